using Form4Tool.Assignment;
using Form4Tool.Forms;
using Form4Tool.Layout;
using Form4Tool.Lexing;
using Form4Tool.Form;
using Form4Tool.Reading.Text.Lines;
using static Form4Tool.Reading.Text.Tables.PlaceWeights;

namespace Form4Tool.Reading.Text.Positions;

/// <summary>
/// The vendor's table of owners in print: the lines of an owner's name and address at the left, and beside their middle the ticks
/// and titles, whose columns the captions show.
/// </summary>
internal static class PrintedOwners
{
    private const int Columns = 4;

    /// <summary>How far left of the middle of its caption, or of where that begins, a tick or a title may stand.</summary>
    private const int MostLeft = 6;

    /// <summary>
    /// Takes the table out of the lines and adds its rows to the page; leaves both alone where its rows cannot be told apart.
    /// </summary>
    public static void Take(List<PositionedLine> lines, Page page)
    {
        var header = lines.FindIndex(l => l.Has(ItemHeads.Director) && l.Has(ItemHeads.TenPercent) && l.Has(ItemHeads.OfficerOnSheet));
        if (header < 0) return;
        var end = lines.FindIndex(header,
            l => l.Trimmed is Headings.Signatures || RegionHeadings.Begin(l.Trimmed) && !l.Has(Headings.OwnerBeginning));
        if (end < 0) end = lines.Count;
        int[] captions = [.. new[] { ItemHeads.Director, ItemHeads.TenPercent, ItemHeads.OfficerOnSheet,
            ItemHeads.OtherOnSheet }.Select(c => lines[header].Span.IndexOf(c, StringComparison.Ordinal))];
        if (captions[3] < 0) return;
        var rows = new List<OwnerEntry>();
        var address = new List<string>();
        var beside = new List<Run>();
        var place = 0L;
        for (var i = header + 1; i < end; i++)
        {
            var runs = lines[i].Runs();
            if (runs.Count == 0) continue;
            if (runs[0].Start < captions[0] - 12 || (runs[0].Start < captions[0] - 2 && runs[0].Text.Length > 1))
            {
                // "Reporting Owner Name / Address" may stand below the captions.
                if (runs[0].Text.StartsWith(Headings.OwnerBeginning, StringComparison.Ordinal)) continue;
                if (address.Count == 0) place = runs[0].Place;
                address.Add(runs[0].Text);
                runs.RemoveAt(0);
            }
            else if (address.Count == 0) return;
            beside.AddRange(runs);
            if (address.Count < 2 || !AddressReader.IsPlace(address[^1]) || (i + 1 < end && IsBeside(i + 1))) continue;
            // Each sheet has distances of its own: behind the end of that with the captions a lone tick may be any of them.
            var open = lines[i].Sheet != lines[header].Sheet && beside.Count == 1;
            rows.Add(new OwnerEntry([.. address], place, open ? null : Deal(beside, captions)));
            address.Clear();
            beside.Clear();
        }
        if (address.Count > 0 || rows.Count == 0) return;
        page.Add(new SectionHeading(Part.VendorOwners));
        page.Lines.AddRange(rows);
        for (var i = Math.Max(0, header - 3); i < end; i++) lines[i] = lines[i] with { Text = "" };

        // A title of more lines than the address ends below it, at the end of the table at least.
        bool IsBeside(int line) => lines[line].Runs() is { Count: > 0 } next && next[0].Start >= captions[0] - 2
            && !Enumerable.Range(line, end - line).Any(l => lines[l].Runs() is { Count: > 0 } later && later[0].Start < captions[0] - 12);
    }

    /// <summary>The cells right of the address; null where the columns of the ticks and titles stay open.</summary>
    private static Cell[]? Deal(List<Run> runs, int[] captions)
    {
        // Lines of one title stand below each other.
        var parts = new List<Run>();
        foreach (var run in runs)
        {
            var above = parts.FindIndex(p => p.Text.Length > 1 && Math.Abs(p.Start - run.Start) <= 2);
            if (above < 0) parts.Add(run);
            else parts[above] = parts[above] with { Text = Hyphenation.Join(parts[above].Text, run.Text) };
        }
        parts.Sort((a, b) => a.Start.CompareTo(b.Start));
        if (parts.Count > Columns) return null;
        var costs = new Costs(parts, captions);
        var chain = new Chain();
        chain.Solve(parts.Count, ref costs, others: true);
        if (chain.Least > Never) return null;
        var cells = new Cell[Columns];
        Array.Fill(cells, Cell.Empty);
        for (var part = 0; part < parts.Count; part++)
        {
            // Captions that lost their places stand left or right of their columns; a tick is as wide as one sign.
            if (costs.Move(part, chain.Best(part)) < -MostLeft) return null;
            for (var c = 0; c < Columns; c++)
                if (c != chain.Best(part) && chain.More(part, c) < Ambiguity.Margin) return null;
            cells[chain.Best(part)] = new Cell(parts[part].Text, parts[part].Place);
        }
        // The last caption behind one blank stands so far left of its column that a lone title below it may be of the one before it.
        return captions[3] == captions[2] + ItemHeads.OfficerOnSheet.Length + 1 && !cells[3].IsEmpty && cells[2].IsEmpty ? null : cells;
    }

    /// <summary>What it costs to deal ticks and titles out to the columns, which follow each other.</summary>
    private readonly struct Costs(List<Run> parts, int[] captions) : IChainCosts
    {
        public int Choices(int link) => Columns;

        public double Cost(int link, int choice) => PrintedOwners.Cost(parts[link], choice, captions);

        // Captions with one blank between them stand further and further left of their columns.
        public double Cost(int link, int before, int choice) =>
            link == 0 ? 0 : choice <= before ? Chain.Impossible : Move(link, choice) < Move(link - 1, before) - 2 ? Overtakes : 0;

        /// <summary>How far a part stands right of where its column's caption says.</summary>
        public double Move(int part, int column) => parts[part].Start - captions[column] - (column == 0 ? 3.5 : column == 1 ? 4 : 0);
    }

    private static double Cost(Run run, int column, int[] captions)
    {
        var tick = CheckBox.IsTick(run.Text);
        if (column < 2) return tick ? Math.Abs(run.Start - (captions[column] + (column == 0 ? 3.5 : 4))) : Chain.Impossible;
        // A title takes the place of the tick; a lone one is rare.
        return Math.Max(0, Math.Abs(run.Start - captions[column]) - 2) + (tick ? TickAsTitle : 0);
    }
}
