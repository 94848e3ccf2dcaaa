namespace Form4Tool.Tests.Text;

/// <summary>Pages converted to a width that is too narrow for their tables: what is broken inside of words is left out, the rest is read.</summary>
public class NarrowTextTests
{
    [Theory, InlineData(false), InlineData(true)]
    public void A_cell_of_pandoc_whose_table_is_broken_inside_of_words_is_left_out(bool broken)
    {
        var name = broken
            ? "|   -                     |                         |\n| ----------------------- |                         |\n|   R                     |                         |\n| oe Richard Exemplary-II |                         |\n|   -                     |                         |\n| ----------------------- |                         |\n"
            : "|   -----------           |                         |\n|   Roe Richard           |                         |\n|   -----------           |                         |\n|                         |                         |\n| ----------------------- |                         |\n";
        var result = StreamText.Read($"""
            FORM 4

            STATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP

            +-------------------------+-------------------------+
            | 1. Name and Address of  | 2. Issuer Name and      |
            | Reporting Person^(*)    | Ticker or Trading       |
            |                         | Symbol                  |
            {name.TrimEnd()}
            |                         | SAMPLE NETWORKS INC [   |
            |   (Last)                | SMPN ]                  |
            +-------------------------+-------------------------+

            Table I - Non-Derivative Securities Acquired, Disposed of, or Beneficially Owned
            """);
        result.Filing!.Issuer.TradingSymbol.Should().Be("SMPN");
        if (broken) result.Filing.ReportingOwners.Should().NotContain(o => o.Name != null);
        else result.Filing.ReportingOwners.Should().ContainSingle().Which.Name.Should().Be("Roe Richard");
        result.Diagnostics.Should().NotBeEmpty();
    }

    [Theory, InlineData("Networks,", "I", "nc.](/cgi-bin/browse-edgar?action=", null), InlineData("Networks", "Inc.](/cgi-bin/browse-", "edgar?action=getcompany&CIK=000001)", "Sample Networks Inc.")]
    public void A_name_that_is_broken_with_its_link_is_not_known(string first, string second, string third, string? name)
    {
        var width = Math.Max(second.Length, third.Length);
        var text = new System.Text.StringBuilder("FORM 4\n\nSTATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP\n\n").Append('+').Append('-', width + 2).Append("+\n");
        foreach (var line in (string[])["2. Issuer Name and Ticker or", "Trading Symbol\\", $"[Sample {first}", second, third, "\\[ [SMPN]{.FormData} \\]"]) text.Append("| ").Append(line.PadRight(width)).Append(" |\n");
        text.Append('+').Append('-', width + 2).Append("+\n\nTable I - Non-Derivative Securities Acquired, Disposed of, or Beneficially Owned\n");
        (StreamText.Read(text.ToString()).Filing?.Issuer.Name).Should().Be(name);
    }

    [Fact]
    public void A_backslash_ends_the_lines_of_an_address_that_pandoc_broke()
    {
        StreamText.Read(Owners("\\")).Filing!.ReportingOwners.Should().ContainSingle().Which.Should().Match<ReportingOwner>(o => o.Name == "Exemplary Roe Family Trust" && o.Address != null && o.Address.Street1 == "250 EXAMPLE DRIVE" && o.Address.City == "ANYTOWN");
        StreamText.Read(Owners("")).Filing!.ReportingOwners.Should().NotContain(o => o.Name != null);
    }

    [Fact]
    public void A_caption_that_is_broken_behind_its_first_word_begins_a_column()
    {
        const string text = """
            FORM 4          STATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP OF SECURITIES
            1. Name and Address of Reporting Person *          2. Issuer Name and Ticker or Trading Symbol 5. Relationship
            ROE RICHARD                                      SAMPLE NETWORKS INC [SMPN]                    of Reporting
                   (Last)            (First)        (Middle) 3. Date of Earliest Transaction               Person(s) to
            250 EXAMPLE DRIVE                                (Month/Day/Year)                              Issuer
                                                             01/17/2024                                    (Check all
                                                                                                              applicable)
                                                                                                           __X__    _____
                                                                                                           Director 10%
                                                                                                                    Owner
                      (Street)                               4. If Amendment, Date Original                6. Individual or
            ANYTOWN, MA 01824                                Filed(Month/Day/Year)                         Joint/Group
                 (City)            (State)           (Zip)         Table I - Non-Derivative Securities Acquired, Disposed of, or
                                                                                        Beneficially Owned
            ***** Reporting Owners *****
            Reporting Owner Name / Address                  Relationships
                                            Director 10% Owner Officer Other
            """;
        StreamText.Read(text).Filing!.Issuer.Should().Match<Issuer>(i => i.Name == "SAMPLE NETWORKS INC" && i.TradingSymbol == "SMPN");
    }

