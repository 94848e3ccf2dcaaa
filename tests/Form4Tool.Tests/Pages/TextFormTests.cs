namespace Form4Tool.Tests.Pages;

/// <summary>What the form's logic decides, shown on text with tab cells.</summary>
public class TextFormTests
{
    [Fact]
    public void The_first_word_of_a_title_may_stand_on_a_line_of_its_own() =>
        new FormText { Title = "ANNUAL\nSTATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP OF SECURITIES" }.Read()
            .Filing!.DocumentType.Should().Be("5");

    [Fact]
    public void V_says_that_the_row_belongs_on_a_form_5_and_K_that_a_swap_is_involved()
    {
        var rows = new FormText { TableI = ["Common Stock\t05/06/2019\t\tG\tV\t10\tD\t$0\t20\tD\t",
            "Common Stock\t05/06/2019\t\tS/K\t\t10\tD\t$2\t10\tD\t"] }.Read().Filing!.NonDerivativeTable;
        rows.Select(r => (r.TransactionCode, r.TransactionFormType, r.EquitySwapInvolved)).Should()
            .Equal(("G", "5", null), ("S", "4", true));
    }

    [Fact]
    public void A_dollar_sign_in_a_column_of_numbers_makes_a_value()
    {
        var row = new FormText { TableII = ["Swap\t⁽¹⁾\t05/06/2019\t\tJ\t\t\t$1,000.50\t\t\tCommon Stock\t$900\t\t$0\tI\tBy Fund"] }.Read()
            .Filing!.DerivativeTable.Single();
        (row.TransactionTotalValue, row.TransactionShares, row.TransactionAcquiredDisposedCode).Should().Be((1000.50m, null, "D"));
        (row.UnderlyingSecurityValue, row.UnderlyingSecurityShares, row.ValueOwnedFollowingTransaction, row.SharesOwnedFollowingTransaction)
            .Should().Be((900m, null, 0m, null));
    }

    [Fact]
    public void A_row_without_a_transaction_is_a_holding_and_a_blank_is_not_zero()
    {
        var row = new FormText { TableI = ["Class D Stock\t\t\t\t\t\t\t\t0\tI\tBy 401(k)"] }.Read().Filing!.NonDerivativeTable.Single();
        (row.Kind, row.SecurityTitle, row.SharesOwnedFollowingTransaction, row.TransactionPricePerShare, row.NatureOfOwnership,
            row.TransactionFormType)
            .Should().Be((RowKind.Holding, "Class D Stock", 0m, null, "By 401(k)", null));
    }

    [Fact]
    public void A_zone_that_the_stylesheet_left_inside_a_date_is_dropped_with_a_note()
    {
        var result = new FormText { TableI = ["Common Stock\t05/06-05:00/2019\t\tP\t\t10\tA\t$2\t20\tD\t"] }.Read();
        result.Filing!.NonDerivativeTable.Single().TransactionDate.Should().Be(new DateOnly(2019, 5, 6));
        result.Diagnostics.Should().ContainSingle(d => d.Id == "F4104");
    }

    [Fact]
    public void Footnotes_may_hold_lines_that_begin_with_numbers()
    {
        var filing = new FormText { Notes =
            "1. First note, of\n3. years, and\n(a) more.\n\n2. Second note.\nRemarks:\nA remark\non two lines." }.Read().Filing!;
        filing.Footnotes.Should().Equal(new Footnote("F1", "First note, of\n3. years, and\n(a) more."), new Footnote("F2", "Second note."));
        filing.Remarks.Should().Be("A remark\non two lines.");
    }

    [Fact]
    public void A_filled_date_of_the_original_makes_an_amendment()
    {
        var filing = FormText.ReadText(new FormText().ToString()
            .Replace("Original Filed (Month/Day/Year)", "Original Filed (Month/Day/Year) 05/01/2019")).Filing!;
        (filing.DocumentType, filing.DateOfOriginalSubmission).Should().Be(("4/A", new DateOnly(2019, 5, 1)));
    }

    [Theory]
    [InlineData("ACME [OLD] CORP [AC]", "ACME [OLD] CORP", "AC")]
    [InlineData("ACME CORP [ ]", "ACME CORP", null)]
    [InlineData("ACME CORP [ACM, ACM.B]", "ACME CORP", "ACM, ACM.B")]
    public void The_symbol_is_in_the_last_brackets(string text, string name, string? symbol)
    {
        var issuer = FormText.ReadText(new FormText().ToString().Replace("LAKE TOOLS INC [LKT]", text)).Filing!.Issuer;
        (issuer.Name, issuer.TradingSymbol).Should().Be((name, symbol));
    }

    [Fact]
    public void A_title_may_hold_the_words_of_a_box() =>
        new FormText { Relationship = "☒ Director 10% Owner ☒ Officer (give title below) Other (specify below) Managing Director" }.Read()
            .Filing!.ReportingOwners.Single().Relationship.OfficerTitle.Should().Be("Managing Director");

    [Theory]
    [InlineData("pipes for tabs")]
    [InlineData("sup tags")]
    [InlineData("ballot boxes")]
    [InlineData("brackets")]
    [InlineData("bare inputs")]
    [InlineData("header shifted")]
    [InlineData("header gone")]
    [InlineData("CRLF")]
    [InlineData("no blank lines")]
    [InlineData("trailing tabs cut")]
    public void Variants_of_a_text_give_the_same_filing(string variant)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Samples, "option-grant-2004", "filing.txt"));
        var changed = variant switch
        {
            "pipes for tabs" => text.Replace('\t', '|'),
            "sup tags" => text.Replace("⁽¹⁾", "<sup>1</sup>"),
            "ballot boxes" => Boxes("☒ "),
            "brackets" => Boxes("[X] "),
            "bare inputs" => Boxes("<input type=\"checkbox\" checked> "),
            "header shifted" => text.Replace("\t\t\t\tCode\tV", "Code\tV"),
            "header gone" =>
            string.Join('\n', text.Split('\n').Where(line => !line.TrimStart('\t').StartsWith("Code", StringComparison.Ordinal))),
            "CRLF" => text.Replace("\n", "\r\n"),
            "no blank lines" => text.Replace("\n\n", "\n"),
            _ => string.Join('\n', text.Split('\n').Select(line => line.TrimEnd('\t'))),
        };
        changed.Should().NotBe(text);
        FormText.ReadText(changed).Filing.Should().Be(FormText.ReadText(text).Filing);

        string Boxes(string box) => System.Text.RegularExpressions.Regex.Replace(text, "<input[^>]*> ?", box);
    }
}
