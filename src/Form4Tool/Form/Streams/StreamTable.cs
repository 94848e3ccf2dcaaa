using System.Buffers;
using Form4Tool.Binding;
using Form4Tool.Forms;
using Form4Tool.Layout;
using Form4Tool.Lexing;

namespace Form4Tool.Form.Streams;

/// <summary>
/// Takes apart the tables of text that keeps no columns, whoever drew it: what stands between the header and the table's end is a stream of
/// tokens, which the grammar of the form deals out to rows and columns.
/// </summary>
/// <param name="linesAreCells">Whether this text gives each cell a line (or pipe) of its own.</param>
/// <param name="isTyped">Whether the form was typed.</param>
internal sealed class StreamTable(bool linesAreCells, bool isTyped = false)
{
    /// <summary>
    /// EDGAR takes 30 rows a table, of a dozen tokens each; what has a thousand times as many is none, and would take memory without bound.
    /// </summary>
    private const int MostTokens = 100_000;

    private static readonly SearchValues<string>
        Instruction = SearchValues.Create(["Instr"], StringComparison.OrdinalIgnoreCase),
        InstructionInBrackets = SearchValues.Create(["(Instr"], StringComparison.OrdinalIgnoreCase);

    private readonly Lexer _tokenizer = new();
    private readonly HeaderMatcher _header = new();
    private readonly NatureTitleSplitter _splitter = new();
    private readonly RowsOverPages _torn = new();
    private readonly Dictionary<RowGrammar, RowParser> _parsers = [];
    private readonly List<PlacedToken> _placed = [];
    private readonly Dictionary<FormRow, int> _texts = [];
    private FilingBinder _binder = new();
    private bool _cells;

    /// <summary>Reads one table into rows.</summary>
    /// <param name="lines">The lines of the table, its header among them: in a text that runs on, header and rows may share a line.</param>
    /// <param name="layout">The columns that the table has on the form.</param>
    /// <param name="notes">The footnotes there are.</param>
    /// <param name="rows">Where the rows go. What cannot be known stays empty; a number of Table II whose side is unknown goes to <see
    /// cref="Column.Amount"/>.</param>
    /// <param name="binder">Where findings are reported.</param>
    /// <returns>The lines that could not be read as rows.</returns>
    public List<Line> Read(List<Line> lines, TableLayout layout, NoteIds notes, List<FormRow> rows, FilingBinder binder)
    {
        _binder = binder;
        Load(lines);
        var start = SkipHeaders(layout);
        // Words of a header among the rows: it was read in pieces, and the rows with it.
        if (_tokenizer.Text[start..].ContainsAny(InstructionInBrackets)) return lines;
        _tokenizer.Cut(start, notes);
        var tokens = _tokenizer.Tokens;
        if (tokens.IsEmpty) return [];
        if (tokens.Length > MostTokens) return lines;
        var grammar = RowGrammar.Of(layout, isTyped);
        if (!_parsers.TryGetValue(grammar, out var parser)) _parsers.Add(grammar, parser = new RowParser(grammar));
        _cells = linesAreCells && ShowsCells(tokens);
        var inOrder = parser.Parse(tokens, _tokenizer.Text, Glues(tokens) || (isTyped && _cells), _cells, _placed);
        if (!inOrder || !Doubts.HasRow(tokens, _placed) || Doubts.ValuesInWords(tokens, _tokenizer.Text, _placed, _cells)
            || (isTyped && !Doubts.IsPlain(tokens, _tokenizer.Text, _placed))) return lines;
        MarkGroups.Settle(tokens, _tokenizer.Text, _placed, layout.HasTransactions);
        Deal(tokens, layout, rows);
        return [];
    }

    /// <summary>Gives the lines to the lexer.</summary>
    private void Load(List<Line> lines)
    {
        _tokenizer.Begin();
        foreach (var line in lines)
        {
            if (line is PageBreak) _tokenizer.EndPage();
            var parted = linesAreCells ? Lexer.CellEnd : Lexer.LineEnd;
            foreach (var cell in line.Cells)
            {
                if (cell.IsEmpty) continue;
                _tokenizer.Add(cell.Text, cell.Place, parted);
                parted = Lexer.CellEnd;
            }
        }
        _tokenizer.End();
    }

    /// <summary>Finds the table's header, and blanks out the copies of it that printing repeats at page breaks.</summary>
    private int SkipHeaders(TableLayout layout)
    {
        var text = _tokenizer.Text;
        var start = 0;
        _header.Clear();
        for (var at = 0; at < text.Length;)
        {
            var hit = text[at..].IndexOfAny(Instruction);
            if (hit < 0) break;
            hit += at;
            var (from, to) = Header(text, at, hit, layout);
            if (to > hit)
            {
                if (start == 0) start = to;
                else _tokenizer.Blank(from, to, linesAreCells ? Lexer.CellEnd : '\f');
            }
            at = Math.Max(to, hit + 5);
        }
        return start;
    }

