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
    /// <summary>
    /// statementMonth: item 4 of forms before 2003, "Statement for Month/Year", as <c>1999-04</c>. No XML element has it.
    /// </summary>
    StatementMonth,
    /// <summary>dateOfOriginalSubmission: "If Amendment, Date of Original Filed".</summary>
    DateOfOriginalSubmission,
    /// <summary>noSecuritiesOwned: that nothing is owned (Form 3).</summary>
    NoSecuritiesOwned,
    /// <summary>notSubjectToSection16: the exit box.</summary>
    NotSubjectToSection16,
    /// <summary>form3HoldingsReported: a box of Form 5.</summary>
    Form3HoldingsReported,
    /// <summary>form4TransactionsReported: a box of Form 5.</summary>
    Form4TransactionsReported,
    /// <summary>aff10b5One: the Rule 10b5-1(c) box, on forms since April 2023.</summary>
    Aff10b5One,
    /// <summary>remarks: the text under "Remarks".</summary>
    Remarks,

    /// <summary>issuerCik: the EDGAR number of the company.</summary>
    IssuerCik,
    /// <summary>issuerName: the company (item 2; Form 3, item 3).</summary>
    IssuerName,
    /// <summary>issuerTradingSymbol: the ticker (item 2).</summary>
    IssuerTradingSymbol,
    /// <summary>issuerForeignTradingSymbol: the symbol outside the US (box 2a, since March 2026).</summary>
    IssuerForeignTradingSymbol,

    /// <summary>rptOwnerCik: the EDGAR number of the owner.</summary>
    RptOwnerCik,
    /// <summary>rptOwnerName: the reporting person (item 1).</summary>
    RptOwnerName,
    /// <summary>rptOwnerStreet1: the first line of the address (item 1).</summary>
    RptOwnerStreet1,
    /// <summary>rptOwnerStreet2: the second line of the address.</summary>
    RptOwnerStreet2,
    /// <summary>rptOwnerCity: as in the address (item 1).</summary>
    RptOwnerCity,
    /// <summary>rptOwnerState: a US state or, before 2026, also one of the SEC's country codes.</summary>
    RptOwnerState,
    /// <summary>rptOwnerZipCode: the ZIP or postal code.</summary>
    RptOwnerZipCode,
    /// <summary>rptOwnerStateDescription: EDGAR's words for a place outside the US.</summary>
    RptOwnerStateDescription,
    /// <summary>rptOwnerCountry: a country code (since March 2026).</summary>
    RptOwnerCountry,
    /// <summary>rptOwnerNonUSStateTerritory: a province or the like (since March 2026).</summary>
    RptOwnerNonUSStateTerritory,
    /// <summary>rptOwnerNonUSAddressFlag: that the address is outside the US (since March 2026).</summary>
    RptOwnerNonUSAddressFlag,
    /// <summary>isDirector: the box "Director" (item 5; Form 3, item 4).</summary>
    IsDirector,
    /// <summary>isOfficer: the box "Officer" (item 5; Form 3, item 4).</summary>
    IsOfficer,
    /// <summary>isTenPercentOwner: the box "10% Owner".</summary>
    IsTenPercentOwner,
    /// <summary>isOther: the box "Other" (item 5; Form 3, item 4).</summary>
    IsOther,
    /// <summary>officerTitle: the words beside the box "Officer".</summary>
    OfficerTitle,
    /// <summary>otherText: the words beside the box "Other".</summary>
    OtherText,

    /// <summary>securityTitle (column 1): the title of the security.</summary>
    SecurityTitle,
    /// <summary>conversionOrExercisePrice (Table II, column 2), in dollars.</summary>
    ConversionOrExercisePrice,
    /// <summary>transactionDate (column 2; Table II, 3): the day of the trade.</summary>
    TransactionDate,
    /// <summary>deemedExecutionDate (column 2A; Table II, 3A), if any.</summary>
    DeemedExecutionDate,
    /// <summary>transactionFormType: the form on which the row is due.</summary>
    TransactionFormType,
    /// <summary>transactionCode (General Instruction 8). Marks on the coding element itself stand here too.</summary>
    TransactionCode,
    /// <summary>equitySwapInvolved: K behind the printed code.</summary>
    EquitySwapInvolved,
    /// <summary>transactionTimeliness: <c>E</c> early or <c>L</c> late; no form prints it.</summary>
    TransactionTimeliness,
    /// <summary>transactionShares (column 4; Table II, 5): the number of securities.</summary>
    TransactionShares,
    /// <summary>transactionTotalValue (Table II, column 5), in dollars.</summary>
    TransactionTotalValue,
    /// <summary>transactionPricePerShare; <c>transactionValue</c> in documents of 2003.</summary>
    TransactionPricePerShare,
    /// <summary>transactionAcquiredDisposedCode (column 4; Table II, 5): <c>A</c> or <c>D</c>.</summary>
    TransactionAcquiredDisposedCode,
    /// <summary>exerciseDate (Table II, column 6): from when it can be exercised.</summary>
    ExerciseDate,
    /// <summary>expirationDate (Table II, column 6): until when it can be exercised.</summary>
    ExpirationDate,
    /// <summary>underlyingSecurityTitle (Table II, column 7): what one gets.</summary>
    UnderlyingSecurityTitle,
    /// <summary>underlyingSecurityShares (Table II, column 7): how many of it.</summary>
    UnderlyingSecurityShares,
    /// <summary>underlyingSecurityValue (Table II, column 7), in dollars instead.</summary>
    UnderlyingSecurityValue,
    /// <summary>sharesOwnedFollowingTransaction (column 5; Table II, 9): the number owned afterwards.</summary>
    SharesOwnedFollowingTransaction,
    /// <summary>valueOwnedFollowingTransaction (column 5; Table II, 9), in dollars instead.</summary>
    ValueOwnedFollowingTransaction,
    /// <summary>directOrIndirectOwnership (column 6; Table II, 10): <c>D</c> or <c>I</c>.</summary>
    DirectOrIndirectOwnership,
    /// <summary>natureOfOwnership (column 7; Table II, 11): how an indirect position is held.</summary>
    NatureOfOwnership,

    /// <summary>signatureName: the name under the form, as typed.</summary>
    SignatureName,
    /// <summary>signatureDate: the day of signing.</summary>
    SignatureDate,
}
