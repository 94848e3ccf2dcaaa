namespace Form4Tool.Forms;

/// <summary>
/// The words of the form before its two tables, without the numbers of the items, which differ from form to form. The wording
/// is the SEC's (Forms 3, 4 and 5 in 17 CFR 249.103 to 249.105).
/// </summary>
internal static class ItemHeads
{
    /// <summary>The titles. That of Form 3, and of all on the vendor's sheet, goes on with <see cref="OfSecurities"/>.</summary>
    public const string
        Form3Title = "INITIAL STATEMENT OF BENEFICIAL OWNERSHIP",
        Form4Title = "STATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP",
        Form5Title = "ANNUAL STATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP",
        Form5TitleOfFilers = "ANNUAL STATEMENT OF BENEFICIAL OWNERSHIP",
        AnyTitle = "STATEMENT OF BENEFICIAL OWNERSHIP",
        OfSecurities = "OF SECURITIES";

    /// <summary>How the titles begin, where a narrow column breaks them.</summary>
    public const string Initial = "INITIAL STATEMENT", Annual = "ANNUAL STATEMENT", AnnualWord = "ANNUAL",
        Changes = "STATEMENT OF CHANGES";

    /// <summary>The sentences beside the boxes at the top.</summary>
    public const string
        CheckThisBox = "Check this box",
        ExitBoxStart = "Check this box if no longer subject",
        NoLongerSubject = "longer subject to Section 16",
        ExitBox = $"{ExitBoxStart} to Section 16.",
        ExitBoxEnd = "Form 4 or Form 5 obligations may continue. See Instruction 1(b).",
        PlanRule = "Rule 10b5-1(c)",
        PlanBoxStart = "Check this box to indicate",
        PlanBox = $"{PlanBoxStart} that a transaction was made",
        PlanBoxEnd = "pursuant to a contract, instruction or written plan for the purchase or sale of equity securities of the " +
            $"issuer that is intended to satisfy the affirmative defense conditions of {PlanRule}. See Instruction 10.",
        PlanBoxEndOnSheet = "pursuant to a contract, instruction or written plan that is intended to satisfy the affirmative defense " +
            $"conditions of {PlanRule}. See Instruction 10.",
        Form3Holdings = "Form 3 Holdings Reported",
        Form4Transactions = "Form 4 Transactions Reported";

    /// <summary>The items.</summary>
    public const string
        Owner = "Name and Address of Reporting Person",
        IssuerName = "Issuer Name",
        Issuer = $"{IssuerName} and Ticker or Trading Symbol",
        ForeignSymbol = "Foreign Trading Symbol",
        EventDate = "Date of Event Requiring Statement",
        EarliestDate = "Date of Earliest Transaction",
        DateHintInPrint = "(MM/DD/YYYY)",
        FiscalYear = "Statement for Issuer's Fiscal Year Ended",
        StatementDay = "Statement for Month/Day/Year",
        StatementMonth = "Statement for Month/Year",
        Original = "If Amendment, Date of Original Filed",
        OriginalOnSheet = "If Amendment, Date Original Filed",
        OriginalBefore2003 = "If Amendment, Date of Original",
        Relationship = "Relationship of Reporting Person(s) to Issuer",
        Joint = "Individual or Joint/Group Filing",
        JointBefore2003 = "Individual or Joint/Group Reporting";

    /// <summary>What a narrow column leaves of a caption on its first line or its last.</summary>
    public const string
        OwnerBeginning = "1. Name and Address", NameAndAddress = "Name and Address of",
        ExitBoxBeginning = "Check this box if no", ExitBoxEnding = "Instruction 1(b)", PlanBoxBeginning = "Check this box to",
        PlanBoxEnding = "Instruction 10",
        Form3HoldingsBeginning = "Form 3 Holdings", Form4TransactionsBeginning = "Form 4 Transactions",
        HoldingsReported = "Holdings Reported", TransactionsReported = "Transactions Reported", Reported = "Reported",
        RelationshipBeginning = "Relationship of Reporting Person", AmendmentBeginning = "If Amendment, Date",
        GiveTitle = "(give title", Specify = "(specify", Below = "below)", Ten = "10%";

    /// <summary>Captions that stand beside each other in the head of Form 4 and in that of Form 3.</summary>
    public const string IssuerBeside = "2. Issuer Name", RelationshipBeside = "5. Relationship", EventBeside = "2. Date of Event",
        IssuerBesideEvent = "3. Issuer Name";

