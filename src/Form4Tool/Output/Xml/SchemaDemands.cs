namespace Form4Tool.Output.Xml;

/// <summary>What a field of a row must have, by the SEC's schema (v5.5) and specification (§3.6, §4.3).</summary>
internal enum Demand : byte
{
    /// <summary>Nothing.</summary>
    Optional,
    /// <summary>A value.</summary>
    Value,
    /// <summary>A value, or at least one footnote mark.</summary>
    ValueOrMark,
}

/// <summary>The rules of the SEC's schema about what must be there and where marks may hang.</summary>
internal static class SchemaDemands
{
    /// <summary>The first day of the Rule 10b5-1 box: EDGAR Release 23.1 put it on Forms 4 and 5.</summary>
    private static readonly DateOnly PlanBoxSince = new(2023, 4, 1);

    /// <summary>
    /// What a field of a row must have. Of pairs of which one is demanded (shares or value), the first field stands for both.
    /// </summary>
    public static Demand Of(Field field, OwnershipRow row, bool form3)
    {
        var transaction = row.Kind == RowKind.Transaction;
        var derivative = row is DerivativeRow;
        return field switch
        {
            Field.SecurityTitle or Field.DirectOrIndirectOwnership => Demand.Value,
            Field.TransactionDate or Field.TransactionFormType or Field.TransactionCode or Field.EquitySwapInvolved
                or Field.TransactionShares or Field.TransactionAcquiredDisposedCode when transaction => Demand.Value,
            Field.TransactionPricePerShare when transaction => Demand.ValueOrMark,
            Field.ConversionOrExercisePrice or Field.ExerciseDate or Field.ExpirationDate when derivative => Demand.ValueOrMark,
            Field.UnderlyingSecurityTitle when derivative => Demand.Value,
            // A derivative holding of a Form 3 has no postTransactionAmounts.
            Field.SharesOwnedFollowingTransaction when !(derivative && form3) => Demand.Value,
            _ => Demand.Optional,
        };
    }

    /// <summary>The field that may stand instead of a demanded one; <see cref="Field.None"/> where there is none.</summary>
    public static Field Alternative(Field field) => field switch
    {
        Field.TransactionShares => Field.TransactionTotalValue,
        Field.SharesOwnedFollowingTransaction => Field.ValueOwnedFollowingTransaction,
        _ => Field.None,
    };

    /// <summary>Whether marks may hang on a field (specification §1.6 of the form types).</summary>
    public static bool AllowsMarks(Field field, OwnershipRow row, bool form5) => field switch
    {
        Field.None or Field.TransactionFormType or Field.EquitySwapInvolved => false,
        Field.TransactionAcquiredDisposedCode => row is NonDerivativeRow,
        Field.TransactionTimeliness => !form5,
        _ => true,
    };

    /// <summary>Whether the filing's form has the Rule 10b5-1 box.</summary>
    public static bool HasPlanBox(OwnershipFiling filing)
    {
        if (filing.DocumentType is not (['4' or '5', ..])) return false;
        // X0407 was the first version with the box; versions are compared by their two digits of the page layout.
        if (filing.SchemaVersion is ['X', var a, var b, _, _]) return string.CompareOrdinal($"{a}{b}", "04") >= 0;
        return (filing.Header.FiledAsOfDate ?? filing.PeriodOfReport) >= PlanBoxSince;
    }
}
