using System.Text;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using Form4Tool.Output;
using Form4Tool.Output.Xml;

namespace Form4Tool.Tests.Output;

public class OwnershipXmlWriterTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_sample_in_every_shape_and_every_real_filing_is_read_back_as_it_was()
    {
        Samples.Shapes.Should().Contain(sample => sample.Result.Source.Format == SourceFormat.Ascii,
            "a typed form of the nineties becomes XML too");
        foreach (var (name, result) in Samples.Shapes.Concat(Samples.Corpus))
        {
            // No XML element has the month of the statement, which forms before there was XML asked for.
            var expected = result.Filing! with { Header = EdgarHeader.None, StatementMonth = null };
            Json(Read(OwnershipXmlWriter.ToXml(result.Filing!))).Should().Be(Json(expected), name);
        }
    }

    /// <summary>
    /// The schema of 2026 knows only US states in an address, and demands the plan box, which forms before 2023 do not have. So the
    /// box is supplied to those, and what counts is that writing adds no fault.
    /// </summary>
    [Fact]
    public void What_is_written_has_no_fault_by_the_schema_of_the_SEC_that_the_filing_did_not_have()
    {
        if (Schemas() is not { } schemas)
        {
            output.WriteLine("skipped: no folder reference/xsd-v5.5 beside the corpus that FORM4_CORPUS names");
            return;
        }
        var valid = 0;
        foreach (var (name, result) in Samples.Xml.Concat(
            Samples.Corpus.Where(filing => filing.Result.Source.Container == SourceContainer.None)))
        {
            var filing = result.Filing!;
            if (filing.DocumentType is null || filing.SchemaVersion == "X0101") continue;             // 2003: another structure
            var schema = schemas[filing.DocumentType];
            var (told, xml) = Write(filing);
            var faults = Faults(schema, xml);
            var before = Faults(schema, File.ReadAllText(result.Source.Path));
            faults.Except(before).Should().BeEmpty(name);
            if (faults.Count == 0)
            {
                valid++;
                told.Should().BeEmpty($"{name} is valid");
            }
        }
        output.WriteLine($"{valid} documents are valid as they are");
        valid.Should().BeGreaterThan(20, "the samples alone have that many");
    }

    [Fact]
    public void What_the_schema_demands_and_the_filing_does_not_state_is_left_out_and_told()
    {
        var filing = Samples.Filing("simple-purchase");
        filing = filing with
        {
            Issuer = filing.Issuer with { Cik = null },
            NonDerivativeTable = [filing.NonDerivativeTable[0] with { TransactionPricePerShare = null, EquitySwapInvolved = null }],
        };
        var (told, xml) = Write(filing);
        told.Should().OnlyContain(diagnostic => diagnostic.Id == "F4751");
        told.Select(diagnostic => diagnostic.Field).Should()
            .Equal("issuer.cik", "nonDerivativeTable[0].equitySwapInvolved", "nonDerivativeTable[0].transactionPricePerShare");
        xml.Should().NotContain("issuerCik").And.NotContain("transactionPricePerShare");
    }

    [Fact]
    public void A_price_by_footnote_only_is_all_that_the_schema_demands()
    {
        var filing = Samples.Filing("simple-purchase");
        filing = filing with
        {
            NonDerivativeTable = [filing.NonDerivativeTable[0] with { TransactionPricePerShare = null,
                Footnotes = [new FootnoteMark(Field.TransactionPricePerShare, "F1")] }],
            Footnotes = [new Footnote("F1", "A gift.")],
        };
        Write(filing).Told.Should().BeEmpty();
    }

    [Fact]
    public void The_plan_box_is_demanded_of_filings_that_have_it_only()
    {
        IEnumerable<string?> Told(OwnershipFiling filing) => Write(filing).Told.Select(diagnostic => diagnostic.Field);
        var before = Samples.Filing("simple-purchase");
        Told(before).Should().NotContain("aff10b5One");
        Told(before with { SchemaVersion = "X0508" }).Should().Contain("aff10b5One");
        Told(before with { SchemaVersion = null, PeriodOfReport = new DateOnly(2024, 1, 2) }).Should().Contain("aff10b5One");
    }

    [Fact]
    public void A_mark_where_the_schema_has_none_is_written_read_back_and_told()
    {
        var filing = Samples.Filing("option-exercise");
        filing = filing with
        {
            DerivativeTable = [filing.DerivativeTable[0] with { Footnotes =
                [new FootnoteMark(Field.None, "F1"), new FootnoteMark(Field.TransactionCode, "F2"),
                new FootnoteMark(Field.TransactionAcquiredDisposedCode, "F1")] }],
        };
        var (told, xml) = Write(filing);
        told.Should().HaveCount(2).And.OnlyContain(diagnostic => diagnostic.Id == "F4752");
        Read(xml).DerivativeTable.Should().Equal(filing.DerivativeTable);
    }

    [Fact]
    public void Control_characters_are_left_out_and_told()
    {
        var filing = Samples.Filing("simple-purchase") with { Remarks = "page\u0001 one\u0002\nline two",
            Footnotes = [new Footnote("F\"1\n", "a & b < c > d")] };
        var (told, xml) = Write(filing);
        told.Should().ContainSingle().Which.Id.Should().Be("F4753");
        var read = Read(xml);
        read.Remarks.Should().Be("page one\nline two");
        read.Footnotes[0].Should().Be(new Footnote("F\"1", "a & b < c > d"));
    }

    private static (ValueList<Diagnostic> Told, string Xml) Write(OwnershipFiling filing) =>
        Samples.Write(new OwnershipXmlWriter(), filing);

    private static OwnershipFiling Read(string xml) => new Form4Reader().Read(Encoding.UTF8.GetBytes(xml)).Single().Filing!;

    private static string Json(OwnershipFiling filing) =>
        JsonFilingWriter.ToJson(new Form4Result(new SourceInfo("-", SourceFormat.OwnershipXml, SourceContainer.None, null), filing, []));

    /// <summary>The SEC's schemas by form, which are kept beside the corpus; null where they are not there.</summary>
    private static Dictionary<string, XmlSchemaSet>? Schemas()
    {
        if (Repository.Corpus is null) return null;
        var folder = Path.Combine(Repository.Corpus, "..", "reference", "xsd-v5.5");
        if (!Directory.Exists(folder)) return null;
        return new[] { "3", "3/A", "4", "4/A", "5", "5/A" }.ToDictionary(form => form, form =>
        {
            var set = new XmlSchemaSet { XmlResolver = new XmlUrlResolver() };
            set.Add(null, Path.GetFullPath(Path.Combine(folder, $"ownership{form.Replace("/", "")}Document.xsd.xml")));
            set.Compile();
            return set;
        });
    }

    private static List<string> Faults(XmlSchemaSet schemas, string xml)
    {
        var faults = new List<string>();
        var document = XDocument.Parse(xml.TrimStart());
        if (document.Root!.Element("aff10b5One") is null && document.Root.Element("documentType")?.Value[0] is '4' or '5')
            document.Root.Elements("reportingOwner").Last().AddAfterSelf(new XElement("aff10b5One", "0"));
        document.Validate(schemas, (_, fault) => faults.Add(fault.Message));
        return faults;
    }
}
