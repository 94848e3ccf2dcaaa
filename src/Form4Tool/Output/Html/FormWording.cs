using Form4Tool.Forms;

namespace Form4Tool.Output.Html;

/// <summary>The words of Forms 3, 4 and 5 (17 CFR 249.103 to 249.105), as the SEC's pages have them. They differ from form to form, and so do the numbers of the items.</summary>
/// <param name="Form">The form's number.</param>
/// <param name="Title">Its title.</param>
/// <param name="OmbNumber">Its number at the Office of Management and Budget.</param>
/// <param name="Period">The item that holds periodOfReport.</param>
/// <param name="Issuer">The item of the issuer.</param>
/// <param name="Original">The item of the date of the original.</param>
/// <param name="Relationship">The item of the relationship.</param>
/// <param name="Owners">The item that says how many persons file.</param>
/// <param name="TableI">The heading of Table I.</param>
/// <param name="TableII">The heading of Table II.</param>
internal sealed record FormWording(char Form, string Title, string OmbNumber, string Period, string Issuer, string Original, string Relationship, string Owners, string TableI, string TableII)
{
    private const string Changes = "Securities Acquired, Disposed of, or Beneficially Owned";

    private static readonly FormWording Form3 = new('3', "INITIAL STATEMENT OF BENEFICIAL OWNERSHIP OF SECURITIES", "3235-0104",
        "2. Date of Event Requiring Statement", "3. Issuer Name and Ticker or Trading Symbol", "5. If Amendment, Date of Original Filed",
        "4. Relationship of Reporting Person(s) to Issuer", "6. Individual or Joint/Group Filing",
        "Table I - Non-Derivative Securities Beneficially Owned", "Table II - Derivative Securities Beneficially Owned");

    private static readonly FormWording Form4 = new('4', "STATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP", "3235-0287",
        "3. Date of Earliest Transaction", "2. Issuer Name and Ticker or Trading Symbol", "4. If Amendment, Date of Original Filed",
        "5. Relationship of Reporting Person(s) to Issuer", "6. Individual or Joint/Group Filing",
        $"Table I - Non-Derivative {Changes}", $"Table II - Derivative {Changes}");

    private static readonly FormWording Form5 = Form4 with
    {
        Form = '5', Title = "ANNUAL STATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP", OmbNumber = "3235-0362", Period = "3. Statement for Issuer's Fiscal Year Ended",
    };

    /// <summary>The words of a form; where the type is none of the three, those of Form 4, which has every column, under a title that names none.</summary>
    public static FormWording Of(string? documentType) => documentType switch
    {
        ['3', ..] => Form3,
        ['5', ..] => Form5,
        ['4', ..] => Form4,
        _ => Form4 with { Title = "STATEMENT OF BENEFICIAL OWNERSHIP" },
    };

    /// <summary>The columns of a table.</summary>
    public TableLayout Layout(bool derivative) => TableLayout.Of(Form, derivative, Form == '4');

