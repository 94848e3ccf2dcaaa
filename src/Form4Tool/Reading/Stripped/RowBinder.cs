using System.Text.RegularExpressions;
using Form4Tool.Binding;

namespace Form4Tool.Reading.Stripped;

/// <summary>Hands the rows to the binder, without what is not certain.</summary>
internal sealed partial class RowBinder(Pieces pieces, FilingBinder binder)
{
    public void Write(StrippedRow row)
    {
        var isBare = row[Field.SecurityTitle].IsEmpty && row[Field.TransactionDate].IsEmpty
            && row[Field.DirectOrIndirectOwnership].IsEmpty;
        if (row.IsUnclear || isBare)
        {
            binder.Report(StrippedDiagnostics.RowUnclear,
                $"\"{pieces.Words(row.From, row.To)}\" fits more than one kind of row, or none; it is not in the output.",
                pieces.Start(row.From));
            return;
        }
        binder.BeginRow(row.Derivative);
        var debt = IsDebt(row);
        foreach (var (field, words) in row.Elements)
        {
            var text = pieces.Words(words.From, words.To);
            if (row.Unclear.Contains(field))
                binder.Report(StrippedDiagnostics.ElementUnclear, field,
                    $"may be another element's: \"{text}\"; it is null.", pieces.Start(words.From));
            else if (debt && IsAmount(field))
                binder.Report(StrippedDiagnostics.ElementUnclear, field,
                    $"may be a number or a value, as of debt: \"{text}\"; it is null.", pieces.Start(words.From));
            // A price may have a footnote in its place; then the number is one of shares, which have no fraction.
            else if (field == Field.TransactionShares && !row.Derivative && row[Field.TransactionPricePerShare].IsEmpty
                && text.Contains('.'))
                binder.Report(StrippedDiagnostics.ElementUnclear, field, $"may be the price: \"{text}\"; it is null.",
                    pieces.Start(words.From));
            else binder.Value(field, text, pieces.Start(words.From));
        }
        binder.EndRow(row.Row.Kind);
    }

    /// <summary>What the schema has twice, as a number of securities and as their value.</summary>
    private static bool IsAmount(Field field) =>
        field is Field.TransactionShares or Field.UnderlyingSecurityShares or Field.SharesOwnedFollowingTransaction;

    /// <summary>Whether a security is one that has no number, so that its value is filed instead.</summary>
    private bool IsDebt(StrippedRow row)
    {
        foreach (var field in (ReadOnlySpan<Field>)[Field.SecurityTitle, Field.UnderlyingSecurityTitle])
            if (row[field] is { IsEmpty: false } words && Debt().IsMatch(pieces.Words(words.From, words.To))) return true;
        return row[Field.SecurityTitle].IsEmpty && Debt().IsMatch(pieces.Words(row.From, row.To));
    }

    [GeneratedRegex(@"\b(?:notes?|debentures?|bonds?|loans?|debt|swaps?|interests?)\b|%|\bdue \d{4}", RegexOptions.IgnoreCase)]
    private static partial Regex Debt();
}
