using System.Text.RegularExpressions;
using Form4Tool.Binding;
using Form4Tool.Form;
using Form4Tool.Forms;
using Form4Tool.Layout;
using Form4Tool.Lexing;
using Form4Tool.Reading.Typewritten.Sheets;

namespace Form4Tool.Reading.Typewritten;

/// <summary>
/// Reads "Explanation of Responses" and remarks. A note begins with its mark at the head of a line and goes on until the next;
/// numbers and letters must count up, so that "(1) above" inside a sentence begins none.
/// </summary>
internal sealed partial class TypewrittenNotes(Sheet sheet, IReadOnlyList<string> owners, FilingBinder binder)
{
    private readonly HashSet<string> _marks = [];

    /// <summary>The footnotes there are.</summary>
    public NoteIds Ids { get; } = new();

    public void Read(IEnumerable<Section> sections, Func<int, bool> isTaken, HashSet<int> heads)
    {
        var texts = new NoteTexts(binder, Ids, columnsAreNumbered: true);
        foreach (var section in sections)
            if (section.Part is Part.Notes or Part.Remarks) ReadSection(section, texts, isTaken, heads);
        texts.Finish();
    }

    private void ReadSection(Section section, NoteTexts texts, Func<int, bool> isTaken, HashSet<int> heads)
    {
        texts.Close();
        if (section.Part == Part.Remarks) texts.BeginRemarks(0);
        var last = -1;
        bool skipping = false, reported = false, signed = false, signing = false;
        char? style = null;
        for (var row = section.Start; row < section.End; row++)
        {
            var line = sheet.Lines[row];
            if (line.Kind != LineKind.Text) skipping = false;
            if (isTaken(row))
            {
                // Behind the signature stand the signer's name and capacity; only a mark begins a note there.
                signed = true;
                if (section.Part != Part.Remarks) texts.Close();
                continue;
            }
            if (line.Kind != LineKind.Text || skipping || heads.Contains(row)) continue;
            if (signing || IsSigner(line.Text) && SignsBelow(row, isTaken))
            {
                // "By: Its Partner, LLC," goes on with what that is to the signer.
                signing = !signing && line.Text.AsSpan().TrimEnd().EndsWith(",");
                continue;
            }
            var text = Border().Replace(line.Text, " ").Trim();
            if (row == section.Start) text = TypewrittenHeadings.OfNotes().Replace(text, "").Trim();
            if (TypewrittenSentences.IsFormText(text))
            {
                skipping = TypewrittenSentences.IsParagraph(text);
                continue;
            }
            if (!text.Any(char.IsLetterOrDigit) || PageNumber().IsMatch(text) && text[0] is not ('(' or '[')) continue;
            // Behind the signature a number of another make counts something else, such as further persons.
            if (section.Part == Part.Notes && NoteNumber.Typed().Match(text) is { Success: true } match
                && !(signed && style is { } made && made != Make(match)) && Counts(match.Groups["m"].Value, ref last))
            {
                style ??= Make(match);
                texts.Begin(match.Groups["m"].Value, 0);
                text = text[match.Length..].TrimStart(' ', '-', '\u2013', '\u2014', ':', '.');
            }
            else if (!texts.IsOpen && (signed || NothingToSay().IsMatch(text))) continue;
            if (!texts.IsOpen)
            {
                texts.BeginRemarks(0);
                if (!reported)
                    binder.Report(TypewrittenDiagnostics.UnmarkedExplanation,
                        "The explanation of responses has text without a mark; it is read as remarks.", line.Place, "remarks");
                reported = true;
            }
            texts.Append(text);
        }
    }

    /// <summary>Whether a line may name who signs: an entity by its legal form or as in item 1, or whoever signs for it.</summary>
    private bool IsSigner(string line) =>
        Signer().IsMatch(line) || owners.Contains(line.Trim(' ', ','), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a line stands apart and a signature follows soon: then the name of an entity there is the signer's.</summary>
    private bool SignsBelow(int row, Func<int, bool> isTaken) =>
        (row == 0 || sheet.Lines[row - 1].Kind != LineKind.Text || IsSigner(sheet.Lines[row - 1].Text))
        && Enumerable.Range(row + 1, 6).Any(isTaken);

    /// <summary>How a mark is made: in brackets, with a period, of asterisks.</summary>
    private static char Make(Match mark) => char.IsDigit(mark.Value[0]) ? '1' : mark.Value[0];

    /// <summary>Whether a mark can be the next one. Asterisks always can.</summary>
    private bool Counts(string mark, ref int last)
    {
        if (_marks.Contains(mark)) return false;
        if (mark[0] is '*' or '+') return _marks.Add(mark);
        var value = char.IsDigit(mark[0])
            ? int.Parse(mark, System.Globalization.CultureInfo.InvariantCulture)
            : char.ToLowerInvariant(mark[0]) - 'a' + 1;
        if (value <= last || last >= 0 && value > last + 6) return false;
        last = value;
        return _marks.Add(mark);
    }

    [GeneratedRegex(@"^\W*\d{1,3}\W*$")]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"^\W*[A-Z][\w.,&'’ \-]{2,80}(?:L\.?P|L\.?L\.?[CP]|Inc|Corp|Corporation|Company|Ltd|Limited" +
        @"|Trust|Partners|Partnership|Foundation|Associates|Fund|Bank|N\.?A|plc|A/S|S\.?A|N\.?V|B\.?V|A\.?G|GmbH)" +
        @"[.,]*$|^\W*By\s*:", RegexOptions.IgnoreCase)]
    private static partial Regex Signer();

    [GeneratedRegex(@"^\W*(?:none|n/?a|not applicable)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex NothingToSay();

    [GeneratedRegex(@"^\s*\||\|\s*$")]
    private static partial Regex Border();
}
