using Form4Tool.Batch;
using Form4Tool.Batch.Formats;
using Form4Tool.Batch.Inputs;
using Form4Tool.Batch.Outputs;
using Form4Tool.Columnar.Buffers;
using Form4Tool.Columnar.Parquet;
using Form4Tool.Columnar.Parquet.Files;
using Form4Tool.Output.Tables;
using Form4Tool.Tests.Output;

namespace Form4Tool.Tests.Columnar;

/// <summary>Filings as Parquet, read back by a reader.</summary>
public class ParquetTests(ITestOutputHelper log)
{
    /// <summary>So few bytes that the samples make several row groups.</summary>
    private const long SmallGroup = 20_000;

    /// <summary>All data sets in a folder, in small row groups.</summary>
    private static readonly OutputFormat Small = OutputFormat.OfWhole("parquet", static (stream, _) => new ParquetFileOutput(stream,
            SmallGroup),
        openFolder: static (folder, options) => new ParquetFolderOutput(folder, options, SmallGroup));

    private static readonly FormatOptions ByYear = new(Partition: Partitioning.Year);

    [Theory]
    [InlineData(SmallGroup)]
    [InlineData(long.MaxValue)]
    public async Task Every_value_of_every_row_is_that_of_the_model(long group)
    {
        var results = Samples.Shapes.Concat(Samples.Corpus).Select(sample => sample.Result).Where(ExpectedRows.Fits).ToList();
        using var stream = new MemoryStream();
        using (var output = new ParquetFileOutput(stream, group)) Fill(output, results);
        var rows = await ParquetFile.RowsOf(new MemoryStream(stream.ToArray()));
        var expected = results.SelectMany(ExpectedRows.Of).ToList();
        rows.Should().HaveCount(expected.Count).And.HaveCountGreaterThan(100);
        foreach (var (row, wanted) in rows.Zip(expected)) row.Should().Equal(wanted);
    }

    [Fact]
    public void DuckDB_reads_every_value_as_that_of_the_model()
    {
        using var folder = new TempFolder();
        var results = Samples.Shapes.Concat(Samples.Corpus).Select(sample => sample.Result).Where(ExpectedRows.Fits).ToList();
        using (var stream = File.Create(folder["rows.parquet"]))
        using (var written = new ParquetFileOutput(stream)) Fill(written, results);
        if (OtherProgram.DuckDb($"SELECT * FROM read_parquet('{folder["rows.parquet"]}')") is not { } rows)
        {
            log.WriteLine("skipped: FORM4_DUCKDB names no folder with @duckdb/node-api");
            return;
        }
        var expected = results.SelectMany(ExpectedRows.Of).ToList();
        rows.Should().HaveCount(expected.Count).And.HaveCountGreaterThan(100);
        foreach (var (row, wanted) in rows.Zip(expected)) ExpectedRows.OfDuckDb(row).Should().Equal(wanted);
    }

    [Fact]
    public async Task A_file_says_which_program_and_which_schema_it_is_of()
    {
        using var stream = new MemoryStream();
        using (var output = new ParquetFileOutput(stream)) Fill(output, []);
        var metadata = await ParquetFile.MetadataOf(new MemoryStream(stream.ToArray()));
        metadata["form4.schemaVersion"].Should().Be("1");
        metadata["form4.producer"].Should().StartWith("form4 ");
    }

    [Theory]
    [InlineData("1234567890123456789012345678", true)]
    [InlineData("0.0000000001", true)]
    [InlineData("-7.500000000000000", true)]
    [InlineData("0.00000000001", false)]
    [InlineData("10000000000000000000000000000", false)]
    public async Task A_number_is_exact_or_is_kept_as_a_text_and_told(string digits, bool fits)
    {
        var number = decimal.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
        var filing = new OwnershipFiling { NonDerivativeTable = [new NonDerivativeRow { TransactionShares = number }] };
        var result = new Form4Result(new SourceInfo("x", SourceFormat.OwnershipXml, SourceContainer.None, null), filing, []);
        using var stream = new MemoryStream();
        using var output = new ParquetFileOutput(stream);
        var told = Fill(output, [result]);
        var row = (await ParquetFile.RowsOf(new MemoryStream(stream.ToArray()))).Single();
        row["transactionShares"].Should().Be(fits ? ExpectedRows.Shown(number) : null);
        row["asFiled"].Should().Be(fits ? null : $$"""{"transactionShares":"{{digits}}"}""");
        told.Select(d => (d.Id, d.Field)).Should().BeEquivalentTo(fits ? [] : new[] { ("F4755",
            "nonDerivativeTable[0].transactionShares") });
    }

