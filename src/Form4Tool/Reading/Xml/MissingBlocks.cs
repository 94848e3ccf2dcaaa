using Form4Tool.Binding;

namespace Form4Tool.Reading.Xml;

/// <summary>Tells of the blocks that the schema demands of a row and the row has not; each is told at a field that stands in it.</summary>
internal static class MissingBlocks
{
    private static readonly (RowBlocks Block, Field Field, string Name)[] All =
    [
        (RowBlocks.Coding, Field.TransactionCode, "transactionCoding"),
        (RowBlocks.Amounts, Field.TransactionShares, "transactionAmounts"),
        (RowBlocks.Post, Field.SharesOwnedFollowingTransaction, "postTransactionAmounts"),
        (RowBlocks.Nature, Field.DirectOrIndirectOwnership, "ownershipNature"),
    ];

    public static void Report(RowBlocks missing, FilingBinder binder, long rowPlace)
    {
        if (missing == RowBlocks.None) return;
        foreach (var (block, field, name) in All)
            if ((missing & block) != 0)
                binder.Report(XmlDiagnostics.MissingBlock, field, $"is not stated: the row has no {name}; the row is kept.", rowPlace);
    }
}