    /// <summary>The two rows of a table's header: each cell its words, the columns it spans and whether it spans both rows.</summary>
    public (string Words, int Columns, bool BothRows)[][] Header(bool derivative) => (Form, derivative) switch
    {
        ('3', false) =>
        [
            [("1. Title of Security (Instr. 4)", 1, false), ("2. Amount of Securities Beneficially Owned (Instr. 4)", 1, false),
             ("3. Ownership Form: Direct (D) or Indirect (I) (Instr. 5)", 1, false), ("4. Nature of Indirect Beneficial Ownership (Instr. 5)", 1, false)],
        ],
        ('3', true) =>
        [
            [("1. Title of Derivative Security (Instr. 4)", 1, true), ("2. Date Exercisable and Expiration Date (Month/Day/Year)", 2, false),
             ("3. Title and Amount of Securities Underlying Derivative Security (Instr. 4)", 2, false), ("4. Conversion or Exercise Price of Derivative Security", 1, true),
             ("5. Ownership Form: Direct (D) or Indirect (I) (Instr. 5)", 1, true), ("6. Nature of Indirect Beneficial Ownership (Instr. 5)", 1, true)],
            [("Date Exercisable", 1, false), ("Expiration Date", 1, false), ("Title", 1, false), ("Amount or Number of Shares", 1, false)],
        ],
        (_, false) =>
        [
            [("1. Title of Security (Instr. 3)", 1, true), ("2. Transaction Date (Month/Day/Year)", 1, true), ("2A. Deemed Execution Date, if any (Month/Day/Year)", 1, true),
             ("3. Transaction Code (Instr. 8)", HasV ? 2 : 1, !HasV), ("4. Securities Acquired (A) or Disposed Of (D) (Instr. 3, 4 and 5)", 3, false),
             (HasV ? "5. Amount of Securities Beneficially Owned Following Reported Transaction(s) (Instr. 3 and 4)" : "5. Amount of Securities Beneficially Owned at end of Issuer's Fiscal Year (Instr. 3 and 4)", 1, true),
             ("6. Ownership Form: Direct (D) or Indirect (I) (Instr. 4)", 1, true), ("7. Nature of Indirect Beneficial Ownership (Instr. 4)", 1, true)],
            [.. CodeAndV, ("Amount", 1, false), ("(A) or (D)", 1, false), ("Price", 1, false)],
        ],
        _ =>
        [
            [("1. Title of Derivative Security (Instr. 3)", 1, true), ("2. Conversion or Exercise Price of Derivative Security", 1, true),
             ("3. Transaction Date (Month/Day/Year)", 1, true), ("3A. Deemed Execution Date, if any (Month/Day/Year)", 1, true),
             ("4. Transaction Code (Instr. 8)", HasV ? 2 : 1, !HasV), ("5. Number of Derivative Securities Acquired (A) or Disposed of (D) (Instr. 3, 4 and 5)", 2, false),
             ("6. Date Exercisable and Expiration Date (Month/Day/Year)", 2, false), ("7. Title and Amount of Securities Underlying Derivative Security (Instr. 3 and 4)", 2, false),
             ("8. Price of Derivative Security (Instr. 5)", 1, true), ("9. Number of derivative Securities Beneficially Owned Following Reported Transaction(s) (Instr. 4)", 1, true),
             ("10. Ownership Form: Direct (D) or Indirect (I) (Instr. 4)", 1, true), ("11. Nature of Indirect Beneficial Ownership (Instr. 4)", 1, true)],
            [.. CodeAndV, ("(A)", 1, false), ("(D)", 1, false), ("Date Exercisable", 1, false), ("Expiration Date", 1, false), ("Title", 1, false), ("Amount or Number of Shares", 1, false)],
        ],
    };

    private bool HasV => Form == '4';

    private (string, int, bool)[] CodeAndV => HasV ? [("Code", 1, false), ("V", 1, false)] : [];

    public const string ExitBox = "Check this box if no longer subject to Section 16. Form 4 or Form 5 obligations may continue. See Instruction 1(b).";

    public const string PlanBox = "Check this box to indicate that a transaction was made pursuant to a contract, instruction or written plan for the purchase or sale of equity securities of the issuer that is intended to satisfy the affirmative defense conditions of Rule 10b5-1(c). See Instruction 10.";

    /// <summary>The sentences under the form.</summary>
    public IEnumerable<string> Reminders =>
    [
        "Reminder: Report on a separate line for each class of securities beneficially owned directly or indirectly.",
        $"* If the form is filed by more than one reporting person, see Instruction {(Form == '3' ? 5 : 4)} (b)(v).",
        "** Intentional misstatements or omissions of facts constitute Federal Criminal Violations See 18 U.S.C. 1001 and 15 U.S.C. 78ff(a).",
        "Note: File three copies of this Form, one of which must be manually signed. If space is insufficient, see Instruction 6 for procedure.",
        "Persons who respond to the collection of information contained in this form are not required to respond unless the form displays a currently valid OMB Number.",
    ];
}
