using System.Globalization;
using Form4Tool.Batch.Running;
using Form4Tool.Cli.Reporting;
using Form4Tool.Output;
using Form4Tool.Validation;
using Spectre.Console;

namespace Form4Tool.Cli.Showing;

/// <summary>
/// A filing as a person reads it: who reports on which company, what was traded, what the footnotes say, and what could not be read
/// or looks wrong.
/// </summary>
/// <param name="console">Where it is shown.</param>
/// <param name="width">How many cells of a line there are.</param>
internal sealed class FilingView(IAnsiConsole console, int width)
{
    private static readonly Style Faint = new(decoration: Decoration.Dim), Strong = new(decoration: Decoration.Bold),
        Gain = new(Color.Green), Loss = new(Color.Red), Doubt = new(Color.Yellow);

    private static readonly ShownColumn
        Security = new("Security", "", false, 100, row => Marked(row.SecurityTitle, row, Field.SecurityTitle)),
        Traded = new("Date", "on", false, 80, row => Marked(Day(row.TransactionDate), row, Field.TransactionDate)),
        Deemed = new("Deemed", "deemed executed", false, 45, row => Marked(Day(row.DeemedExecutionDate), row, Field.DeemedExecutionDate)),
        Code = new("Transaction", "", false, 90, row => Transaction(row, null)),
        Shares = new("Shares", "shares", true, 95, Amount),
        Price = new("Price", "price", true, 70, row => Marked(Dollars(row.TransactionPricePerShare), row, Field.TransactionPricePerShare)),
        After = new("Owned after", "owned after", true, 85, Owned),
        Held = new("Held", "held", false, 60, HeldAs),
        Nature = new("How", "how", false, 20, row => Marked(row.NatureOfOwnership, row, Field.NatureOfOwnership)),
        Strike = new("Exercise", "exercise price", true, 65, Of(row => Dollars(row.ConversionOrExercisePrice),
            Field.ConversionOrExercisePrice)),
        From = new("From", "exercisable from", false, 30, Of(row => Day(row.ExerciseDate), Field.ExerciseDate)),
        Until = new("Until", "expires", false, 40, Of(row => Day(row.ExpirationDate), Field.ExpirationDate)),
        Underlying = new("Underlying", "for", false, 50, Of(UnderlyingOf, Field.UnderlyingSecurityShares,
            Field.UnderlyingSecurityValue, Field.UnderlyingSecurityTitle));

    private static readonly ShownColumn[] TableI = [Security, Traded, Deemed, Code, Shares, Price, After, Held, Nature],
        TableII = [Security, Strike, Traded, Deemed, Code, Shares, Price, From, Until, Underlying, After, Held, Nature];

    private const int LeastPath = 12;

    /// <summary>Shows a result that has a filing.</summary>
    public void Show(Form4Result result)
    {
        var filing = result.Filing!;
        Head(filing);
        Table("Table I", "shares and other securities", filing.NonDerivativeTable, TableI, filing.DocumentType);
        Table("Table II", "options and other derivatives", filing.DerivativeTable, TableII, filing.DocumentType);
        if (filing.NonDerivativeTable.Count + filing.DerivativeTable.Count == 0)
            Line(filing.NoSecuritiesOwned == true ? "No securities are owned." : "No rows are reported.", null);
        Notes(filing);
        Unread(result);
        Checked(result);
    }

    /// <summary>Shows a result in one line.</summary>
    public void ShowLine(Form4Result result)
    {
        var filing = result.Filing!;
        var owners = string.Join("; ", filing.ReportingOwners.Select(owner => Shown(owner.Name) ?? "?"));
        var rows = Messages.Plural(filing.NonDerivativeTable.Count + filing.DerivativeTable.Count, "row");
        var day = Day(filing.PeriodOfReport) ?? filing.StatementMonth ?? Day(filing.Header.FiledAsOfDate) ?? "";
        var issuer = Shown(filing.Issuer.TradingSymbol ?? filing.Issuer.Name) ?? "?";
        var line = $"{day,-10}  {filing.DocumentType,-5}{issuer,-8}  {owners}, {rows}";
        // The end of a path says more than its beginning; where only a few letters of it have room, it is left out.
        var rest = width - TerminalText.WidthOf(line) - 2;
        if (rest >= LeastPath) line += "  " + TerminalText.CutBeginning(Shown(result.Source.Path)!, rest);
        Line(TerminalText.Fit(line, width, atRight: false).TrimEnd(), null);
    }

