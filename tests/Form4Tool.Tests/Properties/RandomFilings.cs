using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Form4Tool.Tests.Properties;

/// <summary>
/// Makes valid filings at random: forms, owners, rows, marks, exact decimals with their scale, texts in many scripts. Texts are
/// as a reader leaves them: trimmed, one line with single blanks, except footnotes and remarks.
/// </summary>
internal sealed class RandomFilings
{
    private static readonly string[] Words =
    [
        "Common", "Stock", "Class", "A", "D", "I", "Series", "B-2", "R&D", "<b>", "]]>", "\"quoted\"", "O'Neil", "401(k)", "$0.01", "(1)",
        "F1", "100%",
        "Nestlé", "Ōsaka", "Ελλάς", "株式会社", "Üben", "–", "—", "“curly”", "🏦", "e\u0301", "1.", "&amp;", "#", "|", "x", "X", "--", "See",
        "Footnote", "№5", "/s/", "Trust,", "dated",
    ];

    private static readonly string[] Codes = ["P", "S", "A", "D", "F", "I", "M", "C", "E", "H", "O", "X", "G", "L", "W", "Z", "J", "U"];

    private static readonly string[] PlainWords =
        ["Common", "Stock", "Class", "Series", "B-2", "R&D", "O'Neil", "Nestlé", "Ōsaka", "Ελλάς", "株式会社", "–", "“curly”", "Option",
        "Units", "Trust,", "dated", "May", "Jr.", "by", "the", "of", "100%", "$5-par"];

    private readonly Random _random;
    private readonly bool _asFiled;
    private readonly string[] _words;
    private string[] _ids = [];

    private RandomFilings(int seed, bool asFiled, bool plain = false) =>
        (_random, _asFiled, _words) = (new Random(seed), asFiled, plain ? PlainWords : Words);

    /// <summary>Filings; a failing one is shrunk by taking away rows, owners, notes and marks.</summary>
    /// <param name="asFiled">Whether some values are texts that could not be read as their type.</param>
    public static Arbitrary<OwnershipFiling> Arbitrary(bool asFiled) =>
        Arb.From(Gen.Choose(0, int.MaxValue).Select(seed => new RandomFilings(seed, asFiled).Filing()), Shrink);

    /// <summary>
    /// Filings whose texts are plain words: none looks like a mark, a box or a caption, or is said twice like the titles of two rows, which
    /// in a text cannot be told from these.
    /// </summary>
    public static Arbitrary<OwnershipFiling> Plain() =>
        Arb.From(Gen.Choose(0, int.MaxValue).Select(seed => new RandomFilings(seed, asFiled: false, plain: true).Filing()), Shrink);

    public OwnershipFiling Filing()
    {
        var form = Pick("3", "3/A", "4", "4/A", "5", "5/A");
        var form3 = form[0] == '3';
        _ids = [.. Enumerable.Range(1, _random.Next(0, 14)).Select(n => $"F{n}")];
        var filing = new OwnershipFiling
        {
            DocumentType = form,
            SchemaVersion = Maybe(() => form3 ? Pick("X0206", "X0607") : Pick("X0306", "X0407", "X0508", "X0609")),
            PeriodOfReport = Date(),
            DateOfOriginalSubmission = form.Length > 1 ? Maybe<DateOnly>(Date) : null,
            NoSecuritiesOwned = form3 ? Flag() : null,
            NotSubjectToSection16 = form3 ? null : Flag(),
            Form3HoldingsReported = form[0] == '5' ? Flag() : null,
            Form4TransactionsReported = form[0] == '5' ? Flag() : null,
            Aff10b5One = form3 ? null : Flag(),
            Issuer = new Issuer { Cik = Cik(), Name = Text(), TradingSymbol = Maybe(() => Pick("ABC", "N/A", "BRK.B")),
            ForeignTradingSymbol = Rarely(() => "2330.TW") },
            ReportingOwners = [.. Many(1, 4, Owner)],
            NonDerivativeTable = [.. Many(0, 6, () => NonDerivative(form3))],
            DerivativeTable = [.. Many(0, 5, () => Derivative(form3))],
            Footnotes = [.. _ids.Select(id => new Footnote(id, Lines()))],
            Remarks = Rarely(Lines),
            Signatures = [.. Many(1, 3, () => new Signature(Text(), Maybe<DateOnly>(Date)))],
        };
        return _asFiled && filing.Signatures[0].Date is null
            ? filing with { AsFiled = [new AsFiledValue("signatures[0].date", "2/30/2004")] } : filing;
    }

