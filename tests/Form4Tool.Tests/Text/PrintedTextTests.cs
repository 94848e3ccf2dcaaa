namespace Form4Tool.Tests.Text;

/// <summary>Printed pages as <c>pdftotext -layout</c> gives them.</summary>
public class PrintedTextTests
{
    [Fact]
    public void A_printed_sheet_of_the_vendor_is_read()
    {
        var filing = StreamText.Read(Vendor.Replace('~', '\f')).Filing!;

        filing.NonDerivativeTable.Should().HaveCount(3);
        filing.NonDerivativeTable[0].Should().Match<NonDerivativeRow>(r => r.TransactionCode == "M" && r.TransactionShares == 30000 && r.TransactionPricePerShare == 14.26m && r.SharesOwnedFollowingTransaction == 212350);
        // "$" above the core of the row and the mark below it.
        filing.NonDerivativeTable[2].Should().Match<NonDerivativeRow>(r => r.TransactionCode == "S" && r.TransactionPricePerShare == 33.412m && r.SharesOwnedFollowingTransaction == 182350);
        filing.NonDerivativeTable[2].Footnotes.Should().Equal(new FootnoteMark(Field.TransactionPricePerShare, "F2"));
        filing.DerivativeTable.Should().ContainSingle().Which.Should().Match<DerivativeRow>(r => r.SecurityTitle == "Employee Stock Option (Right to Buy)" && r.ConversionOrExercisePrice == 14.26m
            && r.TransactionAcquiredDisposedCode != "A" && r.ExerciseDate == new DateOnly(2014, 3, 15) && r.ExpirationDate == new DateOnly(2023, 3, 15)
            && r.UnderlyingSecurityTitle == "Common Shares" && r.UnderlyingSecurityShares == 30000 && r.TransactionPricePerShare == 0 && r.SharesOwnedFollowingTransaction == 15000 && r.DirectOrIndirectOwnership == "D");
        filing.Footnotes.Should().HaveCount(3).And.OnlyContain(f => f.Text != null);
        filing.ReportingOwners.Should().ContainSingle().Which.Name.Should().NotBeNull();
    }

    [Fact]
    public void A_lone_tick_on_a_sheet_without_the_captions_may_be_any()
    {
        var filing = StreamText.Read(Vendor.Replace("DUBLIN, OH 43017\n", $"DUBLIN, OH 43017\n~Dombrowski Family Trust\n5500 FRANTZ ROAD{"X",33}\nDUBLIN, OH 43017\n").Replace('~', '\f')).Filing!;

        filing.ReportingOwners.Should().HaveCount(2);
        filing.ReportingOwners[0].Relationship.Should().Match<OwnerRelationship>(r => r.IsDirector == true && r.OfficerTitle == "President & CEO");
        filing.ReportingOwners[1].Should().Match<ReportingOwner>(o => o.Name == "Dombrowski Family Trust" && o.Relationship.IsDirector == null && o.Relationship.IsTenPercentOwner == null);
    }

    [Fact]
    public void The_rest_of_a_label_is_no_title()
    {
        var page = new Layout.Page();
        string[] lines = ["5. Relationship of Reporting Person(s) to Issuer", "         Director              10% Owner", "         Officer (give title", "         below)", "                           X   Otherbelow)", "                                  (specify", "                   Former Director"];
        Reading.Text.Positions.RelationshipCells.Add([.. lines.Select(l => new Reading.Text.Positions.PositionedLine(l, 0))], page, t => t);
        page.Lines[^1].First(out _).Text.Should().Be("Former Director");
    }

    [Fact]
    public void Lines_of_signatures_lie_evenly_around_their_dates()
    {
        var filing = StreamText.Read(Website.Replace('~', '\f')).Filing!;

        filing.Signatures.Should().Equal(
            new Signature("Copperline Growth Fund III, L.P., by Copperline GP III, L.L.C., by /s/ Lucia Ferreira, Managing Member", new DateOnly(2024, 9, 18)),
            new Signature("Copperline GP III, L.L.C., by /s/ Lucia Ferreira, Managing Member", new DateOnly(2024, 9, 18)),
            new Signature("/s/ Lucia Ferreira", new DateOnly(2024, 9, 18)));
        filing.ReportingOwners.Should().HaveCount(3);
        filing.NonDerivativeTable.Should().OnlyContain(r => r.SecurityTitle == "Common Stock" && r.SharesOwnedFollowingTransaction != null);
    }

