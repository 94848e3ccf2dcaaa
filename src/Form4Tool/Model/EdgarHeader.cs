namespace Form4Tool;

/// <summary>
/// What the header of an EDGAR submission says of the filing: <c>SEC-HEADER</c> of the complete submission text file, or the
/// leading tags of a dissemination file.
/// </summary>
public sealed record EdgarHeader
{
    /// <summary>A header that says nothing.</summary>
    public static EdgarHeader None { get; } = new();

    /// <summary>ACCESSION NUMBER, with dashes: <c>0001209191-05-000123</c>.</summary>
    public string? AccessionNumber { get; init; }

    /// <summary>CONFORMED SUBMISSION TYPE: <c>4</c>, <c>4/A</c>, ….</summary>
    public string? SubmissionType { get; init; }

    /// <summary>FILED AS OF DATE.</summary>
    public DateOnly? FiledAsOfDate { get; init; }

    /// <summary>ACCEPTANCE-DATETIME: US Eastern time as filed, without zone. Dissemination files do not have it.</summary>
    public DateTime? AcceptanceDateTime { get; init; }

    /// <summary>SEC FILE NUMBER of the issuer under the 1934 Act: <c>001-40791</c>.</summary>
    public string? IssuerFileNumber { get; init; }
}
