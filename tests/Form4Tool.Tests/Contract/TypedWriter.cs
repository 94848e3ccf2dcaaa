using System.Globalization;
using System.Net;
using System.Text;

namespace Form4Tool.Tests.Contract;

/// <summary>
/// Types a filing as filers did before mid-2003: the items below each other by their old numbers, the tables in columns of
/// blanks under <c>&lt;S&gt; &lt;C&gt;</c> or as HTML, a sheet for each further owner.
/// </summary>
internal static class TypedWriter
{
    private sealed record Column(string Head, string Under, Func<OwnershipRow, string> Cell);

    /// <summary>The filing as text.</summary>
    public static string Text(OwnershipFiling filing) => Write(filing, line => line, TextTable, "\n");

    /// <summary>The filing as HTML.</summary>
    public static string Html(OwnershipFiling filing)
    {
        static string Paragraph(string line) =>
            line.Length == 0 ? "" : $"<p>{WebUtility.HtmlEncode(line).Replace("\n", "<br>\n")}</p>";
        return $"<html><body>\n{Write(filing, Paragraph, HtmlTable, "\n")}</body></html>\n";
    }

    private static string Write(OwnershipFiling filing, Func<string, string> paragraph, Func<List<Column>, IEnumerable<OwnershipRow>,
        string> table, string end)
    {
        var form = filing.DocumentType![0];
        var text = new StringBuilder();
        void Line(string line) => text.Append(paragraph(line)).Append(end).Append(end);

        Line($"FORM {filing.DocumentType}");
        Line(form switch { '3' => "INITIAL STATEMENT OF BENEFICIAL OWNERSHIP OF SECURITIES",
            '5' => "ANNUAL STATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP", _ => "STATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP" });
        if (form != '3') Line($"{Tick(filing.NotSubjectToSection16)} Check this box if no longer subject to Section 16.");
        if (form == '5') Line($"{Tick(filing.Form3HoldingsReported)} Form 3 Holdings Reported");
        if (form == '5') Line($"{Tick(filing.Form4TransactionsReported)} Form 4 Transactions Reported");
        Line("1. Name and Address of Reporting Person*\n" + Owner(filing.ReportingOwners[0]));
        if (form == '3') Line($"2. Date of Event Requiring Statement (Month/Day/Year)\n{Date(filing.PeriodOfReport)}");
        else Line($"2. Issuer Name and Ticker or Trading Symbol\n{Issuer(filing)}");
        Line("3. IRS or Social Security Number of Reporting Person (Voluntary)");
        if (form == '3') Line($"4. Issuer Name and Ticker or Trading Symbol\n{Issuer(filing)}");
        else Line($"4. Statement for Month/Day/Year\n{Date(filing.PeriodOfReport)}");
        Line($"{(form == '3' ? 6 : 5)}. If Amendment, Date of Original (Month/Day/Year)\n{Date(filing.DateOfOriginalSubmission)}".TrimEnd(
            ));
        Line($"{(form == '3' ? 5 : 6)}. Relationship of Reporting Person to Issuer\n{Roles(filing.ReportingOwners[0])}");
        var joint = filing.ReportingOwners.Count > 1;
        Line($"7. Individual or Joint/Group Filing\n{Tick(!joint)} Form filed by One Reporting Person\n{Tick(joint)} Form filed by More " +
            $"than One Reporting Person");

        var changes = form == '3' ? "Beneficially Owned" : "Acquired, Disposed of, or Beneficially Owned";
        Line($"Table I - Non-Derivative Securities {changes}");
        if (filing.NonDerivativeTable.Count > 0) text.Append(table(TableI(form), filing.NonDerivativeTable)).Append(end);
        else Line(filing.NoSecuritiesOwned == true ? "No securities are beneficially owned." : "None");
        Line($"Table II - Derivative Securities {changes}");
        if (filing.DerivativeTable.Count > 0) text.Append(table(TableII(form), filing.DerivativeTable)).Append(end);
        else Line("None");
        Line("Explanation of Responses:");
        foreach (var note in filing.Footnotes) Line($"({note.Id![1..]}) {note.Text}");
        if (filing.Remarks is not null) Line("Remarks:\n" + filing.Remarks);
        foreach (var signature in filing.Signatures) Line($"{Signed(signature.Name!)}     {Date(signature.Date)}");
        Line("** Signature of Reporting Person     Date");
        foreach (var owner in filing.ReportingOwners.Skip(1))
        {
            Line("1. Name and Address of Reporting Person*\n" + Owner(owner));
            Line($"6. Relationship of Reporting Person to Issuer\n{Roles(owner)}");
        }
        return text.ToString();
    }