    private ReportingOwner Owner() => new()
    {
        Cik = Cik(),
        Name = Text(),
        Address = _random.Next(8) == 0 ? OwnerAddress.None : new OwnerAddress
        {
            Street1 = Maybe(Text), Street2 = Rarely(Text), City = Maybe(Text), State = Maybe(() => Pick("CA", "NY", "A6", "1V")),
            ZipCode = Maybe(() => Pick("94016", "M5J 2T3", "10001-0001")),
            StateDescription = Rarely(() => "ONTARIO, CANADA"), Country = Rarely(() => "M0"), NonUSStateTerritory = Rarely(Text),
            NonUSAddress = Rarely<bool>(() => _random.Next(2) == 0),
        },
        Relationship = new OwnerRelationship
        {
            IsDirector = Flag(), IsOfficer = Flag(), IsTenPercentOwner = Flag(), IsOther = Flag(), OfficerTitle = Maybe(Text),
            OtherText = Rarely(Text),
        },
    };

    private NonDerivativeRow NonDerivative(bool form3)
    {
        var holding = form3 || _random.Next(3) == 0;
        var row = holding ? new NonDerivativeRow { Kind = RowKind.Holding } : new NonDerivativeRow
        {
            Kind = RowKind.Transaction,
            TransactionDate = Date(), DeemedExecutionDate = Rarely<DateOnly>(Date), TransactionFormType = Maybe(() => Pick("4", "5")),
            TransactionCode = Maybe(() => Pick(Codes)),
            EquitySwapInvolved = Flag(), TransactionTimeliness = Rarely(() => Pick("E", "L")), TransactionShares = Maybe<decimal>(Number),
            TransactionPricePerShare = Maybe<decimal>(Number),
            TransactionAcquiredDisposedCode = Maybe(() => Pick("A", "D")),
        };
        row = row with
        {
            SecurityTitle = Text(), SharesOwnedFollowingTransaction = Maybe<decimal>(Number),
            DirectOrIndirectOwnership = Maybe(() => Pick("D", "I")), NatureOfOwnership = Rarely(Text),
        };
        if (row.SharesOwnedFollowingTransaction is null) row = row with { ValueOwnedFollowingTransaction = Maybe<decimal>(Number) };
        var asFiled = new List<AsFiledValue>();
        if (!holding && row.TransactionShares is null) Unreadable(asFiled, "transactionShares", "12,000 -");
        return row with { Footnotes = Marks(row), AsFiled = [.. asFiled] };
    }

    private DerivativeRow Derivative(bool form3)
    {
        var holding = form3 || _random.Next(3) == 0;
        var row = holding ? new DerivativeRow { Kind = RowKind.Holding } : new DerivativeRow
        {
            Kind = RowKind.Transaction,
            TransactionDate = Date(), DeemedExecutionDate = Rarely<DateOnly>(Date), TransactionFormType = Maybe(() => Pick("4", "5")),
            TransactionCode = Maybe(() => Pick(Codes)),
            EquitySwapInvolved = Flag(), TransactionTimeliness = Rarely(() => Pick("E", "L")),
            TransactionPricePerShare = Maybe<decimal>(Number),
            TransactionAcquiredDisposedCode = Maybe(() => Pick("A", "D")), TransactionShares = Maybe<decimal>(Number),
        };
        if (!holding && row.TransactionShares is null) row = row with { TransactionTotalValue = Maybe<decimal>(Number) };
        row = row with
        {
            SecurityTitle = Text(), ConversionOrExercisePrice = Maybe<decimal>(Number), ExerciseDate = Maybe<DateOnly>(Date),
            ExpirationDate = Maybe<DateOnly>(Date),
            UnderlyingSecurityTitle = Text(), UnderlyingSecurityShares = Maybe<decimal>(Number),
            SharesOwnedFollowingTransaction = Maybe<decimal>(Number),
            DirectOrIndirectOwnership = Maybe(() => Pick("D", "I")), NatureOfOwnership = Rarely(Text),
        };
        if (row.UnderlyingSecurityShares is null) row = row with { UnderlyingSecurityValue = Maybe<decimal>(Number) };
        if (row.SharesOwnedFollowingTransaction is null) row = row with { ValueOwnedFollowingTransaction = Maybe<decimal>(Number) };
        var asFiled = new List<AsFiledValue>();
        if (row.ConversionOrExercisePrice is null) Unreadable(asFiled, "conversionOrExercisePrice", "1 for 1");
        if (row.ExpirationDate is null) Unreadable(asFiled, "expirationDate", "02/30/2014");
        return row with { Footnotes = Marks(row), AsFiled = [.. asFiled] };
    }

    private void Unreadable(List<AsFiledValue> values, string path, string text)
    {
        if (_asFiled && _random.Next(3) == 0) values.Add(new AsFiledValue(path, text));
    }

