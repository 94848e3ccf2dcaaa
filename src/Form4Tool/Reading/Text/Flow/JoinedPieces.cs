using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using Form4Tool.Forms;
using Form4Tool.Form;
using Form4Tool.Lexing;

namespace Form4Tool.Reading.Text.Flow;

/// <summary>
/// Text whose pieces were joined by a comma or a semicolon and a blank, as a list is printed. Texts have these signs too: beside a value
/// or words of the form the sign ended a piece and becomes a pipe, between two texts the form's grammar tells. Where it does not (two
/// lines of a street, a nature before an unknown title), the texts give way to blanks, so that the ledger reports them.
/// </summary>
internal sealed partial class JoinedPieces
{
    /// <summary>Heads side by side in each table, with a sign between them and perhaps a blank for an empty cell.</summary>
    private static readonly SearchValues<string> JoinedHeads = SearchValues.Create(
        [.. Heads(", "), .. Heads(",  "), .. Heads("; "), .. Heads(";  ")], StringComparison.Ordinal);

    private static string[] Heads(string between) =>
    [
        string.Join(between, ColumnHeads.Amount, ColumnHeads.Direction, ColumnHeads.Price),
        string.Join(between, ColumnHeads.Exercisable, ColumnHeads.Expiration, ColumnHeads.UnderlyingTitle),
    ];

    private readonly StringBuilder _plain = new();
    private readonly List<string> _run = [];                        // texts without a value between them
    private readonly HashSet<string> _titles = [], _names = [];
    private string _sign = "", _before = "";                        // the piece before the run
    private FormRegion _region;
    private int _note, _line;
    private bool _lost, _isAlone;                                   // whether the rest of the owners, or a date, has nothing to stand with

    /// <summary>The text with pipes, and as long; itself where no such sign stands between the captions.</summary>
    public static string ToPipes(string text)
    {
        var heads = text.AsSpan().IndexOfAny(JoinedHeads);
        if (heads < 0) return text;
        var sign = heads + text.AsSpan(heads).IndexOfAny(',', ';');
        return new JoinedPieces { _sign = text.Substring(sign, 2) }.Plain(text);
    }

    private string Plain(string text)
    {
        for (int at = 0, next; at < text.Length; at = next)
        {
            var end = LineBreak.After(text, at, out next);
            var line = text.AsSpan(at..end);
            foreach (var range in line.Split(_sign))
                if (line[range].Trim() is { IsEmpty: false } piece) Take(piece.ToString());
            EndRun(_before = "");
            // What was dropped is filled up with blanks.
            _plain.Append(' ', Math.Max(0, end - _plain.Length)).Append(text.AsSpan(end..Math.Min(next, text.Length)));
            _line = _plain.Length;
        }
        return _plain.ToString();
    }

    private void Take(string piece)
    {
        var region = RegionHeadings.Of(piece) is { } found && (found != FormRegion.End || _region != FormRegion.Head) ? found
            : Headings.BeginRemarks(piece) ? FormRegion.Notes
            : piece is Headings.Signatures && _region == FormRegion.VendorOwners ? FormRegion.Signatures
            : _region == FormRegion.Table && piece.StartsWith(ItemHeads.OwnerBeginning, StringComparison.Ordinal) ? FormRegion.Head
            : _region;
        if (region == FormRegion.Table) _note = 0;
        var length = 0;
        var isNumber = region is FormRegion.Notes or FormRegion.Asterisks && NoteNumber.TryRead(piece, out var id, out length)
            && id == _note + 1;
        if (isNumber) (_note, region) = (_note + 1, FormRegion.Notes);
        // A caption with a comma in it, and a note, go on behind their beginnings.
        var begins = isNumber && length < piece.Length || piece.EndsWith(AmendmentBeginning, StringComparison.Ordinal)
            || Headings.BeginRemarks(piece) && piece.Length > Headings.Remarks.Length || HoldsName(piece);
        if (_run is [.., var last] && last.EndsWith(AmendmentBeginning, StringComparison.Ordinal)) begins = true;
        else if (begins || region != _region || isNumber || IsHard(piece))
        {
            EndRun(piece);
            _before = piece;
        }
        else begins = true;
        if (region != _region) _lost = false;
        _region = region;
        if (begins) _run.Add(piece);
        else Put(piece);
    }

    /// <summary>Whether the name of the owner or the issuer follows its caption within a piece.</summary>
    private static bool HoldsName(string piece) => Captions.Next(piece, 0, out var start, out var end) is Caption.Owner or Caption.Issuer
        && start == 0 && end < piece.Length;

    private const string AmendmentBeginning = "If Amendment";

    private void Put(string piece)
    {
        if (_plain.Length > _line) _plain.Append('|');
        if (_lost || _isAlone) _plain.Append(' ', piece.Length);
        else _plain.Append(piece);
        _isAlone = false;
    }

    /// <summary>Texts with the signs between them; behind a sentence it parted two texts of one cell.</summary>
    private string Joined(List<string> texts) => Sentence().Replace(string.Join(_sign, texts), " ");

    private void Put(List<string> texts, int from, int to)
    {
        if (from < to) Put(Joined(texts[from..to]));
    }

    /// <summary>Writes the texts before a piece.</summary>
    private void EndRun(string next)
    {
        if (_run.Count == 0) return;
        var cut = _region switch
        {
            FormRegion.Head => Head(next),
            FormRegion.Table => Title(next),
            FormRegion.VendorOwners => Owner(),
            FormRegion.Notes or FormRegion.Signatures => Signature(next),
            _ => 0,
        };
        if (cut >= 0)
        {
            Put(_run, 0, cut);
            Put(_run, cut, _run.Count);
        }
        else if (cut == Unknown) _plain.Append(' ', string.Join(_sign, _run).Length);
        _run.Clear();
    }

