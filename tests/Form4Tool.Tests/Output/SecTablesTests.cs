using System.Globalization;
using System.Text;
using System.Text.Json;
using Form4Tool.Output.Sec;

namespace Form4Tool.Tests.Output;

public class SecTablesTests
{
    [Theory]
    [InlineData("SUBMISSION.tsv", "ACCESSION_NUMBER FILING_DATE PERIOD_OF_REPORT DATE_OF_ORIG_SUB NO_SECURITIES_OWNED NOT_SUBJECT_SEC16 " +
        "FORM3_HOLDINGS_REPORTED FORM4_TRANS_REPORTED DOCUMENT_TYPE ISSUERCIK ISSUERNAME ISSUERTRADINGSYMBOL REMARKS AFF10B5ONE")]
    [InlineData("REPORTINGOWNER.tsv", "ACCESSION_NUMBER RPTOWNERCIK RPTOWNERNAME RPTOWNER_RELATIONSHIP RPTOWNER_TITLE RPTOWNER_TXT " +
        "RPTOWNER_STREET1 RPTOWNER_STREET2 RPTOWNER_CITY RPTOWNER_STATE RPTOWNER_ZIPCODE RPTOWNER_STATE_DESC FILE_NUMBER")]
    [InlineData("NONDERIV_TRANS.tsv", "ACCESSION_NUMBER NONDERIV_TRANS_SK SECURITY_TITLE SECURITY_TITLE_FN TRANS_DATE TRANS_DATE_FN " +
        "DEEMED_EXECUTION_DATE DEEMED_EXECUTION_DATE_FN TRANS_FORM_TYPE TRANS_CODE EQUITY_SWAP_INVOLVED EQUITY_SWAP_TRANS_CD_FN " +
        "TRANS_TIMELINESS TRANS_TIMELINESS_FN TRANS_SHARES TRANS_SHARES_FN TRANS_PRICEPERSHARE TRANS_PRICEPERSHARE_FN " +
        "TRANS_ACQUIRED_DISP_CD TRANS_ACQUIRED_DISP_CD_FN SHRS_OWND_FOLWNG_TRANS SHRS_OWND_FOLWNG_TRANS_FN VALU_OWND_FOLWNG_TRANS " +
        "VALU_OWND_FOLWNG_TRANS_FN DIRECT_INDIRECT_OWNERSHIP DIRECT_INDIRECT_OWNERSHIP_FN NATURE_OF_OWNERSHIP NATURE_OF_OWNERSHIP_FN")]
    [InlineData("NONDERIV_HOLDING.tsv", "ACCESSION_NUMBER NONDERIV_HOLDING_SK SECURITY_TITLE SECURITY_TITLE_FN TRANS_FORM_TYPE " +
        "TRANS_FORM_TYPE_FN SHRS_OWND_FOLWNG_TRANS SHRS_OWND_FOLWNG_TRANS_FN VALU_OWND_FOLWNG_TRANS VALU_OWND_FOLWNG_TRANS_FN " +
        "DIRECT_INDIRECT_OWNERSHIP DIRECT_INDIRECT_OWNERSHIP_FN NATURE_OF_OWNERSHIP NATURE_OF_OWNERSHIP_FN")]
    [InlineData("DERIV_TRANS.tsv", "ACCESSION_NUMBER DERIV_TRANS_SK SECURITY_TITLE SECURITY_TITLE_FN CONV_EXERCISE_PRICE " +
        "CONV_EXERCISE_PRICE_FN TRANS_DATE TRANS_DATE_FN DEEMED_EXECUTION_DATE DEEMED_EXECUTION_DATE_FN TRANS_FORM_TYPE TRANS_CODE " +
        "EQUITY_SWAP_INVOLVED EQUITY_SWAP_TRANS_CD_FN TRANS_TIMELINESS TRANS_TIMELINESS_FN TRANS_SHARES TRANS_SHARES_FN " +
        "TRANS_TOTAL_VALUE TRANS_TOTAL_VALUE_FN TRANS_PRICEPERSHARE TRANS_PRICEPERSHARE_FN TRANS_ACQUIRED_DISP_CD " +
        "TRANS_ACQUIRED_DISP_CD_FN EXCERCISE_DATE EXCERCISE_DATE_FN EXPIRATION_DATE EXPIRATION_DATE_FN UNDLYNG_SEC_TITLE " +
        "UNDLYNG_SEC_TITLE_FN UNDLYNG_SEC_SHARES UNDLYNG_SEC_SHARES_FN UNDLYNG_SEC_VALUE UNDLYNG_SEC_VALUE_FN SHRS_OWND_FOLWNG_TRANS " +
        "SHRS_OWND_FOLWNG_TRANS_FN VALU_OWND_FOLWNG_TRANS VALU_OWND_FOLWNG_TRANS_FN DIRECT_INDIRECT_OWNERSHIP " +
        "DIRECT_INDIRECT_OWNERSHIP_FN NATURE_OF_OWNERSHIP NATURE_OF_OWNERSHIP_FN")]
    [InlineData("DERIV_HOLDING.tsv", "ACCESSION_NUMBER DERIV_HOLDING_SK SECURITY_TITLE SECURITY_TITLE_FN CONV_EXERCISE_PRICE " +
        "CONV_EXERCISE_PRICE_FN TRANS_FORM_TYPE TRANS_FORM_TYPE_FN EXERCISE_DATE EXERCISE_DATE_FN EXPIRATION_DATE EXPIRATION_DATE_FN " +
        "UNDLYNG_SEC_TITLE UNDLYNG_SEC_TITLE_FN UNDLYNG_SEC_SHARES UNDLYNG_SEC_SHARES_FN UNDLYNG_SEC_VALUE UNDLYNG_SEC_VALUE_FN " +
        "SHRS_OWND_FOLWNG_TRANS SHRS_OWND_FOLWNG_TRANS_FN VALU_OWND_FOLWNG_TRANS VALU_OWND_FOLWNG_TRANS_FN DIRECT_INDIRECT_OWNERSHIP " +
        "DIRECT_INDIRECT_OWNERSHIP_FN NATURE_OF_OWNERSHIP NATURE_OF_OWNERSHIP_FN")]
    [InlineData("FOOTNOTES.tsv", "ACCESSION_NUMBER FOOTNOTE_ID FOOTNOTE_TXT")]
    [InlineData("OWNER_SIGNATURE.tsv", "ACCESSION_NUMBER OWNERSIGNATURENAME OWNERSIGNATUREDATE")]
    public void Each_file_has_the_columns_of_the_data_sets_in_their_order_and_spelling(string file, string columns) =>
        Encoding.UTF8.GetString(Written([])[file]).Should().Be(columns.Replace(' ', '\t') + "\n");

