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
