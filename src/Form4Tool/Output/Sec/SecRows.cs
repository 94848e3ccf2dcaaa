namespace Form4Tool.Output.Sec;

/// <summary>
/// The rows of the SEC's tables for a filing, in document order. Marks on a row as a whole, and texts that could not be read
/// as their type, have no column in these tables; the JSON output has them.
/// </summary>
public static class SecRows
{
    /// <summary>Hands the rows of a filing to a sink.</summary>
    /// <param name="filing">The filing.</param>
    /// <param name="key">What its rows have as ACCESSION_NUMBER.</param>
    /// <param name="sink">Where they go. A struct, so that each cell is a direct call.</param>
    /// <typeparam name="TSink">The type of the sink.</typeparam>
    public static void Write<TSink>(OwnershipFiling filing, string key, TSink sink) where TSink : struct, ISecRowSink
    {
        ArgumentNullException.ThrowIfNull(filing);
        ArgumentNullException.ThrowIfNull(key);
        Submission(filing, key, sink);
        foreach (var owner in filing.ReportingOwners.AsSpan()) Owner(owner, filing.Header.IssuerFileNumber, key, sink);
        foreach (var row in filing.NonDerivativeTable.AsSpan()) Row(row, key, sink);
        foreach (var row in filing.DerivativeTable.AsSpan()) Row(row, key, sink);
        foreach (ref readonly var note in filing.Footnotes.AsSpan())
        {
            sink.BeginRow(SecTable.Footnotes, key);
            sink.Text(note.Id);
            sink.Text(note.Text);
            sink.EndRow();
        }
        foreach (ref readonly var signature in filing.Signatures.AsSpan())
        {
            sink.BeginRow(SecTable.OwnerSignature, key);
            sink.Text(signature.Name);
            sink.Date(signature.Date);
            sink.EndRow();
        }
    }

    private static void Submission<TSink>(OwnershipFiling filing, string key, TSink sink) where TSink : struct, ISecRowSink
    {
        sink.BeginRow(SecTable.Submission, key);
        sink.Date(filing.Header.FiledAsOfDate);
        sink.Date(filing.PeriodOfReport);
        sink.Date(filing.DateOfOriginalSubmission);
        sink.Flag(filing.NoSecuritiesOwned);
        sink.Flag(filing.NotSubjectToSection16);
        sink.Flag(filing.Form3HoldingsReported);
        sink.Flag(filing.Form4TransactionsReported);
        sink.Text(filing.DocumentType);
        sink.Text(filing.Issuer.Cik);
        sink.Text(filing.Issuer.Name);
        sink.Text(filing.Issuer.TradingSymbol);
        sink.Text(filing.Remarks);
        sink.Flag(filing.Aff10b5One);
        sink.EndRow();
    }

    private static void Owner<TSink>(ReportingOwner owner, string? fileNumber, string key, TSink sink) where TSink : struct, ISecRowSink
    {
        var address = owner.Address;
        sink.BeginRow(SecTable.ReportingOwner, key);
        sink.Text(owner.Cik);
        sink.Text(owner.Name);
        sink.Text(Roles(owner.Relationship));
        sink.Text(owner.Relationship.OfficerTitle);
        sink.Text(owner.Relationship.OtherText);
        sink.Text(address.Street1);
        sink.Text(address.Street2);
        sink.Text(address.City);
        sink.Text(address.State);
        sink.Text(address.ZipCode);
        sink.Text(address.StateDescription);
        sink.Text(fileNumber);
        sink.EndRow();
    }

    private static void Row<TSink>(OwnershipRow row, string key, TSink sink) where TSink : struct, ISecRowSink
    {
        var table = SecTable.Of(row);
        sink.BeginRow(table, key);
        foreach (var column in table.Cells)
        {
            switch (column.Cell)
            {
                case SecCell.Key: sink.Key(); break;
                case SecCell.Text: sink.Text(RowValues.Text(row, column.Field)); break;
                case SecCell.Number: sink.Number(RowValues.Number(row, column.Field)); break;
                case SecCell.Date: sink.Date(RowValues.Date(row, column.Field)); break;
                case SecCell.Flag: sink.Flag(RowValues.Flag(row, column.Field)); break;
                case SecCell.Marks: sink.Marks(row.MarksOn(column.Field)); break;
            }
        }
        sink.EndRow();
    }

    // One string for each of the sixteen combinations, so that a row allocates none.
    private static readonly string?[] RoleTexts = Enumerable.Range(0, 16).Select(roles => roles == 0 ? null : string.Join(',',
        new[] { "Director", "Officer", "TenPercentOwner", "Other" }.Where((_, i) => (roles & (1 << i)) != 0))).ToArray();

    /// <summary>The roles as the SEC's data sets list them: <c>Director,Officer,TenPercentOwner,Other</c>.</summary>
    internal static string? Roles(OwnerRelationship relationship) => RoleTexts[
        (relationship.IsDirector == true ? 1 : 0) | (relationship.IsOfficer == true ? 2 : 0)
        | (relationship.IsTenPercentOwner == true ? 4 : 0) | (relationship.IsOther == true ? 8 : 0)];
}