    [Fact]
    public void A_head_is_one_wherever_its_captions_are_broken()
    {
        const string text = """
               FORM 3    UNITED STATES SECURITIES AND EXCHANGE COMMISSION   OMB APPROVAL
                     INITIAL STATEMENT OF BENEFICIAL OWNERSHIP OF SECURITIES
            1. Name and Address of   2. Date of  3. Issuer Name and Ticker or Trading
            Reporting Person *       Event       Symbol
              ROE RICHARD            Requiring   SAMPLE NETWORKS INC [SMPN]
            (Last)  (First) (Middle) Statement   4. Relationship    5. If
                                     (Month/Day/ of Reporting       Amendment, Date
            250 EXAMPLE DRIVE        Year)       Person(s) to       Original Filed
                                     01/17/2024  Issuer             (Month/Day/Year)
                   (Street)                       (Check all
                                                 applicable)        6. Individual or
            ANYTOWN, MA 01824                    __X__    _____     Joint/Group Filing
                                                 Director 10%       (Check Applicable
                                                          Owner     Line)
             (City)  (State)  (Zip)    Table I - Non-Derivative Securities Beneficially Owned
            """;
        var filing = StreamText.Read(text).Filing!;
        filing.DocumentType.Should().Be("3");
        filing.PeriodOfReport.Should().Be(new DateOnly(2024, 1, 17));
        filing.Issuer.Should().Match<Issuer>(i => i.Name == "SAMPLE NETWORKS INC" && i.TradingSymbol == "SMPN");
        filing.ReportingOwners.Should().ContainSingle().Which.Should().Match<ReportingOwner>(o => o.Name == "ROE RICHARD" && o.Address != null && o.Address.Street1 == "250 EXAMPLE DRIVE" && o.Address.City == "ANYTOWN");
    }

    [Fact]
    public void A_column_begins_where_the_leftmost_of_its_captions_does()
    {
        const string text = """
            FORM 4          STATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP OF SECURITIES
            1. Name and Address of Reporting Person *        2. Issuer Name and Ticker or Trading Symbol 5. Relationship of Reporting Person
            ROE RICHARD                                   SAMPLE NETWORKS INC [SMPN]                     (s) to Issuer
                 (Last)          (First)      (Middle)    3. Date of Earliest Transaction (Month/Day/            (Check all applicable)
            C/O SAMPLE, 250 EXAMPLE DRIVE AND ANY STREETX Year)                                          __X__ Director    _____ 10% Owner
                                                          01/17/2024
                    (Street)                              4. If Amendment, Date Original Filed(Month/    6. Individual or Joint/Group
            ANYTOWN, MA 01824                             Day/Year)                                      Filing(Check Applicable Line)
              (City)       (State)         (Zip)            Table I - Non-Derivative Securities Acquired, Disposed of, or Beneficially Owned
            """;
        var filing = StreamText.Read(text).Filing!;
        (filing.DocumentType, filing.PeriodOfReport, filing.DateOfOriginalSubmission).Should().Be(("4", new DateOnly(2024, 1, 17), null));
    }

    [Fact]
    public void A_caption_that_is_broken_behind_its_first_word_is_one_of_signatures()
    {
        const string text = """
            STATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP
            ┌────────────────────────────────────────────────┐
            │1. Name and Address of Reporting Person*        │
            │ROE RICHARD                                     │
            └────────────────────────────────────────────────┘
            Explanation of Responses:
            1. Held in a trust whose beneficiaries are the children of the person.
            Remarks:

                                                   /s/ Jane Doe, under
                                                   a power of          01/19/2024
                                                   attorney
                                                   ** Signature
                                                   of Reporting        Date
                                                   Person
            Reminder: Report on a separate line for each class of securities beneficially owned.
            """;
        var filing = StreamText.Read(text).Filing!;
        filing.Remarks.Should().BeNull();
        filing.Signatures.Should().ContainSingle().Which.Should().Match<Signature>(s => s.Name == "/s/ Jane Doe, under a power of attorney" && s.Date == new DateOnly(2024, 1, 19));
    }

