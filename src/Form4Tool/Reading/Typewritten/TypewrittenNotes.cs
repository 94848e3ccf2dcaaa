using System.Text;
using System.Text.RegularExpressions;
using Form4Tool.Binding;
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
    /// <summary>So many letters of a note may be the form's by chance: "the reporting person …".</summary>
    private const int LongestByChance = 24;

    private readonly List<(string Mark, StringBuilder Text)> _notes = [];
    private readonly StringBuilder _remarks = new();

    public NoteIds Ids { get; } = new();

    public void Read(IEnumerable<Section> sections, Func<int, bool> isTaken, HashSet<int> heads)
    {
        foreach (var section in sections)
            if (section.Part is Part.Notes or Part.Remarks) ReadSection(section, isTaken, heads);
        foreach (var (mark, text) in _notes)
        {
            // The columns of a table are numbered as notes are; where its head is damaged, the table may stand among them.
            if (FormWording.Match(text.ToString(), 0, out var caption) && caption > LongestByChance)
            {
                binder.Report(FormDiagnostics.TextNotWhole,
                    $"What is numbered {mark} begins with a caption of the form, so it is no footnote; left out.");
                continue;
            }
            Ids.Add(NoteIds.Of(mark));
            binder.Footnote(NoteIds.Of(mark), text.ToString());
        }
        if (_remarks.Length > 0) binder.Value(Field.Remarks, _remarks.ToString().Trim(), 0);
    }

    private void ReadSection(Section section, Func<int, bool> isTaken, HashSet<int> heads)
    {
        StringBuilder? target = section.Part == Part.Remarks ? _remarks : null;
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
                (signed, target) = (true, section.Part == Part.Remarks ? target : null);
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
                target = new StringBuilder();
                _notes.Add((match.Groups["m"].Value, target));
                text = text[match.Length..].TrimStart(' ', '-', '\u2013', '\u2014', ':', '.');
            }
            else if ((signed && target is null) || (target is null && NothingToSay().IsMatch(text))) continue;
            if (target is null)
            {
                target = _remarks;
                if (!reported)
                    binder.Report(TypewrittenDiagnostics.UnmarkedExplanation,
                        "The explanation of responses has text without a mark; it is read as remarks.", line.Place, "remarks");
                reported = true;
            }
            if (target.Length > 0) target.Append('\n');
            target.Append(text);
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
        if (_notes.Exists(n => n.Mark == mark)) return false;
        if (mark[0] is '*' or '+') return true;
        var value = char.IsDigit(mark[0])
            ? int.Parse(mark, System.Globalization.CultureInfo.InvariantCulture)
            : char.ToLowerInvariant(mark[0]) - 'a' + 1;
        if (value <= last || last >= 0 && value > last + 6) return false;
        last = value;
        return true;
    }

    [GeneratedRegex(@"^\W*(?:Page\s+)?\d{1,3}\W*$|^\W*Page\s+\d+\s+of\s+\d+\W*$", RegexOptions.IgnoreCase)]
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