    [Fact]
    public async Task The_files_are_the_same_for_any_number_of_workers()
    {
        using var folder = new TempFolder();
        foreach (var jobs in new[] { 1, 3 }) Run(folder, $"out{jobs}/", jobs: jobs);
        var groups = 0;
        foreach (var file in Directory.EnumerateFiles(folder["out1/rows"], "*", SearchOption.AllDirectories))
            groups = Math.Max(groups, await ParquetFile.GroupsOf(file));
        groups.Should().BeGreaterThan(2);
        Same(folder, "out1", "out3");
        folder.Content().Should().NotContain(name => name.Contains("form4-"));
    }

    [Fact]
    public async Task What_is_held_of_all_tables_together_is_bounded()
    {
        var chunk = new RecordChunk(hasTables: true);
        foreach (var result in Inputs().Read().Where(result => result.Filing is not null)) chunk.Add(result, null);
        var tables = DataSet.Tables.Select(table => new ParquetTable(table)).ToList();
        chunk.ForEach((_, records, _) =>
        {
            var record = new RecordReader(records);
            foreach (var table in tables) table.Read(ref record);
        });
        // More than any table has, and less than they have together.
        var most = tables.Max(table => table.Weight) + 1;
        tables.Sum(table => table.Weight).Should().BeGreaterThan(most);
        using var folder = new TempFolder();
        var format = OutputFormat.OfWhole("parquet", static (_, _) => throw new NotSupportedException(),
            openFolder: (target, options) => new ParquetFolderOutput(target, options, most));
        Run(folder, "out/", partition: Partitioning.None, format: format);
        var groups = 0;
        foreach (var table in DataSet.Tables)
            groups += await ParquetFile.GroupsOf(Directory.GetFiles(folder["out/" + table.Name]).Single());
        groups.Should().BeGreaterThan(tables.Count);
    }