    /// <summary>
    /// The header around a word of it. It may begin with any of its columns, at any line before; all captions may stand before the
    /// first instruction, where these have a line of their own.
    /// </summary>
    private (int From, int To) Header(ReadOnlySpan<char> text, int least, int hit, TableLayout layout)
    {
        const int farthest = 600;
        var next = 0;
        for (var from = Math.Max(least, hit - farthest); from < hit; from = next)
        {
            next = from + 1;
            if (from > least && !char.IsWhiteSpace(text[from - 1])) continue;
            if (!char.IsAsciiLetterOrDigit(text[from]) && text[from] != '(') continue;
            var to = _header.End(text, from, layout, out next);
            if (to > from) return (from, to);
        }
        return (hit, hit);
    }

    /// <summary>Whether cells end between values; a table that was swallowed by one cell is a flow of words.</summary>
    private static bool ShowsCells(ReadOnlySpan<Token> tokens)
    {
        int ends = 0, values = 0;
        foreach (var token in tokens)
        {
            if (token.Kind is TokenKind.Word or TokenKind.Mark) continue;
            values++;
            if (token.Gap == Gap.Cell) ends++;
        }
        return ends * 2 > values;
    }

    private static bool Glues(ReadOnlySpan<Token> tokens)
    {
        for (var i = 1; i < tokens.Length; i++)
            if (tokens[i].Kind == TokenKind.Mark && tokens[i].Gap == Gap.None && tokens[i - 1].Kind != TokenKind.Mark) return true;
        return false;
    }

    private void Deal(ReadOnlySpan<Token> tokens, TableLayout layout, List<FormRow> rows)
    {
        _texts.Clear();
        var found = new List<FormRow>();
        var cores = new List<(int RunStart, int CoreStart, int End)>();
        for (var i = 0; i < tokens.Length;)
        {
            int run = i, row = _placed[i].Row;
            while (i < tokens.Length && _placed[i].Row == row && _placed[i].InRun) i++;
            var core = i;
            while (i < tokens.Length && _placed[i].Row == row && !_placed[i].InRun) i++;
            if (i == run) i++;
            cores.Add((run, core, i));
        }
        foreach (var (_, core, end) in cores)
            if (core < end) found.Add(Core(tokens, core, end, layout));
        _torn.Clear();
        Runs(tokens, cores, found);
        found.ForEach(DateOfTitle);
        _torn.Settle(found, _binder);
        foreach (var row in found) rows.Add(row);
    }

    /// <summary><c>3.5% Notes due 05/15/2029</c>: the day behind the word is the title's, and the next one that of the row.</summary>
    private static void DateOfTitle(FormRow row)
    {
        var (title, date) = (row[Column.Title], row[Column.Date]);
        if (date.IsEmpty || !title.Text.EndsWith(" due", StringComparison.OrdinalIgnoreCase)) return;
        row[Column.Title] = title with { Text = $"{title.Text} {date.Text}" };
        (row[Column.Date], row[Column.DeemedDate]) = (row[Column.DeemedDate], Cell.Empty);
    }

    /// <summary>The columns between title and nature.</summary>
    private FormRow Core(ReadOnlySpan<Token> tokens, int from, int to, TableLayout layout)
    {
        var row = new FormRow();
        for (var i = from; i < to;)
        {
            var column = _placed[i].Column;
            var first = i;
            var sure = true;
            for (; i < to && _placed[i].Column == column; i++) sure &= _placed[i].Sure || _placed[i].Junk;
            if (sure) row[column] = CellOf(tokens[first..i], first);
            else Unsure(row, column, tokens[first..i], first, layout);
            if (column == Column.UnderlyingTitle) Tall(row, tokens[first..i]);
        }
        return row;
    }

    /// <summary>Several readings fit: the value is kept where only its marks are in doubt.</summary>
    private void Unsure(FormRow row, Column column, ReadOnlySpan<Token> tokens, int first, TableLayout layout)
    {
        var value = 0;
        while (value < tokens.Length && tokens[value].Kind != TokenKind.Mark && _placed[first + value].Sure) value++;
        if (value > 0) row[column] = CellOf(tokens[..value], first);
        var words = PageText.OneLine(_tokenizer.Text[tokens[value].Start..tokens[^1].End]);
        _binder.Report(FormDiagnostics.ColumnUnknown,
            $"Table {(layout.Derivative ? "II" : "I")}: \"{words}\" stands where two columns could have it, " +
            "for the text keeps no empty cells; it is not in the output.",
            tokens[value].Place);
    }

    private Cell CellOf(ReadOnlySpan<Token> tokens, int first)
    {
        var text = _tokenizer.Text;
        var words = tokens.Length;
        while (words > 0 && tokens[words - 1].Kind == TokenKind.Mark) words--;
        var value = words == 0 ? "" : Whole(text[tokens[0].Start..tokens[words - 1].End]);
        for (var i = words; i < tokens.Length; i++)
            if (_placed[first + i].Sure) value += MarkOf(text.Slice(tokens[i].Start, tokens[i].Length));
        return new Cell(value, tokens[0].Place);
    }

