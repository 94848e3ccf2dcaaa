using System.Text;

namespace Form4Tool.Tests.Text;

/// <summary>
/// Draws a form as converters do that keep no columns: the same cells, parted in different ways, the empty ones left out.
/// </summary>
internal static class StreamText
{
    public const string HeaderI = "1. Title of Security (Instr. 3)|2. Transaction Date (Month/Day/Year)|2A. Deemed Execution Date, if " +
        "any (Month/Day/Year)|3. Transaction Code (Instr. 8)|4. Securities Acquired (A) or Disposed Of (D) (Instr. 3, 4 and 5)|5. Amount " +
        "of Securities Beneficially Owned Following Reported Transaction(s) (Instr. 3 and 4)|6. Ownership Form: Direct (D) or Indirect " +
        "(I) (Instr. 4)|7. Nature of Indirect Beneficial Ownership (Instr. 4)\nCode|V|Amount|(A) or (D)|Price";
    public const string HeaderII = "1. Title of Derivative Security (Instr. 3)|2. Conversion or Exercise Price of Derivative Security|3. " +
        "Transaction Date (Month/Day/Year)|3A. Deemed Execution Date, if any (Month/Day/Year)|4. Transaction Code (Instr. 8)|5. Number " +
        "of Derivative Securities Acquired (A) or Disposed of (D) (Instr. 3, 4 and 5)|6. Date Exercisable and Expiration Date " +
        "(Month/Day/Year)|7. Title and Amount of Securities Underlying Derivative Security (Instr. 3 and 4)|8. Price of Derivative " +
        "Security (Instr. 5)|9. Number of derivative Securities Beneficially Owned Following Reported Transaction(s) (Instr. 4)|10. " +
        "Ownership Form: Direct (D) or Indirect (I) (Instr. 4)|11. Nature of Indirect Beneficial Ownership (Instr. " +
        "4)\nCode|V|(A)|(D)|Date Exercisable|Expiration Date|Title|Amount or Number of Shares";

    private const string Head = "STATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP\n1. Name and Address of Reporting Person*\nRoe " +
        "Richard\n(Last)|(First)|(Middle)\nC/O SAMPLE NETWORKS INC.\n250 EXAMPLE " +
        "DRIVE\n(Street)\nANYTOWN|MA|01824\n(City)|(State)|(Zip)\n2. Issuer Name and Ticker or Trading Symbol\nSAMPLE NETWORKS INC [ " +
        "SMPN ]\n5. Relationship of Reporting Person(s) to Issuer\n(Check all applicable)\nX|Director\n10% Owner\nOfficer (give title " +
        "below)\nOther (specify below)\n3. Date of Earliest Transaction (Month/Day/Year)\n01/17/2024\n4. If Amendment, Date of Original " +
        "Filed (Month/Day/Year)\n6. Individual or Joint/Group Filing (Check Applicable Line)\nX|Form filed by One Reporting Person\nForm " +
        "filed by More than One Reporting Person";

    /// <summary>The ways of drawing; each name says what stands between two cells and between two rows.</summary>
    public static readonly string[] Dialects =
    [
        "a line a cell", "a paragraph a cell", "pipes between cells", "a tab behind each cell", "a line a row", "one line",
        "one line with bars", "one line with runs of blanks",
    ];

    /// <summary>A form with rows of cells parted by pipes, which the dialect draws.</summary>
    public static string Draw(string dialect, string[] tableI, string[]? tableII = null, string notes = "",
        string end = "/s/ Richard Roe|01/19/2024\n** Signature of Reporting Person|Date")
    {
        var text = new StringBuilder();
        Add(Head);
        Add("Table I - Non-Derivative Securities Acquired, Disposed of, or Beneficially Owned");
        Add(HeaderI);
        foreach (var row in tableI) Add(row);
        Add("Table II - Derivative Securities Acquired, Disposed of, or Beneficially Owned\n(e.g., puts, calls, warrants, options, " +
            "convertible securities)");
        Add(HeaderII);
        foreach (var row in tableII ?? []) Add(row);
        if (notes.Length > 0) Add("Explanation of Responses:\n" + notes);
        Add("Remarks:");
        if (dialect == "a line a row") text.Append('\n');
        Add(end);
        return text.ToString();

        void Add(string rows)
        {
            foreach (var row in rows.Split('\n'))
            {
                var (cell, line) = dialect switch
                {
                    "a line a cell" => ("\n", "\n"),
                    "a paragraph a cell" => ("\n\n", "\n\n"),
                    "pipes between cells" => ("|", "|"),
                    "a tab behind each cell" => ("\t", "\t"),
                    "a line a row" => (" ", "\n"),
                    "one line with bars" => (" |", " |"),
                    "one line with runs of blanks" => ("   ", "  "),
                    _ => (" ", " "),
                };
                text.Append(row.Replace("|", cell)).Append(line);
            }
        }
    }

    public static Form4Result Read(string text) => Form4.ReadAll(Encoding.UTF8.GetBytes(text))[0];
}
