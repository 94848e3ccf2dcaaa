using System.Text.Json;
using static Form4Tool.Tests.Archives;

namespace Form4Tool.Cli.Tests.Batch;

/// <summary>Archives are read as streams; their content decides what they are, and damage costs only what is damaged.</summary>
public class ArchiveTests
{
    [Fact]
    public async Task A_large_member_that_is_binary_at_its_beginning_is_skipped_without_being_unpacked()
    {
        using var folder = new TempFolder();
        var zip = Zip(("a.xml", TempFolder.Bytes()), ("disk.img", new byte[13 << 20]), ("b.xml", TempFolder.Bytes()));
        var (code, output, error) = await CliRun.RunAsync(["parse", folder.Write("a.zip", zip), "--out", "csv", "-v"]);
        code.Should().Be(0, error);
        output.Split('\n').Should().HaveCount(4);
        error.Should().Contain("a.zip!/disk.img: note F4701: The input is binary, not a filing in text, HTML or XML. Skipped.");
    }

    [Theory]
    [InlineData("feed.zip")]
    [InlineData("feed.tar")]
    [InlineData("feed.tar.gz")]
    [InlineData("20240117.nc.tar.gz")]
    [InlineData("no-extension")]
    public async Task Members_are_named_after_the_archive_and_come_in_its_order(string name)
    {
        using var folder = new TempFolder();
        var archive = folder.Write(name, Pack(name, ("b.xml", TempFolder.Bytes()), ("sub/a.xml", TempFolder.Bytes("option-exercise"))));
        var (code, output, _) = await CliRun.RunAsync(["parse", archive, "--out", "ndjson"]);
        code.Should().Be(0);
        ParseTests.Paths(output).Should().Equal(archive + "!/b.xml", archive + "!/sub/a.xml");
    }

    [Fact]
    public async Task A_compressed_filing_is_one_object_and_an_archive_of_one_an_array()
    {
        using var folder = new TempFolder();
        var (_, single, _) = await CliRun.RunAsync(["parse", folder.Write("a.xml.gz", Gzip(TempFolder.Bytes()))]);
        JsonDocument.Parse(single).RootElement.GetProperty("source").GetProperty("path").GetString().Should().EndWith("a.xml.gz!/a.xml");
        var (_, array, _) = await CliRun.RunAsync(["parse", folder.Write("a.zip", Zip(("a.xml", TempFolder.Bytes())))]);
        JsonDocument.Parse(array).RootElement.GetArrayLength().Should().Be(1);
    }

    [Fact]
    public async Task Archives_stand_in_folders_in_archives_and_on_standard_input()
    {
        using var folder = new TempFolder();
        var inner = Tar(("x.xml", TempFolder.Bytes()), ("y.xml.gz", Gzip(TempFolder.Bytes())));
        var zip = Zip(("inner.tgz", Gzip(inner)), ("z.xml", TempFolder.Bytes()));
        folder.Write("in/deep.zip", zip);
        folder.Filing("in/e.xml");
        string[] members = ["deep.zip!/inner.tgz!/x.xml", "deep.zip!/inner.tgz!/y.xml.gz!/y.xml", "deep.zip!/z.xml"];
        var (code, output, error) = await CliRun.RunAsync(["parse", folder["in"], "--out", "ndjson"]);
        code.Should().Be(0, error);
        ParseTests.Paths(output).Should().Equal([.. members.Select(m => folder["in"] + "/" + m), folder["in"] + "/e.xml"]);
        var (_, piped, _) = await CliRun.RunAsync(["parse", "-", "--out", "ndjson"], zip);
        ParseTests.Paths(piped).Should().Equal(members.Select(m => m.Replace("deep.zip", "-")));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("csv")]
    public async Task The_output_is_the_same_for_any_number_of_workers(string format)
    {
        using var folder = new TempFolder();
        for (var i = 0; i < 60; i++) folder.Filing($"in/{i:000}.xml", i % 2 == 0 ? "simple-purchase" : "many-footnotes");
        folder.Write("in/030a.tar.gz", Gzip(Tar([.. Enumerable.Range(0, 40)
            .Select(i => ($"m{i}.xml", TempFolder.Bytes("three-owners")))])));
        folder.Write("in/031a.txt", "nothing");
        var (_, one, errorOfOne) = await CliRun.RunAsync(["parse", folder["in"], "--out", format, "--jobs", "1"]);
        foreach (var jobs in new[] { "2", "5" })
        {
            var (_, many, error) = await CliRun.RunAsync(["parse", folder["in"], "--out", format, "--jobs", jobs]);
            many.Should().Be(one);
            error.Split('\n')[..^2].Should().Equal(errorOfOne.Split('\n')[..^2]);
        }
    }

