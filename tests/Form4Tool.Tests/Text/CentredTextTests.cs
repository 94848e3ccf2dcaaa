using System.Text;

namespace Form4Tool.Tests.Text;

/// <summary>The vendor's sheet as text browsers draw it: no rules, each cell in the middle of its row, footnote numbers beside the middle of their texts.</summary>
public class CentredTextTests
{
    private static readonly int[] Starts = [0, 21, 38, 55, 67, 87, 103, 114];

    private static readonly string[][] Header =
    [
        ["1.Title of Security", "(Instr. 3)"],
        ["2. Transaction", "Date", "(Month/Day/Year)"],
        ["2A. Deemed", "Execution Date,", "if any", "(Month/Day/Year)"],
        ["3.", "Transaction", "Code", "(Instr. 8)", "", "", "", "", "", "  Code    V"],
        ["4. Securities", "Acquired (A) or", "Disposed of (D)", "(Instr. 3, 4 and 5)", "", "", "", "", "", "Amount (D) Price"],
        ["5. Amount of", "Securities", "Beneficially", "Owned", "Following", "Reported", "Transaction(s)", "(Instr. 3 and", "4)"],
        ["6.", "Ownership", "Form:", "Direct", "(D) or", "Indirect", "(I)", "(Instr.", "4)"],
        ["7. Nature of Indirect", "Beneficial Ownership", "(Instr. 4)"],
    ];

    [Fact]
    public void Lines_above_and_below_belong_to_the_row_in_whose_middle_they_are()
    {
        var filing = StreamText.Read(Draw([Row("Common Stock", "100", "By Roe Family Venture|Fund, L.P. ^(1)"), Row("Common Stock", "200", "By Roe Family Growth|Fund III, L.P. ^(2)"), Row("Class A Restricted|Stock Units", "300", "By spouse")])).Filing!;
        filing.NonDerivativeTable.Select(r => (r.SecurityTitle, r.SharesOwnedFollowingTransaction, r.NatureOfOwnership)).Should().Equal(
            ("Common Stock", 100, "By Roe Family Venture Fund, L.P."), ("Common Stock", 200, "By Roe Family Growth Fund III, L.P."), ("Class A Restricted Stock Units", 300, "By spouse"));
        filing.NonDerivativeTable.Select(r => string.Join(' ', r.Footnotes.Select(f => f.Id))).Should().Equal("F1", "F2", "");
    }

    [Fact]
    public void Of_rows_that_look_the_same_those_are_meant_whose_texts_repeat()
    {
        var filing = StreamText.Read(Draw([Row("Series A Preferred|Stock", "100", ""), Row("Series B Preferred|Stock", "200", ""), Row("Series C Preferred|Stock", "300", "")])).Filing!;
        filing.NonDerivativeTable.Select(r => r.SecurityTitle).Should().Equal("Series A Preferred Stock", "Series B Preferred Stock", "Series C Preferred Stock");
    }

    [Fact]
    public void A_text_that_may_be_of_either_of_two_rows_is_not_guessed()
    {
        var result = StreamText.Read(Draw([Row("Common Stock", "100", "Roe Family Holdings|of Anytown, L.P."), Row("Common Stock", "200", "Exemplary Roe Trust|number four, U.S.")]));
        result.Filing!.NonDerivativeTable.Select(r => (r.SecurityTitle, r.SharesOwnedFollowingTransaction, r.NatureOfOwnership)).Should().Equal(("Common Stock", 100, null), ("Common Stock", 200, null));
        result.Diagnostics.Should().NotBeEmpty();
    }

    [Fact]
    public void Where_cells_are_not_in_the_middle_of_their_rows_texts_of_several_lines_are_not_known()
    {
        var result = StreamText.Read(Draw([Row("Common Stock", "100", "By Roe|Family Venture Fund"), Row("Common Stock", "200", "By spouse")]));
        result.Filing!.NonDerivativeTable.Select(r => (r.SharesOwnedFollowingTransaction, r.NatureOfOwnership)).Should().Equal((100, null), (200, null));
    }

    [Theory, InlineData(4), InlineData(30)]
    public void A_footnote_is_the_lines_in_whose_middle_its_number_stands(int indent)
    {
        string[] first = ["The shares were sold in several trades at prices from", "$10.00 to $10.90, and the price above is the average of", "them all."];
        string[] second = ["Held by a trust of which the reporting person is one of", "the trustees, as they all are and have been, see note", "(1) above."];
        var filing = StreamText.Read(Draw([Row("Common Stock", "100", "")], Notes(indent, ("*", ["If the form is filed by more than one reporting person,", "see Instruction 4(b)(v)."]),
            ("**", ["Intentional misstatements or omissions of facts constitute", "Federal Criminal Violations. See 18 U.S.C. 1001 and 15", "U.S.C. 78ff(a)."]), ("(1)", first), ("(2)", second)))).Filing!;
        filing.Footnotes.Select(f => f.Text!.Replace('\n', ' ')).Should().Equal(string.Join(' ', first), string.Join(' ', second));
    }

    private static string[] Row(string title, string owned, string nature) => [title, "", "", "", "", owned, nature.Length > 0 ? "I" : "D", nature];

    /// <summary>Texts with their numbers beside the middle.</summary>
    private static string Notes(int indent, params (string Number, string[] Lines)[] notes)
    {
        var text = new StringBuilder();
        foreach (var (number, lines) in notes)
            for (var i = 0; i < lines.Length; i++) text.Append((i == (lines.Length - 1) / 2 ? number : "").PadRight(indent)).Append(lines[i]).Append('\n');
        return text.ToString();
    }

    private static string Draw(string[][] rows, string notes = "")
    {
        var text = new StringBuilder("FORM 4        STATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP OF SECURITIES\n\n");
        text.Append("Table I - Non-Derivative Securities Acquired, Disposed of, or Beneficially Owned\n");
        Cells(Header, 10, _ => 0);
        foreach (var row in rows)
        {
            var cells = Array.ConvertAll(row, c => c.Split('|'));
            var height = cells.Max(c => c.Length);
            Cells(cells, height, c => (height - c.Length) / 2);
        }
        text.Append("\nReporting Owners\n\nReporting Owner Name / Address            Relationships\n                                Director  10% Owner  Officer  Other\nROE RICHARD\n250 EXAMPLE DRIVE                  X\nANYTOWN, MA 01824\n\n");
        text.Append("Explanation of Responses:\n\n").Append(notes).Append("\nNote: File three copies of this Form, one of which must be manually signed.\n");
        return text.ToString();

        void Cells(string[][] cells, int height, Func<string[], int> top)
        {
            for (var i = 0; i < height; i++)
            {
                var line = "";
                for (var c = 0; c < cells.Length; c++)
                    if (i - top(cells[c]) is var at && at >= 0 && at < cells[c].Length) line = line.PadRight(Starts[c]) + cells[c][at];
                text.Append(line.TrimEnd()).Append('\n');
            }
        }
    }
}
