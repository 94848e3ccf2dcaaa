using Form4Tool.Lexing;

namespace Form4Tool.Forms;

/// <summary>A part of the form as a text runs through it; <see cref="End"/> is what nothing is read from.</summary>
internal enum FormRegion { Head, Table, Owners, VendorOwners, Signatures, Notes, Asterisks, End }

/// <summary>The words of the form that begin a part of it, wherever the text has them.</summary>
internal static class RegionHeadings
{
    private static readonly (string Words, FormRegion Region)[] All =
    [
        (Headings.NonDerivativeTable, FormRegion.Table), (Headings.DerivativeTable, FormRegion.Table),
        ($"{Headings.Explanation}:", FormRegion.Notes),
        (Headings.Owners, FormRegion.VendorOwners), (Headings.OwnerNameAndAddress, FormRegion.VendorOwners),
        ($"* {Sentences.FiledByMoreBeginning}", FormRegion.Asterisks), (Sentences.FiledByMoreBeginning, FormRegion.Asterisks),
        ($"** {Sentences.MisstatementsBeginning}", FormRegion.Asterisks), ($"{Sentences.MisstatementsBeginning} or", FormRegion.Asterisks),
        (Sentences.ReminderBeginning, FormRegion.End), (Sentences.ThreeCopiesBeginning, FormRegion.End),
        ($"{Sentences.Respond} to", FormRegion.End), (Sentences.Potential, FormRegion.End),
        ($"{Sentences.Sec4} (", FormRegion.End), ($"{Sentences.Sec3} (", FormRegion.End), ($"{Sentences.Sec5} (", FormRegion.End),
    ];

    private static readonly PrefixSet Set = new([.. All.Select(heading => heading.Words)]);

    public static IEnumerable<string> Words => All.Select(heading => heading.Words);

    /// <summary>The part that a text begins; null where it begins none.</summary>
    public static FormRegion? Of(ReadOnlySpan<char> text) => Set.Of(text) is var heading and >= 0 ? All[heading].Region : null;

    /// <summary>Whether a text begins with one of the headings, or with that of the remarks.</summary>
    public static bool Begin(ReadOnlySpan<char> text) => Set.Begin(text) || Headings.BeginRemarks(text);
}
