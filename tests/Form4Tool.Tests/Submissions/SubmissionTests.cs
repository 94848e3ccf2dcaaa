using System.Text;

namespace Form4Tool.Tests.Submissions;

public class SubmissionTests
{
    private const string Xml =
        "<?xml version=\"1.0\"?>\n<ownershipDocument><documentType>4</documentType>" +
        "<issuer><issuerName>Acme</issuerName></issuer></ownershipDocument>";

    private const string Submission = $"""
        <SEC-DOCUMENT>0001999001-24-000007.txt : 20240117
        <SEC-HEADER>0001999001-24-000007.hdr.sgml : 20240117
        <ACCEPTANCE-DATETIME>20240117160512
        ACCESSION NUMBER:		0001999001-24-000007
        CONFORMED SUBMISSION TYPE:	4
        FILED AS OF DATE:		20240117

        REPORTING-OWNER:

        	OWNER DATA:
        		COMPANY CONFORMED NAME:			DOE JANE
        		CENTRAL INDEX KEY:			1999002
        		ORGANIZATION NAME:

        	FILING VALUES:
        		SEC FILE NUMBER:	001-40791
        </SEC-HEADER>
        <DOCUMENT>
        <TYPE>4
        <SEQUENCE>1
        <FILENAME>doc4.xml
        <TEXT>
        <XML>
        {Xml}
        </XML>
        </TEXT>
        </DOCUMENT>
        <DOCUMENT>
        <TYPE>EX-24
        <TEXT>
        POWER OF ATTORNEY for Forms 3, 4 and 5, Name and Address of Reporting Person
        </TEXT>
        </DOCUMENT>
        </SEC-DOCUMENT>

        """;

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void The_header_and_the_one_form_among_exhibits_are_read_with_any_line_ends(string newLine)
    {
        var result = Read(Submission.Replace("\n", newLine)).Single();
        result.Source.Container.Should().Be(SourceContainer.EdgarSubmission);
        result.Filing!.Header.Should().Be(new EdgarHeader
        {
            AccessionNumber = "0001999001-24-000007",
            SubmissionType = "4",
            FiledAsOfDate = new DateOnly(2024, 1, 17),
            AcceptanceDateTime = new DateTime(2024, 1, 17, 16, 5, 12),
            IssuerFileNumber = "001-40791",
        });
        result.Filing.Issuer.Name.Should().Be("Acme");
        result.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void A_dissemination_file_has_a_header_of_tags()
    {
        const string nc =
            "<SUBMISSION>\n<ACCESSION-NUMBER>0001999001-24-000007\r<TYPE>4/A\r<PERIOD>20240115\r<FILING-DATE>20240117\r" +
            "<REPORTING-OWNER>\r<OWNER-DATA>\r<CONFORMED-NAME>DOE JANE\r<CIK>0001999002\r</OWNER-DATA>\r" +
            "<FILING-VALUES>\r<FILE-NUMBER>001-40791\r</FILING-VALUES>\r</REPORTING-OWNER>\r" +
            $"<DOCUMENT>\r<TYPE>4/A\r<TEXT>\r<XML>\r{Xml}\r</XML>\r</TEXT>\r</DOCUMENT>\r</SUBMISSION>\r";
        var result = Read(nc).Single();
        result.Source.Container.Should().Be(SourceContainer.EdgarDissemination);
        result.Filing!.Header.AccessionNumber.Should().Be("0001999001-24-000007");
        result.Filing.Header.SubmissionType.Should().Be("4/A");
        result.Filing.Header.AcceptanceDateTime.Should().BeNull();
        result.Filing.DocumentType.Should().Be("4", "the form's own type is kept");
        result.Diagnostics.Should().ContainSingle(d => d.Id == "F4503");
    }

    [Theory]
    [InlineData("FILED AS OF DATE", "ILED AS OF DATE", "date of filing")]
    [InlineData("ACCESSION NUMBER", "ACCESSION NUMBE", "accession number")]
    [InlineData("CONFORMED SUBMISSION TYPE", "CONFORMED SUBMISSON TYPE", "submission type")]
    public void A_header_that_is_not_whole_is_told(string label, string damaged, string missing) =>
        Read(Submission.Replace(label, damaged)).Single().Diagnostics
            .Should().ContainSingle(d => d.Id == "F4504" && d.Message.Contains(missing));

    [Fact]
    public void A_file_number_is_missing_where_that_of_the_film_stands_alone()
    {
        const string film = "\n\t\tFILM NUMBER:\t24535801";
        var number = Submission.Split('\n').Single(line => line.Contains("SEC FILE NUMBER"));
        Read(Submission.Replace(number, number + film)).Single().Diagnostics.Should().NotContain(d => d.Id == "F4504");
        Read(Submission.Replace(number, number.Replace("FILE", "FIE") + film)).Single().Diagnostics
            .Should().ContainSingle(d => d.Id == "F4504" && d.Message.Contains("file number"));
    }

    [Fact]
    public void A_party_whose_heading_is_lost_is_told() =>
        Read(Submission.Replace("</SEC-HEADER>",
            "COMPANY DATA:\n\tCOMPANY CONFORMED NAME:\tHARBOR INC\n\tCENTRAL INDEX KEY:\t1999003\n</SEC-HEADER>"))
            .Single().Diagnostics.Should().ContainSingle(d => d.Id == "F4504" && d.Message.Contains("heading"));

    [Fact]
    public void A_party_whose_heading_is_lost_before_that_of_the_next_is_told() =>
        Read(Submission.Replace("REPORTING-OWNER:",
            "COMPANY DATA:\n\tCOMPANY CONFORMED NAME:\tHARBOR INC\n\tCENTRAL INDEX KEY:\t1999003\n\nREPORTING-OWNER:"))
            .Single().Diagnostics.Should().ContainSingle(d => d.Id == "F4504" && d.Message.Contains("heading"));

    [Fact]
    public void A_CIK_of_the_header_that_is_damaged_is_told() =>
        Read(Submission.Replace("\t1999002", "\tO1999002"))
            .Single().Diagnostics.Should().ContainSingle(d => d.Id == "F4504" && d.Message.Contains("CIK"));

    [Fact]
    public void A_dissemination_file_without_its_first_tag_keeps_its_header() =>
        Read("<ACCESSION-NUMBER>0001999001-24-000007\n<TYPE>4\n<FILING-DATE>20240117\n<DOCUMENT>\n<TYPE>4\n<TEXT>\n" + Xml +
            "\n</TEXT>\n</DOCUMENT>\n</SUBMISSION>\n").Single().Filing!.Header.AccessionNumber.Should().Be("0001999001-24-000007");

    [Fact]
    public void A_line_end_that_is_lost_behind_the_first_tag_costs_no_value() =>
        Read("<SUBMISSION> <ACCESSION-NUMBER>0001999001-24-000007\n<TYPE>4\n<FILING-DATE>20240117\n<DOCUMENT>\n<TYPE>4\n<TEXT>\n" + Xml +
            "\n</TEXT>\n</DOCUMENT>\n</SUBMISSION>\n").Single().Filing!.Header.AccessionNumber.Should().Be("0001999001-24-000007");

    [Fact]
    public void Several_submissions_in_one_stream_are_several_filings() =>
        Read(Submission + Submission.Replace("24-000007", "24-000008")).Select(r => r.Filing!.Header.AccessionNumber)
            .Should().Equal("0001999001-24-000007", "0001999001-24-000008");

    [Fact]
    public void Several_documents_in_one_file_are_several_filings() =>
        Read(Xml + "\n" + Xml).Should().HaveCount(2).And.OnlyContain(r => r.IsComplete);

    [Fact]
    public void The_privacy_enhanced_envelope_is_opened()
    {
        var dashed = Submission.Replace("<DOCUMENT>\n<TYPE>4\n", "- -----\n<DOCUMENT>\n<TYPE>4\n");
        var pem = "-----BEGIN PRIVACY-ENHANCED MESSAGE-----\nProc-Type: 2001,MIC-CLEAR\n\n" + dashed +
            "-----END PRIVACY-ENHANCED MESSAGE-----\n";
        var result = Read(pem).Single();
        result.Filing!.Header.AccessionNumber.Should().Be("0001999001-24-000007");
        result.IsComplete.Should().BeTrue();
    }

    [Fact]
    public void An_ownership_submission_whose_form_is_not_recognised_is_a_failure_and_no_other_form()
    {
        var found = Read(Submission.Replace(Xml, "A letter about the weather.")).Single().Diagnostics.Single();
        (found.Id, found.Severity).Should().Be(("F4017", Severity.Error));
    }

    [Fact]
    public void A_submission_without_an_ownership_form_is_refused_with_its_type()
    {
        var result = Read(Submission.Replace("<TYPE>4", "<TYPE>10-K").Replace("TYPE:	4", "TYPE:	10-K").Replace(Xml, "Annual report"))
            .Single();
        result.Filing.Should().BeNull();
        result.Diagnostics.Single().Id.Should().Be("F4005");
        result.Diagnostics.Single().Message.Should().Contain("10-K");
    }

    [Fact]
    public void A_submission_that_ends_before_its_documents_do_says_so()
    {
        var cut = Submission[..Submission.IndexOf("</XML>", StringComparison.Ordinal)];
        Read(cut).Single().Diagnostics.Should().ContainSingle(d => d.Id == "F4012");
    }

    [Fact]
    public void The_header_supplies_the_type_that_the_form_of_2003_lacks()
    {
        var result = Read(Submission.Replace("<documentType>4</documentType>", "")).Single();
        result.Filing!.DocumentType.Should().Be("4");
        result.Diagnostics.Should().ContainSingle(d => d.Id == "F4501" && d.Field == "documentType");
    }

    [Fact]
    public void The_header_supplies_a_CIK_only_where_role_and_name_agree()
    {
        var owner =
            "<reportingOwner><reportingOwnerId><rptOwnerName>Doe, " +
            "Jane</rptOwnerName></reportingOwnerId></reportingOwner></ownershipDocument>";
        var result = Read(Submission.Replace("</ownershipDocument>", owner)).Single();
        result.Filing!.ReportingOwners.Single().Cik.Should().Be("0001999002");
        result.Filing.Issuer.Cik.Should().BeNull("the header names no issuer");
        result.Diagnostics.Should().ContainSingle(d => d.Id == "F4502" && d.Field == "reportingOwners[0].cik");

        Read(Submission.Replace("</ownershipDocument>", owner.Replace("Jane", "John")))
            .Single().Filing!.ReportingOwners.Single().Cik.Should().BeNull();
    }

    private static ValueList<Form4Result> Read(string text) => Form4.ReadAll(Encoding.UTF8.GetBytes(text));
}