    /// <summary>The words of a cell as one text, those whole again that a narrow column broke.</summary>
    private string Whole(ReadOnlySpan<char> text)
    {
        if (_cells || !text.ContainsAny(Lexer.LineEnd, '\n', '\f')) return PageText.OneLine(text);
        return ParagraphBuilder.Join(text.ToString().Split([Lexer.LineEnd, '\n', '\f']).Select(line => PageText.OneLine(line)));
    }

    private static string MarkOf(ReadOnlySpan<char> mark) =>
        string.Concat([PageText.OpenMark], mark.Trim("^()⁽⁾"), [PageText.CloseMark]);

    /// <summary>Titles and natures: the certain ones first, which then decide the others.</summary>
    private void Runs(ReadOnlySpan<Token> tokens, List<(int RunStart, int CoreStart, int End)> cores, List<FormRow> rows)
    {
        _splitter.Clear();
        var text = _tokenizer.Text;
        var lines = !_cells && tokens[0].Gap >= Gap.Line && LinesBeginRows(tokens, cores);
        var open = new List<int>();
        for (var i = 0; i < cores.Count; i++) open.Add(i);
        for (int before; (before = open.Count) > 0;)
        {
            for (var n = 0; n < open.Count;)
            {
                var i = open[n];
                var (start, core, end) = cores[i];
                var run = tokens[start..core];
                var after = i > 0 ? rows[i - 1] : null;
                var cut = run.IsEmpty || after is null ? 0
                    : core == end ? _splitter.IsTitle(run, text) ? -1 : run.Length      // behind the last row there is no title
                    : _splitter.Split(run, text, after[Column.DirectIndirect].Text.StartsWith('I'), _cells, lines, isTyped);
                if (cut < 0)
                {
                    n++;
                    continue;
                }
                Part(run, start, cut, after, core < end ? rows[i] : null);
                open.RemoveAt(n);
            }
            if (open.Count == before) break;
        }
        foreach (var i in open)
        {
            var run = tokens[cores[i].RunStart..cores[i].CoreStart];
            _binder.Report(FormDiagnostics.ColumnUnknown,
                $"\"{NatureTitleSplitter.Phrase(run, text)}\" is the nature of one row and the title of the next, " +
                "and the text does not show where they part; neither is in the output.", run[0].Place);
        }
    }

    private void Part(ReadOnlySpan<Token> run, int first, int cut, FormRow? before, FormRow? row)
    {
        var text = _tokenizer.Text;
        if (before is not null && _texts.GetValueOrDefault(before) >= LinesOnPage(run[..cut], out var torn) && torn)
        {
            _binder.Report(FormDiagnostics.ColumnUnknown,
                $"\"{NatureTitleSplitter.Phrase(run, text)}\" follows a page's end in the middle of a row, " +
                "and is not only of its last column; the row's texts are not in the output.", run[0].Place);
            before[Column.Title] = before[Column.UnderlyingTitle] = Cell.Empty;
            // Where the next title begins does not show either.
            return;
        }
        if (before is not null) _torn.Look(before, run[..cut], row, text);
        if (cut > 0 && before is not null)
        {
            before[Column.Nature] = CellOf(run[..cut], first);
            _splitter.KnowNature(NatureTitleSplitter.Phrase(run[..cut], text));
        }
        if (cut < run.Length && row is not null)
        {
            row[Column.Title] = CellOf(run[cut..], first + cut);
            Tall(row, run[cut..]);
            _splitter.KnowTitle(NatureTitleSplitter.Phrase(run[cut..], text));
        }
    }

    /// <summary>Keeps how many lines the tallest text of a row takes, its nature apart.</summary>
    private void Tall(FormRow row, ReadOnlySpan<Token> cell) =>
        _texts[row] = Math.Max(_texts.GetValueOrDefault(row), LinesOnPage(cell, out _));

    /// <summary>The lines of a cell up to the end of the page: a cell with fewer than another of its row ends before that too.</summary>
    private static int LinesOnPage(ReadOnlySpan<Token> cell, out bool torn)
    {
        var lines = 1;
        torn = false;
        for (var i = 1; i < cell.Length && !torn; i++)
        {
            if (cell[i].Gap is Gap.Line or Gap.Wrap) lines++;
            torn = cell[i].Gap == Gap.Page;
        }
        return lines;
    }

    /// <summary>Whether every run begins a line somewhere: then each title does.</summary>
    private static bool LinesBeginRows(ReadOnlySpan<Token> tokens, List<(int RunStart, int CoreStart, int End)> cores)
    {
        foreach (var (start, core, end) in cores)
        {
            if (core == end) continue;
            var begins = false;
            for (var i = start; i < core && !begins; i++) begins = tokens[i].Gap >= Gap.Wrap;
            if (!begins) return false;
        }
        return true;
    }
}