    [Theory]
    [InlineData("feed.tar.gz", 0.6)]
    [InlineData("feed.tar.gz", 0.999)]
    [InlineData("feed.tar", 0.6)]
    [InlineData("feed.zip", 0.6)]
    [InlineData("feed.xml.gz", 0.5)]
    public async Task An_archive_that_is_cut_off_gives_its_good_members_and_one_error(string name, double kept)
    {
        using var folder = new TempFolder();
        var random = new Random(1);
        var members = Enumerable.Range(0, 12).Select(i => ($"{i:00}.xml", Padded(random))).ToArray();
        var whole = name == "feed.xml.gz" ? Gzip(members[0].Item2) : Pack(name, members);
        var archive = folder.Write(name, whole[..(int)(whole.Length * kept)]);
        var (code, output, error) = await CliRun.RunAsync(["parse", archive, "--out", "ndjson"]);
        code.Should().Be(1);
        error.Split('\n').Where(line => line.Contains(": error F4704:")).Should().ContainSingle().Which.Should().StartWith(archive);
        var paths = ParseTests.Paths(output).ToList();
        // A file that was packed alone gives what stands before the place where it is cut off.
        if (name == "feed.xml.gz") paths.Should().Equal(archive + "!/feed.xml");
        else paths.Should().Equal(members.Take(paths.Count).Select(m => archive + "!/" + m.Item1));
        if (name != "feed.xml.gz") paths.Should().HaveCountGreaterThan(kept > 0.9 ? 10 : 5);
    }

    [Fact]
    public async Task A_damaged_member_of_a_zip_costs_that_member_only()
    {
        using var folder = new TempFolder();
        var zip = Zip(("a.xml", TempFolder.Bytes()), ("b.xml", TempFolder.Bytes("option-exercise")), ("c.xml", TempFolder.Bytes()));
        zip[zip.AsSpan().IndexOf("b.xml"u8) + 200] ^= 0x55;
        var archive = folder.Write("feed.zip", zip);
        var (code, output, error) = await CliRun.RunAsync(["parse", archive, "--out", "ndjson"]);
        code.Should().Be(1);
        ParseTests.Paths(output).Should().Equal(archive + "!/a.xml", archive + "!/c.xml");
        error.Should().Contain(archive + "!/b.xml: error F4704:");
    }

    [Theory]
    [InlineData("empty.zip")]
    [InlineData("empty.tar")]
    [InlineData("empty.tar.gz")]
    public async Task An_archive_without_members_is_an_error(string name)
    {
        using var folder = new TempFolder();
        var (code, _, error) = await CliRun.RunAsync(
            ["parse", folder.Write("in/" + name, Pack(name)), folder.Filing("a.xml"), "--out", "ndjson"]);
        code.Should().Be(1);
        error.Should().Contain($"{name}: error F4705:").And.Contain("1 filing, 1 row, 1 failed, 0 skipped");
    }

    [Fact]
    public async Task A_member_that_unpacks_to_more_than_the_limit_is_refused_and_the_others_are_read()
    {
        using var folder = new TempFolder();
        var bomb = new byte[3 << 20];
        foreach (var name in new[] { "bomb.tar.gz", "bomb.zip" })
        {
            var archive = folder.Write(name, Pack(name, ("bomb.xml", bomb), ("a.xml", TempFolder.Bytes())));
            var (code, output, error) = await CliRun.RunAsync(["parse", archive, "--out", "ndjson", "--max-member-size", "2"]);
            code.Should().Be(1);
            error.Should().Contain("bomb.xml: error F4004:");
            ParseTests.Paths(output).Should().Equal(archive + "!/a.xml");
        }
    }

    [Fact]
    public async Task Archives_are_read_four_deep_and_no_deeper()
    {
        using var folder = new TempFolder();
        var packed = TempFolder.Bytes();
        for (var i = 0; i < 4; i++) packed = Tar(("x", packed));
        (await CliRun.RunAsync(["parse", folder.Write("four", packed)])).Code.Should().Be(0);
        var (code, _, error) = await CliRun.RunAsync(["parse", folder.Write("five", Tar(("x", packed)))]);
        code.Should().Be(1);
        error.Should().Contain("error F4706:");
    }

    [Fact]
    public async Task A_gzip_whose_checksum_is_wrong_gives_its_content_and_an_error()
    {
        using var folder = new TempFolder();
        var packed = Gzip(TempFolder.Bytes());
        packed[^6] ^= 0x55;
        var (code, output, error) = await CliRun.RunAsync(["parse", folder.Write("a.xml.gz", packed), "--out", "ndjson"]);
        code.Should().Be(1);
        ParseTests.Paths(output).Should().ContainSingle();
        error.Should().Contain("error F4704:").And.Contain("checksum").And.NotContain("compression method");
    }

