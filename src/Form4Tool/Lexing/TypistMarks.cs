using System.Text.RegularExpressions;

namespace Form4Tool.Lexing;

/// <summary>The marks of notes as filers typed them beside the values.</summary>
internal static partial class TypistMarks
{
    /// <summary>The text without the marks at its end, or before a number (or the whole of it, where there is nothing else).</summary>
    public static string Without(string cell) => Marks().Replace(cell, "").Trim();

    /// <summary>Whether a text is marks and nothing else.</summary>
    public static bool AreAll(string cell) => Alone().IsMatch(cell);

    /// <summary>
    /// Parts a cell into its text and the marks at its end. A mark is a number of one or two digits in brackets or slashes, or
    /// asterisks; a letter in brackets only where a note has that letter, since "(A)" and "(D)" are values here.
    /// </summary>
    public static string Split(string cell, NoteIds notes, List<string> marks)
    {
        var text = cell;
        var leading = Leading().Match(cell);
        if (leading.Success && notes.Contains(NoteIds.Of(leading.Groups["m"].Value)))
        {
            marks.Add(NoteIds.Of(leading.Groups["m"].Value));
            text = cell[leading.Length..];
        }
        var before = marks.Count;
        while (Last().Match(text) is { Success: true } match)
        {
            var found = match.Groups["m"].Success ? match.Groups["m"].Value : match.Groups["s"].Value;
            var ids = found.Split([',', '&', ' '], StringSplitOptions.RemoveEmptyEntries);
            if (!Array.TrueForAll(ids, id => notes.Contains(NoteIds.Of(id)) || !char.IsLetter(id[0]))) break;
            // "401(k)" is no mark, nor is what leaves a word without its blank: "Class(A)".
            if (char.IsLetter(ids[0][0]) && match.Index > 0 && match.Value[0] != ' ' && char.IsLetterOrDigit(text[match.Index - 1])
                && !char.IsDigit(text[match.Index - 1])) break;
            if (char.IsLetter(ids[0][0]) && text.EndsWith("401(k)", StringComparison.OrdinalIgnoreCase)) break;
            for (var i = ids.Length - 1; i >= 0; i--) marks.Insert(before, NoteIds.Of(ids[i]));
            text = text[..match.Index].TrimEnd();
            // "(1) and (2)" are two marks.
            if (Joint().Match(text) is { Success: true } joint) text = text[..joint.Index];
        }
        return text;
    }

    [GeneratedRegex(@"(?:\s*(?:\(\s*\d{1,2}(?:\s*[,&]\s*\d{1,2})*\s*\)|\[\d{1,2}\]|/\d{1,2}/|(?<=\S)\*{1,5}|\([a-z]\)))+$|^\*{1,5}$|" +
        @"^\(\d{1,2}\)\s+(?=\$?\s?[\d.]+)")]
    private static partial Regex Marks();

    // Before a number; of a text it may be a part.
    [GeneratedRegex(@"^\((?<m>\d{1,2})\)\s+(?=\$?\s?[\d.])")]
    private static partial Regex Leading();

    [GeneratedRegex(@"(?<=\(\d{1,2}\))\s*(?:,|&|and)$")]
    private static partial Regex Joint();

    [GeneratedRegex(@"\s*(?:[(\[]\s*(?:FN\s*|fn\s*|Note\s+)?(?<m>\d{1,2}(?:\s*[,&]\s*\d{1,2})*|[a-zA-Z]|\*{1,5}|\++)\s*[)\]]|" +
        @"/(?<m>\d{1,2}|[a-z])/|(?<s>\*{1,5}|\+{1,3}))[.,;]?$")]
    private static partial Regex Last();

    [GeneratedRegex(@"^(?:\(\d{1,2}\)\s*)+$|^\*+$")]
    private static partial Regex Alone();
}
