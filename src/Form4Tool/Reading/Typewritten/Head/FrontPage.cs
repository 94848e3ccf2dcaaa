using System.Text.RegularExpressions;
using Form4Tool.Binding;
using Form4Tool.Forms;
using Form4Tool.Lexing;
using Form4Tool.Form;
using Form4Tool.Layout;
using Form4Tool.Reading.Typewritten.Sheets;

namespace Form4Tool.Reading.Typewritten.Head;

/// <summary>
/// The items of the first page, and the boxes above them. The tax or social security number of item 3 is passed over: it is
/// no part of the model, and it is personal.
/// </summary>
internal static class FrontPage
{
    /// <summary>What the first page shows of what every form has.</summary>
    internal readonly record struct Found(OwnerBlock Owner, bool Issuer, bool Period);

    public static Found Read(Sheet sheet, int to, List<ItemBox> boxes, char form, FilingBinder binder)
    {
        var (owner, issuer, period) = (new OwnerBlock(), false, false);
        TopBoxes(sheet, boxes.Count > 0 ? boxes[0].Row : to, form, binder);
        // Where one item 1 is all there is, a joint filing may name several persons in it.
        var several = boxes.FindAll(b => b.Item == Item.Owner).Count == 1 && IsJoint(sheet, to);
        var seen = new HashSet<Item>();
        var beside = AddressBeside(boxes);
        foreach (var box in boxes)
        {
            if (!seen.Add(box.Item)) continue;
            var lines = box.Values();
            lines.RemoveAll(beside.Contains);
            if (box.Item != Item.TaxNumber && lines.Find(l => TypewrittenItems.Caption().IsMatch(l.Text)) is { Text: not null } mixed)
            {
                binder.Report(TypewrittenDiagnostics.ItemNotTakenApart,
                    $"The text of the item \"{box.Item}\" runs into the next item's.", mixed.Place);
                lines.RemoveAll(l => l.Place >= mixed.Place);
            }
            // The number of the next item, on a line above its caption.
            if (box.Item is Item.Owner or Item.Issuer or Item.Relationship)
                lines.RemoveAll(l => TypewrittenItems.LoneNumber().IsMatch(l.Text));
            // "MICROSOFT (MSFT)   X   Director": the boxes beside the item stand in its lines.
            if (box.Item is Item.Owner or Item.Issuer
                && lines.Find(l => TypewrittenItems.TickedRole().IsMatch(l.Text)) is { Text: not null } ticks)
            {
                binder.Report(TypewrittenDiagnostics.ItemNotTakenApart,
                    $"The text of the item \"{box.Item}\" runs into the boxes of the relationship: \"{PageText.OneLine(ticks.Text)}\".",
                    ticks.Place);
                continue;
            }
            switch (box.Item)
            {
                case Item.Owner: EnvelopeReader.Read(lines, owner, binder, several); break;
                case Item.Issuer: issuer = IssuerItem.Read(lines, binder); break;
                case Item.Event or Item.Period: period |= Date(Field.PeriodOfReport, lines, binder); break;
                case Item.Amendment: Date(Field.DateOfOriginalSubmission, lines, binder); break;
                // The model has no field for it; it is read all the same.
                case Item.TaxNumber: box.Lines.ForEach(line => binder.Claims.Add(line.Text, line.Place)); break;
                case Item.Relationship: RelationshipReader.Read(lines, owner, binder); break;
            }
        }
        if (owner.Address?.City is null) EnvelopeReader.TakeAddress(beside, owner, binder);
        return new Found(owner, issuer, period);
    }

    /// <summary>
    /// Of the printed form's cells read row by row, the street stands before item 3 and the town before item 5: so each is at the end of
    /// the item before, which can hold neither.
    /// </summary>
    private static List<Cell> AddressBeside(List<ItemBox> boxes)
    {
        var lines = new List<Cell>();
        foreach (var box in boxes)
        {
            if (box.Item is not (Item.Relationship or Item.Period or Item.Event)) continue;
            if (box.Values().FindLast(l => !TypewrittenItems.LoneNumber().IsMatch(l.Text)) is not { Text: not null } last) continue;
            if (lines.Count == 0 ? StreetSplitter.IsStreet(last.Text) : AddressReader.TryReadTyped(last.Text, out _)) lines.Add(last);
        }
        return lines.Count == 2 ? lines : [];
    }