    private void Head(OwnershipFiling filing)
    {
        var issuer = filing.Issuer;
        var about = new Paragraph($"Form {filing.DocumentType ?? "?"}", Strong);
        about.Append($"  {Shown(issuer.Name) ?? "issuer not stated"}", Strong);
        if ((issuer.TradingSymbol ?? issuer.ForeignTradingSymbol) is { } symbol) about.Append($" ({Shown(symbol)})", Strong);
        console.Write(about);
        console.WriteLine();
        string?[] days =
        [
            filing.PeriodOfReport is { } period ? $"period {Day(period)}" : filing.StatementMonth is { } month ? $"month {month}" : null,
            filing.Header.FiledAsOfDate is { } filed ? $"filed {Day(filed)}" : null,
            filing.DateOfOriginalSubmission is { } original ? $"amends the filing of {Day(original)}" : null,
            filing.Aff10b5One == true ? "under a Rule 10b5-1 plan" : null,
            filing.NotSubjectToSection16 == true ? "no longer subject to Section 16" : null,
            filing.Header.AccessionNumber,
        ];
        if (string.Join(", ", days.Where(day => day is not null)) is { Length: > 0 } said) Line(said, Faint);
        foreach (var owner in filing.ReportingOwners)
            Line($"{Shown(owner.Name) ?? "name not stated"}, {Roles(owner.Relationship)}", null);
        if (filing.ReportingOwners.Count == 0) Line("reporting person not stated", Doubt);
    }

    private static string Roles(OwnerRelationship relationship)
    {
        var officer = relationship.OfficerTitle is { } title ? Shown(title) : "officer";
        var other = relationship.OtherText is { } text ? Shown(text) : "other";
        string?[] roles =
        [
            relationship.IsDirector == true ? "director" : null, relationship.IsOfficer == true ? officer : null,
            relationship.IsTenPercentOwner == true ? "10% owner" : null, relationship.IsOther == true ? other : null,
        ];
        var said = string.Join(", ", roles.Where(role => role is not null));
        return said.Length > 0 ? said : "role not stated";
    }

    private void Table<T>(string name, string about, ValueList<T> rows, ShownColumn[] columns, string? type) where T : OwnershipRow
    {
        if (rows.Count == 0) return;
        console.WriteLine();
        Line($"{name}: {about}", Strong);
        console.Write(ShownTable.Of([.. rows],
            Array.ConvertAll(columns, column => column == Code ? column with { Value = row => Transaction(row, type) } : column), width));
    }

    private void Notes(OwnershipFiling filing)
    {
        if (filing.Footnotes.Count > 0)
        {
            console.WriteLine();
            Line("Footnotes", Strong);
            foreach (var note in filing.Footnotes) Block($"{Mark(note.Id)} {Shown(note.Text) ?? "(not in the document)"}");
        }
        if (filing.Remarks is { } remarks)
        {
            console.WriteLine();
            Line("Remarks", Strong);
            Block(Shown(remarks)!);
        }
        if (filing.Signatures.Count == 0) return;
        console.WriteLine();
        foreach (var signature in filing.Signatures) Line($"Signed {Shown(signature.Name) ?? "?"}, {Day(signature.Date) ?? "no date"}",
            Faint);
    }

    private void Unread(Form4Result result)
    {
        var found = result.Diagnostics.Where(diagnostic => diagnostic.Severity != Severity.Note).ToList();
        if (found.Count == 0) return;
        console.WriteLine();
        Line("Not read, or doubtful" + LossOf(result), Doubt);
        foreach (var diagnostic in found) Block($"{Place(diagnostic)}{Shown(diagnostic.Message)} ({diagnostic.Id})");
    }

    /// <summary>How many rows were read of those that were seen; empty where all were.</summary>
    private static string LossOf(Form4Result result)
    {
        var counts = RunCounts.Of(result, result.Filing);
        return counts.RowsNotRead == 0 ? "" : $": {counts.Rows} of at least {counts.Rows + counts.RowsNotRead} rows were read";
    }

    private void Checked(Form4Result result)
    {
        var found = Form4Validator.Validate(result).Where(finding => finding.Severity != Severity.Note).ToList();
        if (found.Count == 0) return;
        console.WriteLine();
        Line("Odd, as filed", Doubt);
        foreach (var finding in found) Block($"{Shown(finding.Message)} ({finding.Id})");
    }

    private void Line(string text, Style? style)
    {
        console.Write(new Paragraph(text, style));
        console.WriteLine();
    }

    private void Block(string text) => console.Write(new Padder(new Text(text), new Padding(2, 0, 0, 0)));

    private static string Place(Diagnostic diagnostic) => diagnostic.Line is { } line ? $"line {line}: " : "";