    /// <summary>
    /// Marks where the specification lets them hang (§1.6), sorted by field; some fields have several, and a mark may repeat.
    /// </summary>
    private ValueList<FootnoteMark> Marks(OwnershipRow row)
    {
        if (_ids.Length == 0) return [];
        Field[] fields = row.Kind == RowKind.Transaction
            ? [Field.SecurityTitle, Field.TransactionDate, Field.TransactionCode, Field.TransactionShares, Field.TransactionPricePerShare,
            Field.SharesOwnedFollowingTransaction, Field.DirectOrIndirectOwnership, Field.NatureOfOwnership]
            : [Field.SecurityTitle, Field.SharesOwnedFollowingTransaction, Field.DirectOrIndirectOwnership, Field.NatureOfOwnership];
        if (row is DerivativeRow)
            fields = [.. fields, Field.ConversionOrExercisePrice, Field.ExerciseDate, Field.ExpirationDate, Field.UnderlyingSecurityTitle,
                Field.UnderlyingSecurityShares];
        fields = [.. fields.Select(field => field switch
        {
            Field.TransactionShares when row is DerivativeRow { TransactionTotalValue: not null } => Field.TransactionTotalValue,
            Field.UnderlyingSecurityShares when row is DerivativeRow { UnderlyingSecurityValue: not null } => Field.UnderlyingSecurityValue,
            Field.SharesOwnedFollowingTransaction when row.ValueOwnedFollowingTransaction is not null =>
            Field.ValueOwnedFollowingTransaction,
            _ => field,
        }).Order()];
        return [.. fields.Where(_ => _random.Next(4) == 0).SelectMany(field => Many(1, 3, () => new FootnoteMark(field, Pick(_ids))))];
    }

    private string Text()
    {
        IEnumerable<string> words = Many(1, 5, () => Pick(_words));
        return string.Join(' ', ReferenceEquals(_words, PlainWords) ? words.Distinct() : words);
    }

    private string Lines() => string.Join(Pick("\n", "\n\n", " ", " "), Many(1, 4, Text));

    private string? Cik() => Maybe(() => _random.NextInt64(1, 9_999_999_999).ToString("D10", CultureInfo.InvariantCulture));

    /// <summary>A number of up to 16 digits of which up to four are decimals, often with trailing zeros.</summary>
    private decimal Number()
    {
        var digits = _random.NextInt64(0, (long)Math.Pow(10, _random.Next(0, 13)) + 1);
        return new decimal((int)digits, (int)(digits >> 32), 0, false, (byte)_random.Next(0, 5));
    }

    private DateOnly Date() => new DateOnly(1990, 1, 1).AddDays(_random.Next(0, 20000));

    private bool? Flag() => Maybe<bool>(() => _random.Next(2) == 0);

    private string? Maybe(Func<string> value) => _random.Next(5) == 0 ? null : value();

    private string? Rarely(Func<string> value) => _random.Next(4) == 0 ? value() : null;

    private T? Maybe<T>(Func<T> value) where T : struct => _random.Next(5) == 0 ? null : value();

    private T? Rarely<T>(Func<T> value) where T : struct => _random.Next(4) == 0 ? value() : null;

    private T Pick<T>(params T[] values) => values[_random.Next(values.Length)];

    private IEnumerable<T> Many<T>(int least, int most, Func<T> value) =>
        [.. Enumerable.Range(0, _random.Next(least, most + 1)).Select(_ => value())];

    private static IEnumerable<OwnershipFiling> Shrink(OwnershipFiling filing)
    {
        foreach (var rows in Without(filing.NonDerivativeTable)) yield return filing with { NonDerivativeTable = rows };
        foreach (var rows in Without(filing.DerivativeTable)) yield return filing with { DerivativeTable = rows };
        foreach (var owners in Without(filing.ReportingOwners).Where(owners => owners.Count > 0))
            yield return filing with { ReportingOwners = owners };
        foreach (var notes in Without(filing.Footnotes)) yield return filing with { Footnotes = notes };
        foreach (var signatures in Without(filing.Signatures).Where(signatures => signatures.Count > 0 && filing.AsFiled.Count == 0))
            yield return filing with { Signatures = signatures };
        if (filing.Remarks is not null) yield return filing with { Remarks = null };
        for (var i = 0; i < filing.NonDerivativeTable.Count; i++)
            foreach (var marks in Without(filing.NonDerivativeTable[i].Footnotes))
                yield return filing with { NonDerivativeTable =
                    Replace(filing.NonDerivativeTable, i, filing.NonDerivativeTable[i] with { Footnotes = marks }) };
        for (var i = 0; i < filing.DerivativeTable.Count; i++)
            foreach (var marks in Without(filing.DerivativeTable[i].Footnotes))
                yield return filing with { DerivativeTable =
                    Replace(filing.DerivativeTable, i, filing.DerivativeTable[i] with { Footnotes = marks }) };
    }

    private static IEnumerable<ValueList<T>> Without<T>(ValueList<T> items) =>
        Enumerable.Range(0, items.Count).Select(i => (ValueList<T>)[.. items.Where((_, n) => n != i)]);

    private static ValueList<T> Replace<T>(ValueList<T> items, int index, T item) => [.. items.Select((old, n) => n == index ? item : old)];
}
