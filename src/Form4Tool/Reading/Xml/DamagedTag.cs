using System.Buffers;

namespace Form4Tool.Reading.Xml;

/// <summary>A tag as it stands in a damaged document: its name, its <c>id</c>, and whether it is as it should be.</summary>
internal readonly ref struct DamagedTag
{
    private static readonly SearchValues<byte> NameBytes =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_:.-"u8);

    /// <summary>The tag that begins at the first byte of the name.</summary>
    public DamagedTag(ReadOnlySpan<byte> text, bool isEnd)
    {
        var nameEnd = text.IndexOfAnyExcept(NameBytes);
        Name = nameEnd < 0 ? text : text[..nameEnd];
        var rest = text[Name.Length..];
        var stop = rest.IndexOfAny((byte)'>', (byte)'<');
        IsCutOff = stop < 0;
        IsClosed = stop >= 0 && rest[stop] == '>';
        var inner = IsCutOff ? rest : rest[..stop];
        Length = Name.Length + inner.Length + (IsClosed ? 1 : 0);
        if (!isEnd && IsClosed && inner.EndsWith("/"u8))
        {
            IsEmpty = true;
            inner = inner[..^1];
        }
        IsSound = IsClosed && (isEnd ? inner.Trim(" \t\r\n"u8).IsEmpty : TryAttributes(inner, out Id, out HasOther));
    }

    /// <summary>The name.</summary>
    public ReadOnlySpan<byte> Name { get; }

    /// <summary>The value of the attribute <c>id</c>; empty where there is none, or none that can be trusted.</summary>
    public readonly ReadOnlySpan<byte> Id;

    /// <summary>Whether it has an attribute besides, which no element of the schema has; a namespace is none.</summary>
    public readonly bool HasOther;

    /// <summary>How many bytes the tag has from its name on.</summary>
    public int Length { get; }

    /// <summary>Whether the tag ends with <c>/&gt;</c>.</summary>
    public bool IsEmpty { get; }

    /// <summary>Whether the document ends inside the tag.</summary>
    public bool IsCutOff { get; }

    /// <summary>Whether the tag ends with <c>&gt;</c>, not at the beginning of the next.</summary>
    public bool IsClosed { get; }

    /// <summary>Whether nothing stands in it that does not belong there.</summary>
    public bool IsSound { get; }

    /// <summary>Reads <c>name="value"</c>, in quotes of either kind; says whether that is all there is.</summary>
    private static bool TryAttributes(ReadOnlySpan<byte> text, out ReadOnlySpan<byte> id, out bool hasOther)
    {
        id = default;
        hasOther = false;
        while (true)
        {
            text = text.TrimStart(" \t\r\n"u8);
            if (text.IsEmpty) return true;
            var nameEnd = text.IndexOfAnyExcept(NameBytes);
            if (nameEnd <= 0) return false;
            var name = text[..nameEnd];
            text = text[nameEnd..].TrimStart(" \t\r\n"u8);
            if (text.IsEmpty || text[0] != '=') return false;
            text = text[1..].TrimStart(" \t\r\n"u8);
            if (text.IsEmpty) return false;
            if (text[0] is not ((byte)'"' or (byte)'\''))
            {
                // An id without quotes, or in those that a word processor put there, is whole where nothing else is in the tag.
                var bare = Unquoted(text);
                if (System.Text.Ascii.EqualsIgnoreCase(name, "id"u8) && !bare.IsEmpty && bare.IndexOfAnyExcept(NameBytes) < 0) id = bare;
                return false;
            }
            var end = text[1..].IndexOf(text[0]);
            if (end < 0) return false;      // a value without its closing quote may be half of one
            if (System.Text.Ascii.EqualsIgnoreCase(name, "id"u8) && DamagedText.IsPlain(text.Slice(1, end))) id = text.Slice(1, end);
            else hasOther |= !name.StartsWith("xmlns"u8) && !name.Contains((byte)':') && !System.Text.Ascii.EqualsIgnoreCase(name, "id"u8);
            text = text[(end + 2)..];
        }
    }

    /// <summary>A value that is in no quotes of XML: without typographic ones (U+201C to U+201F) around it.</summary>
    private static ReadOnlySpan<byte> Unquoted(ReadOnlySpan<byte> text)
    {
        text = text.Trim(" \t\r\n"u8);
        if (IsTypographic(text)) text = text[3..];
        if (text.Length > 3 && IsTypographic(text[^3..])) text = text[..^3];
        return text;

        static bool IsTypographic(ReadOnlySpan<byte> text) => text is [0xE2, 0x80, >= 0x9C and <= 0x9F, ..];
    }
}
