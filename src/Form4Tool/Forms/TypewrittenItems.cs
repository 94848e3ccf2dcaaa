using System.Text.RegularExpressions;

namespace Form4Tool.Forms;

/// <summary>The numbered items before Table I. Their numbers differ between Form 3 and Forms 4 and 5; their words do not.</summary>
internal enum Item { Owner, Issuer, Event, TaxNumber, Period, Amendment, Relationship, Joint }

/// <summary>
/// The items before the two tables, and the words over the boxes, as filers typed them before mid-2003. A caption may be
/// broken over lines anywhere, and parts of it may be left out, so each pattern goes on only as far as the words do.
/// </summary>
internal static partial class TypewrittenItems
{
    private const string Number = @"^\s*(?:\(?\d{1,2}[.)]?\s*)?";

    /// <summary>The caption of an item, as far as its words go.</summary>
    public static Regex Of(Item item) => item switch
    {
        Item.Owner => Owner(),
        Item.Issuer => Issuer(),
        Item.Event => Event(),
        Item.TaxNumber => TaxNumber(),
        Item.Period => Period(),
        Item.Amendment => Amendment(),
        Item.Relationship => Relationship(),
        _ => JointAndAll(),
    };

    /// <summary>The item of a match of <see cref="Caption"/>.</summary>
    public static Item ItemOf(Match caption) =>
        Enum.Parse<Item>(caption.Groups.Values.First(group => group.Success && group.Name.Length > 1).Name);

    [GeneratedRegex(@"[\s\S]*")]
    private static partial Regex JointAndAll();

    /// <summary>The number of an item without its caption.</summary>
    [GeneratedRegex(@"^\W*\d{1,2}[.)]?\W*$")]
    public static partial Regex LoneNumber();

    /// <summary>A box of the relationship with its label.</summary>
    [GeneratedRegex(@"(?:\bX|[\[(]\s?[Xx_]?\s?[\])]|[\u2610\u2611\u2612])\s+(?:Director|10%\s+Owner|Officer)\b")]
    public static partial Regex TickedRole();

    /// <summary>The labels of the four boxes of the relationship.</summary>
    public static IEnumerable<(Caption Label, Regex Words)> Roles =>
        [
            (Forms.Caption.Director, Director()), (Forms.Caption.TenPercent, TenPercent()),
            (Forms.Caption.Officer, Officer()), (Forms.Caption.Other, Other()),
        ];

    // The item's number stands before its caption; words may be parted by any number of blanks.
    [GeneratedRegex(@"(?:\(?\b\d{1,2}[.)]?\s{0,12})?(?:
        (?<Owner>Name\s*(?:\([^)]*\)\s*)?(?:and|&)\s+Addr)
      | (?<Issuer>Issuer(?:'s)?\s+Name|Name\s+of\s+(?:the\s+)?Issuer\b)
      | (?<Issuer>(?<=\b\d[.)]\s{1,6})Issuer(?=\s*$|\s{2}|\s*\|))
      | (?<Period>(?<=\b\d[.)]\s{1,6})Statement(?=\s*$|\s{2}|\s*\|))
      | (?<Relationship>(?<=\b\d[.)]\s{1,6})Relationship(?=\s*$|\s{2}|\s*\|))
      | (?<Event>Date\s+of\s+Event)
      | (?<TaxNumber>I\.?\s?R\.?\s?S\.?,?\s+(?:Ident|or\b|Number|No\b|Employer)|IRS/S|I\.R\.S\.\s*$|" +
        @"(?:Soc(?:ial|\.)\s+Sec(?:urity|\.)\s+(?:Number|No|or)))
      | (?<Period>Statement\s+for\b)
      | (?<Amendment>If\s+(?:an\s+)?Amendment\b)
      | (?<Relationship>Relationship\s+(?:of\s+Rep|to\s+Issuer|of\s*$))
      | (?<Joint>Individual\s+or\s+Joint))",
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    public static partial Regex Caption();

    [GeneratedRegex(Number + @"Name\s*(?:\([^)]*\)\s*)?(?:and|&)\s+Address(?:es)?" +
        @"(?:\s+of(?:\s+(?:the\s+)?Reporting(?:\s+Person(?:s|\(s\))?)?)?)?\s*\*{0,2}:?" +
        @"(?:\s*\((?:Last|Print|Type|Please)[^)]{3,}\))?:?", RegexOptions.IgnoreCase)]
    private static partial Regex Owner();

    [GeneratedRegex(Number + @"(?:Issuer(?:'s)?\s+Name|Name\s+of\s+(?:the\s+)?Issuer)" +
        @"(?:\s+(?:and|&)(?:\s+Ticker(?:\s+or(?:\s+Trading(?:\s+Symbol)?)?|\s+Symbol)?|\s+Trading\s+Symbol)?)?:?", RegexOptions.IgnoreCase)]
    private static partial Regex Issuer();

    [GeneratedRegex(Number + @"Date\s+of\s+Event(?:\s+Requiring(?:\s+Statement)?)?:?(?:\s*\((?:Month|Mo|mm)[^)]*\))?:?",
        RegexOptions.IgnoreCase)]
    private static partial Regex Event();

    [GeneratedRegex(Number + @"(?:I\.?\s?R\.?\s?S\.?|Soc)[\s\S]*", RegexOptions.IgnoreCase)]
    private static partial Regex TaxNumber();

