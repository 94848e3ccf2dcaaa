using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Form4Tool.Tests.Properties;

/// <summary>
/// Renders a filing as the text that a converter makes of the SEC's page with tabs between cells: ticked boxes as inputs before
/// their labels, unticked ones gone, marks as superscript characters, dollar signs escaped.
/// </summary>
internal static partial class TabCellText
{
    private const string Box = "<input checked=\"\" type=\"checkbox\"/> ";

    /// <summary>
    /// What of a filing such a text holds. Lost are CIKs, the schema's version, the relationship of further owners, timeliness,
    /// whether a box is unticked or absent, and the form type but for V; a direction in Table II is the side of a number; and
    /// an address or a title that could be read in two ways is not rendered here.
    /// </summary>
    public static OwnershipFiling Held(OwnershipFiling filing)
    {
        var form = filing.DocumentType![0];
        return filing with
        {
            SchemaVersion = null,
            DocumentType = filing.DateOfOriginalSubmission is null ? form.ToString() : form + "/A",
            NoSecuritiesOwned = Ticked(filing.NoSecuritiesOwned), NotSubjectToSection16 = Ticked(filing.NotSubjectToSection16),
            Aff10b5One = Ticked(filing.Aff10b5One),
            Form3HoldingsReported = Ticked(filing.Form3HoldingsReported),
            Form4TransactionsReported = Ticked(filing.Form4TransactionsReported),
            Issuer = new Issuer { Name = filing.Issuer.Name, TradingSymbol = filing.Issuer.TradingSymbol },
            ReportingOwners = [.. filing.ReportingOwners.Select((owner, i) => Held(owner, i, filing.ReportingOwners.Take(i)))],
            NonDerivativeTable = [.. filing.NonDerivativeTable.Select(row => (NonDerivativeRow)Held(row, form))],
            DerivativeTable = [.. filing.DerivativeTable.Select(row => Sided((DerivativeRow)Held(row, form), form))],
            Footnotes = [.. filing.Footnotes.Select(note => note with { Text = Lines(note.Text!) })],
            Remarks = filing.Remarks is null ? null : Lines(filing.Remarks),
            Signatures = [.. filing.Signatures.Select(signature => signature with { Date = signature.Date ?? filing.PeriodOfReport })],
        };
    }

    private static ReportingOwner Held(ReportingOwner owner, int index, IEnumerable<ReportingOwner> before)
    {
        var relationship = index > 0 ? OwnerRelationship.None : new OwnerRelationship
        {
            IsDirector = Ticked(owner.Relationship.IsDirector), IsOfficer = Ticked(owner.Relationship.IsOfficer),
            IsTenPercentOwner = Ticked(owner.Relationship.IsTenPercentOwner), IsOther = Ticked(owner.Relationship.IsOther),
        };
        if (relationship.IsOfficer == true && relationship.IsOther is null)
            relationship = relationship with { OfficerTitle = owner.Relationship.OfficerTitle };
        if (relationship.IsOther == true && relationship.IsOfficer is null)
            relationship = relationship with { OtherText = owner.Relationship.OtherText };
        // Two owners of one name are one where no CIK tells them apart.
        var name = before.Any(other => string.Equals(other.Name, owner.Name, StringComparison.OrdinalIgnoreCase))
            ? owner.Name + " " + (index + 1) : owner.Name;
        return new ReportingOwner { Name = name, Address =
            new OwnerAddress { Street1 = "250 APOLLO DRIVE", City = "CHELMSFORD", State = "MA", ZipCode = "01824" },
            Relationship = relationship };
    }

    private static OwnershipRow Held(OwnershipRow row, char form)
    {
        var code = row.Kind == RowKind.Transaction ? row.TransactionCode ?? "J" : null;
        var kept = row with
        {
            TransactionCode = code,
            TransactionFormType = form == '4' && code is not null ? row.TransactionFormType == "5" ? "5" : "4" : null,
            EquitySwapInvolved = code is null ? null : Ticked(row.EquitySwapInvolved),
            TransactionTimeliness = null,
        };
        // Marks on a form type or a timeliness have no cell of their own.
        return kept with { Footnotes = [.. row.Footnotes.Where(mark => form != '3'
            || mark.Field is not (Field.SharesOwnedFollowingTransaction or Field.ValueOwnedFollowingTransaction)
            || row is NonDerivativeRow)] };
    }