    [Fact]
    public void A_row_whose_date_and_form_of_ownership_stand_lines_apart_is_one()
    {
        var row = TableTwo(Apart).Should().ContainSingle().Which;

        row.Should().Match<DerivativeRow>(r => r.SecurityTitle == "Performance Stock Units" && r.TransactionCode == "A" && r.TransactionShares == 310 && r.UnderlyingSecurityTitle == "Common Shares"
            && r.UnderlyingSecurityShares == 310 && r.TransactionPricePerShare == 0 && r.SharesOwnedFollowingTransaction == 9206 && r.DirectOrIndirectOwnership == "D");
        row.Footnotes.Should().Contain(new FootnoteMark(Field.TransactionShares, "F2")).And.Contain(new FootnoteMark(Field.SharesOwnedFollowingTransaction, "F2"));
    }

    [Fact]
    public void Lines_that_would_lie_evenly_around_another_row_but_repeat_no_text_there_are_left_open()
    {
        var result = StreamText.Read(Sheet(Ambiguous));

        result.Filing!.DerivativeTable.Select(r => (r.SecurityTitle, r.UnderlyingSecurityTitle, r.TransactionShares)).Should().Equal((null, null, 25764), (null, null, 6796));
        result.Diagnostics.Should().Contain(d => d.Id == "F4302" && d.Message.Contains("Series D-1 Preferred Stock", StringComparison.Ordinal));
    }

    [Fact]
    public void A_sheet_without_a_header_has_its_columns_where_its_rows_show_them()
    {
        var rows = TableTwo(SecondSheet);

        rows.Should().HaveCount(2);
        rows[0].Should().Match<DerivativeRow>(r => r.TransactionAcquiredDisposedCode == "D" && r.TransactionShares == 1200 && r.NatureOfOwnership == "By Dombrowski Family");
        rows[1].Should().Match<DerivativeRow>(r => r.SecurityTitle == "Stock Appreciation Right" && r.ConversionOrExercisePrice == 15.1m && r.TransactionDate == new DateOnly(2020, 8, 12) && r.TransactionCode == "M"
            && r.TransactionAcquiredDisposedCode == "D" && r.TransactionShares == 2400 && r.UnderlyingSecurityTitle == "Common Shares" && r.UnderlyingSecurityShares == 2400 && r.TransactionPricePerShare == 0
            && r.SharesOwnedFollowingTransaction == 4600 && r.DirectOrIndirectOwnership == "D");
        rows[1].Footnotes.Should().BeEquivalentTo([new FootnoteMark(Field.ExerciseDate, "F2"), new FootnoteMark(Field.ExpirationDate, "F2")]);
    }

    [Fact]
    public void What_reaches_the_edge_of_paper_that_is_too_narrow_is_not_read()
    {
        var result = StreamText.Read(Sheet(CutPaper).Replace("Ownership of Indirect", "Ownership of Indirec", StringComparison.Ordinal));

        result.Filing!.DerivativeTable.Should().ContainSingle().Which.Should().Match<DerivativeRow>(r => r.NatureOfOwnership == null && r.DirectOrIndirectOwnership == "I" && r.SharesOwnedFollowingTransaction == 9206);
        result.Diagnostics.Should().Contain(d => d.Message.Contains("Footnot", StringComparison.Ordinal));
        TableTwo(CutPaper).Should().ContainSingle().Which.NatureOfOwnership.Should().Be("See Footnot");
    }

