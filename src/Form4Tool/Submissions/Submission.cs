namespace Form4Tool.Submissions;

/// <summary>What a party of a submission is.</summary>
internal enum PartyRole { ReportingOwner, Issuer }

/// <summary>A party that the EDGAR header names.</summary>
internal sealed record Party(PartyRole Role, string? Name, string? Cik);

/// <summary>A document of a submission.</summary>
/// <param name="Type">Its <c>&lt;TYPE&gt;</c>: <c>4</c>, <c>EX-24</c>, …; null where it is the bare input.</param>
/// <param name="Range">Where its text stands in the input, in bytes.</param>
/// <param name="IsCutOff">Whether its end tag is missing.</param>
internal sealed record SubmissionDocument(string? Type, Range Range, bool IsCutOff);

/// <summary>What the header of a submission says.</summary>
/// <param name="Header">Its values.</param>
/// <param name="Parties">The parties that it names.</param>
/// <param name="Missing">What EDGAR writes into each header and this one does not show; null where there is all, or no header.</param>
internal sealed record SubmissionHeader(EdgarHeader Header, Party[] Parties, string? Missing)
{
    /// <summary>No header.</summary>
    public static readonly SubmissionHeader None = new(EdgarHeader.None, [], null);
}

/// <summary>One submission: its header and its documents as byte ranges. The bare document is one without header.</summary>
internal sealed record Submission(SourceContainer Container, SubmissionHeader Head, SubmissionDocument[] Documents)
{
    /// <summary>The values of the header.</summary>
    public EdgarHeader Header => Head.Header;
}
