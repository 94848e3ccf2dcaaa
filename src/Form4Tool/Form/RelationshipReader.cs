using Form4Tool.Binding;
using Form4Tool.Forms;
using Form4Tool.Layout;
using Form4Tool.Lexing;

namespace Form4Tool.Form;

/// <summary>
/// Item 6 (item 5 of Form 3) as lines, as typists have it: four boxes, and the title of an officer or the words for "other" beside or
/// under them.
/// </summary>
internal static class RelationshipReader
{
    /// <summary>A box, which is ticked or not, or the label of one.</summary>
    private readonly record struct Token(Caption Label, bool Ticked, int Start, int End)
    {
        public bool IsLabel => Label != Caption.None;
    }

    public static void Read(List<Cell> lines, OwnerBlock owner, FilingBinder binder)
    {
        // Item 7 may follow without a caption of its own.
        lines = [.. lines.Where(l => !TypewrittenSentences.IsFormText(l.Text)).TakeWhile(l => !TypewrittenSheets.Joint().IsMatch(l.Text))];
        if (lines.Count == 0) return;
        var text = string.Join('\n', lines.Select(l => l.Text));
        var labels = TypewrittenItems.Roles.Select(role => (role.Label, Match: role.Words.Match(text))).Where(role => role.Match.Success)
            .Select(role => new Token(role.Label, false, role.Match.Index, role.Match.Index + role.Match.Length)).ToList();
        var tokens = labels.ToList();
        foreach (var box in CheckBox.Find(text))
            if (!labels.Exists(l => box.Start < l.End && box.End > l.Start))
                tokens.Add(new Token(Caption.None, box.Ticked, box.Start, box.End));
        tokens.Sort((a, b) => a.Start.CompareTo(b.Start));

        var ticked = Ticks(tokens, text, out var anyBox);
        // The form prints all four; who names one or two without boxes answers in words.
        if (!anyBox && labels.Count is 1 or 2 && !TypewrittenItems.Hints().IsMatch(text)
            && !labels.Exists(l => text[l.Start..l.End].Contains('('))) ticked = [.. labels.Select(l => l.Label)];
        else if (!anyBox)
        {
            binder.Report(TypewrittenDiagnostics.NoBoxes, "Of the relationship of the reporting person no box is ticked or shown; " +
                "who the owner is to the issuer is not known.", lines[0].Place);
            return;
        }
        foreach (var label in labels) owner.Tick(label.Label, ticked.Contains(label.Label));
        Titles(text, tokens, ticked, owner);
    }

    /// <summary>
    /// Whether one of the texts under the boxes of officer and "other", which follow each other as these do, is the officer's title; null
    /// where the ticks do not tell.
    /// </summary>
    public static bool? IsTitle(bool? officer, bool? other, int text, int texts) =>
        texts == 2 && officer == true && other == true ? text == 0 : texts > 1 || officer == other ? null : officer == true;

    /// <summary>
    /// The labels whose box is ticked. Boxes stand before their labels or, rarely, after them; all on one side. A label without
    /// a box of its own is unticked where others have one: some filers typed only the X.
    /// </summary>
    private static HashSet<Caption> Ticks(List<Token> tokens, string text, out bool anyBox)
    {
        int before = 0, after = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!tokens[i].IsLabel) continue;
            if (i > 0 && !tokens[i - 1].IsLabel && Belongs(tokens, text, i - 1, i)) before++;
            if (i + 1 < tokens.Count && !tokens[i + 1].IsLabel && Belongs(tokens, text, i + 1, i)) after++;
        }
        anyBox = before + after > 0;
        var step = after > before ? 1 : -1;
        var ticked = new HashSet<Caption>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var box = i + step;
            if (!tokens[i].IsLabel || box < 0 || box >= tokens.Count || !tokens[box].Ticked) continue;
            if (Belongs(tokens, text, box, i)) ticked.Add(tokens[i].Label);
        }
        return ticked;
    }

    /// <summary>
    /// Whether a box beside a label, with no word between, can be its box: one that has another label on its own line is not that of a
    /// label on the next.
    /// </summary>
    private static bool Belongs(List<Token> tokens, string text, int box, int label)
    {
        if (!Adjoins(Between(text, tokens[box], tokens[label]))) return false;
        if (!Between(text, tokens[box], tokens[label]).Contains('\n')) return true;
        var other = box + (box - label);
        return other < 0 || other >= tokens.Count || !tokens[other].IsLabel
            || Between(text, tokens[box], tokens[other]) is var between && (between.Contains('\n') || !Adjoins(between));
    }

    private static ReadOnlySpan<char> Between(string text, Token one, Token other) =>
        text.AsSpan(Math.Min(one.End, other.End)..Math.Max(one.Start, other.Start));

    private static bool Adjoins(ReadOnlySpan<char> between)
    {
        foreach (var c in between)
            if (char.IsLetterOrDigit(c)) return false;
        return true;
    }

    /// <summary>
    /// What is left beside boxes, labels and printed hints. Two columns of it belong to the officer and to "other"; else to whichever is
    /// ticked.
    /// </summary>
    private static void Titles(string text, List<Token> tokens, HashSet<Caption> ticked, OwnerBlock owner)
    {
        var rest = text.ToCharArray();
        foreach (var token in tokens) Array.Fill(rest, ' ', token.Start, token.End - token.Start);
        // Inside the taken stretches line breaks went too; put them back so that columns stay columns.
        for (var i = 0; i < text.Length; i++) if (text[i] == '\n') rest[i] = '\n';
        var cleared = TypewrittenItems.Hints().Replace(new string(rest), m => new string([.. m.Value.Select(c => c == '\n' ? '\n' : ' ')]));
        List<string> left = [], right = [], all = [];
        var otherAt = ColumnOf(text, tokens, Caption.Other);
        var officerAt = ColumnOf(text, tokens, Caption.Officer);
        foreach (var line in cleared.Split('\n'))
        {
            foreach (var piece in TextChunk.Split(line))
            {
                // A comma at the end of a line parts it from the next one.
                var words = piece.Text.TrimStart(' ', '_', '-', ':', ',', ';', '|').TrimEnd(' ', '_', '-', ':', ';', '|');
                // Of "(give title below)", broken by the columns.
                if (!words.Any(char.IsLetterOrDigit) || words.Equals("title", StringComparison.OrdinalIgnoreCase)) continue;
                (otherAt > officerAt && piece.Left >= otherAt - 4 ? right : left).Add(words);
                all.Add(words);
            }
        }
        bool officer = ticked.Contains(Caption.Officer), other = ticked.Contains(Caption.Other);
        if (officer) owner.OfficerTitle = Bare(other ? left : all);
        if (other) owner.OtherText = Bare(officer ? right : all);
    }

    /// <summary>
    /// The words, null where there are none; brackets round all of them stand in the place of the form's own "(give title below)".
    /// </summary>
    private static string? Bare(List<string> words)
    {
        var text = words.Count > 0 ? string.Join(' ', words).TrimEnd(',', ' ') : null;
        // "(give title below: Treasurer)" leaves the second bracket alone.
        if (text is [.. var open, ')'] && !open.Contains('(')) return open.Trim();
        return text is ['(', .. var inside, ')'] && inside.AsSpan().IndexOfAny('(', ')') < 0 ? inside.Trim() : text;
    }

    private static int ColumnOf(string text, List<Token> tokens, Caption label)
    {
        var at = tokens.FindIndex(t => t.Label == label);
        if (at < 0) return -1;
        var start = tokens[at].Start;
        return start - (text.LastIndexOf('\n', Math.Max(0, start - 1)) + 1);
    }
}
