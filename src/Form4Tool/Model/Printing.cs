using System.Globalization;
using System.Text;

namespace Form4Tool;

/// <summary>
/// How records print: as C# prints records, and on every machine alike, with dates as <c>2004-12-29</c> and a point in decimals.
/// </summary>
internal static class Printing
{
    private static readonly CultureInfo Iso = MakeIso();

    /// <summary>The text of a record.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="printMembers">The members, as the compiler has them printed.</param>
    public static string Of(string name, Func<StringBuilder, bool> printMembers)
    {
        var own = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = Iso;
        try
        {
            var text = new StringBuilder(name).Append(" { ");
            if (printMembers(text)) text.Append(' ');
            return text.Append('}').ToString();
        }
        finally
        {
            CultureInfo.CurrentCulture = own;
        }
    }

    private static CultureInfo MakeIso()
    {
        var iso = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (iso.DateTimeFormat.ShortDatePattern, iso.DateTimeFormat.LongTimePattern) = ("yyyy-MM-dd", "HH:mm:ss");
        return CultureInfo.ReadOnly(iso);
    }
}