    /// <summary>The words behind the numbers of the items, each as short as a narrow column may leave it.</summary>
    public static ReadOnlySpan<string> ItemBeginnings =>
        (string[])["Name and", "Issuer", "Foreign", "Date", "Statement for", "If", "Relationship", "Individual"];

    /// <summary>Words of the captions beside items 1 and 2 that no name holds.</summary>
    public static ReadOnlySpan<string> InNoName =>
        (string[])["Date of Event", "Requiring Statement", "Date of Earliest", "(Month/Day", "Day/Year", "Year)", "Reporting Person",
        "Person *", "Relationship of", "***", Headings.OwnerBeginning];

    /// <summary>The parts of item 1.</summary>
    public const string Last = "(Last)", First = "(First)", Middle = "(Middle)", Street = "(Street)", City = "(City)", State = "(State)",
        Zip = "(Zip)", Country = "(Country)",
        NameParts = $"{Last} {First} {Middle}";

    /// <summary>The boxes of the relationship and of the joint filing.</summary>
    public const string
        OfficerOnSheet = "Officer", OtherOnSheet = "Other",
        Director = "Director", TenPercent = "10% Owner", Officer = "Officer (give title below)", Other = "Other (specify below)",
        FiledByOne = "Form filed by One Reporting Person", FiledByMore = "Form filed by More than One Reporting Person";

    /// <summary>What stands behind the words of an item.</summary>
    public const string AllApplicable = "(Check all applicable)", ApplicableLine = "(Check Applicable Line)",
        PrintOrType = "(Print or Type Responses)";

    /// <summary>Further wordings of the items and sentences, whole: the numbered items of every form, and those before mid-2003.</summary>
    public static IEnumerable<string> All =>
    [
        Form3Title, Form4Title, Form5Title, Form5TitleOfFilers, AnyTitle, $"{Form3Title} {OfSecurities}", $"{Form4Title} {OfSecurities}",
        $"{Form5Title} {OfSecurities}",
        $"{ExitBox} {ExitBoxEnd}", "Check box if no longer subject to Section 16. Form 4 or Form 5 obligations may continue. See " +
            "Instruction 1(b).",
        $"{PlanBox} {PlanBoxEnd}", $"{PlanBox} {PlanBoxEndOnSheet}", Form3Holdings, Form4Transactions,
        $"1. {Owner}", $"1. Name and Address of Reporting Person(s)", $"2. {Issuer}", $"3. {Issuer}", $"2a. {ForeignSymbol}",
        $"3a. {ForeignSymbol}",
        $"2. {EventDate} {ColumnHeads.DateHint}", $"3. {EarliestDate} {ColumnHeads.DateHint}", $"3. {FiscalYear} {ColumnHeads.DateHint}",
        $"4. {StatementDay}", $"4. {StatementMonth}", $"4. {FiscalYear} (Month/Year)",
        "3. I.R.S. or Social Security Number of Reporting Person (Voluntary)",
        "3. IRS or Social Security Number of Reporting Person (Voluntary)",
        "3. I.R.S. Identification Number of Reporting Person, if an entity (Voluntary)",
        "3. IRS Identification Number of Reporting Person, if an entity (Voluntary)",
        $"4. {Original} {ColumnHeads.DateHint}", $"4. {OriginalOnSheet} {ColumnHeads.DateHint}", $"5. {Original} {ColumnHeads.DateHint}",
        $"5. {OriginalOnSheet} {ColumnHeads.DateHint}",
        $"2. {EventDate} {DateHintInPrint}", $"3. {EarliestDate} {DateHintInPrint}", $"4. {OriginalOnSheet} {DateHintInPrint}",
        $"5. {OriginalOnSheet} {DateHintInPrint}",
        $"5. {OriginalBefore2003} (Month/Year)", $"5. {OriginalBefore2003} {ColumnHeads.DateHint}",
        $"6. {OriginalBefore2003} {ColumnHeads.DateHint}",
        $"4. {Relationship} {AllApplicable}", $"5. {Relationship} {AllApplicable}", $"6. {Relationship} {AllApplicable}",
        $"6. {Joint} {ApplicableLine}", $"7. {Joint} {ApplicableLine}", $"7. {JointBefore2003} {ApplicableLine}",
        Last, First, Middle, NameParts, "(Last, First, Middle)", Street, City, State, Zip, $"{City} {State} {Zip}", Country,
        Director, TenPercent, Officer, Other, OfficerOnSheet, OtherOnSheet, "(give title below)", "(specify below)", FiledByOne,
        FiledByMore,
        AllApplicable, ApplicableLine, ColumnHeads.DateHint, "(Month/Year)", "(Voluntary)",
    ];
}