    [Fact]
    public void A_row_goes_on_behind_the_running_heads_of_two_sheets()
    {
        var text = Website.Replace("~", "", StringComparison.Ordinal).Replace(Associates, Broken.Replace('~', '\f'), StringComparison.Ordinal);
        var filing = StreamText.Read(text).Filing!;

        filing.NonDerivativeTable.Should().HaveCount(4);
        filing.NonDerivativeTable[2].NatureOfOwnership.Should().Be("By Copperline Associates");
        filing.NonDerivativeTable[3].NatureOfOwnership.Should().Be("By Ms. Ferreira's Trust");
    }

    [Fact]
    public void Rows_of_sheets_whose_headers_show_different_columns_are_read_or_reported()
    {
        // The header of Form 5, which has no column V.
        var first = HeadOfTableI.Replace("Code      V    Amount", "               Amount", StringComparison.Ordinal)
            .Replace("Following            (Ins", "at end of            (Ins", StringComparison.Ordinal).Replace("Reported", "Issuer's", StringComparison.Ordinal).Replace("Transaction(s)", "Fiscal Year", StringComparison.Ordinal);
        var text = Website.Replace("~", "", StringComparison.Ordinal).Replace(HeadOfTableI, first, StringComparison.Ordinal).Replace(Associates, Broken.Replace('~', '\f'), StringComparison.Ordinal);

        var result = StreamText.Read(text);
        (result.Filing!.NonDerivativeTable.Count + result.Diagnostics.Count(d => d.Id == "F4302")).Should().Be(4);
    }

    [Fact]
    public void A_footnote_and_remarks_that_the_edge_of_the_paper_cuts_off_are_left_out_and_said_so()
    {
        const string Whole = "(2) Average of many trades on that day, at prices that ran from $33.20 to $33.64.";
        const string Cut = "(2) Average of many trades on that day, at prices that ran from $33.20 to $33.64; the reporting person will give the number of shares that were sold at each of these pri";
        const string CutRemarks = "Remarks:\nThe reporting person is a director of the issuer and of four more companies that are named in an exhibit, which is filed together with this report and is a par";
        var result = StreamText.Read(Vendor.Replace('~', '\f').Replace(Whole, Cut, StringComparison.Ordinal).Replace("Note: File", CutRemarks + "\n\nNote: File", StringComparison.Ordinal));

        result.Filing!.Footnotes.Should().HaveCount(3);
        result.Filing.Footnotes[1].Text.Should().BeNull();
        result.Filing.Remarks.Should().BeNull();
        result.Diagnostics.Where(d => d.Id == "F4313").Should().HaveCount(2);
    }

    [Fact]
    public void A_title_below_captions_that_drifted_is_no_other_text()
    {
        const string Captions = "Director 10% Owner Officer                        Other", Title = "X                         President & CEO";
        var owner = StreamText.Read(Vendor.Replace('~', '\f').Replace(Captions, "Director 10% Owner Officer Other", StringComparison.Ordinal).Replace(Title, "X                             CEO", StringComparison.Ordinal)).Filing!.ReportingOwners[0];

        owner.Relationship.OtherText.Should().BeNull();
        owner.Relationship.IsOfficer.Should().NotBe(false);
    }

    private static List<DerivativeRow> TableTwo(string rows) => [.. StreamText.Read(Sheet(rows)).Filing!.DerivativeTable];

    /// <summary>The vendor's sheet with other rows in Table II.</summary>
    private static string Sheet(string rows)
    {
        var first = Vendor.IndexOf("Employee", StringComparison.Ordinal);
        var end = Vendor.IndexOf("Reporting Owners", StringComparison.Ordinal);
        return (Vendor[..first].Replace("~", "", StringComparison.Ordinal) + rows + "\n\n\n" + Vendor[end..].Replace("~", "", StringComparison.Ordinal)).Replace('~', '\f') + "\f";
    }

    private const string Apart =
        """
        Performance
                                                                                                       310                                             Common
        Stock                (1)          08/11/2020                                 A
                                                                                                       (2)
                                                                                                                        (3)            (3)
                                                                                                                                                     Shares
                                                                                                                                                            310                      $0         9,206 (2)            D
        Units
        """;