    private const int Unknown = -1, Done = -2;

    /// <summary>Where lines of a street part does not show; a town and its state do.</summary>
    private int Head(string next)
    {
        if (_before is "*" || next is ItemHeads.Last) _names.Add(string.Join(_sign, _run));
        // Beside a foreign one, or where it is spelt out, a state is words too.
        if (_before is ItemHeads.Street && _run is [_, var state] && !state.AsSpan().ContainsAnyInRange('0', '9')) return 1;
        return _before is not ItemHeads.Middle || _run.Count == 1 ? 0 : Unknown;
    }

    /// <summary>Where a title begins behind a nature: behind D or I only, and a title stands before a value.</summary>
    private int Title(string next)
    {
        if (_before is not ("D" or "I" or [.., ')']) || next.Length == 0 || IsHeading(next))
        {
            _titles.Add(string.Join(_sign, _run));
            return 0;
        }
        for (var i = 0; i < _run.Count; i++)
            if (_titles.Contains(string.Join(_sign, _run[i..]))) return i;
        if (_before is "I" && _run.Count > 2) return Unknown;
        var cut = _before is "I" ? _run.Count - 1 : 0;
        _titles.Add(string.Join(_sign, _run[cut..]));
        return cut;
    }

    /// <summary>
    /// A row of the sheet's table of owners is a name, which item 1 has too, the lines of a street and a town. Where the name is another,
    /// nothing shows where it ends, or the title before it.
    /// </summary>
    private int Owner()
    {
        if (_run.Count == 1) return 0;
        var name = 1;
        while (name < _run.Count && !_names.Contains(string.Join(_sign, _run[..name]))) name++;
        _lost |= _run.Count - name < 2;
        if (_lost) return Unknown;
        Put(_run, 0, name);
        if (_run.Count - name == 3) Put(_run, name, name + 1);
        else _plain.Append(' ', string.Join(_sign, _run[name..^2]).Length);
        Put(_run, _run.Count - 2, _run.Count);
        return Done;
    }

    /// <summary>Where the name of who signed begins behind a note or the remarks, which end with a sentence.</summary>
    private int Signature(string next)
    {
        if (!Date().IsMatch(next)) return 0;
        if (_run.FindIndex(text => SignatureReader.IsConformed(text)) is var conformed and >= 0) return conformed;
        if (_region == FormRegion.Signatures || _before is "" or [.., ':'] || Date().IsMatch(_before)) return 0;
        var cut = _run.FindIndex(text => text is [.., '.' or '"'] && !Abbreviation().IsMatch(text));
        _isAlone = cut < 0 || cut != _run.FindLastIndex(text => text is [.., '.' or '"']);
        return _isAlone ? Unknown : cut + 1;
    }

    /// <summary>Whether a piece is no text of the filer's: a sign before or behind it ended a piece.</summary>
    private bool IsHard(string piece) => _region is FormRegion.Notes or FormRegion.Signatures or FormRegion.Asterisks or FormRegion.End
        ? Date().IsMatch(piece) || IsHeading(piece)
            || !piece.AsSpan().ContainsAnyExcept("(*) 0123456789") && piece.AsSpan().ContainsAny("(*)")
        : IsValue(piece) || IsHeading(piece) || IsCaption(piece);

    /// <summary>A number, a date, a code, a mark, the letters of a state, or signs.</summary>
    private static bool IsValue(ReadOnlySpan<char> piece) => piece.Length <= 2 || piece.IndexOfAnyInRange('A', 'z') < 0
        || piece.Length < 12 && char.IsAsciiLetterUpper(piece[0]) && piece[1] == '(' && char.IsAsciiDigit(piece[2]);

    private static bool IsHeading(string piece) => RegionHeadings.Begin(piece) || SignatureReader.IsCaption(piece)
        || piece is Headings.SignatureDate || piece.StartsWith(ItemHeads.OwnerBeginning, StringComparison.Ordinal);

    private static bool IsCaption(string piece) => FormHeads.Contains(piece) || Item().IsMatch(piece)
        || Captions.Next(piece, 0, out var start, out _) != Caption.None && !piece.AsSpan(0, start).ContainsAnyExcept("_X x[]")
        || piece.Contains(ColumnHeads.Instruction, StringComparison.Ordinal)
        || piece.EndsWith(ColumnHeads.DateHint, StringComparison.Ordinal);

    private static readonly HashSet<string> FormHeads =
    [
        ColumnHeads.Code, ColumnHeads.Amount, ColumnHeads.Direction, ColumnHeads.Price, ColumnHeads.Exercisable, ColumnHeads.Expiration,
        ColumnHeads.UnderlyingTitle, ColumnHeads.UnderlyingAmount, Headings.Relationships,
        "and", ItemHeads.Issuer[(ItemHeads.IssuerName.Length + " and ".Length)..],
    ];

    [GeneratedRegex(@"^\d\d/\d\d/\d{4}$")]
    private static partial Regex Date();

    [GeneratedRegex(@"^\d{1,2}[Aa]?\. ?[A-Z]")]
    private static partial Regex Item();

    [GeneratedRegex(@"(?<=[a-z]{4}\.)[,;] (?=[A-Z])|(?<=,)[,;] ")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\b(?:Inc|Co|Corp|Ltd|Jr|Sr|[A-Z])\.$")]
    private static partial Regex Abbreviation();
}
