using System.Globalization;
using System.Text;

namespace Form4Tool.Tests.Typewritten;

/// <summary>
/// What a result says, as lines that are easily written by eye: one a field outside the tables, one a row. In a row the columns
/// stand in the order of the printed form between bars; marks follow their value in braces, and text that could not be read
/// follows a question mark.
/// </summary>
internal static class Facts
{
    private static readonly Field[] TableI =
        [Field.SecurityTitle, Field.TransactionDate, Field.DeemedExecutionDate, Field.TransactionCode, Field.TransactionFormType,
        Field.TransactionShares,
         Field.TransactionAcquiredDisposedCode, Field.TransactionPricePerShare, Field.SharesOwnedFollowingTransaction,
         Field.DirectOrIndirectOwnership, Field.NatureOfOwnership];

    private static readonly Field[] TableII =
        [Field.SecurityTitle, Field.ConversionOrExercisePrice, Field.TransactionDate, Field.DeemedExecutionDate, Field.TransactionCode,
        Field.TransactionFormType,
         Field.TransactionShares, Field.TransactionAcquiredDisposedCode, Field.ExerciseDate, Field.ExpirationDate,
         Field.UnderlyingSecurityTitle,
         Field.UnderlyingSecurityShares, Field.TransactionPricePerShare, Field.SharesOwnedFollowingTransaction,
         Field.DirectOrIndirectOwnership, Field.NatureOfOwnership];

    public static string Of(Form4Result result)
    {
        var filing = result.Filing!;
        var facts = new StringBuilder();
        Line("format", result.Source.Format);
        Line("type", filing.DocumentType);
        Line("period", filing.PeriodOfReport);
        Line("month", filing.StatementMonth);
        Line("original", filing.DateOfOriginalSubmission);
        Line("exit box", filing.NotSubjectToSection16);
        Line("form 3 holdings box", filing.Form3HoldingsReported);
        Line("form 4 transactions box", filing.Form4TransactionsReported);
        Line("no securities owned", filing.NoSecuritiesOwned);
        Line("issuer", Bars(filing.Issuer.Name, filing.Issuer.TradingSymbol, filing.Issuer.Cik));
        foreach (var owner in filing.ReportingOwners)
        {
            var (address, relation) = (owner.Address, owner.Relationship);
            Line("owner", Bars(owner.Name, address.Street1, address.Street2, address.City, address.State, address.ZipCode, address.Country,
                owner.Cik));
            Line("relationship", Bars("director " + Box(relation.IsDirector), "officer " + Box(relation.IsOfficer),
                "10% " + Box(relation.IsTenPercentOwner),
                "other " + Box(relation.IsOther), relation.OfficerTitle, relation.OtherText));
        }
        foreach (var row in filing.NonDerivativeTable)
            Line("I " + (row.Kind == RowKind.Holding ? "holding" : "transaction"), Row(row, TableI));
        foreach (var row in filing.DerivativeTable)
            Line("II " + (row.Kind == RowKind.Holding ? "holding" : "transaction"), Row(row, TableII));
        foreach (var note in filing.Footnotes) Line("note " + note.Id, OneLine(note.Text));
        Line("remarks", OneLine(filing.Remarks));
        foreach (var signature in filing.Signatures) Line("signature", Bars(signature.Name, signature.Date));
        foreach (var value in filing.AsFiled) Line("as filed " + value.Path, value.Text);
        var warnings = result.Diagnostics.Where(d => d.Severity > Severity.Note && d.Id is not ("F4101" or "F4103")).Select(d => d.Id)
            .Distinct().Order(StringComparer.Ordinal);
        Line("warnings", string.Join(' ', warnings) is { Length: > 0 } ids ? ids : null);
        return facts.ToString();

        void Line(string name, object? value)
        {
            if (value is not null) facts.Append(name).Append(": ").AppendLine(Text(value));
        }
    }

    private static string Row(OwnershipRow row, Field[] fields) => Bars([.. fields.Select(field => Cell(row, field))]);

    private static string Cell(OwnershipRow row, Field field)
    {
        var name = char.ToLowerInvariant(field.ToString()[0]) + field.ToString()[1..];
        var value = row.GetType().GetProperty(field.ToString())?.GetValue(row);
        var filed = row.AsFiled.Where(v => v.Path == name).Select(v => "?" + v.Text).FirstOrDefault();
        var marks = string.Concat(row.Footnotes.Where(m => m.Field == field).Select(m => "{" + m.Id + "}"));
        return (value is null ? filed : Text(value)) + marks;
    }

    private static string Bars(params object?[] values) =>
        string.Join(" | ", values.Select(v => v is null ? "" : Text(v))).TrimEnd(' ', '|');

    private static string Box(bool? box) => box switch { true => "yes", false => "no", null => "?" };

    private static string? OneLine(string? text) =>
        text is null ? null : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Text(object value) => value switch
    {
        bool box => box ? "yes" : "no",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
