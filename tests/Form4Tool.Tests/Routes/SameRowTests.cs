using System.Text;
using System.Text.RegularExpressions;
using Form4Tool.Tests.Pages;
using Form4Tool.Tests.Typewritten;

namespace Form4Tool.Tests.Routes;

/// <summary>The same printed row says the same on a page, in a text made from it and in a typewritten form.</summary>
public class SameRowTests
{
    private static readonly string[] Notes = ["F4304", "F4314", "F4411"];

    public static TheoryData<string, string, string, string> Rows()
    {
        var data = new TheoryData<string, string, string, string>();
        var text = File.ReadAllText(Path.Combine(Repository.Root, "tests", "Form4Tool.Tests", "Routes", "SameRows.txt"));
        foreach (var block in text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Where(b => b[0] != '#'))
        {
            var lines = block.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            data.Add(lines[0], lines[1], lines[2], lines.Length > 3 ? lines[3] : "");
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_row_says_the_same_on_every_route(string title, string row, string wanted, string note)
    {
        var derivative = row.StartsWith("II ", StringComparison.Ordinal);
        string[] cells = [.. row.Split('|')[1..].Select(c => c.Trim())];
        foreach (var result in new[] { OnPage(cells, derivative), InText(cells, derivative), Typewritten(cells, derivative) })
        {
            var found = Facts.Of(result).Split('\n').Where(l => l.StartsWith("I ", StringComparison.Ordinal)
                || l.StartsWith("II ", StringComparison.Ordinal)).Should().ContainSingle().Which.TrimEnd();
            found.Should().MatchRegex("^" + Regex.Escape(wanted).Replace(@"\*", "4?") + "$", "{0} ({1})", title, result.Source.Format);
            result.Diagnostics.Select(d => d.Id).Where(id => Notes.Contains(id)).Should()
                .Equal(note.Length > 0 ? [note] : [], "{0} ({1})", title, result.Source.Format);
        }
    }

    private static Form4Result OnPage(string[] cells, bool derivative)
    {
        var page = File.ReadAllText(Path.Combine(Repository.Samples, "option-exercise", "rendered.html"));
        var own = $"<tbody><tr>{string.Concat(cells.Select(c => $"<td><span class=\"FormData\">{c}</span></td>"))}</tr></tbody>";
        var table = 0;
        page = Regex.Replace(page, "<tbody>.*?</tbody>", _ => table++ == (derivative ? 1 : 0) ? own : "<tbody></tbody>",
            RegexOptions.Singleline);
        return new Form4Reader().Read(Encoding.UTF8.GetBytes(page)).Single();
    }

    private static Form4Result InText(string[] cells, bool derivative) =>
        (derivative ? new FormText { TableII = [string.Join('\t', cells)] } : new FormText { TableI = [string.Join('\t', cells)] }).Read();

    private static Form4Result Typewritten(string[] cells, bool derivative)
    {
        string[] heads = derivative
            ? ["1. Title of Derivative Security", "2. Conversion or Exercise Price", "3. Transaction Date", "3A. Deemed Execution Date",
            "4. Transaction Code", "V", "5. Number Acquired (A)", "Disposed of (D)",
                "6. Date Exercisable", "Expiration Date", "7. Title", "Amount or Number of Shares", "8. Price of Derivative Security",
                "9. Number Owned Following", "10. Ownership Form", "11. Nature of Indirect"]
            : ["1. Title of Security", "2. Transaction Date", "2A. Deemed Execution Date", "3. Transaction Code", "V", "4. Amount",
                "(A) or (D)", "Price", "5. Amount Owned Following", "6. Ownership Form", "7. Nature of Indirect"];
        string Line(string[] texts) => "| " + string.Join(" | ", texts.Select((t, i) => t.PadRight(heads[i].Length))) + " |\n";
        var rule = new string('-', 120) + "\n";
        var table = rule + Line(heads) + rule + Line(cells) + rule;
        return FormText.ReadText(
            "FORM 4\n\nSTATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP\n\n1. Name and Address of Reporting Person\n  Roe, Jane\n  1 Main " +
            "Street\n  Dover, DE 19901\n\n2. Issuer Name and Ticker or Trading Symbol\n  Example Corp. (EXMP)\n\n"
            + "4. Statement for Month/Day/Year\n  3/5/2002\n\n6. Relationship of Reporting Person to Issuer\n  [X] Director  [ ] 10% " +
            "Owner\n  [ ] Officer  [ ] Other\n\n"
            + $"Table I -- Non-Derivative Securities Acquired, Disposed of, or Beneficially Owned\n{(derivative ? "" : table)}\n"
            + $"Table II -- Derivative Securities Acquired, Disposed of, or Beneficially Owned\n{(derivative ? table : "")}\nExplanation " +
            $"of Responses:\n\n/s/ Jane Roe    3/9/2002\n");
    }
}
