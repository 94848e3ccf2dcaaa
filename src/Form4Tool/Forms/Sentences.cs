namespace Form4Tool.Forms;

/// <summary>
/// What the forms print beside items and values: instructions, reminders, the approval of the Office of Management and Budget,
/// the numbers of the forms. The wording is the SEC's in 17 CFR 249.103 to 249.105, as its pages, the vendor's sheet and the
/// forms before mid-2003 have it.
/// </summary>
internal static class Sentences
{
    /// <summary>The sentences under the form, by how they begin.</summary>
    public const string
        Reminder = "Reminder:",
        SeparateLine = "Report on a separate line for each class of securities beneficially owned directly or indirectly.",
        FiledByMore = "If the form is filed by more than one reporting person, see Instruction",
        Misstatements = "Intentional misstatements or omissions of facts constitute Federal Criminal Violations",
        Statutes = "See 18 U.S.C. 1001 and 15 U.S.C. 78ff(a).",
        ThreeCopies = "File three copies of this Form, one of which must be manually signed.",
        Space = "If space is insufficient, see Instruction 6 for procedure.",
        Respond = "Persons who respond",
        Potential = "Potential persons who",
        Collection = "to the collection of information contained in this form are not required to respond unless the form displays a " +
            "currently valid OMB";

    /// <summary>What follows an asterisk, alone or with another.</summary>
    public const string Note = "Note:", OneAsterisk = "*", TwoAsterisks = "**";

    /// <summary>The approval beside the title.</summary>
    public const string Approval = "OMB APPROVAL", OmbNumber = "OMB Number:", Burden = "Estimated average burden",
        PerResponse = "hours per response";

    /// <summary>The Commission and the acts under which the form is filed.</summary>
    public const string
        Commission = "UNITED STATES SECURITIES AND EXCHANGE COMMISSION",
        Washington = "Washington, D.C. 20549",
        ExchangeAct = "Filed pursuant to Section 16(a) of the Securities Exchange Act of 1934",
        InvestmentCompanyAct = "or Section 30(h) of the Investment Company Act of 1940";

    /// <summary>Parts of the sentences under the form and its tables that no value has: what tears a page may leave one of them.</summary>
    public static ReadOnlySpan<string> InNoValue =>
        (string[])["required to respond", "currently valid OMB", "OMB control", "separate line for each", "Federal Criminal Violations",
        "78ff(a)", "three copies of this", "is insufficient, see", "(continued on"];

    /// <summary>The SEC's numbers of Forms 3, 4 and 5.</summary>
    public const string Sec3 = "SEC 1473", Sec4 = "SEC 1474", Sec5 = "SEC 2270";

    /// <summary>The numbers under which the Office of Management and Budget approved Forms 3, 4 and 5.</summary>
    public const string Omb3 = "3235-0104", Omb4 = "3235-0287", Omb5 = "3235-0362";

    /// <summary>The example of derivative securities under the heading of Table II.</summary>
    public const string Examples = "(e.g., puts, calls, warrants, options, convertible securities)";

    /// <summary>A sentence instead of rows.</summary>
    public const string NothingOwned = "No securities are beneficially owned.";

    /// <summary>
    /// How the sentences under and between the tables begin. The vendor's sheet sets the asterisks in a cell of their own.
    /// </summary>
    public static ReadOnlySpan<string> Beginnings => (string[])
    [
        Reminder, "* If the form is filed", "** Intentional", "**Intentional", ThreeCopiesBeginning, Respond, Potential, "(e.g., puts",
        "e.g., puts",
        Sec4, Sec3, Sec5, "* Form 3: SEC", "* Form 4: SEC", "* Form 5: SEC", FiledByMoreBeginning, MisstatementsBeginning,
    ];

    /// <summary>The first words of sentences, which lines leave together.</summary>
    public const string
        FiledByMoreBeginning = "If the form is filed by more than one",
        MisstatementsBeginning = "Intentional misstatements",
        ThreeCopiesBeginning = "Note: File three copies",
        ThreeCopiesOfThis = "File three copies of this Form",
        ReminderBeginning = "Reminder: Report on",
        ExamplesBeginning = "(e.g., puts",
        NoteFile = "Note: File";

    /// <summary>How sentences end.</summary>
    public const string StatutesEnd = "78ff(a).", FiledByMoreEnd = "(b)(v).", ReminderEnd = "owned directly or indirectly.";

    /// <summary>The sentences of every edition, whole. <c>#</c> stands for digits, <c>@</c> for the name of a month.</summary>
    public static IEnumerable<string> All =>
    [
        Reminder, SeparateLine, $"{Reminder} {SeparateLine}",
        $"{FiledByMore} # (b)(v).", $"{Misstatements} {Statutes}", "Violations See 18 U.S.C. 1001 and 15 U.S.C. 78ff(a).", Statutes,
        $"{Note} {ThreeCopies} {Space}", $"{Note} {ThreeCopies} If space provided is insufficient, see Instruction 6 for procedure.",
        "Attach additional sheets if space is insufficient.", Space,
        "Alternatively, this Form is permitted to be submitted to the Commission in electronic format at the option of the reporting " +
            "person pursuant to Rule 101(b)(4) of Regulation S-T.",
        $"{Respond} {Collection} Number.", $"{Respond} {Collection} control number.",
        $"{Potential} are to respond {Collection} Number.", $"{Potential} are to respond {Collection} control number.",
        Approval, OmbNumber, $"{OmbNumber} #-#", "Expires: @ #, #", "Expires:", Burden, $"{PerResponse}: #.#", PerResponse,
        $"{Burden} {PerResponse} #.#",
        Commission, "U.S. SECURITIES AND EXCHANGE COMMISSION", $"{Commission} {Washington}", "Washington, DC 20549",
        $"{ExchangeAct} {InvestmentCompanyAct}", ExchangeAct, InvestmentCompanyAct,
        $"{ExchangeAct}, Section 17(a) of the Public Utility Holding Company Act of 1935 {InvestmentCompanyAct}",
        $"{ExchangeAct}, Section 17(a) of the Public Utility Holding Company Act of 1935 or Section 30(f) of the Investment Company " +
            "Act of 1940",
        Headings.Sheet, "SEC FORM #", "FORM #", "FORM #/A", "Form #: SEC # (#-#)", "SEC # (#-#)", "SEC # (#/#)",
        "FORM # (continued)", "FORM # continued", "Page #", "Page # of #", "(Over)", "continued",
        Examples, NothingOwned, "(Print or Type Responses)", "(Print or Type)",
    ];
}
