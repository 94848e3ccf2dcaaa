namespace Form4Tool.Output.Tables;

/// <summary>The rows of the tables for a filing, in document order. The JSON output has what no column is for.</summary>
public static class TableRows
{
    /// <summary>Hands the rows of a filing to a sink.</summary>
    /// <param name="result">A result that has a filing.</param>
    /// <param name="key">What its rows have as ACCESSION_NUMBER.</param>
    /// <param name="scope">Which tables and columns are wanted.</param>
    /// <param name="sink">Where they go. A struct, so that each cell is a direct call.</param>
    /// <typeparam name="TSink">The type of the sink.</typeparam>
    public static void Write<TSink>(Form4Result result, string key, TableScope scope, TSink sink) where TSink : struct, ITableSink
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(key);
        var filing = FilingWriters.FilingOf(result);
        Submission(result, filing, key, scope, sink);
        var number = 0;
        foreach (var owner in filing.ReportingOwners.AsSpan()) Owner(owner, filing.Header.IssuerFileNumber, ++number, key, scope, sink);
        Rows(filing, key, scope, sink);
        number = 0;
        foreach (ref readonly var note in filing.Footnotes.AsSpan())
        {
            sink.BeginRow(FilingTable.Footnotes, key);
            sink.Text(note.Id);
            sink.Text(note.Text);
            End(++number, scope, sink);
        }
        number = 0;
        foreach (ref readonly var signature in filing.Signatures.AsSpan())
        {
            sink.BeginRow(FilingTable.OwnerSignature, key);
            sink.Text(signature.Name);
            sink.Date(signature.Date);
            End(++number, scope, sink);
        }
        if (scope == TableScope.DataSet) Diagnostics(result.Diagnostics.AsSpan(), key, sink);
    }

    /// <summary>The ids of marks, in the order filed and with commas between them; null where there are none.</summary>
    /// <param name="marks">The marks.</param>
    public static string? Joined(ReadOnlySpan<FootnoteMark> marks)
    {
        if (marks.IsEmpty) return null;
        var ids = marks[0].Id;
        foreach (ref readonly var mark in marks[1..]) ids += ", " + mark.Id;
        return ids;
    }

    private static void Submission<TSink>(Form4Result result, OwnershipFiling filing, string key, TableScope scope, TSink sink)
        where TSink : struct, ITableSink
    {
        sink.BeginRow(FilingTable.Submission, key);
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
        if (scope >= TableScope.Database)
        {
            sink.Time(filing.Header.AcceptanceDateTime);
            sink.Text(filing.SchemaVersion);
            sink.Text(filing.Issuer.ForeignTradingSymbol);
            sink.Text(result.Source.Path);
        }
        if (scope == TableScope.DataSet) sink.AsFiled(filing.AsFiled);
        sink.EndRow();
    }

    private static void Owner<TSink>(ReportingOwner owner, string? fileNumber, int number, string key, TableScope scope, TSink sink)
        where TSink : struct, ITableSink
    {
        var address = owner.Address;
        sink.BeginRow(FilingTable.ReportingOwner, key);
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
        End(number, scope, sink);
    }

    private static void Rows<TSink>(OwnershipFiling filing, string key, TableScope scope, TSink sink) where TSink : struct, ITableSink
    {
        Span<int> numbers = stackalloc int[FilingTable.DerivHolding.Number + 1];
        numbers.Clear();
        foreach (var row in filing.NonDerivativeTable.AsSpan()) Row(row, ++numbers[FilingTable.Of(row).Number], key, scope, sink);
        foreach (var row in filing.DerivativeTable.AsSpan()) Row(row, ++numbers[FilingTable.Of(row).Number], key, scope, sink);
    }

    private static void Row<TSink>(OwnershipRow row, int number, string key, TableScope scope, TSink sink) where TSink : struct, ITableSink
    {
        var table = FilingTable.Of(row);
        sink.BeginRow(table, key);
        foreach (var column in table.Cells)
        {
            switch (column.Kind)
            {
                case CellKind.Key: sink.Key(number); break;
                case CellKind.Text: sink.Text(RowValues.Text(row, column.Field)); break;
                case CellKind.Number: sink.Number(RowValues.Number(row, column.Field)); break;
                case CellKind.Date: sink.Date(RowValues.Date(row, column.Field)); break;
                case CellKind.Flag: sink.Flag(RowValues.Flag(row, column.Field)); break;
                case CellKind.Marks: sink.Marks(row.MarksOn(column.Field)); break;
                case CellKind.AsFiled when scope == TableScope.DataSet: sink.AsFiled(row.AsFiled); break;
            }
        }
        sink.EndRow();
        if (scope >= TableScope.Database) References(row, table, number, key, sink);
    }

    private static void References<TSink>(OwnershipRow row, FilingTable table, int number, string key, TSink sink)
        where TSink : struct, ITableSink
    {
        var (field, ordinal) = (Field.None, 0);
        foreach (ref readonly var mark in row.Footnotes.AsSpan())
        {
            ordinal = mark.Field == field ? ordinal + 1 : 1;
            field = mark.Field;
            sink.BeginRow(FilingTable.FootnoteReference, key);
            sink.Text(table.Name);
            sink.Key(number);
            sink.Text(Names.Of(field));
            sink.Key(ordinal);
            sink.Text(mark.Id);
            sink.EndRow();
        }
    }

    private static void Diagnostics<TSink>(ReadOnlySpan<Diagnostic> diagnostics, string key, TSink sink) where TSink : struct, ITableSink
    {
        var number = 0;
        foreach (var diagnostic in diagnostics)
        {
            sink.BeginRow(FilingTable.Diagnostics, key);
            sink.Text(diagnostic.Id);
            sink.Text(Names.Of(diagnostic.Severity));
            sink.Text(diagnostic.Message);
            sink.Text(diagnostic.Field);
            sink.Count(diagnostic.Line);
            sink.Count(diagnostic.Column);
            End(++number, TableScope.DataSet, sink);
        }
    }

    private static void End<TSink>(int number, TableScope scope, TSink sink) where TSink : struct, ITableSink
    {
        if (scope >= TableScope.Database) sink.Key(number);
        sink.EndRow();
    }

    // One string for each of the sixteen combinations, so that a row allocates none.
    private static readonly string?[] RoleTexts = Enumerable.Range(0, 16).Select(roles => roles == 0 ? null : string.Join(',',
        new[] { "Director", "Officer", "TenPercentOwner", "Other" }.Where((_, i) => (roles & (1 << i)) != 0))).ToArray();

    /// <summary>The roles as the SEC's data sets list them: <c>Director,Officer,TenPercentOwner,Other</c>.</summary>
    private static string? Roles(OwnerRelationship relationship) => RoleTexts[
        (relationship.IsDirector == true ? 1 : 0) | (relationship.IsOfficer == true ? 2 : 0)
        | (relationship.IsTenPercentOwner == true ? 4 : 0) | (relationship.IsOther == true ? 8 : 0)];
}
