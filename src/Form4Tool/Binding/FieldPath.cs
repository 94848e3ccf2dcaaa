namespace Form4Tool.Binding;

/// <summary>Which of the owners, rows and signatures a value is of.</summary>
/// <param name="Owner">The index of the owner.</param>
/// <param name="IsDerivative">Whether the row is of Table II.</param>
/// <param name="Row">The index of the row in its table.</param>
/// <param name="Signature">The index of the signature.</param>
internal readonly record struct Groups(int Owner, bool IsDerivative, int Row, int Signature);

/// <summary>Where a field stands in the JSON output: <c>derivativeTable[0].transactionDate</c>.</summary>
internal static class FieldPath
{
    /// <summary>The path of a field of the groups with these indexes.</summary>
    public static string Of(Field field, Groups groups) => field switch
    {
        >= Fields.FirstOfOwner and <= Fields.LastOfOwner => $"reportingOwners[{groups.Owner}].{Within(field, groups.Owner)}",
        >= Fields.FirstOfRow and <= Fields.LastOfRow =>
            $"{(groups.IsDerivative ? "derivativeTable" : "nonDerivativeTable")}[{groups.Row}].{Fields.Name(field)}",
        _ => Within(field, groups.Signature),
    };

    /// <summary>How a message names a field: <c>Table II row 1: transactionDate</c>; outside of rows by its path.</summary>
    public static string Spoken(Field field, Groups groups) => Fields.IsRowField(field)
        ? $"Table {(groups.IsDerivative ? "II" : "I")} row {groups.Row + 1}: {Fields.Name(field)}"
        : Of(field, groups);

    /// <summary>The path of a field inside the owner, the row or the filing that has it.</summary>
    public static string Within(Field field, int signature)
    {
        var name = Fields.Name(field);
        return field switch
        {
            >= Field.IssuerCik and <= Field.IssuerForeignTradingSymbol => $"issuer.{name}",
            >= Field.RptOwnerStreet1 and <= Field.RptOwnerNonUSAddressFlag => $"address.{name}",
            >= Field.IsDirector and <= Field.OtherText => $"relationship.{name}",
            Field.SignatureName or Field.SignatureDate => $"signatures[{signature}].{name}",
            _ => name,
        };
    }
}