    [GeneratedRegex(Number + @"Statement\s+for(?:\s+(?:the\s+)?" +
        @"(?:\(?\s*(?:Month|Mo\.?|mm)\s*/\s*(?:(?:Day|Dy|dd)\s*/\s*)?(?:Year|Yr\.?|yyyy|yy)\s*\)?" +
        @"|Issuer(?:'s)?\s+Fiscal\s+Year(?:\s+End(?:ed)?)?))?:?" +
        @"(?:\s*\((?:Month|Mo\.?|mm)[^)]*\))?:?", RegexOptions.IgnoreCase)]
    private static partial Regex Period();

    [GeneratedRegex(Number + @"If\s+(?:an\s+)?Amendment,?(?:\s+Date(?:\s+of(?:\s+(?:the\s+)?Original" +
        @"(?:\s+(?:Filing|Report|Statement))?(?:\s+Filed)?)?)?)?:?(?:\s*\(\s*(?:Month|Mo\.?|mm|Day)[^)]*\))?:?", RegexOptions.IgnoreCase)]
    private static partial Regex Amendment();

    [GeneratedRegex(Number + @"Relationship\s+(?:of|to)(?:\s+Reporting(?:\s+Persons?(?:\s*\(s\))?)?)?" +
        @"(?:\s*(?:\(s\))?\s*to(?:\s+(?:the\s+)?Issuer)?|\s+Issuer)?:?(?:\s*\(\s*Check[^)]*\))?:?", RegexOptions.IgnoreCase)]
    private static partial Regex Relationship();

    [GeneratedRegex(@"(?<![A-Za-z])Directors?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Director();

    [GeneratedRegex(@"(?:(?<!\d)10\s?%|(?<![A-Za-z])Ten\s+Percent)(?:\s*(?:Beneficial\s+)?(?:Owner|Holder|Shareholder|Stockholder))?",
        RegexOptions.IgnoreCase)]
    private static partial Regex TenPercent();

    [GeneratedRegex(@"(?<![A-Za-z])(?<!\bif\s(?:an\s)?)Officer\b(?:\s*\(?\s*give\s+title(?:\s+below)?\s*\)?)?", RegexOptions.IgnoreCase)]
    private static partial Regex Officer();

    [GeneratedRegex(@"(?<![A-Za-z])Other\b(?:\s*\(?\s*(?:specify|give)(?:\s+title)?(?:\s+below)?\s*\)?)?", RegexOptions.IgnoreCase)]
    private static partial Regex Other();

    [GeneratedRegex(@"\bif\s+(?:an\s+)?officer,?\s+(?:give\s+)?title|\(?\s*(?:give\s+title|specify)(?:\s+below)?\s*\)" +
        @"|\(?\s*title\s+below\s*\)|\bbelow\s*\)|\(\s*(?:give|specify)\b|\btitle\s+below\b" +
        @"|\(\s*Check\s[^)]*\)|^\s*(?:Title|Description)\s*:", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    public static partial Regex Hints();

    [GeneratedRegex(@"Check\s*(?:this\s+|the\s+)?(?:box\b|$)|\bbox\s+if\s+no\s+longer", RegexOptions.IgnoreCase)]
    public static partial Regex Exit();

    // The sentence of the asterisk, "If the form is filed by more …", is no box.
    [GeneratedRegex(@"(?:Form\s+)?(?<!\bis\s+)filed\s+by\s+more\s+than\s+one(?:\s+Reporting\s+Persons?)?", RegexOptions.IgnoreCase)]
    public static partial Regex Joint();

    [GeneratedRegex(@"(?:Form\s+)?filed\s+by", RegexOptions.IgnoreCase)]
    public static partial Regex FiledBy();

    [GeneratedRegex(@"Form\s+3\s+Holdings", RegexOptions.IgnoreCase)]
    public static partial Regex Form3();

    [GeneratedRegex(@"Form\s+4\s+Transactions", RegexOptions.IgnoreCase)]
    public static partial Regex Form4();

    [GeneratedRegex(@"INITIAL\s+STATEMENT", RegexOptions.IgnoreCase)]
    public static partial Regex Initial();

    [GeneratedRegex(@"ANNUAL\s+STATEMENT", RegexOptions.IgnoreCase)]
    public static partial Regex Annual();

    [GeneratedRegex(@"STATEMENT\s+OF\s+CHANGES", RegexOptions.IgnoreCase)]
    public static partial Regex Changes();

    // One look at the two characters before it is enough: a run of blanks before a word is gone through once.
    [GeneratedRegex(@"(?:^\s*|\s{2}|\|\s?)(?:U\.?S\.?\s+)?(?:SEC\s+)?FORM\s+(?<n>[345])\s*" +
        @"(?<a>/\s*A\b|-\s*A\b|\(?\s*(?:AMENDMENT|AMENDED|as\s+amended)\b[^|]*)?\s*(?:$|\s{2}|\|)", RegexOptions.IgnoreCase)]
    public static partial Regex Title();

    [GeneratedRegex(@"^[\s|(]*(?:AMENDMENT(?:\s+(?:NO\.?|NUMBER|#)\s*\d+)?|AMENDED(?:\s+(?:FILING|FORM|REPORT))?)[\s|)]*$",
        RegexOptions.IgnoreCase)]
    public static partial Regex Amended();

    [GeneratedRegex(@"(?:/\s?|,\s?|(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+)" +
        @"(?<y>199\d|200\d)\b(?!.*OMB)", RegexOptions.IgnoreCase)]
    public static partial Regex FullYear();

    [GeneratedRegex(@"^\W*\(?\s*(?:Month|mm|Day)\s*/.*\)?\W*$", RegexOptions.IgnoreCase)]
    public static partial Regex Hint();
}