    [Fact]
    public void Equal_shares_break_the_lines_of_an_address_wherever_they_have_no_room()
    {
        var share = new string('-', 31);
        var text = string.Join(" ", " ", share, share, share, share, share) + $"""

              {"Reporting Owner Name / Address",31} {"Relationships",31}

              {"",31} {"Director",31} {"10% Owner",31} {"Officer",31} {"Other",31}

              {"ROE RICHARD",31} {"X",31}
              {"250 EXAMPLE DRIVE",31}
              {"ANYTOWN, MA 01824",31}

              {"Roe & Richard Exemplary Family",31} {"X",31}
              {"Living Trust",31}
              {"250 EXAMPLE DRIVE",31}
              {"ANYTOWN, MA 01824",31}

            """;
        text += string.Join(" ", " ", share, share, share, share, share);
        var result = StreamText.Read($"FORM 4\n\nSTATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP OF SECURITIES\n\n2. Issuer Name and Ticker or Trading Symbol\nSAMPLE NETWORKS INC [SMPN]\n\nTable I - Non-Derivative Securities Acquired, Disposed of, or Beneficially Owned\n\nReporting Owners\n\n{text}\n\nSignatures\n");
        result.Filing!.ReportingOwners.Should().Contain(o => o.Name == "ROE RICHARD").And.NotContain(o => o.Name != null && o.Name.StartsWith("Roe", StringComparison.Ordinal));
    }

    [Theory, InlineData("250 EXAMPLE DRIVE, FL. 11", "250 EXAMPLE DRIVE, FL. 11", null), InlineData("250 EXAMPLE DRIVE, FL., 11", "250 EXAMPLE DRIVE, FL.", "11")]
    public void A_street_that_the_table_of_owners_broke_is_one_in_the_head(string street, string first, string? second)
    {
        var head = new Reading.Form.OwnerBlock { Name = "ROE RICHARD" };
        head.Street.Add(new() { Text = street });
        var owner = new Reading.Form.OwnerBlock { Name = "ROE RICHARD", Address = new() { Street1 = "250 EXAMPLE DRIVE, FL.", Street2 = "11" } };
        owner.JoinStreet(head);
        owner.Address.Street1.Should().Be(first);
        owner.Address.Street2.Should().Be(second);
    }

    [Fact]
    public void A_table_that_pandoc_cut_is_reported()
    {
        var result = StreamText.Read("""
            FORM 4

            STATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP OF SECURITIES

            +-----------------------------------------------------------------------+
            | 2. Issuer Name and Ticker or Trading Symbol                           |
            | SAMPLE NETWORKS INC [SMPN]                                            |
            +-----------------------------------------------------------------------+
            | Table I - Non-Derivative Securities Acquired, Disposed of, or         |
            | Beneficially Owned                                                    |
            +-----------------------------------------------------------------------+
            |   --                                                                  |
            | --------------- ------------ ---------- ------- ------- ------------- |
            |   1.Title of        2. Date      3. Code    4. A    5. Own            |
            |   Security                                                            |
            |                                                                       |
            |   C                                                                   |
            | lass A Shares    01/17/2024   S          1,000   D       By a family. |
            |   --                                                                  |
            | --------------- ------------ ---------- ------- ------- ------------- |
            +-----------------------------------------------------------------------+

            Table II - Derivative Securities Acquired, Disposed of, or Beneficially Owned
            """);
        result.Filing!.NonDerivativeTable.Should().BeEmpty();
        result.Diagnostics.Should().Contain(d => d.Message.Contains("By a family.", StringComparison.Ordinal));
    }

    [Theory, InlineData("STATEMENT OF CHANGES IN", "BENEFICIAL OWNERSHIP", "4"), InlineData("ANNUAL STATEMENT OF CHANGES", "IN BENEFICIAL OWNERSHIP", "5"), InlineData("ANNUAL", "STATEMENT OF CHANGES IN", null)]
    public void A_title_that_is_broken_beside_the_sentences_says_which_form_it_is(string first, string second, string? form) =>
        StreamText.Read($"""
               FORM                                              OMB APPROVAL
             [ ] Check this  {first,-30} OMB
               box if no     {second,-30} Number:
               longer                                      3235-0287
            1. Name and Address of   2. Issuer Name and       5. Relationship of
            Reporting Person *       Ticker or Trading Symbol Reporting Person(s)
              ROE RICHARD            SAMPLE INC [SMPN]        to Issuer
             (City)  (State)  (Zip)    Table I - Non-Derivative Securities Acquired
            """).Filing!.DocumentType.Should().Be(form);

    private static string Owners(string end) => $"""
        [FORM 4](#top)

        STATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP OF SECURITIES

        2. Issuer Name and Ticker or Trading Symbol
        SAMPLE NETWORKS INC [SMPN]

        Table I - Non-Derivative Securities Acquired, Disposed of, or Beneficially Owned

        ## Reporting Owners

          -------------- ------------------- -------------- -------------- --------------
           **Reporting    **Relationships**
           Owner Name /
            Address**

                               Director         10% Owner       Officer         Other

          Exemplary Roe           X
          Family Trust{end}
           250 EXAMPLE
             DRIVE{end}
           ANYTOWN, MA
              01824
          -------------- ------------------- -------------- -------------- --------------
        """;
}