    private static DerivativeRow Sided(DerivativeRow row, char form)
    {
        if (form == '3') return row with { SharesOwnedFollowingTransaction = null, ValueOwnedFollowingTransaction = null };
        if (row.Kind == RowKind.Holding) return row;
        var amount = row.TransactionShares is not null || row.TransactionTotalValue is not null;
        return row with
        {
            TransactionAcquiredDisposedCode = amount ? row.TransactionAcquiredDisposedCode ?? "A" : null,
            // Without a number there is nothing on either side for a mark to hang on.
            Footnotes = [.. row.Footnotes.Where(mark =>
                amount || mark.Field is not (Field.TransactionShares or Field.TransactionTotalValue))],
        };
    }

    public static string Render(OwnershipFiling filing)
    {
        var form = filing.DocumentType![0];
        var text = new StringBuilder();
        void Line(params string[] cells) => text.Append(string.Join('\t', cells)).Append("\n");
        void Paragraph(string line) => text.Append(line).Append("\n\n");

        Paragraph(form switch { '3' => "INITIAL STATEMENT OF BENEFICIAL OWNERSHIP OF SECURITIES",
            '5' => "ANNUAL STATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP", _ => "STATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP" });
        if (form != '3')
            Paragraph(Tick(filing.NotSubjectToSection16) +
                "Check this box if no longer subject to Section 16. Form 4 or Form 5 obligations may continue. See Instruction 1(b).");
        if (form == '5') Paragraph(Tick(filing.Form3HoldingsReported) + "Form 3 Holdings Reported.");
        if (form == '5') Paragraph(Tick(filing.Form4TransactionsReported) + "Form 4 Transactions Reported.");
        if (form != '3')
            Paragraph(Tick(filing.Aff10b5One) + "Check this box to indicate that a transaction was made pursuant to a contract, " +
                "instruction or written plan for the purchase or sale of equity securities of the issuer that is intended to satisfy the " +
                "affirmative defense conditions of Rule 10b5-1(c). See Instruction 10.");
        Paragraph(
            "Filed pursuant to Section 16(a) of the Securities Exchange Act of 1934 " +
            "or Section 30(h) of the Investment Company Act of 1940");

        var issuer =
            $"Issuer Name and Ticker or Trading Symbol " +
            $"{filing.Issuer.Name}{(filing.Issuer.TradingSymbol is { } symbol ? $" [{symbol}]" : "")}";
        var first = filing.ReportingOwners[0];
        var roles = $"Relationship of Reporting Person(s) to Issuer (Check all applicable) {Tick(first.Relationship.IsDirector)}Director " +
            $"{Tick(first.Relationship.IsTenPercentOwner)}10% Owner "
            + $"{Tick(first.Relationship.IsOfficer)}Officer (give title below) "
            + $"{Tick(first.Relationship.IsOther)}Other (specify below) {first.Relationship.OfficerTitle}{first.Relationship.OtherText}"
                .TrimEnd();
        var original = "If Amendment, Date of Original Filed (Month/Day/Year) " + Date(filing.DateOfOriginalSubmission);
        var joint = filing.ReportingOwners.Count > 1;
        var owners = $"6. Individual or Joint/Group Filing (Check Applicable Line) {Tick(!joint)}Form filed by One Reporting Person " +
            $"{Tick(joint)}Form filed by More than One Reporting Person";
        if (form == '3')
        {
            Line(Owner(first), $"2. Date of Event Requiring Statement (Month/Day/Year) {Date(filing.PeriodOfReport)}", "3. " + issuer);
            Line("", "4. " + roles, "5. " + original);
            Line("", owners);
        }
        else
        {
            Line(Owner(first), "2. " + issuer, "5. " + roles);
            Line("", $"3. {(form == '5' ? "Statement for Issuer's Fiscal Year Ended" : "Date of Earliest Transaction")} (Month/Day/Year) " +
                $"{Date(filing.PeriodOfReport)}", "");
            Line("", "4. " + original, owners);
        }
        text.Append('\n');
        Table(text, form, false, [.. filing.NonDerivativeTable]);
        Table(text, form, true, [.. filing.DerivativeTable]);
        foreach (var owner in filing.ReportingOwners.Skip(joint ? 0 : 1)) Line(Owner(owner));
        if (joint) text.Append('\n');
        Paragraph("Explanation of Responses:");
        foreach (var note in filing.Footnotes) Paragraph($"{note.Id![1..]}. {note.Text!.Replace("$", "\\$")}");
        if (filing.NoSecuritiesOwned == true) Paragraph("No securities are beneficially owned.");
        if (filing.Remarks is not null) Paragraph("Remarks:\n\n" + filing.Remarks.Replace("$", "\\$"));
        foreach (var signature in filing.Signatures) Paragraph($"{signature.Name!.Replace("$", "\\$")} {Date(signature.Date)}");
        Paragraph("** Signature of Reporting Person Date");
        Paragraph("Reminder: Report on a separate line for each class of securities beneficially owned directly or indirectly.");
        return text.ToString();
    }