    private const string Ambiguous =
        """
        Series D-
        1                                                                                                                                            Common
        Preferred
                             (1)          08/11/2020                                 C                 25,764           (1)            (1)
                                                                                                                                                     Shares
                                                                                                                                                            25,764                     (1)          0                     D
        Stock
        Series D-
        2                                                                                                                                            Common
        Preferred
                             (1)          08/11/2020                                 C                 6,796            (1)            (1)
                                                                                                                                                     Shares
                                                                                                                                                            6,796                      (1)          0                     D
        Stock
        """;

    private const string SecondSheet =
        """
        Stock                                                                                                                                         Common                                                                 By
        Appreciation   $ 14.26            08/11/2020                                 M                1,200             (1)            (1)            Shares   1,200                 $0           7,000              I       Dombrowski
        Right                                                                                                                                                                                                                Family

        ~Stock                                                                                                  Common
        Appreciation $ 15.1  08/12/2020            M                  2,400           (2)         (2)         Shares     2,400   $0    4,600     D
        Right
        """;

    private const string CutPaper =
        """
        Stock                                                                                                                                                                                                                See
        Unit                 (1)          08/11/2020                                 A                 310              (3)            (3)           Shares    310                   $0           9,206              I       Footnot
                                                                                                                                                                                                                             (2)
        """;

    private const string Associates =
        """
                                                                                                                                                                                                        By
        Common Stock                                                                                                                                               15,000                   I           Copperline
                                                                                                                                                                                                        Associates(4)
        """;

    /// <summary>Heading and header of Table I, which each sheet of the website's page repeats.</summary>
    private const string HeadOfTableI =
        """
                                              Table I - Non-Derivative Securities Acquired, Disposed of, or Beneficially Owned
        1. Title of Security (Instr. 3)                        2. Transaction      2A. Deemed            3.             4. Securities Acquired (A) or          5. Amount of         6. Ownership        7. Nature of
                                                               Date                Execution Date,       Transaction    Disposed Of (D) (Instr. 3, 4 and       Securities           Form: Direct        Indirect
                                                               (Month/Day/Year)    if any                Code (Instr.   5)                                     Beneficially         (D) or              Beneficial
                                                                                   (Month/Day/Year)      8)                                                    Owned                Indirect (I)        Ownership
                                                                                                                                                               Following            (Instr. 4)          (Instr. 4)
                                                                                                                                                               Reported
                                                                                                                                          (A) or               Transaction(s)
                                                                                                         Code      V    Amount                     Price
                                                                                                                                          (D)                  (Instr. 3 and 4)
        """;

    private const string Broken =
        $$"""
        Common Stock                                                                                                                                               15,000                   I           By
                                                                                                                                                                                                        Copperline

        https://example.com/s1                                                                                                                                1/2
        ~11/20/24, 9:15 AM                                                                         SEC FORM 4
        {{HeadOfTableI}}

                                                                                                                                                                                                        Associates(4)

                                                                                                                                                                                                        By Ms.
        Common Stock                                                                                                                                                2,500                   I           Ferreira's
                                                                                                                                                                                                        Trust
        """;

