using Form4Tool.Output;

namespace Form4Tool.Tests.Output;

public class CsvFilingWriterTests
{
    private static readonly ReportingOwner Roe = new()
    {
        Cik = "0001234567",
        Name = "ROE RICHARD",
        Relationship = new() { IsDirector = true, IsOfficer = false, OfficerTitle = "CEO, \"acting\"" },
    };

    private static readonly OwnershipFiling Filing = Samples.Filing("simple-purchase") with
    {
        NonDerivativeTable = [new() { Kind = RowKind.Transaction, SecurityTitle = "Common Stock", TransactionShares = 39.5200m }],
        DerivativeTable = [],
        ReportingOwners = [Roe],
        Footnotes = [new("F1", "One."), new("F2", "Two,\nin two lines.")],
    };

    [Fact]
    public void A_line_has_a_value_for_each_column_and_the_values_are_as_filed()
    {
        var line = Lines(Filing).Single();
        CsvFilingWriter.Columns.Should().OnlyHaveUniqueItems().And.HaveCount(line.Count);
        line["issuerName"].Should().Be(Filing.Issuer.Name);
        line["kind"].Should().Be("transaction");
        line["transactionShares"].Should().Be("39.5200");
        line["transactionPricePerShare"].Should().BeEmpty();
        (line["isDirector"], line["isOfficer"], line["isOther"], line["officerTitle"]).Should()
            .Be(("true", "false", "", "CEO, \"acting\""));
    }

    [Fact]
    public void Rows_stand_in_the_order_of_the_document_and_count_from_one_in_each_table()
    {
        var filing = Filing with
        {
            NonDerivativeTable = [new() { SecurityTitle = "A" }, new() { SecurityTitle = "B", Kind = RowKind.Holding }],
            DerivativeTable = [new() { SecurityTitle = "C", UnderlyingSecurityShares = 7 }],
        };
        Lines(filing).Select(l => (l["table"], l["row"], l["kind"], l["securityTitle"], l["underlyingSecurityShares"])).Should().Equal(
            ("I", "1", "transaction", "A", ""), ("I", "2", "holding", "B", ""), ("II", "1", "transaction", "C", "7"));
    }

    [Fact]
    public void A_filing_without_rows_is_a_line_too()
    {
        var line = Lines(Filing with { NonDerivativeTable = [], DerivativeTable = [] }).Single();
        (line["kind"], line["table"], line["row"]).Should().Be(("none", "", ""));
    }

    [Fact]
    public void Several_owners_share_a_line_and_one_without_a_value_keeps_its_place()
    {
        var line = Lines(Filing with { ReportingOwners = [Roe, new() { Name = "ROE TRUST" }, Roe with { Name = "ROE JANE" }] }).Single();
        line["rptOwnerName"].Should().Be("ROE RICHARD; ROE TRUST; ROE JANE");
        line["rptOwnerCik"].Should().Be("0001234567; ; 0001234567");
        line["otherText"].Should().BeEmpty();
        line["ownerCount"].Should().Be("3");
    }

    [Fact]
    public void The_ids_of_a_row_s_marks_stand_there_once_in_the_order_of_the_columns_and_their_texts_behind_them()
    {
        var row = new NonDerivativeRow
        {
            Footnotes = [new(Field.SecurityTitle, "F2"), new(Field.TransactionShares, "F1"), new(Field.TransactionPricePerShare, "F2")],
        };
        var line = Lines(Filing with { NonDerivativeTable = [row] }).Single();
        line["footnoteIds"].Should().Be("F2 F1");
        line["footnotes"].Should().Be("F2: Two,\nin two lines. F1: One.");
    }

    [Fact]
    public void A_text_that_a_spreadsheet_would_run_gets_an_apostrophe_only_when_asked()
    {
        var filing = Filing with { Issuer = Filing.Issuer with { Name = "=1+1" } };
        Lines(filing).Single()["issuerName"].Should().Be("=1+1");
        Lines(filing, new CsvFilingWriter(spreadsheetSafe: true)).Single()["issuerName"].Should().Be("'=1+1");
    }

    /// <summary>The lines by the names of the columns, read by the rules of RFC 4180.</summary>
    private static List<Dictionary<string, string>> Lines(OwnershipFiling filing, CsvFilingWriter? writer = null)
    {
        var lines = new List<List<string>>();
        var (line, value, quoted) = (new List<string>(), "", false);
        var text = Samples.Write(writer ?? new CsvFilingWriter(), filing).Text;
        for (var i = 0; i < text.Length; i++)
        {
            if (quoted && text[i] == '"' && i + 1 < text.Length && text[i + 1] == '"') value += text[i++];
            else if (text[i] == '"') quoted = !quoted;
            else if (quoted || text[i] is not (',' or '\n')) value += text[i];
            else
            {
                line.Add(value);
                value = "";
                if (text[i] == ',') continue;
                lines.Add(line);
                line = [];
            }
        }
        line.Should().BeEmpty("the last line ends too");
        return lines.ConvertAll(l => CsvFilingWriter.Columns.Zip(l).ToDictionary(c => c.First, c => c.Second));
    }
}
