using System.Buffers;
using System.Net;
using System.Text;

namespace Form4Tool.Reading.Xml;

/// <summary>
/// The text of a damaged document. Entities of XML and numeric references mean what they mean; an entity of HTML is its
/// character; any other ampersand is an ampersand (R&amp;D is the classic). Characters that XML does not admit are left out.
/// </summary>
internal static class DamagedText
{
    private const int LongestEntity = 32;

    // What needs a look: the ampersand, control characters, and the lead byte of U+FFFE and U+FFFF.
    private static readonly SearchValues<byte> Suspects = SearchValues.Create(
        [(byte)'&', 0xEF, .. Enumerable.Range(0, 32).Select(c => (byte)c).Where(c => c is not (9 or 10 or 13))]);

    /// <summary>Hands the text over, repaired.</summary>
    public static void Read(ReadOnlySpan<byte> text, long place, OwnershipXml form, RepairLog log)
    {
        Span<byte> one = stackalloc byte[8];
        while (!text.IsEmpty)
        {
            var clean = text.IndexOfAny(Suspects);
            if (clean < 0) clean = text.Length;
            if (clean > 0) form.Text(text[..clean], place);
            text = text[clean..];
            place += clean;
            if (text.IsEmpty) return;
            var length = text[0] == '&' ? Entity(text, place, log, one, out var taken) : Suspect(text, place, log, one, out taken);
            if (length > 0) form.Text(one[..length], place);
            text = text[taken..];
            place += taken;
        }
    }

    /// <summary>Without its entities: for the id of a footnote, which has none when it is sound.</summary>
    public static bool IsPlain(ReadOnlySpan<byte> text) => !text.ContainsAny(Suspects);

    private static int Suspect(ReadOnlySpan<byte> text, long place, RepairLog log, Span<byte> one, out int taken)
    {
        if (text[0] == 0xEF && (text.Length < 3 || text[1] != 0xBF || text[2] < 0xBE))
        {
            one[0] = 0xEF;
            return taken = 1;
        }
        taken = text[0] == 0xEF ? 3 : 1;
        log.Add(XmlDiagnostics.InvalidCharacter,
            $"Character U+{(taken == 1 ? text[0] : 0xFF40 | text[2]):X4} is not allowed in XML; it is left out.", place);
        return 0;
    }

    private static int Entity(ReadOnlySpan<byte> text, long place, RepairLog log, Span<byte> one, out int taken)
    {
        var end = text[..Math.Min(text.Length, LongestEntity)].IndexOf((byte)';');
        taken = end + 1;
        var reference = end < 0 ? default : text[1..end];
        if (XmlReference.TryRead(reference, out var rune)) return rune.EncodeToUtf8(one);
        var name = Encoding.UTF8.GetString(reference);
        if (XmlReference.TryNumber(reference, out _))
        {
            log.Add(XmlDiagnostics.InvalidCharacter, $"&{name}; refers to a character that is not allowed in XML; it is left out.", place);
            return 0;
        }
        if (name.Length > 0 && name.All(char.IsAsciiLetterOrDigit) && WebUtility.HtmlDecode($"&{name};") is { Length: <= 2 } character)
        {
            log.Add(XmlDiagnostics.HtmlEntity, $"&{name}; is an entity of HTML; it was read as \"{character}\".", place);
            return Encoding.UTF8.GetBytes(character, one);
        }
        log.Add(XmlDiagnostics.BareAmpersand, "This & begins no entity that XML or HTML knows; it was read as an ampersand.", place);
        taken = 1;
        one[0] = (byte)'&';
        return 1;
    }
}
