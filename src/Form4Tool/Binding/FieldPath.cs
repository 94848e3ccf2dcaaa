namespace Form4Tool.Binding;

/// <summary>Where a field stands in the JSON output: <c>derivativeTable[0].transactionDate</c>.</summary>
internal static class FieldPath
{
    /// <summary>The path of a field of the groups with these indexes.</summary>
    public static string Of(Field field, int owner, bool derivative, int row, int signature)
    {
        var name = Fields.Name(field);
        return field switch
        {
            >= Field.IssuerCik and <= Field.IssuerForeignTradingSymbol => $"issuer.{name}",
            Field.RptOwnerCik or Field.RptOwnerName => $"reportingOwners[{owner}].{name}",
            >= Field.RptOwnerStreet1 and <= Field.RptOwnerNonUSAddressFlag => $"reportingOwners[{owner}].address.{name}",
            >= Field.IsDirector and <= Field.OtherText => $"reportingOwners[{owner}].relationship.{name}",
            >= Fields.FirstOfRow and <= Fields.LastOfRow => $"{(derivative ? "derivativeTable" : "nonDerivativeTable")}[{row}].{name}",
            Field.SignatureName or Field.SignatureDate => $"signatures[{signature}].{name}",
            _ => name,
        };
    }
}
