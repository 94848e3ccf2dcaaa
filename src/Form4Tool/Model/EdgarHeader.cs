namespace Form4Tool;

/// <summary>
/// What the header of an EDGAR submission says of the filing: <c>SEC-HEADER</c> of the complete submission text file, or the
/// leading tags of a dissemination file.
/// </summary>
public sealed record EdgarHeader
{
    /// <summary>A header that says nothing.</summary>
    public static EdgarHeader None { get; } = new();

    /// <summary>
    /// ACCESSION NUMBER, EDGAR's number of the submission, with dashes: <c>0001209191-05-000123</c>; null without a header.
    /// </summary>
    public string? AccessionNumber { get; init; }

    /// <summary>CONFORMED SUBMISSION TYPE: <c>4</c>, <c>4/A</c>, …; null without a header.</summary>
    public string? SubmissionType { get; init; }

    /// <summary>FILED AS OF DATE: the day on which EDGAR took it as filed; null without a header.</summary>
    public DateOnly? FiledAsOfDate { get; init; }

    /// <summary>ACCEPTANCE-DATETIME: US Eastern time as filed, without zone. Null in dissemination files, which do not have it.</summary>
    public DateTime? AcceptanceDateTime { get; init; }

    /// <summary>SEC FILE NUMBER of the issuer under the 1934 Act: <c>001-40791</c>; null where the header has none.</summary>
    public string? IssuerFileNumber { get; init; }

    /// <summary>The name and members, dates as <c>2004-12-29</c>.</summary>
    public override string ToString() => Printing.Of(nameof(EdgarHeader), PrintMembers);
}
