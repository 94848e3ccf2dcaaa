using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;

namespace Form4Tool.Tests.Wrappers;

/// <summary>What people, browsers, programs and crawlers wrap around a filing: each wrapped sample reads as the bare one does.</summary>
public class WrapperTests
{
    private const string Url = "https://www.sec.gov/Archives/edgar/data/1999001/000199900124000007/xslF345X05/form4.xml";

    /// <summary>A filing of each format; two that EDGAR's header goes with.</summary>
    private static readonly string[] Inputs =
    [
        "option-exercise/filing.xml", "option-exercise/rendered.html", "option-exercise/filing.txt", "option-exercise/submission.txt",
        "ascii-form4-columns/filing.txt", "ascii-form4-pem/filing.txt",
    ];

    public static TheoryData<string, string> Wrapped()
    {
        var cases = new TheoryData<string, string>();
        foreach (var input in Inputs)
            foreach (var wrapper in Wrappers.Keys)
                if (IsMet(wrapper, input)) cases.Add(wrapper, input);
        return cases;
    }

    /// <summary>
    /// A page is not shown as text; only what has tags or dashes at the head of its lines suffers from blanks before them.
    /// </summary>
    private static bool IsMet(string wrapper, string input) => wrapper switch
    {
        "page source" or "view source" => !input.EndsWith(".html"),
        "indented" => input.EndsWith("submission.txt") || input.Contains("pem") || input.EndsWith(".xml"),
        _ => true,
    };