    private static string TextTable(List<Column> columns, IEnumerable<OwnershipRow> rows)
    {
        var cells = rows.Select(row => columns.ConvertAll(c => c.Cell(row))).ToList();
        var widths = columns.Select((c, i) => 3 + new[] { 3, c.Head.Length, c.Under.Length }.Concat(cells.Select(r => r[i].Length)).Max())
            .ToArray();
        string Line(IEnumerable<string> texts) => string.Concat(texts.Select((t, i) => t.PadRight(widths[i]))).TrimEnd() + "\n";
        return $"<TABLE>\n<CAPTION>\n{Line(columns.Select(c => c.Head))}{Line(columns.Select(c => c.Under))}"
            + Line(columns.Select((_, i) => i == 0 ? "<S>" : "<C>")) + string.Join("\n", cells.Select(Line)) + "</TABLE>\n";
    }

    private static string HtmlTable(List<Column> columns, IEnumerable<OwnershipRow> rows)
    {
        static string Row(IEnumerable<string> cells) =>
            $"<tr>{string.Concat(cells.Select(c => $"<td>{(c.Length == 0 ? "&nbsp;" : WebUtility.HtmlEncode(c))}</td>"))}</tr>\n";
        var head = Row(columns.Select(c => c.Head)) + Row(columns.Select(c => c.Under));
        var body = string.Concat(rows.Select(row => Row(columns.Select(c => c.Cell(row)))));
        return $"<table border=1>\n{head}{body}</table>\n";
    }

    private static List<Column> TableI(char form)
    {
        var columns = new List<Column> { new("1. Title of", "Security", Title) };
        if (form != '3') columns.AddRange(Transaction(form, 2));
        if (form != '3')
            columns.AddRange([new("4. Securities", "Amount", r => Marked(r, Field.TransactionShares, Number(r.TransactionShares))),
                new("Acquired (A) or Disposed of (D)", "(A) or (D)",
                r => Marked(r, Field.TransactionAcquiredDisposedCode, r.TransactionAcquiredDisposedCode)), new("", "Price", Price)]);
        columns.AddRange([new("5. Amount of Securities", "Beneficially Owned", Owned), new("6. Ownership Form", "(D) or (I)", Form),
            new("7. Nature of Indirect", "Ownership", Nature)]);
        return columns;
    }

    private static List<Column> TableII(char form)
    {
        static DerivativeRow Of(OwnershipRow row) => (DerivativeRow)row;
        Column conversion = new("2. Conversion or Exercise", "Price",
            r => Marked(r, Field.ConversionOrExercisePrice, Dollars(Of(r).ConversionOrExercisePrice)));
        string Amount(OwnershipRow row, string side) =>
            (row.TransactionAcquiredDisposedCode ?? "A") != side ? "" : Of(row).TransactionTotalValue is { } value
            ? Marked(row, Field.TransactionTotalValue, Dollars(value))
            : Marked(row, Field.TransactionShares, Number(row.TransactionShares));

        var columns = new List<Column> { new("1. Title of Derivative", "Security", Title) };
        if (form != '3')
        {
            columns.Add(conversion);
            columns.AddRange(Transaction(form, 3));
            columns.AddRange([new("5. Number of Securities", "(A)", r => Amount(r, "A")),
                new("Acquired or Disposed of", "(D)", r => Amount(r, "D"))]);
        }
        columns.AddRange([new("6. Date", "Exercisable", r => Marked(r, Field.ExerciseDate, Date(Of(r).ExerciseDate))),
            new("Expiration", "Date", r => Marked(r, Field.ExpirationDate, Date(Of(r).ExpirationDate))),
            new("7. Underlying Securities:", "Title", r => Marked(r, Field.UnderlyingSecurityTitle, Of(r).UnderlyingSecurityTitle)),
            new("", "Amount or Number of Shares", r => Of(r).UnderlyingSecurityValue is { } value
            ? Marked(r, Field.UnderlyingSecurityValue, Dollars(value))
            : Marked(r, Field.UnderlyingSecurityShares, Number(Of(r).UnderlyingSecurityShares)))]);
        if (form == '3') columns.Add(conversion);
        else columns.AddRange([new("8. Price of Derivative", "Security", Price),
            new("9. Number of Securities", "Beneficially Owned", Owned)]);
        columns.AddRange([new("10. Ownership Form", "(D) or (I)", Form), new("11. Nature of Indirect", "Ownership", Nature)]);
        return columns;
    }