    private static void Table(StringBuilder text, char form, bool derivative, OwnershipRow[] rows)
    {
        var changes = form == '3' ? "Beneficially Owned" : "Acquired, Disposed of, or Beneficially Owned";
        text.Append(derivative ? $"Table II - Derivative Securities {changes} (e.g., puts, calls, warrants, options, convertible " +
            $"securities)\n\n" : $"Table I - Non-Derivative Securities {changes}\n\n");
        text.Append(derivative ? "1. Title of Derivative Security (Instr. 3)\t2. Conversion or Exercise Price of Derivative Security\n"
            : "1. Title of Security (Instr. 3)\t2. Amount of Securities Beneficially Owned (Instr. 4)\n");
        if (form == '4') text.Append("\t\t\tCode\tV\tAmount\n");
        foreach (var row in rows)
            text.Append(string.Join('\t', derivative ? Cells((DerivativeRow)row, form) : Cells((NonDerivativeRow)row, form))).Append('\n');
        text.Append('\n');
    }

    private static IEnumerable<string> Cells(NonDerivativeRow row, char form)
    {
        yield return Cell(row, Field.SecurityTitle, row.SecurityTitle);
        if (form != '3')
        {
            yield return Cell(row, Field.TransactionDate, Date(row.TransactionDate));
            yield return Cell(row, Field.DeemedExecutionDate, Date(row.DeemedExecutionDate));
            yield return Code(row);
            if (form == '4') yield return row.TransactionFormType == "5" ? "V" : "";
            yield return Cell(row, Field.TransactionShares, Number(row.TransactionShares));
            yield return Cell(row, Field.TransactionAcquiredDisposedCode, row.TransactionAcquiredDisposedCode);
            yield return Cell(row, Field.TransactionPricePerShare, Dollars(row.TransactionPricePerShare));
        }
        yield return Either(row, Field.SharesOwnedFollowingTransaction, row.SharesOwnedFollowingTransaction,
            Field.ValueOwnedFollowingTransaction, row.ValueOwnedFollowingTransaction);
        yield return Cell(row, Field.DirectOrIndirectOwnership, row.DirectOrIndirectOwnership);
        yield return Cell(row, Field.NatureOfOwnership, row.NatureOfOwnership);
    }

