namespace Form4Tool.Reading.Stripped;

/// <summary>The texts of the rows where words are all that there is: parts those of one row from those of the next.</summary>
internal sealed class RowBoundaries(Pieces pieces, TitleSplitter splitter)
{
    /// <summary>Words that belong to two values and that nothing parts.</summary>
    public List<Span> Unclear { get; } = [];

    // What EDGAR takes of a nature and a title behind it (INDIRECT_NATURE, SECURITY_TITLE), and a blank.
    private const int LongestWords = 100 + 1 + 60;

    /// <summary>
    /// Gives up the rows before whose first value more words stand than texts of rows can have: there the notes have begun.
    /// </summary>
    /// <returns>Where the rows end.</returns>
    public int Bound(List<StrippedRow> rows, int end)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Row.Order == 0 || Words(rows, i) is not { IsEmpty: false } words) continue;
            if (pieces.End(words.To - 1) - pieces.Start(words.From) <= LongestWords) continue;
            rows.RemoveRange(i, rows.Count - i);
            return words.From;
        }
        return end;
    }

    /// <summary>Parts the texts of all rows but the nature of the last, behind which the notes follow.</summary>
    /// <param name="rows">The rows, the first of which may be what stands before them.</param>
    /// <param name="before">What stands before them, by the schema.</param>
    /// <param name="titled">Whether the last owner has a box ticked that has a text.</param>
    public void Part(List<StrippedRow> rows, SchemaRow before, bool titled)
    {
        if (rows.Count > 0 && rows[0].Row != before) rows.Insert(0, new StrippedRow(before, rows[0].From));
        foreach (var row in rows) splitter.KnowTitle(row[Field.UnderlyingSecurityTitle]);
        // Those that stand alone first: they tell where the others begin.
        var shared = new List<int>();
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Row.Order == 0) continue;
            var words = Words(rows, i);
            if (IsAlone(rows, i, words, titled))
            {
                Set(rows, i, words, words.From);
                splitter.KnowTitle(words);
            }
            else shared.Add(i);
        }
        foreach (var i in shared)
        {
            var words = Words(rows, i);
            var cut = splitter.Split(words, titled && IsBefore(rows, i) ? 1 : 0);
            Set(rows, i, words, cut);
            if (cut < 0) Unclear.Add(words);
            else if (!IsBefore(rows, i)) splitter.KnowNature(words with { To = cut });
        }
    }

    /// <summary>
    /// Parts the title of a derivative from that of the underlying security, in rows that have neither price nor date between them.
    /// </summary>
    /// <param name="rows">The rows.</param>
    /// <param name="form3">Whether the form is a Form 3, on which a row of Table II has no more numbers than one of Table I.</param>
    public void PartTitles(List<StrippedRow> rows, bool form3)
    {
        var derivative = false;
        foreach (var row in rows)
        {
            derivative |= row.Derivative;
            if (row.Row.Kind != RowKind.Holding || !row[Field.UnderlyingSecurityTitle].IsEmpty) continue;
            if (row[Field.SecurityTitle].IsEmpty)
            {
                // Without its title a row of Form 3 may be of either table.
                row.IsUnclear |= form3;
                continue;
            }
            var title = row[Field.SecurityTitle];
            if (!row.Derivative && !(form3 && (derivative || splitter.MayBeTwo(title)))) continue;
            var cut = splitter.SplitTitles(title);
            if (!row.Derivative)
            {
                row.IsUnclear = cut < 0;
                if (cut < 0) continue;
                row.Derivative = derivative = true;
                row[Field.UnderlyingSecurityShares] = row[Field.SharesOwnedFollowingTransaction];
                row[Field.SharesOwnedFollowingTransaction] = default;
            }
            row[Field.SecurityTitle] = default;
            if (cut < 0) Unclear.Add(title);
            else (row[Field.SecurityTitle], row[Field.UnderlyingSecurityTitle]) = (title with { To = cut }, title with { From = cut });
        }
    }

    /// <summary>The words before a row's first other value, up to the last other value before them.</summary>
    private static Span Words(List<StrippedRow> rows, int row)
    {
        var title = rows[row][Field.SecurityTitle];
        if (row == 0) return title;
        var from = title.From;
        foreach (var field in (ReadOnlySpan<Field>)[Field.NatureOfOwnership, Field.OtherText, Field.OfficerTitle])
            if (rows[row - 1][field] is { IsEmpty: false } text && text.To == from) from = text.From;
        return title with { From = from };
    }

    private static bool IsBefore(List<StrippedRow> rows, int row) => row == 0 || rows[row - 1].Row.Order == 0;

    /// <summary>Whether words are a title only: nothing that may have a text stands before them.</summary>
    private bool IsAlone(List<StrippedRow> rows, int row, Span words, bool titled)
    {
        if (IsBefore(rows, row)) return !titled || (row > 0 && !rows[row - 1][Field.Aff10b5One].IsEmpty);
        var held = rows[row - 1][Field.DirectOrIndirectOwnership];
        // EDGAR takes no nature of what is owned directly, but did once.
        return !held.IsEmpty && pieces[held.From] is "D" && !words.IsEmpty && !IsNature(pieces[words.From]);
    }

    private static bool IsNature(ReadOnlySpan<char> word) => word is "See" or "SEE" or "see" or "By" or "BY" or "by" or "Held" or "Through"
        or "through" or "held" or "Direct" or "N/A";

    private static void Set(List<StrippedRow> rows, int row, Span words, int cut)
    {
        if (row > 0)
        {
            var before = rows[row - 1];
            var field = before.Row.Order == 0 ? Field.OfficerTitle : Field.NatureOfOwnership;
            var ends = before.Row.Order == 0 && !before[Field.Aff10b5One].IsEmpty;
            if (!ends)
            {
                if (before.Row.Order == 0) before[Field.OtherText] = default;
                before[field] = cut > words.From ? words with { To = cut } : default;
            }
        }
        rows[row][Field.SecurityTitle] = cut >= 0 ? words with { From = cut } : default;
    }
}
