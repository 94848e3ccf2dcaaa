namespace Form4Tool.Tests.Pages;

/// <summary>A Form 4 as text with tab cells, into which a test puts what it is about.</summary>
internal sealed record FormText
{
    public string Owner { get; init; } =
        "MARSH PETER J (Last) (First) (Middle) 10 HARBOR ROAD (Street) DOVER DE 19901 (City) (State) (Zip)";
    public string Relationship { get; init; } = "☒ Director 10% Owner Officer (give title below) Other (specify below)";
    public string Joint { get; init; } = "☒ Form filed by One Reporting Person Form filed by More than One Reporting Person";
    public string Title { get; init; } = "STATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP";
    public string[] TableI { get; init; } = [];
    public string[]? TableII { get; init; } = [];
    public string Notes { get; init; } = "1. First note.";

    private string Items => $"1. Name and Address of Reporting Person* {Owner}\t"
        + "2. Issuer Name and Ticker or Trading Symbol LAKE TOOLS INC [LKT]\t"
        + $"5. Relationship of Reporting Person(s) to Issuer (Check all applicable) {Relationship}";

    private static readonly string HeadI = string.Join('\t',
        "1. Title of Security (Instr. 3)",
        "2. Transaction Date (Month/Day/Year)",
        "2A. Deemed Execution Date, if any (Month/Day/Year)",
        "3. Transaction Code (Instr. 8)\t",
        "4. Securities Acquired (A) or Disposed Of (D) (Instr. 3, 4 and 5)\t\t",
        "5. Amount of Securities Beneficially Owned Following Reported Transaction(s) (Instr. 3 and 4)",
        "6. Ownership Form: Direct (D) or Indirect (I) (Instr. 4)",
        "7. Nature of Indirect Beneficial Ownership (Instr. 4)");

    private const string HeadII = "Table II - Derivative Securities Acquired, Disposed of, or Beneficially Owned "
        + "(e.g., puts, calls, warrants, options, convertible securities)\n\n"
        + "1. Title of Derivative Security (Instr. 3)\t2. Conversion or Exercise Price of Derivative Security\t"
        + "3. Transaction Date (Month/Day/Year)\n"
        + "\t\t\t\tCode\tV\t(A)\t(D)\tDate Exercisable\tExpiration Date\t\t\t\t\t\tTitle\n";

    public override string ToString() => $"""
        {Title}

        Check this box if no longer subject to Section 16. Form 4 or Form 5 obligations may continue. See Instruction 1(b).

        {Items}
        	3. Date of Earliest Transaction (Month/Day/Year) 05/06/2019
        	4. If Amendment, Date of Original Filed (Month/Day/Year)	6. Individual or Joint/Group Filing (Check Applicable Line) {Joint}

        Table I - Non-Derivative Securities Acquired, Disposed of, or Beneficially Owned

        {HeadI}
        			Code	V	Amount	(A) or (D)	Price			
        {string.Join('\n', TableI)}

        {(TableII is null ? "" : HeadII + string.Join('\n', TableII))}

        Explanation of Responses:

        {Notes}

        Peter J. Marsh 05/07/2019

        ** Signature of Reporting Person Date

        Reminder: Report on a separate line for each class of securities beneficially owned directly or indirectly.
        """;

    public Form4Result Read() => ReadText(ToString());

    public static Form4Result ReadText(string text) =>
        new Form4Reader().Read(System.Text.Encoding.UTF8.GetBytes(text), "form.txt").Single();
}
