using System.Text;
using Form4Tool.Tests.Pages;

namespace Form4Tool.Tests.Input;

public class DecodingTests
{
    private const string Document = "<ownershipDocument><documentType>4</documentType><issuer>" +
        "<issuerName>Café “Société” – Zürich</issuerName></issuer></ownershipDocument>";

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", false)]
    public void Unicode_is_read_with_and_without_a_byte_order_mark(string name, bool mark)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Document)];
        Name(bytes).Should().Be("Café “Société” – Zürich");
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_are_read_as_Windows_1252_with_a_note()
    {
        byte[] bytes = [.. "<ownershipDocument><documentType>4</documentType><issuer><issuerName>Caf"u8, 0xE9, 0x20, 0x93, 0x94, 0x96,
            .. "</issuerName></issuer></ownershipDocument>"u8];
        var result = Form4.ReadAll(bytes).Single();
        result.Filing!.Issuer.Name.Should().Be("Café “”–");
        result.Diagnostics.Should().ContainSingle(d => d.Id == "F4010");
    }

    [Fact]
    public void A_byte_that_is_not_UTF8_amid_UTF8_is_read_alone_as_Windows_1252_and_noted_where_it_stands()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Document[..^"</issuerName></issuer></ownershipDocument>".Length]), .. "\nCaf"u8, 0xE9,
            .. "</issuerName></issuer></ownershipDocument>"u8];
        var result = Form4.ReadAll(bytes).Single();
        result.Filing!.Issuer.Name.Should().Be("Café “Société” – Zürich Café");
        var note = result.Diagnostics.Should().ContainSingle(d => d.Id == "F4013").Which;
        (note.Line, note.Column).Should().Be((2, 4));
    }

    [Theory]
    [InlineData("“CAFÉ” FRÈRES")]                 // É and a quote are a letter in UTF-8, by chance
    [InlineData("Société Générale – Zürich")]
    public void Text_of_Windows_1252_without_a_certain_character_in_UTF8_is_read_as_such(string name)
    {
        byte[] bytes = [.. "<ownershipDocument><documentType>4</documentType><issuer><issuerName>"u8,
            .. name.Select(c => c switch { '“' => (byte)0x93, '”' => (byte)0x94, '–' => (byte)0x96, _ => (byte)c }),
            .. "</issuerName></issuer></ownershipDocument>"u8];
        Name(bytes).Should().Be(name);
    }

    [Fact]
    public void Text_in_UTF8_that_was_read_as_Windows_1252_and_written_again_is_what_it_was()
    {
        var page = new FormText { Notes = "1. Held\u00A0by a trust \u2013 the \u201CLake\u201D trust." }.ToString();
        var twice = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(Encoding.UTF8.GetBytes(page));
        var result = Form4.ReadAll(Encoding.UTF8.GetBytes(twice)).Single();
        result.Filing!.Should().Be(FormText.ReadText(page).Filing);
        result.Diagnostics.Should().ContainSingle(d => d.Id == "F4019");
    }

    [Fact]
    public void Behind_a_byte_order_mark_all_is_UTF8_that_can_be() =>
        Name([0xEF, 0xBB, 0xBF, .. "<ownershipDocument><documentType>4</documentType><issuer><issuerName>Caf"u8, 0xE9,
        .. "</issuerName></issuer></ownershipDocument>"u8]).Should().Be("Café");

    [Fact]
    public void UTF16_is_noted() =>
        Form4.ReadAll(Encoding.Unicode.GetBytes(Document)).Single().Diagnostics.Should().ContainSingle(d => d.Id == "F4011");

    [Theory]
    [InlineData("simple-purchase/rendered.html")]
    [InlineData("simple-purchase/filing.txt")]
    public void A_NUL_byte_is_damage_and_makes_no_binary_file_of_a_filing(string sample)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Repository.Samples, sample));
        var whole = Form4.ReadAll(bytes).Single();
        var at = bytes.AsSpan().IndexOf("Explanation"u8);
        var result = Form4.ReadAll((byte[])[.. bytes[..at], 0, .. bytes[at..]]).Single();
        result.Filing.Should().Be(whole.Filing);
        result.Diagnostics.Should().ContainSingle(d => d.Id == "F4016").Which.Line.Should().Be(bytes.AsSpan(0, at).Count((byte)'\n') + 1);
    }

    [Fact]
    public void A_NUL_byte_is_told_in_a_text_of_another_encoding_too()
    {
        var bytes = File.ReadAllBytes(Path.Combine(Repository.Samples, "simple-purchase/filing.txt"));
        var at = bytes.AsSpan().IndexOf("Explanation"u8);
        Form4.ReadAll((byte[])[.. bytes[..at], 0, 0xA0, .. bytes[at..]]).Single().Diagnostics.Should().Contain(d => d.Id == "F4016");
    }

    [Fact]
    public void A_file_of_many_NUL_bytes_is_binary() =>
        Form4.ReadAll(new byte[4000]).Single().Diagnostics.Single().Id.Should().Be("F4003");

    private static string? Name(byte[] bytes) => Form4.Parse(bytes).Issuer.Name;
}
