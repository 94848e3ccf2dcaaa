using System.Buffers;
using System.Text;
using Form4Tool.Output;
using Form4Tool.Tests.Contract;

namespace Form4Tool.Tests.Stripped;

public class StrippedFormTests
{
    private const string Head = """
        X0306 4 2021-03-04 0 0001770001 Orrin Valley Corp ORVL 0001880002 Tessaly Mara C/O ORRIN VALLEY CORP 12 QUARRY ROAD BEND OR 97701
        """;

    private static Form4Result Read(string text) => new Form4Reader().Read(Encoding.UTF8.GetBytes(text)).Single();

    private static string Sample(string name, string file = "filing.xml") => File.ReadAllText(Path.Combine(Repository.Samples, name, file));

    public static TheoryData<string> Samples() =>
    [
        .. Directory.GetDirectories(Repository.Samples).Where(f => File.Exists(Path.Combine(f, "filing.xml")))
            .Select(f => Path.GetFileName(f)!).Order(),
    ];

    // What the form leaves open and no word tells: see ShapeTests.
    private static bool IsOpen(string sample, string path) => (sample, path) switch
    {
        ("many-footnotes", _) => path.StartsWith("footnotes[13]", StringComparison.Ordinal),
        ("total-values", _) => path.StartsWith("derivativeTable[0]", StringComparison.Ordinal),
        _ => false,
    };

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, true)]       // without the line above them, as grep leaves them
    [InlineData(1, false)]      // without accession numbers
    public void Rows_between_tabs_that_this_program_wrote_are_no_filing(int from, bool withHeader)
    {
        var writer = new RowFilingWriter(RowLayout.Tsv);
        var lines = new ArrayBufferWriter<byte>();
        lines.Write(Encoding.UTF8.GetBytes(writer.Header));
        foreach (var sample in Directory.GetDirectories(Repository.Samples).Where(f => File.Exists(Path.Combine(f, "filing.xml"))))
            foreach (var result in new Form4Reader().Read(File.ReadAllBytes(Path.Combine(sample,
                withHeader && File.Exists(Path.Combine(sample, "submission.txt")) ? "submission.txt" : "filing.xml"))))
                writer.Write(result, lines);
        var text = string.Join('\n', Encoding.UTF8.GetString(lines.WrittenSpan).Split('\n').Skip(from));
        var read = Read(text);
        read.Filing.Should().BeNull();
        read.Diagnostics.Should().ContainSingle().Which.Id.Should().Be("F4002");
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Whatever_parts_the_values_none_is_wrong(string sample)
    {
        var xml = Sample(sample);
        var (expected, _) = ShapeContract.Leaves(Read(xml));
        foreach (var text in new[]
        {
            StrippedText.OneLine(xml), StrippedText.Wrapped(xml, 78), StrippedText.Blanks(xml), StrippedText.Parted(xml, "|"),
            StrippedText.Parted(xml, " | "), StrippedText.Parted(xml, "\t"), StrippedText.Parted(xml, "\r\n"),
        })
        {
            var (got, result) = ShapeContract.Leaves(Read(text));
            got.Where(leaf => leaf.Value is not null && leaf.Value != expected.GetValueOrDefault(leaf.Key) && !IsOpen(sample, leaf.Key))
                .Should().BeEmpty();
            result.Diagnostics.Should().Contain(d => d.Id == "F4601");
        }
    }

    [Theory]
    [InlineData("option-exercise")]
    [InlineData("three-owners")]
    [InlineData("form3-holdings")]
    public void A_submission_in_one_line_gives_header_parties_and_rows(string sample)
    {
        var expected = Read(Sample(sample, "submission.txt"));
        var got = Read(Sample(sample, "stripped.txt"));
        got.Source.Container.Should().Be(SourceContainer.EdgarSubmission);
        got.Filing!.Header.Should().Be(expected.Filing!.Header);
        got.Filing.Issuer.Should().Be(expected.Filing.Issuer);
        got.Filing.ReportingOwners.Select(o => o.Cik).Should().Equal(expected.Filing.ReportingOwners.Select(o => o.Cik));
        got.Filing.NonDerivativeTable.Count.Should().Be(expected.Filing.NonDerivativeTable.Count);
        got.Filing.DerivativeTable.Count.Should().Be(expected.Filing.DerivativeTable.Count);
        got.Filing.Signatures.Count.Should().Be(expected.Filing.Signatures.Count);
    }

    [Theory]
    [InlineData("ACCESSION NUMBER:", "ACCESSIO NUMBER:", "accession number")]
    [InlineData("SEC FILE NUMBER:", "SEC NUMBER:", "file number")]
    public void A_header_of_which_a_key_is_damaged_keeps_the_rest_and_says_so(string key, string damaged, string missing)
    {
        var whole = Read(Sample("option-exercise", "stripped.txt")).Filing!.Header;
        var got = Read(Sample("option-exercise", "stripped.txt").Replace(key, damaged));
        got.Filing!.Header.FiledAsOfDate.Should().Be(whole.FiledAsOfDate);
        got.Diagnostics.Should().ContainSingle(d => d.Id == "F4504" && d.Message.Contains(missing));
    }

    [Fact]
    public void A_header_that_lost_its_beginning_keeps_the_rest_and_says_so()
    {
        var text = Sample("option-exercise", "stripped.txt");
        var whole = Read(text).Filing!.Header;
        var got = Read(text[text.IndexOf("CENTRAL INDEX KEY", StringComparison.Ordinal)..]);
        got.Filing!.Header.Should().Be(new EdgarHeader { IssuerFileNumber = whole.IssuerFileNumber });
        got.Diagnostics.Should().ContainSingle(d => d.Id == "F4504");
    }

    [Fact]
    public void A_period_that_is_damaged_costs_the_period_alone()
    {
        var text = Sample("gift-reported-early", "stripped.txt");
        var whole = Read(text).Filing!;
        var at = text.IndexOf("2021-12-13", StringComparison.Ordinal);
        var got = Read(text[..at] + "#xO#-#?-x#" + text[(at + 10)..]);
        got.Filing!.NonDerivativeTable.Should().Equal(whole.NonDerivativeTable);
        (got.Filing.PeriodOfReport, got.Filing.AsFiled.Single().Text).Should().Be((null, "#xO#-#?-x#"));
        got.Filing.Issuer.Should().Be(whole.Issuer);
    }

    [Fact]
    public void A_CIK_of_the_issuer_that_is_damaged_costs_the_issuer_alone()
    {
        var text = Sample("gift-reported-early", "stripped.txt");
        var whole = Read(text).Filing!;
        var got = Read(text.Replace(whole.Issuer.Cik!, "O#Ox##xxOx"));
        got.Filing!.NonDerivativeTable.Should().Equal(whole.NonDerivativeTable);
        got.Filing.ReportingOwners.Should().Equal(whole.ReportingOwners);
        got.Filing.Issuer.Should().Be(new Issuer());
        got.Diagnostics.Should().ContainSingle(d => d.Id == "F4603" && d.Message.Contains(whole.Issuer.Name!));
    }

    [Fact]
    public void A_form_that_lost_its_CIKs_keeps_its_rows()
    {
        var xml = Sample("simple-purchase");
        var whole = Read(StrippedText.Lines(xml)).Filing!;
        var got = Read(StrippedText.Lines(xml).Replace(whole.Issuer.Cik!, "x").Replace(whole.ReportingOwners[0].Cik!, "x"));
        got.Filing!.NonDerivativeTable.Should().Equal(whole.NonDerivativeTable);
        (got.Filing.Issuer, got.Filing.ReportingOwners.Count).Should().Be((new Issuer(), 0));
        got.Diagnostics.Should().ContainSingle(d => d.Id == "F4603" && d.Message.Contains("issuer and owners"));
    }

    [Fact]
    public void A_version_that_is_damaged_makes_a_later_form_none_of_2003()
    {
        var xml = Sample("simple-purchase");
        var whole = Read(StrippedText.Lines(xml)).Filing!;
        Read(StrippedText.Lines(xml).Replace(whole.SchemaVersion!, "X0#x6")).Filing!.NonDerivativeTable
            .Should().Equal(whole.NonDerivativeTable);
    }

    [Fact]
    public void A_text_that_keeps_the_lines_gives_the_rows_of_the_xml()
    {
        var expected = Read(Sample("gift-reported-early")).Filing!;
        var got = Read(Sample("gift-reported-early", "stripped.txt")).Filing!;
        got.NonDerivativeTable.Should().Equal(expected.NonDerivativeTable.Select(row => row with { Footnotes = [] }));
        got.ReportingOwners.Should().Equal(expected.ReportingOwners);
        got.Signatures.Should().Equal(expected.Signatures);
    }

    [Fact]
    public void Two_submissions_in_one_text_are_two_filings()
    {
        var text = StrippedText.OneLine(Sample("option-exercise", "submission.txt")) + "\n"
            + StrippedText.OneLine(Sample("simple-purchase", "submission.txt"));
        new Form4Reader().Read(Encoding.UTF8.GetBytes(text)).Select(r => r.Filing!.Header.AccessionNumber)
            .Should().OnlyHaveUniqueItems().And.HaveCount(2);
    }

    [Fact]
    public void A_title_that_stands_elsewhere_parts_the_nature_before_it()
    {
        var filing = Read($"{Head} 1 0 0 0 Class B Units 2021-03-04 4 S 0 100 7.5 D 900 I Oak Hill "
            + "Class B Units 2021-03-04 4 S 0 50 7.5 D 850 D /s/ Mara Tessaly 2021-03-05").Filing!;
        filing.NonDerivativeTable.Select(r => (r.SecurityTitle, r.NatureOfOwnership))
            .Should().Equal(("Class B Units", "Oak Hill"), ("Class B Units", null));
        filing.Signatures.Should().Equal(new Signature("/s/ Mara Tessaly", new DateOnly(2021, 3, 5)));
    }

    [Fact]
    public void A_title_with_a_par_value_and_the_title_of_what_underlies_it_are_two()
    {
        var filing = Read($"{Head.Replace("X0306 4", "X0206 3")} 1 0 0 0 Class B Common Stock, $0.0001 par value " +
            "Class A Common Stock 624136 I By trust /s/ Mara Tessaly 2021-03-05").Filing!;

        filing.NonDerivativeTable.Should().BeEmpty();
        filing.DerivativeTable.Should().ContainSingle().Which.Should().Match<DerivativeRow>(r => r.UnderlyingSecurityShares == 624136
            && r.SecurityTitle == "Class B Common Stock, $0.0001 par value" && r.UnderlyingSecurityTitle == "Class A Common Stock");
    }

    [Theory]
    [InlineData("\t")]
    [InlineData("|")]
    public void A_line_end_inside_a_value_parts_none_where_other_signs_do(string sign)
    {
        var text = $"{Head} 1 0 0 0 Class B Units 2021-03-04 4 S 0 100 7.5 D 900 D";
        var values = text.Replace("Orrin Valley Corp", "Orrin#Valley#Corp").Replace("Tessaly Mara", "Tessaly#Mara")
            .Replace("C/O ORRIN VALLEY CORP", "C/O#ORRIN#VALLEY#CORP")
            .Replace("12 QUARRY ROAD", "12#QUARRY#ROAD").Replace("Class B Units", "Class#B#Units")
            .Replace(' ', sign[0]).Replace('#', ' ');
        var filing = Read($"{values}{sign}/s/ Jo Attorney for Mara\nTessaly{sign}2021-03-05").Filing!;

        filing.Signatures.Should().Equal(new Signature("/s/ Jo Attorney for Mara Tessaly", new DateOnly(2021, 3, 5)));
        filing.NonDerivativeTable.Should().ContainSingle().Which.SecurityTitle.Should().Be("Class B Units");
    }

    [Fact]
    public void Words_that_nothing_parts_are_in_no_field()
    {
        var result = Read($"{Head} 1 0 0 0 Class B Units 2021-03-04 4 S 0 100 7.5 D 900 I Oak Hill Cloverleaf Paper "
            + "2021-03-04 4 S 0 50 7.5 D 850 D /s/ Mara Tessaly 2021-03-05");
        result.Filing!.NonDerivativeTable.Select(r => (r.SecurityTitle, r.NatureOfOwnership))
            .Should().Equal(("Class B Units", null), (null, null));
        result.Diagnostics.Should().Contain(d =>
            d.Id == "F4603" && d.Message.Contains("\"Oak Hill Cloverleaf Paper\"", StringComparison.Ordinal));
    }

    [Fact]
    public void A_lone_flag_before_an_officers_title_is_the_officers()
    {
        var roles = Read($"{Head} 1 Chief Counsel Common Stock 2021-03-04 4 S 0 100 7.5 D 900 D /s/ Mara Tessaly 2021-03-05")
            .Filing!.ReportingOwners[0].Relationship;
        (roles.IsDirector, roles.IsOfficer, roles.IsTenPercentOwner, roles.IsOther, roles.OfficerTitle)
            .Should().Be((null, true, null, null, "Chief Counsel"));
    }

    [Fact]
    public void Of_two_flags_nothing_shows_which_they_are()
    {
        var result = Read($"{Head} 1 1 Common Stock 2021-03-04 4 S 0 100 7.5 D 900 D /s/ Mara Tessaly 2021-03-05");
        result.Filing!.ReportingOwners[0].Relationship.Should().Be(new OwnerRelationship());
        result.Diagnostics.Should().Contain(d => d.Id == "F4603" && d.Message.StartsWith("\"1 1\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2021-12-13\n", "")]
    [InlineData("2021-12-13\n", "   - 2 -\n2021-12-13\n")]
    public void A_form_whose_period_is_lost_or_parted_from_its_type_is_one(string period, string damaged)
    {
        var text = Sample("gift-reported-early", "stripped.txt");
        var at = text.IndexOf(period, StringComparison.Ordinal);
        Read(text[..at] + damaged + text[(at + period.Length)..]).Filing!.NonDerivativeTable
            .Should().Equal(Read(text).Filing!.NonDerivativeTable);
    }

    [Fact]
    public void Of_flags_of_which_one_is_lost_none_is_told()
    {
        const string row = "Common Stock 2021-03-04 4 S 0 100 7.5 D 900 D /s/ Mara Tessaly 2021-03-05";
        var result = Read($"{Head.Replace("X0306", "X0508")} 0 0 1 1 {row}");
        result.Filing!.ReportingOwners[0].Relationship.Should().Be(new OwnerRelationship());
        result.Diagnostics.Should().Contain(d => d.Id == "F4603");
    }

    [Theory]
    [InlineData("7.55", null)]
    [InlineData("100", 100)]
    public void One_number_with_a_fraction_before_the_side_may_be_the_price(string number, int? shares)
    {
        var result = Read($"{Head} 1 0 0 0 Common Stock 2021-03-04 4 S 0 {number} D 900 D /s/ Mara Tessaly 2021-03-05");
        result.Filing!.NonDerivativeTable[0].TransactionShares.Should().Be(shares);
        result.Diagnostics.Any(d => d.Id == "F4603" && d.Message.Contains(number)).Should().Be(shares is null);
    }

    [Fact]
    public void One_date_in_Table_II_may_be_either()
    {
        var result = Read($"{Head} 1 0 0 0 Stock Option 4.5 2021-03-04 4 A 0 100 0 A "
            + "2031-03-04 Common Stock 100 100 D /s/ Mara Tessaly 2021-03-05");
        var row = result.Filing!.DerivativeTable[0];
        (row.ExerciseDate, row.ExpirationDate).Should().Be((null, null));
        row.ConversionOrExercisePrice.Should().Be(4.5m);
        result.Diagnostics.Should().Contain(d => d.Id == "F4603" && d.Message.Contains("2031-03-04", StringComparison.Ordinal));
    }

    [Fact]
    public void Footnotes_are_numbered_in_order_and_their_references_are_said_to_be_lost()
    {
        var result = Read($"{Head.Replace(' ', '\n')}\n1\n0\n0\n0\nCommon Stock\n2021-03-04\n4\nS\n0\n100\nD\n900\nD\n"
            + "Represents shares sold in a block.\nIncludes shares of a plan.\n/s/ Mara Tessaly\n2021-03-05");
        result.Filing!.Footnotes.Select(f => f.Id).Should().Equal("F1", "F2");
        result.Diagnostics.Should().ContainSingle(d => d.Id == "F4602");
    }

    [Fact]
    public void Texts_that_may_be_the_remarks_are_reported()
    {
        var result = Read($"{Head} 1 0 0 0 Common Stock 2021-03-04 4 S 0 100 7.5 D 900 D "
            + "Sold under a plan. It was adopted in May. /s/ Mara Tessaly 2021-03-05");
        result.Filing!.Footnotes.Should().BeEmpty();
        result.Diagnostics.Should().Contain(d =>
            d.Id == "F4605" && d.Message.StartsWith("\"Sold under a plan. It was", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Common Stock 2021-03-04 4 S 0 100 7.5 D 900 D Common Stock 2021-03-04 4 S 0 5", 1)]
    [InlineData("Common Stock 2021-03-04 4 S 0 100 7.5 D 900 D Common Stock 2021-03-04", 1)]
    [InlineData("Common Stock 2021-03-04 4 S 0 100 7.5 D 900 I By Tru", 0)]
    [InlineData("Common Sto", 0)]
    public void Text_that_is_cut_off_says_so_and_has_no_row_that_the_cut_goes_through(string rows, int whole)
    {
        var result = Read($"{Head} 1 0 0 0 {rows}");
        result.Filing!.NonDerivativeTable.Count.Should().Be(whole);
        result.Filing.Signatures.Should().BeEmpty();
        result.Diagnostics.Should().Contain(d => d.Id == "F4606");
        result.Diagnostics.Should().Contain(d => d.Id == "F4604" || d.Id == "F4605" || d.Id == "F4603");
    }

    [Theory]
    [InlineData("X0306 is the version of the schema that Form 4 had in 2021; the issuer 0001770001 is no part of it.")]
    [InlineData("4 2021-03-04 0 a reading of the meter 0001770001 taken by 0001880002")]
    [InlineData("X0306,4,2021-03-04,0,0001770001,Orrin Valley Corp")]
    public void Other_text_is_not_taken_for_a_form(string text) => Read(text).Diagnostics.Should().ContainSingle(d => d.Id == "F4002");

    [Fact]
    public void Holdings_of_Table_II_without_price_and_dates_stay_rows_of_their_own()
    {
        var filing = Read($"{Head} 1 0 0 0 Class B Shares Class A Shares 500 500 D Class B Shares Class A Shares 70 70 I By Spouse "
            + "Class B Shares Class A Shares 9 9 I By Spouse /s/ Mara Tessaly 2021-03-05").Filing!;
        filing.DerivativeTable
            .Select(r => (r.SecurityTitle, r.UnderlyingSecurityTitle, r.UnderlyingSecurityShares, r.NatureOfOwnership)).Should()
            .Equal(("Class B Shares", "Class A Shares", 500, null), ("Class B Shares", "Class A Shares", 70, "By Spouse"),
                ("Class B Shares", "Class A Shares", 9, "By Spouse"));
    }

    [Fact]
    public void A_row_of_Form_3_that_fits_both_tables_is_reported()
    {
        var result = Read(Head.Replace("X0306 4", "X0206 3", StringComparison.Ordinal)
            + " 1 0 0 0 Restricted Units Class A Shares 500 D Junior Units Class B Shares Class C Shares 70 D /s/ Mara Tessaly 2021-03-05");
        result.Filing!.DerivativeTable.Select(r => (r.SecurityTitle, r.UnderlyingSecurityTitle, r.UnderlyingSecurityShares))
            .Should().Equal(("Restricted Units", "Class A Shares", 500));
        result.Diagnostics.Should().Contain(d => d.Id == "F4604" && d.Message.Contains("Class C Shares", StringComparison.Ordinal));
    }
}
