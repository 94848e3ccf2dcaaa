using System.Text;

namespace Form4Tool.Tests.Text;

/// <summary>Texts that keep their columns by the place in the line alone.</summary>
public class PlacedTextTests
{
    private static readonly string[][] Header =
    [
        ["1. Title of Security (Instr. 3)", "2. Transaction Date (Month/Day/Year)", "2A. Deemed Execution Date, if any (Month/Day/Year)",
            "3. Transaction Code (Instr. 8)", "", "4. Securities Acquired (A) or Disposed Of (D) (Instr. 3, 4 and 5)", "", "",
            "5. Amount of Securities Beneficially Owned Following Reported Transaction(s) (Instr. 3 and 4)",
            "6. Ownership Form: Direct (D) or Indirect (I) (Instr. 4)", "7. Nature of Indirect Beneficial Ownership (Instr. 4)"],
        ["", "", "", "Code", "V", "Amount", "(A) or (D)", "Price", "", "", ""],
    ];

    private static readonly string[][] Rows =
    [
        ["Common Stock", "01/17/2024", "", "S", "", "1,500^(1)", "D", "$66.9", "37,565", "D", ""],
        ["Class A Stock", "01/18/2024", "01/18/2024", "G", "V", "200", "A", "$0", "400", "I", "By daughter"],
        ["Units", "", "", "", "", "", "", "", "625,654", "I", "By Roe 2008 Trust"],
    ];

    [Theory, InlineData("box"), InlineData("ruler"), InlineData("blanks")]
    public void Rows_are_read_by_the_places_of_their_cells(string drawing)
    {
        var filing = StreamText.Read(Draw(drawing)).Filing!;

        filing.NonDerivativeTable.Should().HaveCount(3);
        filing.NonDerivativeTable[0].Should().Match<NonDerivativeRow>(r =>
            r.SecurityTitle == "Common Stock" && r.TransactionDate == new DateOnly(2024, 1, 17)
            && r.TransactionCode == "S" && r.TransactionShares == 1500 && r.TransactionAcquiredDisposedCode == "D"
            && r.TransactionPricePerShare == 66.9m
            && r.SharesOwnedFollowingTransaction == 37565 && r.DirectOrIndirectOwnership == "D" && r.NatureOfOwnership == null);
        filing.NonDerivativeTable[0].Footnotes.Should().Equal(new FootnoteMark(Field.TransactionShares, "F1"));
        filing.NonDerivativeTable[1].Should().Match<NonDerivativeRow>(r =>
            r.DeemedExecutionDate == new DateOnly(2024, 1, 18) && r.TransactionFormType == "5"
            && r.TransactionPricePerShare == 0 && r.NatureOfOwnership == "By daughter");
        filing.NonDerivativeTable[2].Should().Match<NonDerivativeRow>(r => r.Kind == RowKind.Holding && r.SecurityTitle == "Units"
            && r.SharesOwnedFollowingTransaction == 625654 && r.NatureOfOwnership == "By Roe 2008 Trust");
        filing.ReportingOwners.Should().ContainSingle().Which.Should()
            .Match<ReportingOwner>(o => o.Name == "Roe Richard" && o.Relationship.IsDirector == true);
        filing.Issuer.TradingSymbol.Should().Be("SMPN");
        filing.Signatures.Should().Equal(new Signature("/s/ Richard Roe", new DateOnly(2024, 1, 19)));
    }

    [Fact]
    public void No_word_of_a_row_under_a_ruler_that_lost_its_blanks_is_cut_in_two()
    {
        var row = Draw("ruler").Split('\n').Single(line => line.Contains("By daughter"));
        var result = StreamText.Read(Draw("ruler").Replace(row, string.Join("  ", row.Split(' ', StringSplitOptions.RemoveEmptyEntries))));
        result.Filing!.NonDerivativeTable.Should().Equal(StreamText.Read(Draw("ruler")).Filing!.NonDerivativeTable);
    }

    [Fact]
    public void A_footnote_begins_a_line_however_full_the_line_before_it_is()
    {
        var line = "1. " + string.Join(' ', Enumerable.Repeat("Held by a trust", 12)) + ".";
        var text = Draw("blanks").Replace("1. Under a plan.", $"{line}\n2. Held jointly.");
        StreamText.Read(text).Filing!.Footnotes.Should().HaveCount(2).And.EndWith(new Footnote("F2", "Held jointly."));
    }

