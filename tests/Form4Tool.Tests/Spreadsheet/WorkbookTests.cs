using System.Data;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using ExcelDataReader;
using Form4Tool.Output;
using Form4Tool.Output.Tables;
using Form4Tool.Spreadsheet;
using Form4Tool.Tests.Columnar;
using Form4Tool.Tests.Output;

namespace Form4Tool.Tests.Spreadsheet;

/// <summary>Filings as a workbook, read back by a reader of workbooks.</summary>
public class WorkbookTests(ITestOutputHelper log)
{
    static WorkbookTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public void Every_value_of_every_row_is_that_of_the_model()
    {
        var results = Samples.Shapes.Concat(Samples.Corpus).Select(sample => sample.Result).ToList();
        var (rows, expected) = (Read(Write(results))["Rows"], results.SelectMany(ExpectedRows.Of).ToList());
        rows.Should().HaveCount(expected.Count + 1).And.HaveCountGreaterThan(100);
        rows[0].Should().Equal(RowColumns.All.Select(column => column.Name));
        foreach (var (row, wanted) in rows.Skip(1).Zip(expected))
        {
            foreach (var (i, column) in RowColumns.All.Index())
            {
                var text = wanted[column.Name];
                if (column.Kind == CellKind.Date && text is not null && string.CompareOrdinal(text, "1900-03-01") >= 0) text += "T00:00:00";
                if (column.Kind == CellKind.Text && text is not null) text = text.Replace("\r\n", "\n");
                row[i].Should().Be(text, column.Name);
            }
        }
    }

