namespace Form4Tool.Output.Tables;

/// <summary>
/// The one decimal type that numbers have in data sets, whatever part of them a file holds: <c>DECIMAL(38, 10)</c>. It holds every
/// number of ten decimals and 28 digits before them; another is kept as a text under AS_FILED, and told.
/// </summary>
public static class ExactDecimals
{
    /// <summary>How many digits there are.</summary>
    public const int Precision = 38;

    /// <summary>How many of them are decimals.</summary>
    public const int Scale = 10;

    private const decimal Beyond = 1e28m;

    /// <summary>Whether the type holds a number without a loss.</summary>
    /// <param name="number">The number.</param>
    public static bool Fits(decimal number) =>
        number is < Beyond and > -Beyond && (number.Scale <= Scale || decimal.Round(number, Scale) == number);

    /// <summary>What is to be told of the numbers of a filing that do not fit.</summary>
    /// <param name="filing">The filing.</param>
    public static ValueList<Diagnostic> Refused(OwnershipFiling filing)
    {
        ArgumentNullException.ThrowIfNull(filing);
        List<Diagnostic>? told = null;
        for (var i = 0; i < filing.NonDerivativeTable.Count; i++) Row(filing.NonDerivativeTable[i], "nonDerivativeTable", i, ref told);
        for (var i = 0; i < filing.DerivativeTable.Count; i++) Row(filing.DerivativeTable[i], "derivativeTable", i, ref told);
        return told is null ? [] : [.. told];
    }

    private static void Row(OwnershipRow row, string table, int index, ref List<Diagnostic>? told)
    {
        for (var field = Fields.FirstOfRow; field <= Fields.LastOfRow; field++)
        {
            if (RowValues.Number(row, field) is not { } number || Fits(number)) continue;
            var why = OutputDiagnostics.NumberDoesNotFit;
            (told ??= []).Add(new Diagnostic(why.Id, why.Severity,
                FormattableString.Invariant($"{number} has more digits than DECIMAL({Precision}, {Scale}) holds; it is kept as a text."),
                FormattableString.Invariant($"{table}[{index}].{Fields.Name(field)}"), null, null));
        }
    }
}