    /// <summary>What happened: the code and its word, and what stands beside it.</summary>
    /// <param name="row">The row.</param>
    /// <param name="type">The type of the form; a row that belongs on another says so.</param>
    private static ShownCell? Transaction(OwnershipRow row, string? type)
    {
        Field[] fields = [Field.TransactionCode, Field.TransactionFormType, Field.EquitySwapInvolved, Field.TransactionTimeliness];
        List<string> said = [];
        if (row.TransactionCode is { } code) said.Add(TransactionCodes.WordOf(code) is { } word ? $"{code} {word}" : code);
        else if (AsFiled(row, Field.TransactionCode) is { } filed) said.Add(filed);
        else if (row.Kind == RowKind.Holding) said.Add("holding");
        if (row.TransactionFormType is { Length: > 0 } form && type?[0] != form[0]) said.Add($"Form {form}");
        if (row.EquitySwapInvolved == true && row.TransactionCode != "K") said.Add("equity swap");
        if (row.TransactionTimeliness is { } timeliness)
            said.Add(timeliness switch { "E" => "early", "L" => "late", _ => $"timeliness {timeliness}" });
        var cell = Marked(said.Count == 0 ? null : string.Join(", ", said), row, fields);
        return cell is not null && row is { Kind: RowKind.Holding, TransactionCode: null } ? cell with { Style = Faint } : cell;
    }

    private static ShownCell? Amount(OwnershipRow row)
    {
        var total = Dollars((row as DerivativeRow)?.TransactionTotalValue);
        var amount = Both(Grouped(row.TransactionShares), total);
        Field[] fields = [Field.TransactionShares, Field.TransactionTotalValue, Field.TransactionAcquiredDisposedCode];
        if (Marked(amount, row, fields) is not { } cell) return null;
        return row.TransactionAcquiredDisposedCode switch
        {
            "A" => new ShownCell("+" + cell.Text, Gain),
            "D" => new ShownCell("-" + cell.Text, Loss),
            _ => cell,
        };
    }

    private static ShownCell? HeldAs(OwnershipRow row)
    {
        var how = row.DirectOrIndirectOwnership switch { "D" => "direct", "I" => "indirect", var other => other };
        return Marked(how, row, Field.DirectOrIndirectOwnership) is { } cell ? cell with { IsUsual = cell.Text == "direct" } : null;
    }

    private static ShownCell? Owned(OwnershipRow row) =>
        Marked(Both(Grouped(row.SharesOwnedFollowingTransaction), Dollars(row.ValueOwnedFollowingTransaction)), row,
            Field.SharesOwnedFollowingTransaction, Field.ValueOwnedFollowingTransaction);

    private static string? UnderlyingOf(DerivativeRow row)
    {
        var amount = Both(Grouped(row.UnderlyingSecurityShares), Dollars(row.UnderlyingSecurityValue));
        return (amount, row.UnderlyingSecurityTitle) is (null, null) ? null : $"{amount} {row.UnderlyingSecurityTitle}".Trim();
    }

    /// <summary>A number of shares, a value in dollars, or both; null where neither is stated.</summary>
    private static string? Both(string? shares, string? value) =>
        shares is not null && value is not null ? $"{shares} ({value})" : shares ?? value;

    private static Func<OwnershipRow, ShownCell?> Of(Func<DerivativeRow, string?> value, params Field[] fields) =>
        row => row is DerivativeRow derivative ? Marked(value(derivative), row, fields) : null;

    /// <summary>A value with the marks of its footnotes; where nothing is stated but in a footnote, its mark alone.</summary>
    private static ShownCell? Marked(string? value, OwnershipRow row, params Field[] fields)
    {
        var marks = string.Concat(row.Footnotes.Where(mark => fields.Contains(mark.Field)).Select(mark => Mark(mark.Id)).Distinct());
        foreach (var field in fields) value ??= AsFiled(row, field);
        return value is null && marks.Length == 0 ? null : new ShownCell(Shown(value) + marks);
    }

    /// <summary>What stands in a row where no value could be read; null where nothing does.</summary>
    private static string? AsFiled(OwnershipRow row, Field field) =>
        row.AsFiled.FirstOrDefault(filed => filed.Path == Names.Of(field)) is { Text: { } text } ? $"\"{text}\"" : null;

    private static string Mark(string? id) => $"({(id is ['F', .. var number] ? number : id)})";

    private static string? Shown(string? text) => text is null ? null
        : string.Join('\n', text.Split('\n').Select(line => TerminalText.Isolate(Printable.Of(line))));

    private static string? Day(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Dollars(decimal? amount) => amount is null ? null : "$" + Grouped(amount);

    private static string? Grouped(decimal? number) => number is { } value ? Figures.InGroups(value) : null;
}
