namespace Form4Tool.Lexing;

/// <summary>
/// Wordings that a text may begin with, in either case. They are looked up by their first character, so that a text which begins
/// with none of them, as nearly all do, costs one look.
/// </summary>
internal sealed class PrefixSet
{
    private readonly (string Words, int Index)[]?[] _byFirst = new (string, int)[]?[128];

    public PrefixSet(params ReadOnlySpan<string> wordings)
    {
        for (var i = 0; i < wordings.Length; i++)
        {
            Add(char.ToUpperInvariant(wordings[i][0]), (wordings[i], i));
            if (char.ToLowerInvariant(wordings[i][0]) is var small && small != char.ToUpperInvariant(small)) Add(small, (wordings[i], i));
        }
    }

    private void Add(char first, (string, int) wording) => _byFirst[first] = [.. _byFirst[first] ?? [], wording];

    /// <summary>Which wording a text begins with, the first that fits; -1 where it begins with none.</summary>
    public int Of(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] >= _byFirst.Length || _byFirst[text[0]] is not { } wordings) return -1;
        foreach (var (words, index) in wordings)
            if (text.StartsWith(words, StringComparison.OrdinalIgnoreCase)) return index;
        return -1;
    }

    /// <summary>Whether a text begins with one of the wordings.</summary>
    public bool Begin(ReadOnlySpan<char> text) => Of(text) >= 0;
}
