using static Form4Tool.Severity;

namespace Form4Tool.Validation.Structure;

/// <summary>R101 to R109: what every filing states. Of ownership XML only: what a page or text does not show its reader says.</summary>
internal static class RequiredRules
{
    private const string Specification = "EDGAR Ownership XML Technical Specification v5.5, section 4";

    public static readonly Rule Type = new("R101", Error, Field.DocumentType, "The type of the form is stated",
        "documentType is 3, 3/A, 4, 4/A, 5 or 5/A; in XML of 2003 (X0101) the EDGAR header says it.", Specification);

    public static readonly Rule Period = new("R102", Error, Field.PeriodOfReport, "The period is stated",
        "Form 3 states the date of the event, Form 4 that of the earliest transaction, Form 5 the end of the fiscal year.", Specification);

    public static readonly Rule Issuer = new("R103", Error, Field.IssuerCik, "The issuer is stated by its CIK",
        "EDGAR knows the issuer by its CIK alone and puts the name beside it.", Specification);

    public static readonly Rule Symbol = new("R104", Error, Field.IssuerTradingSymbol, "A trading symbol is stated",
        "Where there is none, filers write NONE or N/A; the element may not be empty.", Specification);

    public static readonly Rule Owner = new("R105", Error, Field.RptOwnerName, "There is a reporting owner",
        "A filing is made by one to ten owners.", Specification);

    public static readonly Rule OwnerCik = new("R106", Error, Field.RptOwnerCik, "Each owner is stated by a CIK",
        "EDGAR knows an owner by the CIK alone and puts the name beside it.", Specification);

    public static readonly Rule Signature = new("R107", Error, Field.SignatureName, "The filing is signed and dated",
        "One to ten signatures, each a name and a date.", Specification);

    public static readonly Rule RowValue = new("R108", Error, Field.None, "A row states what its table demands",
        "A title and direct or indirect ownership on each row, the number or value owned on all but derivative holdings of a Form 3; " +
        "date, number or value, and acquired or disposed of on a transaction.", Specification);

    public static readonly Rule ValueOrNote = new("R109", Error, Field.TransactionPricePerShare, "A value or a footnote instead of it",
        "Prices, exercise and expiration dates may be left to a footnote, but not out.", Specification);

    public static readonly Rule[] All = [Type, Period, Issuer, Symbol, Owner, OwnerCik, Signature, RowValue, ValueOrNote];

    public static void Check(Examination at)
    {
        // X0101, the first schema, left most of it out.
        if (!at.IsXml || at.Filing.SchemaVersion == "X0101") return;
        var filing = at.Filing;
        if (filing.DocumentType is null) at.Report(Type, Field.DocumentType, $"documentType is not stated.");
        if (filing.PeriodOfReport is null && filing.StatementMonth is null)
            at.Report(Period, Field.PeriodOfReport, $"periodOfReport is not stated.");
        if (filing.Issuer.Cik is null) at.Report(Issuer, Field.IssuerCik, $"The issuer's CIK is not stated.");
        if (filing.Issuer.TradingSymbol is null) at.Report(Symbol, Field.IssuerTradingSymbol, $"The trading symbol is empty.");
        if (filing.ReportingOwners.Count == 0) at.ReportPart(Owner, "reportingOwners", $"There is no reporting owner.");
        for (var i = 0; i < filing.ReportingOwners.Count; i++)
            if (filing.ReportingOwners[i].Cik is null) at.ReportOwner(OwnerCik, i, Field.RptOwnerCik, $"Owner {i + 1} has no CIK.");
        CheckSignatures(at);
        foreach (var row in at.Rows) CheckRow(at, row);
    }

    private static void CheckSignatures(Examination at)
    {
        var signatures = at.Filing.Signatures;
        if (signatures.Count == 0) at.ReportPart(Signature, "signatures", $"There is no signature.");
        for (var i = 0; i < signatures.Count; i++)
        {
            if (signatures[i].Name is null) at.ReportSignature(Signature, i, Field.SignatureName, $"Signature {i + 1} has no name.");
            if (signatures[i].Date is null) at.ReportSignature(Signature, i, Field.SignatureDate, $"Signature {i + 1} has no date.");
        }
    }

    private static void CheckRow(Examination at, RowAt place)
    {
        var (row, derivative) = (place.Row, place.Derivative);
        Demand(Field.SecurityTitle, row.SecurityTitle is not null);
        Demand(Field.DirectOrIndirectOwnership, row.DirectOrIndirectOwnership is not null);
        // The schema of Form 3 has no such column for derivatives.
        if (derivative is null || at.Form != '3')
            Demand(Field.SharesOwnedFollowingTransaction,
                row.SharesOwnedFollowingTransaction is not null || row.ValueOwnedFollowingTransaction is not null
                || place.HasAsFiled(Field.ValueOwnedFollowingTransaction));
        if (derivative is not null)
        {
            DemandEither(Field.ConversionOrExercisePrice, derivative.ConversionOrExercisePrice is not null);
            DemandEither(Field.ExerciseDate, derivative.ExerciseDate is not null);
            DemandEither(Field.ExpirationDate, derivative.ExpirationDate is not null);
            DemandEither(Field.UnderlyingSecurityTitle, derivative.UnderlyingSecurityTitle is not null);
        }
        if (!place.IsTransaction) return;
        Demand(Field.TransactionDate, row.TransactionDate is not null);
        Demand(Field.TransactionShares, row.TransactionShares is not null || derivative?.TransactionTotalValue is not null
            || place.HasAsFiled(Field.TransactionTotalValue));
        Demand(Field.TransactionAcquiredDisposedCode, row.TransactionAcquiredDisposedCode is not null);
        DemandEither(Field.TransactionPricePerShare, row.TransactionPricePerShare is not null);

        void Demand(Field field, bool isThere)
        {
            if (!isThere && !place.HasAsFiled(field)) at.Report(RowValue, place, field, $"{Fields.Name(field)} is not stated.");
        }

        void DemandEither(Field field, bool isThere)
        {
            if (!isThere && !place.HasAsFiled(field) && !place.HasMark(field))
                at.Report(ValueOrNote, place, field, $"{Fields.Name(field)} has neither a value nor a footnote.");
        }
    }
}
