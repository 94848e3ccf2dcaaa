using System.Runtime.InteropServices;
using Form4Tool.Binding;
using Form4Tool.Forms;
using Form4Tool.Layout;
using Form4Tool.Lexing;

namespace Form4Tool.Form;

/// <summary>
/// Finds the signatures: those that the page says outright, and the lines above "** Signature of Reporting Person", each a name and a date.
/// </summary>
internal static class SignatureReader
{
    /// <summary>
    /// Takes the signature lines out of the page (they may follow the remarks without a heading) and gives them to the binder.
    /// </summary>
    public static int Take(List<Line> lines, bool mayBeCut, FilingBinder binder)
    {
        var taken = new bool[lines.Count];
        var signatures = new List<(int Line, Cell Name, Cell Date)>();
        LeaveOutCut(lines, taken, binder);
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i] is SignatureLine signature)
            {
                taken[i] = true;
                signatures.Add((i, signature.Name, signature.Date));
                continue;
            }
            if (!IsCaption(lines[i])) continue;
            taken[i] = true;
            if (i + 1 < lines.Count && lines[i + 1].Filled == 1
                && lines[i + 1].First(out _).Text.AsSpan().Trim() is Headings.SignatureDate) taken[i + 1] = true;
            for (var j = i - 1; j >= 0 && !taken[j]; j--)
            {
                if (lines[j].Filled == 0) continue;
                var sameTable = lines[i].Table != 0 && lines[j].Table == lines[i].Table;
                if (!TrySplit(lines[j], sameTable || j == i - 1, out var name, out var date)) break;
                if (lines[i].Table != 0 && !sameTable) break;
                taken[j] = true;
                if (Before(lines[j], name) is { } before)
                {
                    (lines[j], taken[j]) = (before, false);
                    signatures.Add((j, name, date));
                    break;
                }
                if (ValueShape.IsDate(name.Text.AsSpan().Trim()))
                {
                    // Where every cell is a line, the name is above its date.
                    if (date.Text.Length > 0 || Above(lines, j) is not { } above) continue;
                    (name, date) = (lines[above].First(out _), name);
                    j = above;
                    taken[j] = true;
                    // A conformed signature begins with "/s/"; a line that goes on with one does not.
                    if (!IsConformed(name.Text) && Above(lines, j) is { } first && !taken[first]
                        && lines[first].First(out _) is var begun && IsConformed(begun.Text))
                    {
                        name = begun with { Text = Hyphenation.Join(begun.Text, name.Text) };
                        taken[j = first] = true;
                    }
                }
                signatures.Add((j, name, date));
            }
        }
        // The caption may be cut off: a conformed signature (Rule 302 of Regulation S-T) with its date is one without it.
        var end = Line.LastFilled(CollectionsMarshal.AsSpan(lines));
        for (var i = mayBeCut ? 0 : Math.Max(0, end); i <= end; i++)
        {
            if (taken[i] || !IsConformed(lines[i], out var name, out var date)) continue;
            taken[i] = true;
            signatures.Add((i, name, date));
        }
        signatures.Sort((a, b) => a.Line.CompareTo(b.Line));
        foreach (var (_, name, date) in signatures) Give(name, date, binder);
        var index = 0;
        lines.RemoveAll(_ => taken[index++]);
        return signatures.Count(s => !s.Name.IsEmpty || !s.Date.IsEmpty);
    }

    /// <summary>Gives a signature to the binder.</summary>
    public static void Give(Cell name, Cell date, FilingBinder binder)
    {
        if (!name.IsEmpty) binder.Value(Field.SignatureName, name.Text, name.Place);
        if (!date.IsEmpty) binder.Value(Field.SignatureDate, date.Text, date.Place);
        binder.EndSignature();
    }

    /// <summary>Leaves out the signature whose caption the end of the text cuts: the cut goes through its rows.</summary>
    private static void LeaveOutCut(List<Line> lines, bool[] taken, FilingBinder binder)
    {
        var caption = Line.LastFilled(CollectionsMarshal.AsSpan(lines));
        if (caption <= 0 || !IsCutCaption(lines[caption].First(out _).Text)) return;
        var above = Line.LastFilled(CollectionsMarshal.AsSpan(lines)[..caption]);
        if (above < 0 || !TrySplit(lines[above], dateMayMiss: false, out var name, out _)) return;
        taken[caption] = taken[above] = true;
        binder.Report(FormDiagnostics.SignatureUnclear,
            $"\"{PageText.OneLine(name.Text)}\" stands above a caption that is cut off; left out.", name.Place);
    }

    /// <summary>Whether a text is the caption of a signature, without its end.</summary>
    public static bool IsCutCaption(ReadOnlySpan<char> text)
    {
        text = text.Trim(" *^|");
        return text.Length >= Headings.SignatureOf.Length && text.Length < Headings.SignatureOfPerson.Length
            && Headings.SignatureOfPerson.StartsWith(text, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>
    /// What stands on the line of a signature before its name: the end of a note or of the remarks, where a converter sets no line end
    /// before the table of the signature. Null where nothing does.
    /// </summary>
    private static Line? Before(Line line, Cell name)
    {
        var at = Array.IndexOf(line.Cells, name);
        return at > 0 && line.Filled > 2 && !line.First(out _).Equals(name) ? new Line(line.Cells[..at], line.Table) : null;
    }

    private static int? Above(List<Line> lines, int index)
    {
        while (--index >= 0)
            if (lines[index].Filled > 0)
                return lines[index].Filled == 1 && !TableWords.IsBoilerplate(lines[index]) && !IsCaption(lines[index]) ? index : null;
        return null;
    }

    private static bool IsCaption(Line line) => line.First(out _).Text.AsSpan().Trim(" *^") is { Length: < 60 } text && IsCaption(text);

    /// <summary>Whether a text is the caption under a signature, or its first line alone.</summary>
    public static bool IsCaption(ReadOnlySpan<char> text)
    {
        text = text.TrimStart(" *^");
        return text.StartsWith(Headings.SignatureOfPerson, StringComparison.OrdinalIgnoreCase)
            || text.TrimEnd(" *^").Equals(Headings.SignatureBeginning, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary><c>** Signature of Reporting Person   Date</c>; a narrow page breaks it behind any word.</summary>
    public static bool IsCaptionLine(ReadOnlySpan<char> line)
    {
        var start = line.IndexOfAnyExcept(" *^\\");
        if (start < 0 || line[start] != 'S') return false;
        var text = line[start..].TrimEnd(" *^\\");
        if (!text.StartsWith(Headings.Signature, StringComparison.Ordinal)) return false;
        if (text.EndsWith(Headings.SignatureDate, StringComparison.Ordinal)) text = text[..^4].TrimEnd();
        // Without its asterisks the word alone is the heading of the vendor's signatures, or their caption.
        return (text is Headings.Signature && line[..start].Contains('*'))
            || text is Headings.SignatureOf or Headings.SignatureBeginning or Headings.SignatureOfPerson;
    }

    /// <summary>What a narrow page sets below the first line of the caption.</summary>
    public static bool IsRestOfCaption(ReadOnlySpan<char> line)
    {
        var text = line.Trim();
        if (text.EndsWith(Headings.SignatureDate, StringComparison.Ordinal)) text = text[..^4].TrimEnd();
        return text is "" or Headings.Person or Headings.ReportingPerson or Headings.OfReporting
            or $"{Headings.OfReporting} {Headings.Person}" or Headings.SignatureOfPerson && !line.IsWhiteSpace();
    }

    /// <summary>Whether a text begins as a conformed signature does (Rule 302 of Regulation S-T).</summary>
    public static bool IsConformed(ReadOnlySpan<char> text) => text.TrimStart().StartsWith(Conformed, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the sign of one stands in a text.</summary>
    public static bool HasConformed(ReadOnlySpan<char> text) => text.Contains(Conformed, StringComparison.OrdinalIgnoreCase);

    public const string Conformed = "/s/";

    /// <summary>Whether a text ends in a date, and at which blank the name before it does.</summary>
    public static bool IsDated(ReadOnlySpan<char> text, out int blank) =>
        (blank = text.LastIndexOfAny(" \u00A0\n")) > 0 && ValueShape.IsDate(text[(blank + 1)..]);

    /// <summary>Whether a text is a date and nothing else.</summary>
    public static bool IsOnlyDate(string text) => DateAt(text, out var length) == 0 && length == text.AsSpan().TrimEnd().Length;

    /// <summary>The first date that stands as a word; -1 where there is none.</summary>
    public static int DateAt(string text, out int length)
    {
        for (var at = 0; at < text.Length;)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
            var start = at;
            while (at < text.Length && !char.IsWhiteSpace(text[at])) at++;
            length = at - start;
            if (length is >= 6 and <= 10 && ValueShape.IsDate(text.AsSpan(start, length))) return start;
        }
        length = 0;
        return -1;
    }

    /// <summary><c>/s/ Marc J. Pelletier 06/15/2012</c></summary>
    private static bool IsConformed(Line line, out Cell name, out Cell date)
    {
        (name, date) = (line.First(out _), Cell.Empty);
        return line is { Filled: 1 or 2 } && IsConformed(name.Text)
            && TrySplit(line, dateMayMiss: false, out name, out date) && !name.IsEmpty && !date.IsEmpty;
    }

    /// <param name="line">A line above the caption.</param>
    /// <param name="dateMayMiss">Whether the line is certainly a signature, dated or not.</param>
    /// <param name="name">The name.</param>
    /// <param name="date">The date; empty where there is none.</param>
    private static bool TrySplit(Line line, bool dateMayMiss, out Cell name, out Cell date)
    {
        name = line.First(out _);
        date = Cell.Empty;
        if (line.Filled > 1)
        {
            date = Array.FindLast(line.Cells, cell => !cell.IsEmpty);
            // The caption stands under the cell before that of the date, whatever the line begins with.
            if (line.Filled > 2) name = Array.FindLast(line.Cells[..Array.LastIndexOf(line.Cells, date)], cell => !cell.IsEmpty);
            return ValueShape.IsDate(date.Text.AsSpan().Trim()) || dateMayMiss && line.Filled == 2;
        }
        var text = name.Text.AsSpan().TrimEnd();
        if (IsDated(text, out var blank))
        {
            date = new Cell(text[(blank + 1)..].ToString(), name.Place + blank + 1);
            name = name with { Text = text[..blank].TrimEnd().ToString() };
            return true;
        }
        if (ValueShape.IsDate(text)) return true;
        return dateMayMiss && (line.Cells.Length > 1 || HasConformed(text));
    }
}
