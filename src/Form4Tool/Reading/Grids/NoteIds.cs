namespace Form4Tool.Reading.Grids;

/// <summary>The numbers of the footnotes that a page explains: what tells a mark <c>(1)</c> from a text that ends like one.</summary>
internal sealed class NoteIds
{
    private readonly HashSet<int> _ids = [];

    public void Add(int id) => _ids.Add(id);

    public bool Contains(int id) => _ids.Contains(id);

    public int Count => _ids.Count;
}
