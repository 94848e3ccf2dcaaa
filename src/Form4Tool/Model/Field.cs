namespace Form4Tool;

/// <summary>
/// The fields of an ownership filing, named after the leaf elements of the SEC's ownership XML (specification v5.5, §4).
/// A reader names the field that a text belongs to; what kind of value it holds is said in <see cref="Fields"/>.
/// The members of a group stand together, and the row fields in the order of the CSV columns.
/// </summary>
public enum Field
{
    /// <summary>No field: a mark that hangs on a row as a whole.</summary>
    None,

    /// <summary>documentType: <c>3</c>, <c>3/A</c>, <c>4</c>, <c>4/A</c>, <c>5</c>, <c>5/A</c>.</summary>
    DocumentType,
    /// <summary>schemaVersion, five characters set by EDGAR.</summary>
    SchemaVersion,
    /// <summary>periodOfReport: item 3 of Form 4, item 2 of Form 3.</summary>
    PeriodOfReport,
    /// <summary>dateOfOriginalSubmission: "If Amendment, Date of Original Filed".</summary>
    DateOfOriginalSubmission,
    /// <summary>noSecuritiesOwned (Form 3).</summary>
    NoSecuritiesOwned,
    /// <summary>notSubjectToSection16: the exit box.</summary>
    NotSubjectToSection16,
    /// <summary>form3HoldingsReported (Form 5).</summary>
    Form3HoldingsReported,
    /// <summary>form4TransactionsReported (Form 5).</summary>
    Form4TransactionsReported,
    /// <summary>aff10b5One: the Rule 10b5-1(c) box, on forms since April 2023.</summary>
    Aff10b5One,
    /// <summary>remarks.</summary>
    Remarks,

    /// <summary>issuerCik.</summary>
    IssuerCik,
    /// <summary>issuerName.</summary>
    IssuerName,
    /// <summary>issuerTradingSymbol.</summary>
    IssuerTradingSymbol,
    /// <summary>issuerForeignTradingSymbol (since March 2026).</summary>
    IssuerForeignTradingSymbol,

    /// <summary>rptOwnerCik.</summary>
    RptOwnerCik,
    /// <summary>rptOwnerName.</summary>
    RptOwnerName,
    /// <summary>rptOwnerStreet1.</summary>
    RptOwnerStreet1,
    /// <summary>rptOwnerStreet2.</summary>
    RptOwnerStreet2,
    /// <summary>rptOwnerCity.</summary>
    RptOwnerCity,
    /// <summary>rptOwnerState: a US state or, before 2026, also one of the SEC's country codes.</summary>
    RptOwnerState,
    /// <summary>rptOwnerZipCode.</summary>
    RptOwnerZipCode,
    /// <summary>rptOwnerStateDescription.</summary>
    RptOwnerStateDescription,
    /// <summary>rptOwnerCountry (since March 2026).</summary>
    RptOwnerCountry,
    /// <summary>rptOwnerNonUSStateTerritory (since March 2026).</summary>
    RptOwnerNonUSStateTerritory,
    /// <summary>rptOwnerNonUSAddressFlag (since March 2026).</summary>
    RptOwnerNonUSAddressFlag,
    /// <summary>isDirector.</summary>
    IsDirector,
    /// <summary>isOfficer.</summary>
    IsOfficer,
    /// <summary>isTenPercentOwner.</summary>
    IsTenPercentOwner,
    /// <summary>isOther.</summary>
    IsOther,
    /// <summary>officerTitle.</summary>
    OfficerTitle,
    /// <summary>otherText.</summary>
    OtherText,

    /// <summary>securityTitle.</summary>
    SecurityTitle,
    /// <summary>conversionOrExercisePrice (Table II).</summary>
    ConversionOrExercisePrice,
    /// <summary>transactionDate.</summary>
    TransactionDate,
    /// <summary>deemedExecutionDate.</summary>
    DeemedExecutionDate,
    /// <summary>transactionFormType: the form on which the row is due.</summary>
    TransactionFormType,
    /// <summary>transactionCode (General Instruction 8). Marks on the coding element itself stand here too.</summary>
    TransactionCode,
    /// <summary>equitySwapInvolved.</summary>
    EquitySwapInvolved,
    /// <summary>transactionTimeliness: <c>E</c> or <c>L</c>.</summary>
    TransactionTimeliness,
    /// <summary>transactionShares.</summary>
    TransactionShares,
    /// <summary>transactionTotalValue (Table II).</summary>
    TransactionTotalValue,
    /// <summary>transactionPricePerShare; <c>transactionValue</c> in documents of 2003.</summary>
    TransactionPricePerShare,
    /// <summary>transactionAcquiredDisposedCode.</summary>
    TransactionAcquiredDisposedCode,
    /// <summary>exerciseDate (Table II).</summary>
    ExerciseDate,
    /// <summary>expirationDate (Table II).</summary>
    ExpirationDate,
    /// <summary>underlyingSecurityTitle (Table II).</summary>
    UnderlyingSecurityTitle,
    /// <summary>underlyingSecurityShares (Table II).</summary>
    UnderlyingSecurityShares,
    /// <summary>underlyingSecurityValue (Table II).</summary>
    UnderlyingSecurityValue,
    /// <summary>sharesOwnedFollowingTransaction.</summary>
    SharesOwnedFollowingTransaction,
    /// <summary>valueOwnedFollowingTransaction.</summary>
    ValueOwnedFollowingTransaction,
    /// <summary>directOrIndirectOwnership.</summary>
    DirectOrIndirectOwnership,
    /// <summary>natureOfOwnership.</summary>
    NatureOfOwnership,

    /// <summary>signatureName.</summary>
    SignatureName,
    /// <summary>signatureDate.</summary>
    SignatureDate,
}
