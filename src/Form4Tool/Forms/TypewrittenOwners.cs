using System.Text.RegularExpressions;

namespace Form4Tool.Forms;

/// <summary>The captions of item 1 and of lists of joint filers as filers typed them.</summary>
internal static partial class TypewrittenOwners
{
    [GeneratedRegex(@"\(\s*(?:Last|First|Middle)\b[^)]*\)|^\s*Last\s+First\s+Middle\b", RegexOptions.IgnoreCase)]
    public static partial Regex NameCaption();

    [GeneratedRegex(@"\(\s*(?:Number\s+and\s+)?Street\b[^)]*\)", RegexOptions.IgnoreCase)]
    public static partial Regex StreetCaption();

    [GeneratedRegex(@"\(\s*(?:City|State|Zip)\b[^)]*\)|^\s*City\s+State\s+Zip\b", RegexOptions.IgnoreCase)]
    public static partial Regex CityCaption();

    [GeneratedRegex(@"\(\s*(?:Last|First|Middle|Street|Number\s+and\s+Street|City|State|Zip)\b[^)]*\)" +
        @"|^\s*Last\s+First\s+Middle\b|^\s*City\s+State\s+Zip(?:\s+Code)?\b", RegexOptions.IgnoreCase)]
    public static partial Regex AnyCaption();

    [GeneratedRegex(@"^\W*Name(?:\s+of\s+(?:Joint\s+Filer|Reporting\s+Person))?\s*:[\s|]*(?<v>[^\s|].*)$", RegexOptions.IgnoreCase)]
    public static partial Regex Name();

    [GeneratedRegex(@"^\W*(?:Names?\s+and\s+Address(?:es)?\s+of\s+)?(?:Additional|Other|Joint)\s+" +
        @"(?:Reporting\s+Persons?|Filers?|Filing\s+Persons?|Reporting\s+Owners?)(?:'s)?\W*$", RegexOptions.IgnoreCase)]
    public static partial Regex Heading();

    [GeneratedRegex(@"^\W*(?:Business\s+)?Address\s*:\s*", RegexOptions.IgnoreCase)]
    public static partial Regex Address();
}
