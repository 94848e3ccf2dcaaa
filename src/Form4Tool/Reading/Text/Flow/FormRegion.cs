using Form4Tool.Lexing;

namespace Form4Tool.Reading.Text.Flow;

/// <summary>A part of the form as a text runs through it; <see cref="End"/> is what nothing is read from.</summary>
internal enum FormRegion { Head, Table, Owners, VendorOwners, Signatures, Notes, Asterisks, End }

/// <summary>The words of the form that begin a part of it, wherever the text has them.</summary>
internal static class RegionHeadings
{
    private static readonly (string Words, FormRegion Region)[] All =
    [
        ("Table I - Non-Derivative", FormRegion.Table), ("Table II - Derivative", FormRegion.Table),
        ("Explanation of Responses:", FormRegion.Notes),
        ("Reporting Owners", FormRegion.VendorOwners), ("Reporting Owner Name / Address", FormRegion.VendorOwners),
        ("* If the form is filed by more", FormRegion.Asterisks), ("If the form is filed by more than one", FormRegion.Asterisks),
        ("** Intentional misstatements", FormRegion.Asterisks), ("Intentional misstatements or", FormRegion.Asterisks),
        ("Reminder: Report on", FormRegion.End), ("Note: File three copies", FormRegion.End),
        ("Persons who respond to", FormRegion.End), ("Potential persons who", FormRegion.End),
        ("SEC 1474 (", FormRegion.End), ("SEC 1473 (", FormRegion.End), ("SEC 2270 (", FormRegion.End),
    ];

    private static readonly PrefixSet Set = new([.. All.Select(heading => heading.Words)]);

    public static IEnumerable<string> Words => All.Select(heading => heading.Words);

    /// <summary>The part that a text begins; null where it begins none.</summary>
    public static FormRegion? Of(ReadOnlySpan<char> text) => Set.Of(text) is var heading and >= 0 ? All[heading].Region : null;

    /// <summary>Whether a text begins with one of the headings, or with that of the remarks.</summary>
    public static bool Begin(ReadOnlySpan<char> text) => Set.Begin(text) || FlowNotes.IsRemarks(text);
}