    private const string Vendor =
        """
          FORM 4                                               UNITED STATES SECURITIES AND EXCHANGE COMMISSION
                                                                               Washington, D.C. 20549
                                                                                                                                                                                                       OMB APPROVAL
                                                                                                                                                                                               OMB Number:           3235-0287
             Check this box if no                                                                                                                                                              Estimated average burden
             longer subject to                                                                                                                                                                 hours per response...       0.5
                                             STATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP OF SECURITIES
             Section 16. Form 4 or
             Form 5 obligations may
                                    Filed pursuant to Section 16(a) of the Securities Exchange Act of 1934 or Section 30(h) of the Investment
             continue. See
             Instruction 1(b).                                                Company Act of 1940

        (Print or Type Responses)
        1. Name and Address of Reporting Person *                                    2. Issuer Name and Ticker or Trading Symbol                            5. Relationship of Reporting Person(s) to Issuer
        Dombrowski Gary L                                                           MERIDIAN GROCERY HOLDINGS INC [MGHI]                                                         (Check all applicable)
                                                                                                                                                            __X__ Director                         _____ 10% Owner
                 (Last)                    (First)              (Middle)            3. Date of Earliest Transaction (Month/Day/Year)                        __X__ Officer (give title below)       _____ Other (specify below)
        5500 FRANTZ ROAD                                                                                                                                                                  President & CEO
                                                                                    08/11/2020
                                           (Street)                                 4. If Amendment, Date Original Filed(Month/Day/Year)                    6. Individual or Joint/Group Filing(Check Applicable Line)
                                                                                                                                                            _X_ Form filed by One Reporting Person
                                                                                                                                                            ___ Form filed by More than One Reporting Person
        DUBLIN, OH 43017
                 (City)                    (State)               (Zip)
                                                                                                             Table I - Non-Derivative Securities Acquired, Disposed of, or Beneficially Owned

        1.Title of Security                                   2. Transaction   2A. Deemed         3. Transaction           4. Securities Acquired (A) 5. Amount of Securities Beneficially                     6.          7. Nature
        (Instr. 3)                                            Date             Execution Date, if Code                     or Disposed of (D)         Owned Following Reported                                 Ownership of Indirect
                                                              (Month/Day/Year) any                (Instr. 8)               (Instr. 3, 4 and 5)        Transaction(s)                                           Form:       Beneficial
                                                                               (Month/Day/Year)                                                       (Instr. 3 and 4)                                         Direct (D) Ownership
                                                                                                                                        (A)                                                                    or Indirect (Instr. 4)
                                                                                                                                         or                                                                    (I)
                                                                                                             Code      V   Amount (D)          Price                                                           (Instr. 4)
        Common Shares                                         08/11/2020                                      M            30,000 A           $ 14.26 212,350                                                  D
        Common Shares                                         08/11/2020                                      F(1)         11,240 D           $ 33.05 201,110                                                  D
                                                                                                                                              $
        Common Shares                                         08/12/2020                                       S           18,760 D           33.412 182,350                                                   D
                                                                                                                                              (2)

        Reminder: Report on a separate line for each class of securities beneficially owned directly or indirectly.
                                                                                                                     Persons who respond to the collection of information contained in                                SEC 1474 (9-02)
                                                                                                                     this form are not required to respond unless the form displays a
                                                                                                                     currently valid OMB control number.

                                                                           Table II - Derivative Securities Acquired, Disposed of, or Beneficially Owned
                                                                                      (e.g., puts, calls, warrants, options, convertible securities)
        1. Title of       2.          3. Transaction   3A. Deemed         4.          5. Number     6. Date Exercisable and                         7. Title and Amount          8. Price of 9. Number of 10.           11. Nature
        Derivative        Conversion Date              Execution Date, if Transaction of Derivative Expiration Date                                 of Underlying                Derivative Derivative      Ownership of Indirect
        Security          or Exercise (Month/Day/Year) any                Code        Securities    (Month/Day/Year)                                Securities                   Security Securities        Form of     Beneficial
        (Instr. 3)        Price of                     (Month/Day/Year) (Instr. 8)    Acquired                                                      (Instr. 3 and 4)             (Instr. 5) Beneficially Derivative Ownership
                          Derivative                                                  (A) or                                                                                                 Owned          Security: (Instr. 4)
                          Security                                                    Disposed of                                                                                            Following      Direct (D)
                                                                                      (D)                                                                                                    Reported       or Indirect
                                                                                      (Instr. 3, 4,                                                                                          Transaction(s) (I)
                                                                                      and 5)                                                                                                 (Instr. 4)     (Instr. 4)
                                                                                                                                                                    Amount
                                                                                                                                                                    or
                                                                                                                                 Expiration
                                                                                                                Date Exercisable                    Title           Number
                                                                                                                                 Date
                                                                                                                                                                    of
                                                                                    Code    V (A)      (D)                                                          Shares
        Employee
        Stock
                                                                                                                                                    Common
        Option    $ 14.26                 08/11/2020                                 M               30,000 03/15/2014(3) 03/15/2023                        30,000                   $0           15,000             D
                                                                                                                                                     Shares
        (Right to
        Buy)


        Reporting Owners
                                                                           Relationships
        Reporting Owner Name / Address
                                                      Director 10% Owner Officer                        Other
        Dombrowski Gary L
        5500 FRANTZ ROAD                                X                         President & CEO
        DUBLIN, OH 43017


        Signatures
         /s/ Hannah Orr, Attorney-in-Fact                          08/13/2020
                **
                  Signature of Reporting Person                            Date



        Explanation of Responses:
        ~*   If the form is filed by more than one reporting person, see Instruction 4(b)(v).
        ** Intentional misstatements or omissions of facts constitute Federal Criminal Violations. See 18 U.S.C. 1001 and 15 U.S.C. 78ff(a).
        (1) Shares kept back by the Issuer for the exercise price and the taxes.
        (2) Average of many trades on that day, at prices that ran from $33.20 to $33.64.
        (3) The option became exercisable in three yearly parts from the date shown.

        Note: File three copies of this Form, one of which must be manually signed. If space is insufficient, see Instruction 6 for procedure.

        Potential persons who are to respond to the collection of information contained in this form are not required to respond unless the form displays a currently valid OMB number.
        """;

