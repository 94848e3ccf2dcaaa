using static Form4Tool.Severity;

namespace Form4Tool.Validation.Structure;

/// <summary>R130 to R137: what the cells of a row demand of each other.</summary>
internal static class RowRules
{
    private const int Most = 30;
    private const string Specification = "EDGAR Ownership XML Technical Specification v5.5, ";

    public static readonly Rule NatureMissing = new("R130", Error, Field.NatureOfOwnership, "Indirect ownership has a nature",
        "Whoever owns indirectly says how: by a trust, a spouse, a partnership. A footnote beside it does not replace it.",
        Specification + "ownershipNature");

    public static readonly Rule NatureOfDirect = new("R131", Error, Field.NatureOfOwnership, "Direct ownership has no nature",
        "A nature belongs to indirect ownership alone. Often D is a slip of the pen for I.", Specification + "ownershipNature");

    public static readonly Rule SharesAndValue = new("R132", Error, Field.TransactionShares, "A number or a value, not both",
        "Securities are counted, or stated by their value in dollars: transactionShares or transactionTotalValue, shares or value owned, " +
        "underlying shares or value.", Specification + "transactionAmounts, postTransactionAmounts, underlyingSecurity");

    public static readonly Rule TooMany = new("R133", Error, Field.None, "Thirty rows a table at most",
        "Further rows go into further forms of the same event.", Specification + "nonDerivativeTable, derivativeTable")
    { Since = Eras.Xml };

    public static readonly Rule FormTypeOfRow = new("R134", Error, Field.TransactionFormType, "A row is due on a form that takes it",
        "A transaction is due on a Form 4 or 5. Type 3 is for holdings of a Form 5 that belonged on a Form 3.",
        Specification + "transactionCoding");

    public static readonly Rule Timeliness = new("R135", Error, Field.TransactionTimeliness, "Timeliness fits the form",
        "On a Form 4 only a row due on Form 5 may be early (E). On a Form 5 a row may be late (L) and never early.",
        Specification + "transactionTimeliness");

    public static readonly Rule TransactionOnForm3 = new("R136", Error, Field.TransactionDate, "A Form 3 has no transactions",
        "Form 3 states what is owned when somebody becomes an insider.", "Form 3, Tables I and II");

    public static readonly Rule Code = new("R137", Error, Field.TransactionCode, "The code is one of the form's",
        "Letters outside General Instruction 8 are slips of the pen; V and K are printed beside a code and are none in XML. Forms of " +
        "before August 1996 had further letters.", "Form 4, General Instruction 8; ownershipDocumentCommon.xsd v5.5") { Since = Eras.Xml };

    public static readonly Rule[] All =
        [NatureMissing, NatureOfDirect, SharesAndValue, TooMany, FormTypeOfRow, Timeliness, TransactionOnForm3, Code];

    public static void Check(Examination at)
    {
        foreach (var row in at.Rows) CheckRow(at, row);
        Limit("nonDerivativeTable", at.Filing.NonDerivativeTable.Count);
        Limit("derivativeTable", at.Filing.DerivativeTable.Count);

        void Limit(string table, int rows)
        {
            if (rows > Most)
                at.ReportPart(TooMany, table, $"{table} has {rows} rows, and {Most} are allowed.", shown: $"{table}[{Most}].securityTitle");
        }
    }

    private static void CheckRow(Examination at, RowAt row)
    {
        var it = row.Row;
        if (it is { DirectOrIndirectOwnership: "I", NatureOfOwnership: null } && at.IsXml && !row.HasAsFiled(Field.NatureOfOwnership))
            at.Report(NatureMissing, row, Field.NatureOfOwnership, $"directOrIndirectOwnership is I, and natureOfOwnership is not stated.");
        if (it is { DirectOrIndirectOwnership: "D", NatureOfOwnership: { } nature })
            at.Report(NatureOfDirect, row, Field.NatureOfOwnership,
                $"directOrIndirectOwnership is D, and natureOfOwnership is \"{nature}\".");
        Either(Field.SharesOwnedFollowingTransaction, Field.ValueOwnedFollowingTransaction);
        Either(Field.TransactionShares, Field.TransactionTotalValue);
        Either(Field.UnderlyingSecurityShares, Field.UnderlyingSecurityValue);
        CheckForm(at, row);

        void Either(Field shares, Field value)
        {
            if (RowValues.Number(it, shares) is { } number && RowValues.Number(it, value) is { } dollars)
                at.Report(SharesAndValue, row, shares,
                    $"{Fields.Name(shares)} is {number} and {Fields.Name(value)} is {dollars}; one of them is stated.");
        }
    }

    private static void CheckForm(Examination at, RowAt row)
    {
        var it = row.Row;
        if (it.TransactionCode is { } code && (code.Length != 1 || code[0] is 'V' or 'K' || !TransactionCodes.IsCode(code[0])))
            at.Report(Code, row, Field.TransactionCode, $"\"{code}\" is no transaction code.");
        if (at.Form == '3' && row.IsTransaction)
            at.Report(TransactionOnForm3, row, it.TransactionDate is null ? Field.TransactionCode : Field.TransactionDate,
                $"It is a transaction, and Form 3 has holdings only.");
        if (at.Form is not ('4' or '5')) return;
        if (row.IsTransaction && it.TransactionFormType == "3" || !row.IsTransaction && it.TransactionFormType == "3" && at.Form == '4')
            at.Report(FormTypeOfRow, row, Field.TransactionFormType,
                $"transactionFormType is 3, which is for holdings of a Form 5.");
        var isFine = (at.Form, it.TransactionFormType, it.TransactionTimeliness) switch
        {
            (_, _, null) => true,
            ('4', "5", "E") => true,
            ('4', null, "E") => true,
            ('5', _, "L") => true,
            _ => false,
        };
        if (!isFine)
            at.Report(Timeliness, row, Field.TransactionTimeliness,
                $"transactionTimeliness is {it.TransactionTimeliness} on a row of type {it.TransactionFormType} of a Form {at.Form}.");
    }
}