    [Fact]
    public void Filings_in_any_order_give_one_file_of_each_data_set_and_partition()
    {
        using var folder = new TempFolder();
        Run(folder, "out/");
        Bytes(folder, "out").Keys.Select(Path.GetDirectoryName).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task Each_table_has_the_rows_of_all_filings_and_shards_are_one_data_set()
    {
        using var folder = new TempFolder();
        Run(folder, "whole/");
        for (var shard = 1; shard <= 3; shard++) Run(folder, "shards/", shard: new Shard(shard, 3));
        var counts = new Counts();
        foreach (var result in Inputs().Read().Where(result => result.Filing is not null))
            TableRows.Write(result, "x", TableScope.DataSet, new CountingSink(counts));
        foreach (var table in FilingTable.All.Select(table => table.Name).Append("rows"))
        {
            var (whole, shards) = (await Table(folder, "whole", table), await Table(folder, "shards", table));
            whole.Should().BeEquivalentTo(shards, table);
            if (table != "rows") whole.Should().HaveCount(counts.Of[table], table);
        }
        Directory.GetDirectories(folder["whole/rows"]).Should().Contain(path => path.EndsWith("filing_year=2004",
            StringComparison.Ordinal));
        var other = () => Run(folder, "shards/");
        other.Should().Throw<IOException>().WithMessage("*hold filings twice*");
    }

    [Theory]
    [InlineData(Partitioning.Quarter, "filing_year=2004/filing_quarter=")]
    [InlineData(Partitioning.Year, "filing_year=2004/part-")]
    [InlineData(Partitioning.None, "rows/part-")]
    public void The_files_are_divided_as_is_asked(Partitioning partition, string place)
    {
        using var folder = new TempFolder();
        Run(folder, "out/", partition: partition);
        folder.Content().Should().Contain(name => name.Contains(place));
    }

    [Fact]
    public void A_run_that_is_stopped_anywhere_goes_on_and_gives_the_same_files()
    {
        using var folder = new TempFolder();
        Run(folder, "whole/");
        var (runs, readAgain) = (0, 0);
        for (var isWhole = false; !isWhole; runs++)
        {
            using var stop = new CancellationTokenSource();
            using var run = BatchRun.Open(Inputs(2), Destination.ToPath(Small, folder["out/"], ByYear),
                new BatchOptions { Resume = runs > 0 });
            var found = 0;
            isWhole = run.Execute(_ => { if (++found > 12 + runs) stop.Cancel(); }, stop.Token);
            if (!isWhole) Directory.EnumerateFiles(folder["out"], "*.parquet", SearchOption.AllDirectories).Should().BeEmpty();
            readAgain += found;
            runs.Should().BeLessThan(60, "each run comes further");
        }
        runs.Should().BeGreaterThan(2);
        readAgain.Should().BePositive();
        Same(folder, "whole", "out");
        folder.Content().Should().NotContain(name => name.Contains("form4-"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    public void A_run_whose_log_was_cut_begins_anew(long length)
    {
        using var folder = new TempFolder();
        Run(folder, "whole/");
        using (var stop = new CancellationTokenSource())
        using (var run = BatchRun.Open(Inputs(), Destination.ToPath(Small, folder["out/"], ByYear)))
        {
            var found = 0;
            run.Execute(_ => { if (++found > 30) stop.Cancel(); }, stop.Token).Should().BeFalse();
        }
        using (var log = File.OpenWrite(folder["out/.form4-filings.form4-part"])) log.SetLength(length);
        using (var again = BatchRun.Open(Inputs(), Destination.ToPath(Small, folder["out/"], ByYear), new BatchOptions { Resume = true }))
            again.Execute().Should().BeTrue();
        Same(folder, "whole", "out");
    }

    [Fact]
    public void A_later_run_with_fewer_filings_leaves_none_of_the_earlier_files()
    {
        using var folder = new TempFolder();
        Run(folder, "out/");
        folder.Filing("one/a.xml");
        using (var run = BatchRun.Open(Form4Inputs.Open(folder["one"]), Destination.ToPath(Small, folder["out/"], ByYear))) run.Execute();
        Bytes(folder, "out").Keys.Where(name => name.StartsWith("rows/", StringComparison.Ordinal)).Should().ContainSingle();
    }

    private static ValueList<Diagnostic> Fill(ParquetFileOutput output, IEnumerable<Form4Result> results)
    {
        var chunk = output.NewChunk();
        ValueList<Diagnostic> told = [];
        foreach (var result in results) told = [.. told, .. chunk.Add(result, null)];
        output.Append(chunk);
        output.Finish();
        return told;
    }

    private static void Run(TempFolder folder, string to, int jobs = 2, Shard? shard = null, Partitioning partition = Partitioning.Year,
        OutputFormat? format = null)
    {
        using var run = BatchRun.Open(Inputs(jobs, shard),
            Destination.ToPath(format ?? Small, folder[to], new FormatOptions(Partition: partition)));
        run.Execute().Should().BeTrue();
    }

    private static Dictionary<string, string> Bytes(TempFolder folder, string name) =>
        Directory.EnumerateFiles(folder[name], "*", SearchOption.AllDirectories).ToDictionary(
            file => Path.GetRelativePath(folder[name], file).Replace('\\', '/'), file =>
                Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file))));

    private static void Same(TempFolder folder, string one, string other) => Bytes(folder, other).Should()
        .BeEquivalentTo(Bytes(folder, one));

    private static async Task<List<string>> Table(TempFolder folder, string name, string table)
    {
        var rows = new List<string>();
        foreach (var file in Directory.EnumerateFiles(folder[name + "/" + table], "*.parquet", SearchOption.AllDirectories))
        {
            await using var stream = File.OpenRead(file);
            foreach (var row in await ParquetFile.RowsOf(stream)) rows.Add(string.Join('\t', row.Select(cell =>
                $"{cell.Key}={cell.Value}")));
        }
        return [.. rows.Order(StringComparer.Ordinal)];
    }

    private static Form4Inputs Inputs(int jobs = 2, Shard? shard = null) =>
        Form4Inputs.Open(Repository.Samples, new Form4InputsOptions { Jobs = jobs, Shard = shard });

    private sealed class Counts
    {
        public Dictionary<string, int> Of { get; } = FilingTable.All.ToDictionary(table => table.Name, _ => 0);
    }

    private readonly struct CountingSink(Counts counts) : ITableSink
    {
        public void BeginRow(FilingTable table, string filing) => counts.Of[table.Name]++;
        public void Key(int number) { }
        public void Text(string? value) { }
        public void Number(decimal? value) { }
        public void Count(int? value) { }
        public void Date(DateOnly? value) { }
        public void Time(DateTime? value) { }
        public void Flag(bool? value) { }
        public void Marks(ReadOnlySpan<FootnoteMark> marks) { }
        public void AsFiled(ValueList<AsFiledValue> values) { }
        public void EndRow() { }
    }
}