    [Fact]
    public void LibreOffice_reads_every_value_as_that_of_the_model()
    {
        using var folder = new TempFolder();
        var results = Samples.Shapes.Concat(Samples.Corpus).Select(sample => sample.Result).ToList();
        folder.Write("a.xlsx", Write(results));
        // Commas, quotes around values that are no texts, UTF-8, as the cells show them, the first sheet.
        OtherProgram.Run("soffice", [$"-env:UserInstallation=file://{folder["profile"]}", "--headless", "--convert-to",
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,1", "--outdir", folder.Path, folder["a.xlsx"]]);
        if (!File.Exists(folder["a-Rows.csv"]))
        {
            log.WriteLine("skipped: there is no LibreOffice that opens workbooks");
            return;
        }
        var expected = results.SelectMany(ExpectedRows.Of).ToList();
        var rows = ReadCsv(folder["a-Rows.csv"]);
        rows.Should().HaveCount(expected.Count + 1).And.HaveCountGreaterThan(100);
        foreach (var (row, wanted) in rows.Skip(1).Zip(expected))
        {
            foreach (var (i, column) in RowColumns.All.Index())
            {
                var text = row[i].Length == 0 ? null : row[i];
                if (column.Kind == CellKind.Flag) text = text?.ToLowerInvariant();
                if (column.Kind == CellKind.Number && decimal.TryParse(text, CultureInfo.InvariantCulture, out var number))
                    text = ExpectedRows.Shown(number);
                // The reader of CSV takes blanks off the ends; the test above has them.
                text.Should().Be(wanted[column.Name]?.Replace("\r\n", "\n").Trim() is { Length: > 0 } cell ? cell : null, column.Name);
            }
        }
    }

    private static List<string[]> ReadCsv(string path)
    {
        using var stream = File.OpenRead(path);
        using var reader = ExcelReaderFactory.CreateCsvReader(stream, new ExcelReaderConfiguration
            { AutodetectSeparators = [','], FallbackEncoding = Encoding.UTF8 });
        var rows = new List<string[]>();
        while (reader.Read()) rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetString(i) ?? "")]);
        return rows;
    }

    [Fact]
    public void The_sheets_are_those_of_the_tables()
    {
        var results = Samples.Submissions.Select(sample => sample.Result).ToList();
        var sheets = Read(Write(results));
        sheets.Keys.Should().Equal("Rows", "Filings", "Owners", "Footnotes", "Not read");
        sheets["Filings"].Should().HaveCount(results.Count + 1);
        sheets["Owners"].Should().HaveCount(results.Sum(result => result.Filing!.ReportingOwners.Count) + 1);
        sheets["Footnotes"].Skip(1).Select(row => row[2]).Should().Equal(results.SelectMany(result => result.Filing!.Footnotes)
            .Select(note => note.Text));
        sheets["Not read"].Skip(1).Select(row => row[3]).Should().Equal(results.SelectMany(result => result.Diagnostics)
            .Select(found => found.Message));
        sheets["Filings"][0].Should().Equal(FilingTable.Submission.Columns.Select(column => column.Name));
    }

    [Theory]
    [InlineData("0.1234567890123456", "0.1234567890123456", typeof(string))]
    [InlineData("12345678901234567", "12345678901234567", typeof(string))]
    [InlineData("39.5200", "39.52", typeof(double))]
    public void A_number_is_exact_or_a_text(string digits, string shown, Type type)
    {
        var row = new NonDerivativeRow { TransactionShares = decimal.Parse(digits, CultureInfo.InvariantCulture) };
        var cell = Cell(new OwnershipFiling { NonDerivativeTable = [row] }, "transactionShares");
        cell.Should().BeOfType(type);
        Convert.ToString(cell, CultureInfo.InvariantCulture).Should().Be(shown);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("@SUM(A1)")]
    [InlineData("-2+3")]
    [InlineData("0001234567")]
    [InlineData("a < b & \"c\"")]
    public void A_text_is_a_text_whatever_it_begins_with(string title)
    {
        var filing = new OwnershipFiling { NonDerivativeTable = [new NonDerivativeRow { SecurityTitle = title }] };
        Cell(filing, "securityTitle").Should().Be(title);
        using var archive = new ZipArchive(new MemoryStream(Write([Result(filing)])));
        using var sheet = new StreamReader(archive.Entries.First(entry => entry.FullName.EndsWith("sheet1.xml",
            StringComparison.Ordinal)).Open());
        var xml = sheet.ReadToEnd();
        xml.Should().NotContain("<f>").And.Contain("<autoFilter").And.Contain("state=\"frozen\"");
    }

    [Fact]
    public void A_text_that_no_cell_holds_is_cut_and_says_so()
    {
        var filing = new OwnershipFiling { Remarks = new string('x', 40_000), Footnotes = [new Footnote("F1", "a\u0001b")] };
        var sheets = Read(Write([Result(filing)]));
        var remarks = sheets["Filings"][1][FilingTable.Submission.Columns.Index().Single(column => column.Item.Name == "REMARKS").Index];
        remarks.Should().HaveLength(32_767).And.EndWith("… (cut)");
        sheets["Footnotes"][1][2].Should().Be("a\uFFFDb");
    }

    [Fact]
    public void Rows_that_a_sheet_does_not_take_stand_on_further_sheets()
    {
        var results = Samples.Xml.Select(sample => sample.Result).ToList();
        var sheets = Read(Write(results, mostRows: 30));
        sheets.Keys.Should().Contain(["Rows", "Rows 2", "Rows 3"]);
        sheets.Where(sheet => sheet.Key.StartsWith("Rows", StringComparison.Ordinal)).Sum(sheet => sheet.Value.Count - 1).Should()
            .Be(results.SelectMany(ExpectedRows.Of).Count());
        sheets.Values.Should().OnlyContain(sheet => sheet.Count <= 30);
    }

    private static Form4Result Result(OwnershipFiling filing) => new(new SourceInfo("x", SourceFormat.OwnershipXml,
        SourceContainer.None, null), filing, []);

    private static object? Cell(OwnershipFiling filing, string column)
    {
        using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(Write([Result(filing)])));
        reader.Read();
        reader.Read();
        return reader.GetValue(RowColumns.All.Index().Single(c => c.Item.Name == column).Index);
    }

    private static byte[] Write(List<Form4Result> results, int mostRows = 1_048_576)
    {
        using var stream = new MemoryStream();
        using var output = new WorkbookOutput(stream, mostRows);
        var chunk = output.NewChunk();
        foreach (var result in results) chunk.Add(result, null);
        output.Append(chunk);
        output.Finish();
        return stream.ToArray();
    }

    private static Dictionary<string, List<List<string?>>> Read(byte[] bytes)
    {
        var sheets = new Dictionary<string, List<List<string?>>>();
        using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(bytes));
        do
        {
            var rows = sheets[reader.Name] = [];
            while (reader.Read()) rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => Shown(reader.GetValue(i)))]);
        }
        while (reader.NextResult());
        return sheets;
    }

    private static string? Shown(object? value) => value is double number ? ExpectedRows.Shown((decimal)number) : ExpectedRows.Shown(value);
}
