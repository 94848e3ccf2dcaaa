namespace Form4Tool.Derivation;

/// <summary>The footnotes of a filing, found by their ids; the words of a note are found once, when first asked for.</summary>
internal sealed class Notes(ValueList<Footnote> notes)
{
    private Words[]?[]? _sentences;

    /// <summary>How many there are.</summary>
    public int Count => notes.Count;

    /// <summary>The text of a note; empty where it has none.</summary>
    public string this[int note] => notes[note].Text ?? "";

    /// <summary>The id of a note.</summary>
    public string? IdOf(int note) => notes[note].Id;

    /// <summary>The place of the note with an id; null where there is none.</summary>
    public int? IndexOf(string id)
    {
        for (var i = 0; i < notes.Count; i++)
            if (notes[i].Id == id) return i;
        return null;
    }

    /// <summary>The sentences of a note.</summary>
    public Words[] SentencesOf(int note) => (_sentences ??= new Words[notes.Count][])[note] ??= Words.Of(this[note]);
}
