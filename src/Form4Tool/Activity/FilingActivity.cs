using Form4Tool.Derivation;
using Form4Tool.History;

namespace Form4Tool.Activity;

/// <summary>What a report keeps of a result; <see cref="ActivityReader"/> makes it, <see cref="ActivityBuilder"/> takes it.</summary>
public sealed class FilingActivity
{
    private readonly byte[]? _packed;
    private IReadOnlyList<Footnote>? _notes;

    internal FilingActivity(string path) => Path = path;

    /// <summary>The path of the input that holds the filing, as messages name it.</summary>
    internal string Path { get; }

    /// <summary>Whether there is a filing.</summary>
    internal bool IsFiling { get; init; }

    /// <summary>The filing's form; null where it is not stated.</summary>
    internal string? Form { get; init; }

    /// <summary>The EDGAR header; all null without one.</summary>
    internal EdgarHeader Header { get; init; } = EdgarHeader.None;

    internal DateOnly? Period { get; init; }

    internal DateOnly? Original { get; init; }

    internal Issuer Issuer { get; init; } = new();

    /// <summary>The reporting owners, with their roles in words.</summary>
    internal OwnerSummary Owners { get; set; } = OwnerSummary.None;

    /// <summary>What holds the filings on one issuer together; set by <see cref="Identities"/>.</summary>
    internal string IssuerKey { get; set; } = "";

    /// <summary>The rows, in document order, Table I first.</summary>
    internal IReadOnlyList<ActivityRow> Rows { get; set; } = [];

    /// <summary>The notes that rows have marks of.</summary>
    internal IReadOnlyList<Footnote> Notes
    {
        get => _notes ??= PackedNotes.Unpack(_packed);
        init => _packed = PackedNotes.Pack(value);
    }

    /// <summary>Warnings and errors; empty where all was read.</summary>
    internal IReadOnlyList<Diagnostic> Findings { get; init; } = [];

    /// <summary>Whether it holds a filing that the filter wants.</summary>
    internal bool IsWanted { get; init; }

    /// <summary>Whether the input is something else than a filing, which nobody named.</summary>
    internal bool IsSkipped { get; init; }

    /// <summary>The filing's key among all; set when it is taken.</summary>
    internal string Key { get; set; } = "";

    /// <summary>Its number on the page; 0 where it is not listed there.</summary>
    internal int Number { get; set; }

    /// <summary>Whether another filing says the same, for all that a report tells.</summary>
    internal bool SaysTheSame(FilingActivity other)
    {
        if (Form != other.Form || Header != other.Header || Period != other.Period || Original != other.Original || Issuer != other.Issuer
            || Owners != other.Owners || Rows.Count != other.Rows.Count || !_packed.AsSpan().SequenceEqual(other._packed)) return false;
        for (var i = 0; i < Rows.Count; i++)
            if (!Rows[i].Row.Equals(other.Rows[i].Row)) return false;
        return true;
    }

    /// <summary>The same for filings that say the same.</summary>
    internal int HashOfContent()
    {
        var hash = new HashCode();
        hash.Add(Owners.Names);
        hash.Add(Period);
        hash.Add(Issuer.Name);
        foreach (var row in Rows) hash.Add(row.Row);
        return hash.ToHashCode();
    }

    /// <summary>What its issuer's history asks.</summary>
    internal ReportedFiling ToReported() => ReportedFiling.Of(Key, new OwnershipFiling
    {
        Header = Header, DocumentType = Form, PeriodOfReport = Period, DateOfOriginalSubmission = Original, Issuer = Issuer,
        ReportingOwners = Owners.Owners,
    });
}

/// <summary>The owners of a filing together: what they are called, and what they are.</summary>
/// <param name="Key">What the same owners have in another filing: CIKs, else names, sorted.</param>
/// <param name="Names">What each is called, in the order of the filing, as one text.</param>
/// <param name="Roles">Their roles in words; empty where none is stated.</param>
/// <param name="Owners">CIK and name of each.</param>
internal sealed record OwnerSummary(string Key, string Names, string Roles, ValueList<ReportingOwner> Owners)
{
    public static OwnerSummary None { get; } = new("", "", "", []);

    /// <summary>The summary with other CIKs.</summary>
    public OwnerSummary With(ValueList<ReportingOwner> owners) => this with { Key = KeyOf(owners), Owners = owners };

    /// <summary>What the same owners have in another filing.</summary>
    public static string KeyOf(ValueList<ReportingOwner> owners)
    {
        string[] keys = [.. owners.Select(owner => owner.Cik ?? owner.Name ?? "")];
        Array.Sort(keys, StringComparer.Ordinal);
        return string.Join('|', keys);
    }
}

/// <summary>A row of a filing, with what follows from it.</summary>
internal sealed class ActivityRow(FilingActivity filing, string table, int number, OwnershipRow row)
{
    public FilingActivity Filing { get; } = filing;

    /// <summary>I or II.</summary>
    public string Table { get; } = table;

    /// <summary>The row's number in its table, from 1.</summary>
    public int Number { get; } = number;

    public OwnershipRow Row { get; } = row;

    public bool IsTransaction => Row.Kind == RowKind.Transaction;

    public TradeGroup Group { get; init; } = TradeGroup.NoCode;

    public TradeSide? Side { get; init; }

    /// <summary>Shares times price, in dollars: Table I, both stated; else null.</summary>
    public decimal? Value { get; init; }

    public decimal? SignedShares { get; init; }

    /// <summary>The note, or the box, that says that it is under a plan, or mechanical; null where nothing does.</summary>
    public string? EvidenceSource { get; init; }

    /// <summary>Whether the filter wants it.</summary>
    public bool IsWanted { get; init; }

    /// <summary>Why it is in no figure; null where it is counted.</summary>
    public string? NotCounted { get; set; }

    /// <summary>The row that is counted in its place; null where there is none.</summary>
    public ActivityRow? CountedAs { get; set; }

    /// <summary>Its number on the page; 0 where it is not listed there.</summary>
    public int Id { get; set; }

    /// <summary>The day under which it stands: of the trade, of a holding the period or the filing; null where nothing tells.</summary>
    public DateOnly? Day => Row.TransactionDate ?? (IsTransaction ? null : Filing.Period ?? Filing.Header.FiledAsOfDate);
}