    private static IEnumerable<Column> Transaction(char form, int number)
    {
        yield return new($"{number}. Transaction", "Date", r => Marked(r, Field.TransactionDate, Date(r.TransactionDate)));
        yield return new($"{number}A. Deemed Execution", "Date, if any",
            r => Marked(r, Field.DeemedExecutionDate, Date(r.DeemedExecutionDate)));
        yield return new($"{number + 1}. Transaction", "Code",
            r => Marked(r, Field.TransactionCode, r.TransactionCode + (r.EquitySwapInvolved == true ? "/K" : "")));
        if (form == '4') yield return new("", "V", r => r.TransactionFormType == "5" ? "V" : "");
    }

    private static string Title(OwnershipRow row) => Marked(row, Field.SecurityTitle, row.SecurityTitle);

    private static string Price(OwnershipRow row) => Marked(row, Field.TransactionPricePerShare, Dollars(row.TransactionPricePerShare));

    private static string Owned(OwnershipRow row) => row.ValueOwnedFollowingTransaction is { } value
        ? Marked(row, Field.ValueOwnedFollowingTransaction, Dollars(value))
        : Marked(row, Field.SharesOwnedFollowingTransaction, Number(row.SharesOwnedFollowingTransaction));

    private static string Form(OwnershipRow row) => Marked(row, Field.DirectOrIndirectOwnership, row.DirectOrIndirectOwnership);

    private static string Nature(OwnershipRow row) => Marked(row, Field.NatureOfOwnership, row.NatureOfOwnership);

    private static string Marked(OwnershipRow row, Field field, string? value) =>
        value + (value is { Length: > 0 } && row.Footnotes.Any(m => m.Field == field) ? " " : "") +
        string.Concat(row.Footnotes.Where(m => m.Field == field).Select(m => $"({m.Id[1..]})"));

    private static string Owner(ReportingOwner owner)
    {
        var address = owner.Address;
        var town = $"{address.City}, {address.State} {address.ZipCode}";
        return string.Join('\n', new[] { owner.Name, address.Street1, address.Street2, town.Length > 3 ? town : null,
            address.Country }.Where(l => !string.IsNullOrEmpty(l)));
    }

    private static string Issuer(OwnershipFiling filing) =>
        filing.Issuer.TradingSymbol is { } symbol ? $"{filing.Issuer.Name} ({symbol})" : filing.Issuer.Name ?? "";

    private static string Roles(ReportingOwner owner)
    {
        var roles = owner.Relationship;
        return ($"{Tick(roles.IsDirector)} Director     {Tick(roles.IsTenPercentOwner)} 10% Owner\n"
            + $"{Tick(roles.IsOfficer)} Officer (give title below)     {Tick(roles.IsOther)} Other (specify below)\n"
            + $"{roles.OfficerTitle}{roles.OtherText}").TrimEnd();
    }

    private static string Signed(string name) => name.Contains("/s/", StringComparison.OrdinalIgnoreCase) ? name : "/s/ " + name;

    private static string Tick(bool? flag) => flag == true ? "[X]" : "[ ]";

    private static string? Number(decimal? number) =>
        number?.ToString("N" + ((decimal.GetBits(number.Value)[3] >> 16) & 0xFF), CultureInfo.InvariantCulture);

    private static string? Dollars(decimal? number) => Number(number) is { } text ? "$" + text : null;

    private static string? Date(DateOnly? date) => date?.ToString("MM/dd/yyyy", CultureInfo.InvariantCulture);
}
