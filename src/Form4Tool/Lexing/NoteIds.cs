namespace Form4Tool.Lexing;

/// <summary>The numbers of the footnotes that a page explains: what tells a mark <c>(1)</c> from a text that ends like one.</summary>
internal sealed class NoteIds
{
    private readonly HashSet<int> _ids = [];

    /// <summary>How the document shows marks, as far as its numbers and dates tell.</summary>
    public MarkStyle Style { get; set; }

    public void Add(int id) => _ids.Add(id);

    public bool Contains(int id) => _ids.Contains(id);

    public int Count => _ids.Count;
}

/// <summary>How a document shows footnote marks.</summary>
internal enum MarkStyle
{
    /// <summary>Nothing tells: <c>519(1)</c> and <c>519 (1)</c> may both be.</summary>
    Any,
    /// <summary>Always glued to the value: behind a blank it is text.</summary>
    Glued,
    /// <summary>In the certain form only: a bracketed number behind words is text.</summary>
    Certain,
}
