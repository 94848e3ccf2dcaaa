using System.Buffers;
using Form4Tool.Output;
using Form4Tool.Output.Html;
using Form4Tool.Output.Xml;

namespace Form4Tool.Tests.Output;

/// <summary>What holds for the writer of every format.</summary>
public class FilingWriterTests
{
    public static TheoryData<string, IFilingWriter> Writers() => new()
    {
        { "json", new JsonFilingWriter() }, { "ndjson", new JsonFilingWriter(indented: false) }, { "csv", new CsvFilingWriter() },
        { "csv for spreadsheets", new CsvFilingWriter(spreadsheetSafe: true) }, { "xml", new OwnershipXmlWriter() },
        { "html", new HtmlFilingWriter() },
    };

    [Theory]
    [MemberData(nameof(Writers))]
    public void A_writer_appends_and_what_it_wrote_before_changes_nothing(string format, IFilingWriter writer)
    {
        var first = Samples.Submissions[0].Result;
        var alone = new ArrayBufferWriter<byte>();
        writer.Write(first, alone);
        var after = new ArrayBufferWriter<byte>();
        foreach (var (_, other) in Samples.Submissions.Skip(1)) writer.Write(other, after);
        var before = after.WrittenCount;
        writer.Write(first, after);
        after.WrittenSpan[before..].SequenceEqual(alone.WrittenSpan).Should().BeTrue(format);
    }

    [Theory]
    [MemberData(nameof(Writers))]
    public void A_stream_gets_the_bytes_that_a_buffer_gets(string format, IFilingWriter writer)
    {
        foreach (var (name, result) in Samples.Submissions)
        {
            var buffer = new ArrayBufferWriter<byte>();
            using var stream = new MemoryStream();
            writer.Write(result, stream).Should().Equal(writer.Write(result, buffer), name);
            stream.ToArray().AsSpan().SequenceEqual(buffer.WrittenSpan).Should().BeTrue($"{format} of {name}");
        }
    }

    [Theory]
    [MemberData(nameof(Writers))]
    public void A_result_without_a_filing_is_refused_and_nothing_is_written(string format, IFilingWriter writer)
    {
        var none = Form4.ReadAll("no filing"u8.ToArray()).Single();
        using var stream = new MemoryStream();
        FluentActions.Invoking(() => writer.Write(none, stream)).Should().Throw<ArgumentException>(format);
        stream.Length.Should().Be(0);
    }
}
