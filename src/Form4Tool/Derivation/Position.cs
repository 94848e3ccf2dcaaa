namespace Form4Tool.Derivation;

/// <summary>What a row is of: a title, an ownership and a nature, with the notes on the nature.</summary>
internal static class Position
{
    private static readonly Field[] Naming = [Field.SecurityTitle, Field.DirectOrIndirectOwnership];

    /// <summary>Whether two rows name one position.</summary>
    public static bool IsSame(OwnershipRow a, OwnershipRow b) => a.SecurityTitle == b.SecurityTitle
        && a.DirectOrIndirectOwnership == b.DirectOrIndirectOwnership && a.NatureOfOwnership == b.NatureOfOwnership
        && OfNature(a).SequenceEqual(OfNature(b));

    /// <summary>The marks on the nature: behind all others, since a row has its marks in the order of the fields.</summary>
    private static ReadOnlySpan<FootnoteMark> OfNature(OwnershipRow row)
    {
        var marks = row.Footnotes.AsSpan();
        var start = marks.Length;
        while (start > 0 && marks[start - 1].Field == Field.NatureOfOwnership) start--;
        return marks[start..];
    }

    /// <summary>
    /// Whether notes tell two rows of one name apart: two classes by notes on the title, two funds by notes on the ownership. In a
    /// joint filing so may two owners, by a note on the number too, or by one where the other row has none.
    /// </summary>
    /// <param name="a">A row.</param>
    /// <param name="b">Another row of the filing.</param>
    /// <param name="isJoint">Whether the filing has several owners.</param>
    public static bool IsToldApart(OwnershipRow a, OwnershipRow b, bool isJoint)
    {
        if (a.Footnotes.Count + b.Footnotes.Count == 0) return false;
        foreach (var field in Naming)
            if (Differ(a.MarksOn(field), b.MarksOn(field), isJoint)) return true;
        return isJoint && Differ(a.MarksOn(Field.TransactionShares), b.MarksOn(Field.TransactionShares), isJoint);
    }

    /// <summary>Whether a row is told apart from one of others, which are not told apart.</summary>
    public static bool IsToldApart<T>(ValueList<T> rows, List<int> others, int row, bool isJoint) where T : OwnershipRow
    {
        // In a joint filing all of them have the same marks.
        if (isJoint) return others.Count > 0 && IsToldApart(rows[others[0]], rows[row], isJoint);
        if (rows[row].MarksOn(Field.SecurityTitle).IsEmpty && rows[row].MarksOn(Field.DirectOrIndirectOwnership).IsEmpty) return false;
        foreach (var other in others)
            if (IsToldApart(rows[other], rows[row], isJoint)) return true;
        return false;
    }

    private static bool Differ(ReadOnlySpan<FootnoteMark> a, ReadOnlySpan<FootnoteMark> b, bool isJoint) =>
        (isJoint || a.Length > 0 && b.Length > 0) && !a.SequenceEqual(b);
}