    [Fact]
    public async Task A_member_packed_by_a_method_that_is_not_known_is_an_error_of_its_own()
    {
        using var folder = new TempFolder();
        var zip = Zip(("lzma.xml", TempFolder.Bytes()), ("open.xml", TempFolder.Bytes()));
        zip[zip.AsSpan().IndexOf("PK\x03\x04"u8) + 8] = 14;         // APPNOTE 4.4.5: LZMA
        zip[zip.AsSpan().IndexOf("PK\x01\x02"u8) + 10] = 14;
        await IsAnErrorOfItsOwn("lzma.xml", folder.Write("a.zip", zip));
    }

    private static async Task IsAnErrorOfItsOwn(string member, string zip)
    {
        var (code, output, error) = await CliRun.RunAsync(["parse", zip, "--out", "ndjson"]);
        code.Should().Be(1);
        error.Should().Contain($"{member}: error F4707:");
        ParseTests.Paths(output).Should().ContainSingle();
    }

    [Fact]
    public async Task A_document_of_a_word_processor_is_named_as_one()
    {
        using var folder = new TempFolder();
        var zip = Zip(("[Content_Types].xml", "<Types/>"u8.ToArray()), ("word/document.xml", TempFolder.Bytes()));
        var (code, output, error) = await CliRun.RunAsync(["parse", folder.Write("a.docx", zip), "--out", "ndjson"]);
        code.Should().Be(1);
        output.Should().BeEmpty();
        error.Should().Contain("error F4003:").And.Contain(".docx");
    }

    [Fact]
    public async Task A_document_of_a_word_processor_in_a_folder_is_skipped_as_what_is_binary()
    {
        using var folder = new TempFolder();
        folder.Filing("in/a.xml");
        folder.Write("in/b.docx", Zip(("word/document.xml", "<w/>"u8.ToArray())));
        var (code, output, error) = await CliRun.RunAsync(["parse", folder["in"], "--out", "ndjson", "-v"]);
        code.Should().Be(0);
        ParseTests.Paths(output).Should().ContainSingle();
        error.Should().Contain("b.docx: note F4701:").And.Contain("1 skipped");
    }

    [Fact]
    public async Task An_encrypted_member_is_an_error_of_its_own()
    {
        using var folder = new TempFolder();
        var zip = Zip(("secret.xml", TempFolder.Bytes()), ("open.xml", TempFolder.Bytes()));
        var local = zip.AsSpan().IndexOf("PK\x03\x04"u8);
        var central = zip.AsSpan().IndexOf("PK\x01\x02"u8);
        zip[local + 6] |= 1;        // APPNOTE 4.4.4: bit 0 of the flags says that the member is encrypted
        zip[central + 8] |= 1;
        await IsAnErrorOfItsOwn("secret.xml", folder.Write("a.zip", zip));
    }

    [Fact]
    public async Task Other_forms_in_a_daily_feed_are_counted_once()
    {
        using var folder = new TempFolder();
        const string other = "<SUBMISSION>\n<ACCESSION-NUMBER>0000912744-16-000001\n<TYPE>8-K\n<DOCUMENT>\n<TYPE>8-K\n<TEXT>\nCurrent " +
            "report\n</TEXT>\n</DOCUMENT>\n</SUBMISSION>\n";
        var bytes = System.Text.Encoding.UTF8.GetBytes(other);
        var feed = folder.Write("20240117.nc.tar.gz",
            Gzip(Tar(("1.nc", bytes), ("2.nc", TempFolder.Bytes("simple-purchase", "submission.nc")), ("3.nc", bytes))));
        var (code, output, error) = await CliRun.RunAsync(["parse", feed, "--out", "ndjson", "-v"]);
        code.Should().Be(0);
        ParseTests.Paths(output).Should().ContainSingle();
        error.Should().StartWith(feed + ": note F4702: 2 submissions of other forms").And.Contain("1 filing, 1 row, 0 failed, 2 skipped");
    }

    [Fact]
    public async Task Names_that_lead_out_of_an_archive_stay_inside_the_folder_of_outputs()
    {
        using var folder = new TempFolder();
        var archive = folder.Write("in/evil.tar", Tar(("../../up.xml", TempFolder.Bytes()), ("/root.xml", TempFolder.Bytes())));
        var (code, _, _) = await CliRun.RunAsync(["parse", archive, "--to", folder["out"] + "/"]);
        code.Should().Be(0);
        folder.Content().Should().Equal("in/evil.tar", "out/evil.tar/__/__/up.xml.json", "out/evil.tar/root.xml.json");
    }

    private static byte[] Padded(Random random)
    {
        var noise = new byte[3000];
        random.NextBytes(noise);
        return [.. TempFolder.Bytes(), .. System.Text.Encoding.UTF8.GetBytes($"<!-- {Convert.ToHexString(noise)} -->")];
    }
}
