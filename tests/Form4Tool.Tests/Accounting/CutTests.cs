using System.Globalization;
using System.Text;
using Form4Tool.Tests.Pages;

namespace Form4Tool.Tests.Accounting;

/// <summary>A text or page that ends before its form does says so, and what the cut goes through is no value.</summary>
public class CutTests
{
    private static readonly string Form = new FormText
    {
        TableI = ["Common Stock⁽¹⁾\t05/06/2019\t\tP\t\t10,500\tA\t$2.25\t20,000\tD\t",
            "Common Stock\t05/06/2019\t\tP\t\t700\tA\t$2.50\t20,700\tI\tBy Harbor Trust⁽²⁾"],
        Notes = "1. Bought in the open market.\n2. Held by a trust of which the reporting person is trustee.",
    }.ToString();

    public static TheoryData<string> Samples => [.. Directory.GetDirectories(Repository.Samples).Select(f => Path.GetFileName(f)!)
        .Where(s => File.Exists(Path.Combine(Repository.Samples, s, "rendered.html"))).Order(StringComparer.Ordinal)];

    [Fact]
    public void The_note_that_the_cut_goes_through_is_left_out_and_the_others_stay()
    {
        var result = FormText.ReadText(Form[..Form.IndexOf(" is trustee", StringComparison.Ordinal)]);
        result.Filing!.Footnotes.Should().Equal(new Footnote("F1", "Bought in the open market."), new Footnote("F2", null));
        result.Diagnostics.Should().ContainSingle(d => d.Id == "F4317" && d.Severity == Severity.Error);
        result.Diagnostics.Should().ContainSingle(d => d.Id == "F4313");
    }

    [Fact]
    public void The_row_that_the_cut_goes_through_is_left_out_and_the_others_stay()
    {
        var result = FormText.ReadText(Form[..Form.IndexOf(" Trust⁽²⁾", StringComparison.Ordinal)]);
        result.Filing!.NonDerivativeTable.Should().ContainSingle().Which.TransactionShares.Should().Be(10500);
        result.Diagnostics.Should().ContainSingle(d => d.Id == "F4317").And.ContainSingle(d => d.Id == "F4302");
    }

    [Theory]
    [InlineData("\tHarbor Trust\nCom", 1)]                       // may be the rest of the nature
    [InlineData("\tHarbor Trust\nTable II -", 1)]
    [InlineData("\tHarbor Trust\nPreferred Stock\t05/", 2)]
    public void A_row_with_hardly_anything_behind_it_may_not_be_whole(string end, int rows)
    {
        var text = Form.Replace("By Harbor Trust", "Harbor Trust");
        var result = FormText.ReadText(text[..text.IndexOf("\tHarbor Trust", StringComparison.Ordinal)] + end);
        result.Filing!.NonDerivativeTable.Should().HaveCount(rows);
        result.Diagnostics.Should().ContainSingle(d => d.Id == "F4317");
    }

    [Fact]
    public void A_text_without_cells_that_ends_with_a_row_of_Table_I_is_cut_off()
    {
        var end = Form.IndexOf("\tD\t\n", StringComparison.Ordinal) + 2;
        var result = FormText.ReadText(Form[..end].Replace('\t', ' ') + "\n");
        result.Filing!.NonDerivativeTable.Should().BeEmpty();
        result.Diagnostics.Should().ContainSingle(d => d.Id == "F4317");
        FormText.ReadText(Form[..end] + "\t\n").Filing!.NonDerivativeTable.Should().ContainSingle();
    }

    [Fact]
    public void A_head_that_is_cut_off_at_the_name_tells_no_box()
    {
        var text = "FORM 4\nSTATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP\n1. Name and Address of Reporting Person*\nROE RICHARD\n" +
            "2. Issuer Name and Ticker or Trading Symbol\nExample Corp. [ EXMP ]\n5. Relationship of Reporting Person(s) to Issuer\n" +
            "(Check all applicable)\nX\tDirector\tX\t10% Owner\n(Last)\t(First)\t(Middle)\t";
        var result = FormText.ReadText(text);
        result.Filing!.ReportingOwners.Single().Relationship.Should().BeEquivalentTo(
            new { IsDirector = (bool?)null, IsOfficer = (bool?)null, IsTenPercentOwner = (bool?)null, IsOther = (bool?)null });
        result.Diagnostics.Should().ContainSingle(d => d.Id == "F4317");
    }

    [Theory]
    [InlineData("Reminder: Report on a separate line for ea")]
    [InlineData("3. Transaction Code (Instr. 8)\t\t4. Securities Acqui")]
    public void A_cut_within_the_forms_own_words_is_an_error(string end)
    {
        var at = Form.IndexOf(end, StringComparison.Ordinal);
        FormText.ReadText(Form[..(at + end.Length)]).Diagnostics.Should().ContainSingle(d => d.Id == "F4317");
    }

    [Fact]
    public void A_text_that_ends_whole_is_not_cut_off()
    {
        FormText.ReadText(Form).Diagnostics.Should().BeEmpty();
        FormText.ReadText(Form.TrimEnd()).Diagnostics.Should().BeEmpty();
        FormText.ReadText(Form[..Form.IndexOf("Peter J. Marsh 05", StringComparison.Ordinal)]).Diagnostics
            .Should().NotContain(d => d.Id == "F4317");
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Wherever_a_sample_is_cut_no_row_and_no_note_is_made(string sample)
    {
        foreach (var file in new[] { "rendered.html", "vendor.html", "filing.txt" })
        {
            var path = Path.Combine(Repository.Samples, sample, file);
            if (!File.Exists(path)) continue;
            var bytes = File.ReadAllBytes(path);
            var whole = new Form4Reader().Read(bytes)[0].Filing!;
            HashSet<string> rows = [.. Rows(whole)], notes = [.. whole.Footnotes.Select(n => n.Text ?? "")];
            for (var part = 3; part < 40; part++)
            {
                var result = new Form4Reader().Read(bytes.AsMemory(0, bytes.Length * part / 40))[0];
                if (result.Filing is not { } cut) continue;
                Rows(cut).Where(r => !rows.Contains(r)).Should().BeEmpty($"of {file} cut at {part}/40");
                // Of a cut behind a full stop nobody can tell that another sentence followed.
                cut.Footnotes.Where(n => n.Text is not (null or [.., '.']) && !notes.Contains(n.Text))
                    .Should().BeEmpty($"of {file} cut at {part}/40");
            }
        }
    }

    private static IEnumerable<string> Rows(OwnershipFiling filing) => filing.NonDerivativeTable.Select(r => Key(r, "I"))
        .Concat(filing.DerivativeTable.Select(r => Key(r, "II")));

    /// <summary>The values of a row; marks hang on notes, which the cut may have taken.</summary>
    private static string Key(OwnershipRow row, string table)
    {
        var key = new StringBuilder(table);
        foreach (var field in Enum.GetValues<Field>())
            if (Fields.IsRowField(field)) key.Append(CultureInfo.InvariantCulture,
                $"|{RowValues.Text(row, field)}{RowValues.Number(row, field)}{RowValues.Date(row, field)}");
        return key.ToString();
    }
}