    [Theory]
    [MemberData(nameof(Wrapped))]
    public void A_wrapped_filing_reads_as_the_bare_one(string wrapper, string input)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Repository.Samples, input));
        var expected = Form4Read(bytes).Select(r => r.Filing).ToList();
        var results = Form4Read(Wrappers[wrapper](bytes));
        results.Select(r => r.Filing).Should().Equal(expected);
        results.Should().OnlyContain(r => r.Diagnostics.Any(d => d.Id == "F4014"));
    }

    private static readonly Dictionary<string, Func<byte[], byte[]>> Wrappers = new()
    {
        ["JSON"] = bytes => Encoding.UTF8.GetBytes($"{{\"accession\": \"1\", \"form\": {JsonSerializer.Serialize(Text(bytes))}}}"),
        ["JSON Lines"] = bytes =>
            Encoding.UTF8.GetBytes($"{{\"text\": \"no form\"}}\n{{\"text\": {JsonSerializer.Serialize(Text(bytes))}}}\n"),
        ["YAML"] = bytes => Encoding.UTF8.GetBytes(
            $"interactions:\n- response:\n    body:\n      string: \"{FoldedScalar(Text(bytes))}\"\n    headers: {{}}\n\"x\": \"\\\"\"\n"),
        ["CSV"] = bytes => Encoding.UTF8.GetBytes($"accession,form\n1,\"{Text(bytes).Replace("\"", "\"\"")}\"\n2,\"a \"\"word\"\"\"\n"),
        ["quoted mail"] = bytes =>
            Encoding.UTF8.GetBytes("On Monday Ada wrote:\n" + string.Join("\n", Lines(bytes).Select(l => "> " + l)) + "\n\nThanks\n"),
        ["mail twice quoted"] = bytes => Encoding.UTF8.GetBytes(string.Join("\n", Lines(bytes).Select(l => ">> " + l))),
        ["indented"] = bytes => Encoding.UTF8.GetBytes(string.Join("\n", Lines(bytes).Select(l => "    " + l))),
        ["page source"] = bytes => Encoding.UTF8.GetBytes(
            $"<html><head><meta charset=\"utf-8\"></head><body><pre style=\"white-space: " +
            $"pre-wrap;\">{WebUtility.HtmlEncode(Text(bytes))}</pre></body></html>"),
        ["view source"] = bytes => Encoding.UTF8.GetBytes("<html><body><table><tbody>" +
            string.Concat(Lines(bytes).Select((l, i) =>
            $"<tr><td class=\"line-number\" value=\"{i}\"></td><td class=\"line-content\"><span " +
            $"class=\"html-tag\">{WebUtility.HtmlEncode(l)}</span></td></tr>")) + "</tbody></table></body></html>"),
        ["MHTML, quoted-printable"] = bytes => Mhtml("quoted-printable", QuotedPrintable(bytes)),
        ["MHTML, base64"] = bytes => Mhtml("base64", Convert.ToBase64String(bytes, Base64FormattingOptions.InsertLineBreaks)),
        ["WARC"] = bytes => Warc("response", [.. "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"u8, .. bytes]),
        ["WARC, packed and in chunks"] = bytes => Warc("response",
            [.. "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n"u8, .. Chunked(Gzip(bytes))]),
        ["WET"] = bytes => Warc("conversion", bytes),
    };

    [Fact]
    public void Members_are_called_by_their_line_or_URL()
    {
        var xml = File.ReadAllBytes(Path.Combine(Repository.Samples, "simple-purchase/filing.xml"));
        var record = $"{{\"text\": {JsonSerializer.Serialize(Text(xml))}}}\n";
        Form4Read(Encoding.UTF8.GetBytes(record + "{\"text\": \"\"}\n" + record)).Select(r => r.Source.Path).Should()
            .Equal("in!/1", "in!/3");
        Form4Read(Warc("conversion", xml)).Single().Source.Path.Should().Be($"in!/{Url}");
    }

    [Fact]
    public void A_text_whose_tags_are_not_escaped_in_its_page_may_have_lost_its_header_and_says_so()
    {
        var text = Text(File.ReadAllBytes(Path.Combine(Repository.Samples, "ascii-form4-columns/filing.txt")));
        var result = Form4Read(Encoding.UTF8.GetBytes($"<html><body><pre>{text}</pre></body></html>")).Single();
        result.Filing!.NonDerivativeTable.Should().NotBeEmpty();
        result.Diagnostics.Should().Contain(d => d.Id == "F4018" && d.Severity == Severity.Warning);
        Form4Read(Wrappers["page source"](Encoding.UTF8.GetBytes(text))).Single().Diagnostics.Should().NotContain(d => d.Id == "F4018");
    }

    [Fact]
    public void A_page_around_a_text_may_have_lost_the_tag_around_it()
    {
        var bytes = File.ReadAllBytes(Path.Combine(Repository.Samples, "option-exercise/submission.txt"));
        var page = Text(Wrappers["page source"](bytes));
        var at = page.IndexOf("<pre", StringComparison.Ordinal);
        page = page[..at] + page[(page.IndexOf('>', at) + 1)..];
        Form4Read(Encoding.UTF8.GetBytes(page)).Single().Filing.Should().Be(Form4Read(bytes).Single().Filing);
    }

    [Fact]
    public void Wrappers_in_wrappers_are_opened()
    {
        var bytes = File.ReadAllBytes(Path.Combine(Repository.Samples, "option-exercise/submission.txt"));
        var result = Form4Read(Warc("resource", Wrappers["JSON"](Wrappers["page source"](bytes)))).Single();
        result.Filing.Should().Be(Form4Read(bytes).Single().Filing);
    }

    [Fact]
    public void A_web_archive_that_is_cut_off_says_so_and_keeps_what_is_whole()
    {
        var bytes = Warc("conversion", File.ReadAllBytes(Path.Combine(Repository.Samples, "simple-purchase/filing.xml")));
        var results = Form4Read([.. bytes, .. bytes[..900]]);
        results[0].Filing.Should().NotBeNull();
        results.SelectMany(r => r.Diagnostics).Should().Contain(d => d.Id == "F4015");
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    [InlineData("zstd")]
    public void A_record_whose_packed_body_is_damaged_is_told_and_costs_no_other(string packer)
    {
        var whole = Warc("conversion", Sample("simple-purchase/filing.xml"));
        byte[] body = packer is "gzip" ? [.. Gzip(Sample("option-exercise/filing.xml"))[..^8], 0, 0, 0, 0, 0, 0, 0, 0]
            : [0x28, 0xB5, 0x2F, 0xFD, 1, 2, 3, 4, .. Gzip(Sample("option-exercise/filing.xml"))];
        var damaged = Warc("response", [.. Encoding.UTF8.GetBytes($"HTTP/1.1 200 OK\r\nContent-Encoding: {packer}\r\n\r\n"), .. body]);
        var results = Form4Read([.. whole, .. damaged, .. whole]);
        // A wrong checksum stands behind the data, which are whole.
        results.Where(r => r.Filing is not null).Should().HaveCount(packer == "gzip" ? 3 : 2);
        results.SelectMany(r => r.Diagnostics).Should().ContainSingle(d => d.Id == "F4015" && d.Message.Contains("packed"));
    }

    [Fact]
    public void Each_message_of_a_file_of_several_is_opened()
    {
        var (one, other) = (Mail("a.xml", Sample("simple-purchase/filing.xml")), Mail("a.xml", Sample("option-exercise/filing.xml")));
        string[] expected = ["in!/a.xml", "in!/2/a.xml"];
        Form4Read(Encoding.UTF8.GetBytes(one + "\r\n" + other)).Where(r => r.Filing is not null)
            .Select(r => r.Source.Path).Should().Equal(expected);
        const string from = "From ada@example.com Thu Aug 13 10:00:00 2020\n";
        Form4Read(Encoding.UTF8.GetBytes(from + one.ReplaceLineEndings("\n") + "\n" + from + other.ReplaceLineEndings("\n")))
            .Where(r => r.Filing is not null).Select(r => r.Source.Path).Should().Equal(expected);
    }

    [Fact]
    public void An_attachment_in_UTF16_is_read()
    {
        var bytes = Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Text(Sample("simple-purchase/filing.xml")))).ToArray();
        Form4Read(Encoding.UTF8.GetBytes(Mail("a.xml", bytes))).Single().Filing.Should().NotBeNull();
    }

    [Fact]
    public void A_packed_attachment_is_named_as_not_opened() =>
        Form4Read(Encoding.UTF8.GetBytes(Mail("day.gz", Gzip(Sample("simple-purchase/filing.xml"))))).Single().Diagnostics.Select(d => d.Id)
            .Should().Equal("F4002", "F4021");

    [Fact]
    public void A_string_of_base64_that_holds_a_form_is_opened()
    {
        var text = Convert.ToBase64String(Sample("simple-purchase/filing.xml"));
        Form4Read(Encoding.UTF8.GetBytes($"{{\"encoding\": \"base64\", \"text\": \"{text}\"}}")).Single().Filing.Should().NotBeNull();
    }

    [Fact]
    public void A_byte_order_mark_at_the_head_of_a_line_of_JSON_is_passed_over()
    {
        var line = "\uFEFF{\"text\": " + JsonSerializer.Serialize(Text(Sample("simple-purchase/filing.xml"))) + "}\n";
        Form4Read(Encoding.UTF8.GetBytes(line + line)).Should().HaveCount(2).And.OnlyContain(r => r.Filing != null);
    }

    [Fact]
    public void The_files_of_head_and_tail_are_called_by_their_names()
    {
        var text = "==> a.txt <==\n" + Text(Sample("ascii-form4-columns/filing.txt")) + "\n==> b.xml <==\n"
            + Text(Sample("simple-purchase/filing.xml"));
        var results = Form4Read(Encoding.UTF8.GetBytes(text));
        results.Select(r => r.Source.Path).Should().Equal("in!/a.txt", "in!/b.xml");
        results.Should().OnlyContain(r => r.Filing != null && !r.Diagnostics.Any(d => d.Severity > Severity.Note));
    }

    private static byte[] Sample(string file) => File.ReadAllBytes(Path.Combine(Repository.Samples, file));

    private static string Mail(string name, byte[] attachment) => "From: ada@example.com\r\nMIME-Version: 1.0\r\n"
        + $"Content-Type: multipart/mixed; boundary=\"{name}-b\"\r\n\r\n--{name}-b\r\nContent-Type: application/octet-stream\r\n"
        + $"Content-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=\"{name}\"\r\n\r\n"
        + Convert.ToBase64String(attachment, Base64FormattingOptions.InsertLineBreaks) + $"\r\n--{name}-b--\r\n";

    [Fact]
    public void JSON_that_breaks_off_says_so_and_keeps_what_stands_before()
    {
        var record =
            $"{{\"text\": " +
            $"{JsonSerializer.Serialize(Text(File.ReadAllBytes(Path.Combine(Repository.Samples, "simple-purchase/filing.xml"))))}}}\n";
        var result = Form4Read(Encoding.UTF8.GetBytes(record + record[..500])).Single();
        result.Filing.Should().NotBeNull();
        result.Diagnostics.Should().Contain(d => d.Id == "F4015" && d.Message.Contains("line 2"));
    }

    [Theory]
    [InlineData("{\"a\": [1, 2, {\"b\": \"Form 4\"}]}")]
    [InlineData("WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 4\r\n\r\nabcd\r\n\r\n")]
    [InlineData("From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<p>hello</p>")]
    public void A_wrapper_without_a_filing_is_refused(string text) =>
        Form4Read(Encoding.UTF8.GetBytes(text)).Single().Diagnostics.Should().ContainSingle(d => d.Id == "F4002");

    [Fact]
    public void A_text_that_begins_like_JSON_is_read_as_text()
    {
        var text = "[ ] " + Text(File.ReadAllBytes(Path.Combine(Repository.Samples, "ascii-form4-columns/filing.txt")));
        Form4Read(Encoding.UTF8.GetBytes(text)).Single().Source.Format.Should().Be(SourceFormat.Ascii);
    }

    private static ValueList<Form4Result> Form4Read(byte[] bytes) => new Form4Reader().Read(bytes, "in");

    private static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);

    private static string[] Lines(byte[] bytes) => Text(bytes).ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    /// <summary>A double-quoted scalar of YAML, folded behind each line; a blank at the head of one is escaped.</summary>
    private static string FoldedScalar(string text) =>
        text.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\r", "\\r").Replace("\t", "\\t")
        .Replace("\n", "\\n\\\n        ").Replace("\\n\\\n         ", "\\n\\\n        \\ ");

    private static byte[] Mhtml(string encoding, string body) => Encoding.UTF8.GetBytes(
        $"From: <Saved by Blink>\r\nSubject: SEC FORM 4\r\nMIME-Version: 1.0\r\nContent-Type: " +
            $"multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"----b--\"\r\n\r\n\r\n------b--\r\nContent-Type: " +
            $"text/html\r\nContent-Transfer-Encoding: {encoding}\r\nContent-Location: {Url}\r\n\r\n{body}\r\n------b--\r\nContent-Type: " +
            $"image/gif\r\nContent-Transfer-Encoding: base64\r\n\r\nR0lGODlhAQABAAAAACw=\r\n------b----\r\n");

    private static string QuotedPrintable(byte[] bytes)
    {
        var (text, column) = (new StringBuilder(), 0);
        foreach (var b in bytes)
        {
            var piece = b is (byte)'\n' or (byte)'\r' or (byte)'\t' or (>= 32 and < 127 and not (byte)'=') ? ((char)b).ToString()
                : $"={b:X2}";
            if (column + piece.Length > 75 && b is not ((byte)'\n' or (byte)'\r'))
            {
                text.Append("=\r\n");
                column = 0;
            }
            text.Append(piece);
            column = b == '\n' ? 0 : column + piece.Length;
        }
        return text.ToString();
    }

    private static byte[] Warc(string type, byte[] block) =>
    [
        .. "WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 9\r\n\r\nsoftware:\r\n\r\n"u8,
        .. Encoding.UTF8.GetBytes($"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Target-URI: {Url}\r\nContent-Length: {block.Length}\r\n\r\n"),
        .. block, .. "\r\n\r\n"u8,
    ];

    private static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest)) gzip.Write(bytes);
        return packed.ToArray();
    }

    private static byte[] Chunked(byte[] bytes)
    {
        using var chunked = new MemoryStream();
        foreach (var chunk in bytes.Chunk(700))
        {
            chunked.Write(Encoding.ASCII.GetBytes($"{chunk.Length:x}\r\n"));
            chunked.Write(chunk);
            chunked.Write("\r\n"u8);
        }
        chunked.Write("0\r\n\r\n"u8);
        return chunked.ToArray();
    }
}