    private static IEnumerable<string> Cells(DerivativeRow row, char form)
    {
        var price = Cell(row, Field.ConversionOrExercisePrice, Dollars(row.ConversionOrExercisePrice));
        yield return Cell(row, Field.SecurityTitle, row.SecurityTitle);
        if (form != '3')
        {
            yield return price;
            yield return Cell(row, Field.TransactionDate, Date(row.TransactionDate));
            yield return Cell(row, Field.DeemedExecutionDate, Date(row.DeemedExecutionDate));
            yield return Code(row);
            if (form == '4') yield return row.TransactionFormType == "5" ? "V" : "";
            var amount = Either(row, Field.TransactionShares, row.TransactionShares, Field.TransactionTotalValue,
                row.TransactionTotalValue);
            yield return row.TransactionAcquiredDisposedCode == "A" ? amount : "";
            yield return row.TransactionAcquiredDisposedCode == "D" ? amount : "";
        }
        yield return Cell(row, Field.ExerciseDate, Date(row.ExerciseDate));
        yield return Cell(row, Field.ExpirationDate, Date(row.ExpirationDate));
        yield return Cell(row, Field.UnderlyingSecurityTitle, row.UnderlyingSecurityTitle);
        yield return Either(row, Field.UnderlyingSecurityShares, row.UnderlyingSecurityShares, Field.UnderlyingSecurityValue,
            row.UnderlyingSecurityValue);
        if (form == '3') yield return price;
        else
        {
            yield return Cell(row, Field.TransactionPricePerShare, Dollars(row.TransactionPricePerShare));
            yield return Either(row, Field.SharesOwnedFollowingTransaction, row.SharesOwnedFollowingTransaction,
                Field.ValueOwnedFollowingTransaction, row.ValueOwnedFollowingTransaction);
        }
        yield return Cell(row, Field.DirectOrIndirectOwnership, row.DirectOrIndirectOwnership);
        yield return Cell(row, Field.NatureOfOwnership, row.NatureOfOwnership);
    }

    private static string Code(OwnershipRow row) =>
        Cell(row, Field.TransactionCode, row.TransactionCode + (row.EquitySwapInvolved == true ? "/K" : ""));

    private static string Either(OwnershipRow row, Field shares, decimal? number, Field value, decimal? dollars) =>
        dollars is null ? Cell(row, shares, Number(number)) : Cell(row, value, Dollars(dollars));

    /// <summary>A value and its marks: <c>30,000 ⁽¹⁾⁽¹²⁾</c>.</summary>
    private static string Cell(OwnershipRow row, Field field, string? value)
    {
        var marks = string.Concat(row.Footnotes.Where(mark => mark.Field == field)
            .Select(mark => "⁽" + string.Concat(mark.Id[1..].Select(digit => "⁰¹²³⁴⁵⁶⁷⁸⁹"[digit - '0'])) + "⁾"));
        var text = field is Field.SecurityTitle or Field.UnderlyingSecurityTitle or Field.NatureOfOwnership ? value?.Replace("$", "\\$")
            : value;
        return text is { Length: > 0 } && marks.Length > 0 ? text + " " + marks : text + marks;
    }

    private static string Owner(ReportingOwner owner) =>
        $"1. Name and Address of Reporting Person* {owner.Name!.Replace("$", "\\$")} (Last) (First) (Middle) {owner.Address.Street1} " +
        $"(Street) {owner.Address.City} {owner.Address.State} {owner.Address.ZipCode} (City) (State) (Zip)";

    private static bool? Ticked(bool? flag) => flag == true ? true : null;

    private static string Tick(bool? flag) => flag == true ? Box : "";

    private static string? Number(decimal? number) =>
        number?.ToString("N" + ((decimal.GetBits(number.Value)[3] >> 16) & 0xFF), CultureInfo.InvariantCulture);

    private static string? Dollars(decimal? number) => Number(number) is { } text ? "\\$" + text : null;

    private static string? Date(DateOnly? date) => date?.ToString("MM/dd/yyyy", CultureInfo.InvariantCulture);

    /// <summary>Blank lines inside a text are the text's paragraphs; a text in this shape keeps lines only.</summary>
    private static string Lines(string text) => BlankLines().Replace(text, "\n");

    [GeneratedRegex(@"\n+")]
    private static partial Regex BlankLines();
}
