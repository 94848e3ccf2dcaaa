using Form4Tool.Forms;

namespace Form4Tool.Tests.Forms;

public class FormWordingTests
{
    [Theory]
    [InlineData("Reminder: Report on a separate line for each class of securities beneficially owned directly or indirectly.")]
    [InlineData("* If the form is filed by more than one reporting person, see Instruction 4 (b)(v).")]
    [InlineData("If the form is filed by more than one reporting person, see Instruction 5(b)(v).")]
    [InlineData("** Intentional misstatements or omissions of facts constitute Federal Criminal Violations " +
        "See 18 U.S.C. 1001 and 15 U.S.C. 78ff(a).")]
    [InlineData("Note: File three copies of this Form, one of which must be manually signed. " +
        "If space provided is insufficient, see Instruction 6 for procedure.")]
    [InlineData("Potential persons who are to respond to the collection of information " +
        "contained in this form are not required to respond unless the form displays a currently valid OMB number.")]
    [InlineData("OMB APPROVAL\nOMB Number: 3235-0287\nEstimated average burden\nhours per response: 0.5")]
    [InlineData("Expires: January 31, 2005")]
    [InlineData("* Form 4: SEC 1474 (03-26)")]
    [InlineData("SEC 2270 (9-02)")]
    [InlineData("Filed pursuant to Section 16(a) of the Securities Exchange Act of 1934, " +
        "Section 17(a) of the Public Utility Holding Company Act of 1935 " +
        "or Section 30(f) of the Investment Company Act of 1940")]
    public void Every_sentence_that_the_forms_print_is_wording(string text) => FormWording.IsWording(text).Should().BeTrue();

    [Theory]
    [InlineData("1. Name and Address of Reporting Person *")]
    [InlineData("5. Relationship of Reporting Person(s) to Issuer\n(Check all applicable)")]
    [InlineData("3. I.R.S. Identification Number of Reporting Person, if an entity (Voluntary)")]
    [InlineData("4. Statement for Month/Year")]
    [InlineData("Table II — Derivative Securities Acquired, Disposed of, or Beneficially Owned — Continued")]
    [InlineData("2A. Deemed Execution Date, if any (Month/Day/Year)")]
    [InlineData("Code V Amount (A) or (D) Price")]
    [InlineData("10. Ownership Form of Derivative Security: Direct (D) or Indirect (I) (Instr. 4)")]
    [InlineData("Date Exercisable Expiration Date Title Amount or Number of Shares")]
    [InlineData("_____ Officer (give title below)")]
    public void Items_headings_and_captions_are_wording(string text) => FormWording.IsWording(text).Should().BeTrue();

    [Theory]
    [InlineData("subject to Section 16. Form 4 or Form 5")]
    [InlineData("obligations may continue. See Instruction")]
    [InlineData("of Deriva- tive Security")]
    [InlineData("one of which must be manually")]
    public void A_line_that_a_column_cut_out_of_a_wording_is_wording(string text) => FormWording.IsWording(text).Should().BeTrue();

    [Theory]
    [InlineData("")]
    [InlineData("***")]
    [InlineData("D")]
    [InlineData("V")]
    [InlineData("12,000")]
    [InlineData("Common Stock")]
    [InlineData("Director of Finance")]
    [InlineData("Amount 12,000")]
    [InlineData("Form 4 filed late")]
    [InlineData("Remarks: The options vest in four annual instalments.")]
    public void What_filers_write_is_none(string text) => FormWording.IsWording(text).Should().BeFalse();

    [Fact]
    public void A_wording_ends_where_the_value_behind_it_begins()
    {
        const string text = "2. Issuer Name and Ticker or Trading Symbol EXAMPLE CORP [ EXM ]";
        FormWording.Match(text, 0, out var end).Should().BeTrue();
        text[end..].Should().Be("EXAMPLE CORP [ EXM ]");
        FormWording.Match(text, end, out _).Should().BeFalse();
    }

    [Fact]
    public void Every_item_of_every_table_is_wording()
    {
        foreach (var layout in TableLayout.All)
            foreach (var item in layout.Items)
                FormWording.IsWording(item.Heading).Should().BeTrue(item.Heading);
    }
}
