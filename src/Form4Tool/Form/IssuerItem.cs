using System.Text.RegularExpressions;
using Form4Tool.Binding;
using Form4Tool.Forms;
using Form4Tool.Layout;

namespace Form4Tool.Form;

/// <summary>
/// Item 2 (item 4 of Form 3) as it was typed: the issuer's name, and its ticker in brackets, after a dash, after a wide gap, in quotes
/// or on a line of its own. A last word is taken for the ticker only where it stands apart in one of these ways.
/// </summary>
internal static partial class IssuerItem
{
    /// <summary>Reads the item; says whether it has a name.</summary>
    public static bool Read(List<Cell> lines, FilingBinder binder)
    {
        var kept = lines.FindAll(l => !TypewrittenSentences.IsFormText(l.Text));
        if (kept.Count == 0) return false;
        string? symbol = null;
        var at = kept[0].Place;
        if (kept.Count > 1 && AloneSymbol().Match(kept[^1].Text) is { Success: true } alone)
        {
            symbol = alone.Groups["s"].Value;
            at = kept[^1].Place;
            kept.RemoveAt(kept.Count - 1);
        }
        var name = string.Join(' ', kept.Select(l => l.Text));
        foreach (var pattern in (Regex[])[InName(), BehindLegalForm()])
            if (symbol is null && pattern.Match(name) is { Success: true, Index: > 0 } match)
                (symbol, name) = (match.Groups["s"].Value, name[..match.Index]);
        name = name.Trim(' ', ',', ';', '-', '\u2014', '/', ':');
        binder.Value(Field.IssuerName, name, kept[0].Place);
        if (symbol is not null) binder.Value(Field.IssuerTradingSymbol, symbol.Trim(), at);
        return name.Length > 0;
    }

    private const string Ticker = @"(?<s>(?:(?:NYSE|AMEX|NASDAQ|Nasdaq|ASE|OTC(?:\s?BB)?|PCX)(?:\s*/\s*NMS|\s+NM)?\s*[:\-]\s*)?"
        + @"[A-Z][A-Z0-9]{0,5}(?:[.\- /&][A-Z]{1,2})?)";

    [GeneratedRegex(@"^\W*(?:(?:Ticker|Trading)?\s*Symbol\s*[:\-]?\s*)?[""'\u201c\u2018(\[]*" + Ticker + @"[""'\u201d\u2019)\]]*$")]
    private static partial Regex AloneSymbol();

    // In a name in small letters nothing of it is written in capitals behind its legal form, but a further form ("Ltd. NV") or a number.
    [GeneratedRegex(@"(?<=[a-z](?:,?\s+(?:Inc\.?|Corp\.?|Corporation|Incorporated|Company|Co\.|Ltd\.?|Limited|plc)))"
        + @"(?:,?\s+|\s?/(?=[A-Z]{3}))(?!(?:II|III|IV|VI|NV|AG|SA|LP|LLC|LLP|PLC|LTD|INC|CO|AB|ASA|BV|USA|US|ADR|DE)$)"
        + @"(?<s>[A-Z]{2,5})$")]
    private static partial Regex BehindLegalForm();

    [GeneratedRegex(@"\s*[(\[]\s*(?:(?:(?i:Ticker|Trading|Nasdaq|NYSE|AMEX|OTC)\s+)?(?i:Symbol)\s*[:\-]?\s*)?[""'\u201c\u2018]*"
        + Ticker + @"[""'\u201d\u2019]*\s*[)\]]\s*\.?$"
        + @"|(?:\s{2,}|\s*[\-\u2014/;:]+\s+|\s*,\s*(?i:Symbol\s*:?\s*)"
        + @"|\s+(?i:(?:Ticker|Trading|Nasdaq|NYSE|AMEX|OTC)?\s*Symbol)\s*[:\-]?\s*)[""'\u201c\u2018]*"
        + Ticker + @"[""'\u201d\u2019]*\s*$|\s+[""'\u201c\u2018]+"
        + Ticker + @"[""'\u201d\u2019]+\s*$")]
    private static partial Regex InName();
}
