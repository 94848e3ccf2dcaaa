using System.Text;

namespace Form4Tool.Submissions;

/// <summary>
/// The number that EDGAR gives a submission: ten digits of who sent it, two of the year, six of its count (EDGAR Filer Manual). In its
/// addresses the dashes are left out, and word processors write longer ones.
/// </summary>
internal static class AccessionNumber
{
    private const int Digits = 18;

    /// <summary>The number as EDGAR writes it; null where it is none, as one that is cut off.</summary>
    public static string? Read(ReadOnlySpan<byte> text)
    {
        var digits = new StringBuilder(Digits);
        foreach (var c in Encoding.UTF8.GetString(text))
        {
            if (char.IsAsciiDigit(c)) digits.Append(c);
            else if (c is not ('-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212')) return null;
        }
        return digits.Length == Digits ? digits.Insert(12, '-').Insert(10, '-').ToString() : null;
    }
}