    [Fact]
    public void The_rows_of_every_sample_say_what_its_expected_json_says()
    {
        foreach (var (name, result) in Samples.Submissions)
        {
            var tables = Read(Written([result]));
            using var expected = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Repository.Samples, name, "expected.json")));
            var filing = expected.RootElement;
            var key = result.Filing!.Header.AccessionNumber;
            tables.Values.SelectMany(rows => rows).Should().OnlyContain(row => row["ACCESSION_NUMBER"] == key, name);

            foreach (var (property, prefix) in new[] { ("nonDerivativeTable", "NONDERIV_"), ("derivativeTable", "DERIV_") })
                foreach (var (kind, suffix) in new[] { ("transaction", "TRANS"), ("holding", "HOLDING") })
                {
                    var rows = tables[prefix + suffix];
                    var stated = filing.GetProperty(property).EnumerateArray().Where(row => row.GetProperty("kind").GetString() == kind)
                        .ToArray();
                    rows.Should().HaveCount(stated.Length, $"{name} {prefix}{suffix}");
                    for (var i = 0; i < stated.Length; i++) Compare(rows[i], stated[i], $"{name} {prefix}{suffix} {i}");
                }
            tables["REPORTINGOWNER"].Select(row => row["RPTOWNERNAME"]).Should()
                .Equal(filing.GetProperty("reportingOwners").EnumerateArray().Select(owner => Cell(owner.GetProperty("name"))), name);
            tables["FOOTNOTES"].Select(row => row["FOOTNOTE_TXT"]).Should()
                .Equal(filing.GetProperty("footnotes").EnumerateArray().Select(note => Cell(note.GetProperty("text"))), name);
            tables["OWNER_SIGNATURE"].Select(row => row["OWNERSIGNATUREDATE"]).Should()
                .Equal(filing.GetProperty("signatures").EnumerateArray().Select(signature => Cell(signature.GetProperty("date"))), name);
            var submission = tables["SUBMISSION"].Should().ContainSingle().Subject;
            submission["PERIOD_OF_REPORT"].Should().Be(Cell(filing.GetProperty("periodOfReport")), name);
            submission["AFF10B5ONE"].Should().Be(Cell(filing.GetProperty("aff10b5One")), name);
            submission["REMARKS"].Should().Be(Cell(filing.GetProperty("remarks")), name);
        }
    }

    [Fact]
    public void Surrogate_keys_count_up_from_one_over_all_filings()
    {
        var rows = Read(Written(Samples.Submissions.Select(sample => sample.Result)))["NONDERIV_TRANS"];
        rows.Select(row => row["NONDERIV_TRANS_SK"]).Should()
            .Equal(Enumerable.Range(1, rows.Count).Select(key => key.ToString(CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Chunks_encoded_side_by_side_and_appended_in_order_are_the_bytes_of_one_writer()
    {
        var results = Samples.Submissions.Select(sample => sample.Result).ToArray();
        var chunks = results.Chunk(4).AsParallel().AsOrdered().Select(group =>
        {
            var chunk = new SecTablesChunk();
            foreach (var result in group) chunk.Add(result);
            chunk.Filings.Should().Be(group.Length);
            return chunk;
        }).ToArray();
        var streams = NewStreams();
        using (var writer = new SecTablesWriter(streams))
            foreach (var chunk in chunks) writer.Append(chunk);
        Contents(streams).Should().BeEquivalentTo(Written(results));
    }

    [Fact]
    public void A_run_resumed_at_its_last_position_gives_the_bytes_of_an_unbroken_run()
    {
        var results = Samples.Submissions.Select(sample => sample.Result).ToArray();
        var folder = Directory.CreateTempSubdirectory("form4-sec-").FullName;
        try
        {
            SecTablesPosition position;
            using (var writer = SecTablesWriter.Create(folder))
            {
                foreach (var result in results.Take(10)) writer.Write(result);
                writer.Flush(toDisk: true);
                position = writer.Position;
                foreach (var result in results.Skip(5).Take(7)) writer.Write(result);       // work of which no journal knows
            }
            using (var writer = SecTablesWriter.Create(folder, position))
                foreach (var result in results.Skip(10)) writer.Write(result);
            SecTablesWriter.FileNames.ToDictionary(name => name, name => File.ReadAllBytes(Path.Combine(folder, name))).Should()
                .BeEquivalentTo(Written(results));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Numbers_keep_every_digit_as_filed()
    {
        decimal[] numbers = [0m, 0.00m, 0.5m, 39.5200m, 1000000m, 999999999999.9999m, 0.0001m, -12.50m, 18446744073709551615m,
            18446744073709551616m, 0.000000000000000000001m];
        foreach (var number in numbers)
        {
            var row = new NonDerivativeRow { Kind = RowKind.Holding, SharesOwnedFollowingTransaction = number };
            Row("NONDERIV_HOLDING", new OwnershipFiling { NonDerivativeTable = [row] })["SHRS_OWND_FOLWNG_TRANS"].Should()
                .Be(number.ToString(CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public void A_cell_with_a_quote_a_tab_or_a_line_break_is_quoted_as_in_csv()
    {
        var text = "so-called \"insiders\"\tand\nothers";
        var filing = new OwnershipFiling { Footnotes = [new Footnote("F1", text)], Remarks = "\"quoted\"" };
        Row("FOOTNOTES", filing)["FOOTNOTE_TXT"].Should().Be(text);
        Encoding.UTF8.GetString(Written([Of(filing)])["FOOTNOTES.tsv"]).Should()
            .EndWith("F1\t\"so-called \"\"insiders\"\"\tand\nothers\"\n");
        Row("SUBMISSION", filing)["REMARKS"].Should().Be("\"quoted\"");
    }

    [Fact]
    public void Roles_are_joined_and_unstated_ones_are_no_cell()
    {
        var all = new OwnerRelationship { IsDirector = true, IsOfficer = true, IsTenPercentOwner = true, IsOther = true };
        string Roles(OwnerRelationship relationship) =>
            Row("REPORTINGOWNER", new OwnershipFiling { ReportingOwners = [new ReportingOwner { Relationship = relationship }] })[
            "RPTOWNER_RELATIONSHIP"];
        Roles(all).Should().Be("Director,Officer,TenPercentOwner,Other");
        Roles(all with { IsOfficer = false, IsTenPercentOwner = null }).Should().Be("Director,Other");
        Roles(OwnerRelationship.None).Should().BeEmpty();
    }

    [Fact]
    public void Without_an_accession_number_the_key_is_the_path_of_the_input() =>
        Row("SUBMISSION", new OwnershipFiling())["ACCESSION_NUMBER"].Should().Be("folder/filing.xml");

    [Fact]
    public void Dates_are_day_month_year_in_capitals() =>
        Row("SUBMISSION", new OwnershipFiling { PeriodOfReport = new DateOnly(2024, 7, 9) })["PERIOD_OF_REPORT"].Should().Be("09-JUL-2024");

    [Fact]
    public void Encoding_into_a_warm_chunk_allocates_nothing()
    {
        var results = Samples.Submissions.Select(sample => sample.Result).ToArray();
        var chunk = new SecTablesChunk();
        long Round()
        {
            chunk.Clear();
            var before = GC.GetAllocatedBytesForCurrentThread();
            foreach (var result in results) chunk.Add(result);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
        Round();
        var quotes = results.Count(result => result.Filing!.Footnotes.Any(note => note.Text!.AsSpan().ContainsAny("\"\n\t"))
            || (result.Filing.Remarks ?? "").AsSpan().ContainsAny("\"\n\t"));
        Round().Should().BeLessThan(1 + quotes * 2000, "only a cell that must be quoted is copied");
    }

    private static void Compare(Dictionary<string, string> row, JsonElement stated, string where)
    {
        foreach (var (column, field) in new Dictionary<string, string>
        {
            ["SECURITY_TITLE"] = "securityTitle", ["CONV_EXERCISE_PRICE"] = "conversionOrExercisePrice", ["TRANS_DATE"] = "transactionDate",
            ["DEEMED_EXECUTION_DATE"] = "deemedExecutionDate", ["TRANS_FORM_TYPE"] = "transactionFormType",
            ["TRANS_CODE"] = "transactionCode",
            ["EQUITY_SWAP_INVOLVED"] = "equitySwapInvolved", ["TRANS_TIMELINESS"] = "transactionTimeliness",
            ["TRANS_SHARES"] = "transactionShares",
            ["TRANS_TOTAL_VALUE"] = "transactionTotalValue", ["TRANS_PRICEPERSHARE"] = "transactionPricePerShare",
            ["TRANS_ACQUIRED_DISP_CD"] = "transactionAcquiredDisposedCode", ["EXCERCISE_DATE"] = "exerciseDate",
            ["EXERCISE_DATE"] = "exerciseDate",
            ["EXPIRATION_DATE"] = "expirationDate", ["UNDLYNG_SEC_TITLE"] = "underlyingSecurityTitle",
            ["UNDLYNG_SEC_SHARES"] = "underlyingSecurityShares",
            ["UNDLYNG_SEC_VALUE"] = "underlyingSecurityValue", ["SHRS_OWND_FOLWNG_TRANS"] = "sharesOwnedFollowingTransaction",
            ["VALU_OWND_FOLWNG_TRANS"] = "valueOwnedFollowingTransaction", ["DIRECT_INDIRECT_OWNERSHIP"] = "directOrIndirectOwnership",
            ["NATURE_OF_OWNERSHIP"] = "natureOfOwnership",
        })
        {
            if (!row.TryGetValue(column, out var cell)) continue;
            cell.Should().Be(Cell(stated.GetProperty(field)), $"{where} {column}");
            var marked = field is "transactionFormType" or "transactionCode" or "equitySwapInvolved" ? "transactionCode" : field;
            if ((row.GetValueOrDefault(column + "_FN")
                ?? (field == "equitySwapInvolved" ? row["EQUITY_SWAP_TRANS_CD_FN"] : null)) is not { } marks) continue;
            marks.Should().Be(stated.GetProperty("footnotes").TryGetProperty(marked, out var ids)
                ? string.Join(", ", ids.EnumerateArray().Select(id => id.GetString())) : "", $"{where} {column}_FN");
        }
    }

    /// <summary>A JSON value as the tables show it.</summary>
    private static string Cell(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.True => "1",
        JsonValueKind.False => "0",
        JsonValueKind.Number => value.GetRawText(),
        _ => DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", out var date)
        ? date.ToString("dd-MMM-yyyy", CultureInfo.InvariantCulture).ToUpperInvariant() : value.GetString()!,
    };

    private static Form4Result Of(OwnershipFiling filing) =>
        new(new SourceInfo("folder/filing.xml", SourceFormat.OwnershipXml, SourceContainer.None, null), filing, []);

    private static Dictionary<string, string> Row(string table, OwnershipFiling filing) => Read(Written([Of(filing)]))[table].Single();

    private static MemoryStream[] NewStreams() => [.. SecTablesWriter.FileNames.Select(_ => new MemoryStream())];

    private static Dictionary<string, byte[]> Contents(MemoryStream[] streams) =>
        SecTablesWriter.FileNames.Zip(streams, (name, stream) => (name, stream))
            .ToDictionary(pair => pair.name, pair => pair.stream.ToArray());

    private static Dictionary<string, byte[]> Written(IEnumerable<Form4Result> results)
    {
        var streams = NewStreams();
        using (var writer = new SecTablesWriter(streams))
            foreach (var result in results) writer.Write(result);
        return Contents(streams);
    }

    /// <summary>Reads tables by the rules of CSV with tabs; every row must have the header's number of cells.</summary>
    private static Dictionary<string, List<Dictionary<string, string>>> Read(Dictionary<string, byte[]> files) => files.ToDictionary(
        file => Path.GetFileNameWithoutExtension(file.Key),
        file =>
        {
            var rows = TsvReader.Rows(Encoding.UTF8.GetString(file.Value)).ToList();
            rows.Should().OnlyContain(row => row.Count == rows[0].Count, file.Key);
            return rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(cell => cell.First, cell => cell.Second)).ToList();
        });
}
