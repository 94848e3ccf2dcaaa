using System.Text;
using System.Xml;
using Form4Tool.Binding;
using Form4Tool.Detection;
using Form4Tool.Input;
using Form4Tool.Reading.Xml;

namespace Form4Tool.Testing;

/// <summary>
/// Reads documents by the fast scanner and by the platform's parser, which must say the same whenever the scanner answers.
/// </summary>
internal sealed class FastAgainstStrict
{
    private readonly FilingBinder _fastBinder = new(), _strictBinder = new();
    private readonly OwnershipXml _fastForm = new(), _strictForm = new();
    private readonly FastXmlScanner _fast = new();
    private readonly StrictXmlReader _strict = new();

    /// <summary>How many documents the scanner answered, and how many it handed over.</summary>
    public int Answered { get; private set; }

    /// <inheritdoc cref="Answered"/>
    public int HandedOver { get; private set; }

    /// <summary>Compares the readings of every document in an input; null where they agree, else what differs.</summary>
    public string? Compare(byte[] input)
    {
        var text = Decoding.ToUtf8(input, out var decoded);
        foreach (var range in XmlForms.Find(text.Span))
        {
            var survey = decoded is null ? TextSurvey.Of(input) : TextSurvey.Unknown;
            var document = new SourceDocument(text, range) { Survey = survey };
            if (!document.Utf8.StartsWith("<ownershipDocument"u8)) continue;
            _fastBinder.Start(Notation.Xml, new PlaceMap(document, PlaceUnit.Byte), Demands.None);
            _fastForm.Start(_fastBinder);
            if (!_fast.TryRead(document.Utf8, survey, _fastForm))
            {
                HandedOver++;
                continue;
            }
            Answered++;
            _fastForm.Finish();
            var fast = _fastBinder.Finish();
            _strictBinder.Start(Notation.Xml, new PlaceMap(document, PlaceUnit.Line), Demands.None);
            _strictForm.Start(_strictBinder);
            try
            {
                _strict.Read(document.Utf8, _strictForm);
            }
            catch (XmlException fault)
            {
                return $"the scanner took what is not well-formed: {fault.Message}";
            }
            _strictForm.Finish();
            var strict = _strictBinder.Finish();
            if (!fast.Filing.Equals(strict.Filing)) return $"the filings differ:\nfast   {fast.Filing}\nstrict {strict.Filing}";
            if (!fast.Diagnostics.Equals(strict.Diagnostics))
                return $"the diagnostics differ:\nfast   {fast.Diagnostics}\nstrict {strict.Diagnostics}";
        }
        return null;
    }

    /// <summary>Pieces of XML at the edges of what the scanner knows, put into a document wherever they may stand or must not.</summary>
    public static IEnumerable<byte[]> Edges(byte[] document)
    {
        string[] pieces =
        [
            "<", ">", "&", "&amp;", "&lt;", "&#65;", "&#x41;", "&#X41;", "&#10;", "&#32;", "&#xD;", "&#0;", "&#xFFFE;", "&#x10FFFF;",
            "&#x110000;", "&nbsp;",
            "&;", "&#;", "&#x;", "&amp", "]]>", "]]", "]", "<!-- c -->", "<![CDATA[x]]>", "<?p i?>", "\r\n", "\r", "\t", " ", "  ",
            "\u00a0", "é", "\uFEFF",
            "\uFFFD", "\uFFFE", "\u0001", "\0", "\u007f", "\u0085", "\u2028", "😀", "<x/>", "<x>y</x>", "<value>7</value>", "<value/>",
            "<value />", "<value >7</value >",
            "<footnoteId id=\"F1\"/>", "<footnoteId id='F1'/>", "<footnoteId id=\"F1\" />", "<footnoteId id=\"F&amp;\"/>",
            "<footnoteId  id=\"F1\"/>",
            "<footnoteId id = \"F1\"/>", "<footnoteId id=\"a b\"></footnoteId>", "<footnoteId id=\"F1\" id=\"F1\"/>",
            "<footnoteId\nid=\"F1\"/>", "<footnoteId id=\"\"/>",
            "<remarks>a", "</remarks>", "<issuer/>", "<footnote id=\"F9\">a<b>b</b> <i>c</i></footnote>", "<rptOwnerCcc>x</rptOwnerCcc>",
            "<securityTitle> \n <value> a </value> \n </securityTitle>",
            "<transactionShares> 1 <value>2</value> 3 </transactionShares>", "<remarks>\n\n  a  b\r\nc\rd</remarks>", "1", "x", "/", "=",
            "\"", "'", "<ownershipDocument/>",
        ];
        for (var at = 0; (at = document.AsSpan(at).IndexOfAny((byte)'<', (byte)'>') is >= 0 and var found ? at + found : -1) >= 0; at++)
            foreach (var piece in pieces)
                yield return [.. document.AsSpan(0, at), .. Encoding.UTF8.GetBytes(piece), .. document.AsSpan(at)];
    }
}
