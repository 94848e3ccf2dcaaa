using Form4Tool.Layout;
using Form4Tool.Lexing;
using Form4Tool.Reading.Text.Lines;

namespace Form4Tool.Reading.Text.Delimited;

/// <summary>
/// Tables that say where they begin and end, and so may hold others, with each cell behind a sign of its own at the head of a line or
/// behind a blank: those of MediaWiki (<c>{|</c>, <c>|-</c>, <c>|}</c>), where a line ends a row, and of AsciiDoc (<c>|===</c>, inside of a
/// cell <c>!===</c>), where the number of columns does.
/// </summary>
internal sealed class MarkedTablesDialect : ITextDialect
{
    private readonly Stack<Table> _tables = [];
    private readonly InlineMarkup _inline = new();
    private int _columns;

    /// <inheritdoc/>
    public bool Draws(DialectTraits traits) => WikiNotations.HasMarkedTable(traits.Text);

    /// <inheritdoc/>
    public void Read(DialectTraits traits, Page page)
    {
        var (text, builder) = (traits.Text, new PageBuilder(page));
        _tables.Clear();
        _columns = 0;
        for (int at = 0, next; at < text.Length; at = next)
        {
            var line = text.AsSpan(at, LineBreak.After(text, at, out next) - at);
            if (!Opens(line.Trim(), builder)) Cells(line, at, builder);
        }
        builder.EndLine();
    }

    /// <summary>Takes a line that begins or ends a table or a row, or says how many columns one has.</summary>
    private bool Opens(ReadOnlySpan<char> line, PageBuilder builder)
    {
        if (line is ['|' or '!', ..] && line[1..] is WikiNotations.TableRule)
        {
            if (_tables.TryPeek(out var table) && table.Sign == line[0]) End(builder);
            else Start(new Table(line[0], Math.Max(_columns, 1)), builder);
        }
        else if (line.StartsWith("{|")) Start(new Table('|', 0), builder);
        else if (line is "|}") End(builder);
        else if (line.StartsWith("|-") && _tables.TryPeek(out var table) && table.Columns == 0) builder.EndRow();
        else if (line is ['[', .., ']'] && line.IndexOf("cols=\"") is var cols and >= 0)
        {
            var list = line[(cols + "cols=\"".Length)..];
            _columns = list[..Math.Max(0, list.IndexOf('"'))].Count(',') + 1;
        }
        // A line that is drawn.
        else return line.Length > 2 && !line.ContainsAnyExcept(line[0]) && line[0] is '-' or '\'' or '=';
        return true;
    }

    private void Start(Table table, PageBuilder builder)
    {
        _tables.Push(table);
        builder.StartTable();
    }

    private void End(PageBuilder builder)
    {
        if (_tables.TryPop(out _)) builder.EndTable();
    }

    /// <summary>Gives the cells of a line to the page; what stands before the first goes on with the cell above.</summary>
    private void Cells(ReadOnlySpan<char> line, int place, PageBuilder builder)
    {
        var from = 0;
        while (from < line.Length)
        {
            var (stop, behind) = _tables.TryPeek(out var table) ? Next(line, from, table) : (line.Length, line.Length);
            var cell = line[from..stop];
            if (!cell.IsWhiteSpace())
            {
                if (from == 0) builder.Break();
                builder.Text(_inline.Clean(_tables.Count == 0 ? cell.Trim().Trim('=') : cell, markdown: true), place + from);
            }
            if (stop == line.Length) break;
            if (table!.Columns > 0 && table.Cells++ is var cells && cells > 0 && cells % table.Columns == 0) builder.EndRow();
            builder.StartCell();
            from = behind;
        }
        if (_tables.Count == 0) builder.EndLine();
    }

    /// <summary>The next sign of a cell, with what says how it is set (<c>a|</c>), and where its text begins.</summary>
    private static (int Stop, int Behind) Next(ReadOnlySpan<char> line, int from, Table table)
    {
        for (var at = from; at < line.Length; at++)
        {
            var isHead = table.Columns == 0 && line[at] == '!' && at == 0;
            if (line[at] != table.Sign && !isHead) continue;
            if (table.Columns == 0)
            {
                if (at == 0) return (0, 1);
                if (at + 1 < line.Length && line[at + 1] == line[at]) return (at, at + 2);
                continue;
            }
            var start = at > 0 && line[at - 1] is 'a' or 'h' ? at - 1 : at;
            if (start == 0 || line[start - 1] == ' ') return (start, at + 1);
        }
        return (line.Length, line.Length);
    }

    /// <summary>An open table: its sign, how many columns end a row (0 where a line does), and how many cells it had.</summary>
    private sealed record Table(char Sign, int Columns)
    {
        public int Cells { get; set; }
    }
}