    /// <summary>Each sheet's text, for other tests.</summary>
    internal static string[] Texts => [Website.Replace('~', '\f'), Website.Replace("~", "", StringComparison.Ordinal).Replace(Associates, Broken.Replace('~', '\f'), StringComparison.Ordinal), Vendor.Replace('~', '\f'), Sheet(Apart)];

    private const string Website =
        $$"""
        SEC Form 4
                      FORM 4                                       UNITED STATES SECURITIES AND EXCHANGE                                                                              OMB APPROVAL
                                                                                 COMMISSION                                                                                       OMB Number:                3235-0287
                                                                                                     Washington, D.C. 20549
                                                                                                                                                                                  Estimated average burden
                                                                                                                                                                                  hours per response:                0.5
            Check this box if no longer subject to
            Section 16. Form 4 or Form 5
                                                         STATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP
            obligations may continue. See
            Instruction 1(b).
                                                                          Filed pursuant to Section 16(a) of the Securities Exchange Act of 1934
                                                                                 or Section 30(h) of the Investment Company Act of 1940
            Check this box to indicate that a
            transaction was made pursuant to a
            contract, instruction or written plan
            for the purchase or sale of equity
            securities of the issuer that is
            intended to satisfy the affirmative
            defense conditions of Rule 10b5-
            1(c). See Instruction 10.

        1. Name and Address of Reporting Person*                                 2. Issuer Name and Ticker or Trading Symbol                               5. Relationship of Reporting Person(s) to Issuer

         Copperline Growth Fund III, L.P.                                        Quarrystone Data Systems, Inc. [ QDSI ]                                   (Check all applicable)
                                                                                                                                                                    Director                 X      10% Owner
                                                                                                                                                                    Officer (give title             Other (specify
         (Last)                (First)                 (Middle)                                                                                                     below)                          below)
                                                                                 3. Date of Earliest Transaction (Month/Day/Year)
         C/O COPPERLINE VENTURES                                                 09/16/2024
         2 EMBARCADERO CENTER, SUITE 1400
                                                                                 4. If Amendment, Date of Original Filed (Month/Day/Year)                  6. Individual or Joint/Group Filing (Check Applicable
        (Street)                                                                                                                                           Line)
         SAN                                                                                                                                                         Form filed by One Reporting Person
                               CA                      94111
         FRANCISCO                                                                                                                                             X FormPerson
                                                                                                                                                                           filed by More than One Reporting



         (City)                (State)                 (Zip)

        {{HeadOfTableI}}

        Common Stock                                            09/16/2024                                    P             250,000        A         $6          3,125,000                D(1)(2)

        Common Stock                                            09/17/2024                                    P             41,800         A       $5.88(3)      3,166,800                D(1)(2)
                                                                                                                                                                                                        By
        Common Stock                                                                                                                                               15,000                   I           Copperline
                                                                                                                                                                                                        Associates(4)

                                                     Table II - Derivative Securities Acquired, Disposed of, or Beneficially Owned
                                                                (e.g., puts, calls, warrants, options, convertible securities)
        1. Title of   2.             3. Transaction      3A. Deemed             4.             5.             6. Date Exercisable and      7. Title and       8. Price of   9. Number of        10.              11. Nature
        Derivative    Conversion     Date                Execution Date,        Transaction    Number         Expiration Date              Amount of          Derivative    derivative          Ownership        of Indirect
        Security      or Exercise    (Month/Day/Year)    if any                 Code (Instr.   of             (Month/Day/Year)             Securities         Security      Securities          Form:            Beneficial
        (Instr. 3)    Price of                           (Month/Day/Year)       8)             Derivative                                  Underlying         (Instr. 5)    Beneficially        Direct (D)       Ownership
                      Derivative                                                               Securities                                  Derivative                       Owned               or Indirect      (Instr. 4)
                      Security                                                                 Acquired                                    Security                         Following           (I) (Instr. 4)
                                                                                               (A) or                                      (Instr. 3 and 4)                 Reported
                                                                                               Disposed                                                                     Transaction(s)
                                                                                               of (D)                                                                       (Instr. 4)
                                                                                               (Instr. 3, 4
                                                                                               and 5)

                                                                                                                                                   Amount
                                                                                                                                                   or
                                                                                                                                                   Number
                                                                                                              Date           Expiration            of
                                                                                Code     V     (A)     (D)    Exercisable    Date          Title   Shares

        1. Name and Address of Reporting Person*
         Copperline Growth Fund III, L.P.

         (Last)                     (First)                    (Middle)

         C/O COPPERLINE VENTURES
         2 EMBARCADERO CENTER, SUITE 1400

        (Street)
        ~ SAN
                                   CA                        94111
         FRANCISCO

         (City)                    (State)                   (Zip)

        1. Name and Address of Reporting Person*
         Copperline GP III, L.L.C.

         (Last)                    (First)                   (Middle)

         C/O COPPERLINE VENTURES
         2 EMBARCADERO CENTER, SUITE 1400

        (Street)
         SAN
                                   CA                        94111
         FRANCISCO

         (City)                    (State)                   (Zip)

        1. Name and Address of Reporting Person*
         Ferreira Lucia

         (Last)                    (First)                   (Middle)
         C/O COPPERLINE VENTURES
         2 EMBARCADERO CENTER, SUITE 1400

        (Street)
         SAN
                                   CA                        94111
         FRANCISCO

         (City)                    (State)                   (Zip)

        Explanation of Responses:
        1. Held by Copperline Growth Fund III, L.P. ("Fund III"). Copperline GP III, L.L.C. ("GP III") is its only general partner.
        2. Ms. Ferreira is the managing member of GP III. GP III and Ms. Ferreira may be seen as owners of what Fund III holds; each disclaims this beyond its or her interest.
        3. Average of the day. Prices ran from $5.71 to $5.96.
        4. A partnership for the staff of Copperline Ventures.

                                                                                                                                Copperline Growth Fund III,
                                                                                                                                L.P., by Copperline GP III,
                                                                                                                                                               09/18/2024
                                                                                                                                L.L.C., by /s/ Lucia Ferreira,
                                                                                                                                Managing Member
                                                                                                                                Copperline GP III, L.L.C., by
                                                                                                                                /s/ Lucia Ferreira, Managing 09/18/2024
                                                                                                                                Member
                                                                                                                                /s/ Lucia Ferreira                       09/18/2024
                                                                                                                                ** Signature of Reporting Person         Date
        Reminder: Report on a separate line for each class of securities beneficially owned directly or indirectly.
        * If the form is filed by more than one reporting person, see Instruction 4 (b)(v).
        ** Intentional misstatements or omissions of facts constitute Federal Criminal Violations See 18 U.S.C. 1001 and 15 U.S.C. 78ff(a).
        Note: File three copies of this Form, one of which must be manually signed. If space is insufficient, see Instruction 6 for procedure.
        Persons who respond to the collection of information contained in this form are not required to respond unless the form displays a currently valid OMB Number.
        """;
}
