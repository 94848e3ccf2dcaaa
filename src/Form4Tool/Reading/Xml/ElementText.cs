using System.Text;
using Form4Tool.Binding;

namespace Form4Tool.Reading.Xml;

/// <summary>The text of the element that is open, put together from the pieces in which it comes.</summary>
internal sealed class ElementText
{
    private const int MostShown = 80;

    private byte[] _bytes = new byte[1024];
    private int _length;

    /// <summary>Whether no text has come.</summary>
    public bool IsEmpty => _length == 0;

    /// <summary>The text.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _length);

    /// <summary>Where it begins.</summary>
    public long Place { get; private set; }

    /// <summary>Adds a piece.</summary>
    public void Add(ReadOnlySpan<byte> text, long place)
    {
        if (_length == 0)
        {
            // Leading white space is trimmed in the end anyway; skipping it here keeps the place that of the text.
            var skipped = 0;
            while (skipped < text.Length && TextValue.IsSpace(text[skipped])) skipped++;
            if (skipped == text.Length) return;
            text = text[skipped..];
            Place = place + skipped;
        }
        Reserve(text.Length);
        text.CopyTo(_bytes.AsSpan(_length));
        _length += text.Length;
    }

    /// <summary>Adds a piece of UTF-16, whose place is that of its beginning; leading white space has been taken off.</summary>
    public void Add(ReadOnlySpan<char> text, long place)
    {
        if (_length == 0) Place = place;
        Reserve(Encoding.UTF8.GetMaxByteCount(text.Length));
        _length += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(_length));
    }

    /// <summary>Forgets the text.</summary>
    public void Clear() => _length = 0;

    /// <summary>The text as a message shows it: one line, cut where it is long.</summary>
    public string Shown()
    {
        var shown = TextValue.Collapse(TextValue.Trim(Bytes));
        return shown.Length <= MostShown ? shown : string.Concat(shown.AsSpan(0, MostShown - 1), "…");
    }

    private void Reserve(int more)
    {
        if (_length + more > _bytes.Length) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + more));
    }
}