    private static bool Date(Field field, List<Cell> lines, FilingBinder binder)
    {
        var value = lines.Find(l => !TypewrittenItems.LoneNumber().IsMatch(l.Text) && !Absence.IsFiller(l.Text)
            && !Absence.IsSaid(l.Text) && !TypewrittenItems.Hint().IsMatch(l.Text));
        var text = value.Text?.Trim('_', ' ', '*') ?? "";
        binder.Value(field, text, value.Place);
        return text.Length > 0;
    }

    /// <summary>
    /// The exit box and the two boxes of Form 5. The box stands before its words, on the line above them, or behind them.
    /// </summary>
    private static void TopBoxes(Sheet sheet, int to, char form, FilingBinder binder)
    {
        if (form == '5' && Stacked(sheet, to) is [var exit, var holdings, var transactions])
        {
            Give(Field.NotSubjectToSection16, exit);
            Give(Field.Form3HoldingsReported, holdings);
            Give(Field.Form4TransactionsReported, transactions);
            return;
        }
        Box(TypewrittenItems.Exit(), Field.NotSubjectToSection16);
        if (form != '5') return;
        Box(TypewrittenItems.Form3(), Field.Form3HoldingsReported);
        Box(TypewrittenItems.Form4(), Field.Form4TransactionsReported);

        void Give(Field field, (bool Ticked, int Place) box) => binder.Value(field, box.Ticked ? "1" : "0", box.Place);

        void Box(Regex words, Field field)
        {
            foreach (var (row, line) in sheet.Texts(0, to))
            {
                if (words.Match(line.Text) is not { Success: true } match) continue;
                if (BoxOf(sheet, row, match, to) is { } ticked) binder.Value(field, ticked ? "1" : "0", line.At(match.Index));
                return;
            }
        }
    }

    /// <summary>The boxes that stand above each other before all their words, which follow in the same order.</summary>
    private static List<(bool Ticked, int Place)> Stacked(Sheet sheet, int to)
    {
        var boxes = new List<(bool Ticked, int Place)>();
        foreach (var (_, line) in sheet.Texts(0, to))
        {
            if (Alone(line) is { } ticked) boxes.Add((ticked, line.Place));
            else if (TypewrittenItems.Exit().IsMatch(line.Text)) return boxes;
            else boxes.Clear();
        }
        return [];
    }

    private static bool? BoxOf(Sheet sheet, int row, Match words, int to)
    {
        var boxes = CheckBox.Find(sheet.Lines[row].Text);
        if (boxes.FindLast(b => b.End <= words.Index) is { End: > 0 } before) return before.Ticked;
        if (row > 0 && Alone(sheet.Lines[row - 1]) is { } above) return above;
        for (var r = row; r < Math.Min(row + 6, to); r++)
        {
            var next = sheet.Lines[r];
            if (next.Kind != LineKind.Text) { if (r > row + 1) break; continue; }
            if (r > row && (TypewrittenItems.Form3().IsMatch(next.Text) || TypewrittenItems.Form4().IsMatch(next.Text))) break;
            // Behind the words only at the paragraph's end; "1(b)" is no box.
            foreach (var box in CheckBox.Find(next.Text))
                if (box.Start > (r == row ? words.Index : 0) && next.Text.AsSpan(box.End).Trim(" .").IsEmpty) return box.Ticked;
        }
        return null;
    }

    /// <summary>
    /// Whether the box "Form filed by More than One Reporting Person" is ticked: beside its words, or on the line above them.
    /// </summary>
    public static bool IsJoint(Sheet sheet, int to)
    {
        foreach (var (row, line) in sheet.Texts(0, to))
        {
            if (TypewrittenItems.Joint().Match(line.Text) is not { Success: true } words) continue;
            var boxes = CheckBox.Find(line.Text);
            // The other answer may stand on the same line: whether boxes stand before or behind their words, the first answer shows.
            var answer = TypewrittenItems.FiledBy().Match(line.Text);
            var leading = boxes.Exists(b => b.End <= answer.Index && !line.Text.AsSpan(b.End..answer.Index).ContainsAnyInRange('A', 'z'));
            if (leading && boxes.FindLast(b => b.End <= words.Index) is { End: > 0 } before) return before.Ticked;
            if (boxes.Find(b => b.Start >= words.Index + words.Length) is { End: > 0 } behind) return behind.Ticked;
            return row > 0 && Alone(sheet.Lines[row - 1]) == true;
        }
        return false;
    }

    private static bool? Alone(SheetLine line)
    {
        if (line.Kind != LineKind.Text || CheckBox.Find(line.Text) is not [var box]) return null;
        return line.Text.AsSpan(0, box.Start).Trim(" |").IsEmpty && line.Text.AsSpan(box.End).Trim(" |").IsEmpty ? box.Ticked : null;
    }
}