    [Theory, InlineData("box"), InlineData("ruler"), InlineData("blanks")]
    public void A_footnote_that_speaks_of_a_name_and_address_begins_no_head(string drawing)
    {
        const string Note = "Under a plan. Name and Address of Trustee: Jane Doe, 1 Example Way, Anytown.";
        var filing = StreamText.Read(Draw(drawing).Replace("1. Under a plan.", "1. " + Note)).Filing!;

        filing.Footnotes.Should().Equal(new Footnote("F1", Note));
        filing.ReportingOwners.Should().ContainSingle();
    }

    [Fact]
    public void The_numbers_that_elinks_gives_to_links_belong_to_no_name()
    {
        var filing = StreamText.Read(Draw("box").Replace("Roe Richard   ", "[1]Roe Richard")
            .Replace("SAMPLE NETWORKS INC [ SMPN ]   ", "[2]SAMPLE NETWORKS INC [ SMPN ]")).Filing!;
        filing.ReportingOwners[0].Name.Should().Be("Roe Richard");
        filing.Issuer.Should().Match<Issuer>(i => i.Name == "SAMPLE NETWORKS INC" && i.TradingSymbol == "SMPN");
    }

    [Fact]
    public void Readers_on_several_threads_do_not_mix_their_filings()
    {
        var texts = new[] { "box", "ruler", "blanks" }.SelectMany(d =>
            Enumerable.Range(0, 40).Select(n => Draw(d).Replace("Roe Richard", $"Roe Number{n}"))).ToArray();
        var names = texts.AsParallel().AsOrdered().WithDegreeOfParallelism(4)
            .Select(t => StreamText.Read(t).Filing!.ReportingOwners[0].Name).ToArray();
        names.Should().Equal(Enumerable.Range(0, 3).SelectMany(_ => Enumerable.Range(0, 40).Select(n => $"Roe Number{n}")));
    }

    /// <summary>A form in boxes, under rulers or parted by blanks.</summary>
    internal static string Draw(string drawing)
    {
        var all = Header.Concat(Rows).ToArray();
        var widths = Enumerable.Range(0, 11).Select(c => all.Max(r => r[c].Length)).ToArray();
        var text = new StringBuilder("SEC Form 4\n\n");
        text.Append("FORM 4        STATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP\n\n");
        text.Append("1. Name and Address of Reporting Person*     2. Issuer Name and Ticker or Trading Symbol          5. Relationship " +
            "of Reporting Person(s) to Issuer\n");
        text.Append(
            "Roe Richard                                  SAMPLE NETWORKS INC [ SMPN ]                         (Check all applicable)\n");
        text.Append("                                                                                                  X   Director      " +
            "                   10% Owner\n");
        text.Append("(Last)   (First)   (Middle)                  3. Date of Earliest Transaction (Month/Day/Year)         Officer (give " +
            "title below)       Other (specify below)\n");
        text.Append("250 EXAMPLE DRIVE                            01/17/2024\n");
        text.Append("(Street)                                     4. If Amendment, Date of Original Filed (Month/Day/Year)\n");
        text.Append("ANYTOWN   MA   01824\n(City)   (State)   (Zip)\n\n");
        const string heading = "Table I - Non-Derivative Securities Acquired, Disposed of, or Beneficially Owned";
        if (drawing == "box")
        {
            Border('┌', '─', '┐');
            text.Append('│').Append(heading.PadRight(widths.Sum() + 32)).Append("│\n");
            Border('├', '┬', '┤');
            foreach (var row in all)
            {
                text.Append("│ ").AppendJoin(" │ ", row.Select((cell, c) => cell.PadRight(widths[c]))).Append(" │\n");
                Border('├', '┼', '┤');
            }
        }
        else
        {
            var rule = drawing == "ruler" ? "  " + string.Join("   ", widths.Select(w => new string('-', w))) + "\n" : "";
            text.Append("  ").Append(heading).Append('\n').Append(rule);
            foreach (var row in all)
                text.Append("  ").Append(string.Join("   ", row.Select((cell, c) => cell.PadRight(widths[c]))).TrimEnd()).Append('\n');
            text.Append(rule);
        }
        text.Append("\nExplanation of Responses:\n1. Under a plan.\nRemarks:\n\n");
        text.Append("          /s/ Richard Roe                    01/19/2024\n          ** Signature of Reporting Person   Date\n");
        return text.ToString();

        void Border(char left, char between, char right) =>
            text.Append(left).AppendJoin(between, widths.Select(w => new string('─', w + 2))).Append(right).Append('\n');
    }
}
