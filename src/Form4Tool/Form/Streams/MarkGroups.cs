using System.Runtime.InteropServices;
using Form4Tool.Forms;
using Form4Tool.Lexing;

namespace Form4Tool.Form.Streams;

/// <summary>
/// Settles the footnote marks of cells that stand side by side in text that does not glue marks to values: <c>83,334 (2) (3) (2) (3)</c>
/// may part in several ways. Where the marks repeat themselves once, they are those of the two dates of Table II, which one
/// footnote explains both; the same group before the row's date or before its amount owned is then that of the price
/// there, which has nothing else. One mark over and over is that of each cell, for a cell does not have it twice. Otherwise all
/// of them are in doubt: part of a cell's marks would be wrong.
/// </summary>
internal static class MarkGroups
{
    public static void Settle(ReadOnlySpan<Token> tokens, ReadOnlySpan<char> text, List<PlacedToken> placed, bool transactions)
    {
        var found = CollectionsMarshal.AsSpan(placed);
        for (var i = 0; i < tokens.Length;)
        {
            var row = found[i].Row;
            var end = i;
            while (end < tokens.Length && found[end].Row == row) end++;
            SettleRow(tokens[i..end], text, found[i..end], transactions);
            i = end;
        }
    }

    private static void SettleRow(ReadOnlySpan<Token> tokens, ReadOnlySpan<char> text, Span<PlacedToken> placed, bool transactions)
    {
        ReadOnlySpan<Token> group = default;
        for (var pass = 0; pass < 2; pass++)
        {
            for (var i = 0; i < tokens.Length; i++)
            {
                if (tokens[i].Kind != TokenKind.Mark) continue;
                var first = i;
                var sure = true;
                for (; i < tokens.Length && tokens[i].Kind == TokenKind.Mark; i++) sure &= placed[i].Sure;
                if (sure) continue;
                var marks = tokens[first..i];
                var half = marks.Length / 2;
                var cells = Cells(first > 0 ? placed[first - 1] : default, i < placed.Length ? placed[i].Column : Column.Title,
                    transactions);
                var amount = first > 0 && placed[first - 1].Column == Column.Amount;
                if (marks.Length <= cells.Length && marks.Length >= cells.Length - 1 && IsOne(marks, text))
                    for (var c = 0; c < marks.Length; c++) Assign(placed.Slice(first + c, 1), cells[cells.Length - marks.Length + c], true);
                else if (amount && placed[i - 1].Column == Column.Expiration && marks.Length % 2 == 0
                    && Same(marks[..half], marks[half..], text))
                {
                    group = marks[half..];
                    Assign(placed[first..(first + half)], Column.Exercisable, true);
                    Assign(placed[(first + half)..i], Column.Expiration, true);
                }
                else if (pass == 1 && placed[i - 1].Column is Column.ConversionPrice or Column.Price && Same(marks, group, text))
                    Assign(placed[first..i], placed[i - 1].Column, true);
                else Assign(placed[first..i], null, false);
            }
        }
    }

    private static void Assign(Span<PlacedToken> placed, Column? column, bool sure)
    {
        foreach (ref var one in placed)
            one = one with { Column = column ?? one.Column, InRun = column is null or Column.Title && one.InRun, Sure = sure };
    }

    /// <summary>The cells of Table II that a group of marks may fill: all but the first must have a value or a footnote.</summary>
    private static ReadOnlySpan<Column> Cells(PlacedToken before, Column after, bool transactions) => (before, after) switch
    {
        ({ InRun: true }, Column.Date) => [Column.Title, Column.ConversionPrice],
        ({ InRun: true }, Column.UnderlyingTitle) when transactions =>
            [Column.Title, Column.ConversionPrice, Column.Exercisable, Column.Expiration],
        ({ InRun: true }, Column.UnderlyingTitle) => [Column.Title, Column.Exercisable, Column.Expiration],
        ({ Column: Column.ConversionPrice or Column.Amount }, Column.UnderlyingTitle) => before.Column == Column.Amount
            ? [Column.Amount, Column.Exercisable, Column.Expiration] : [Column.ConversionPrice, Column.Exercisable, Column.Expiration],
        _ => [],
    };

    private static bool IsOne(ReadOnlySpan<Token> marks, ReadOnlySpan<char> text)
    {
        foreach (var mark in marks)
            if (!Same(marks[..1], [mark], text)) return false;
        return true;
    }

    private static bool Same(ReadOnlySpan<Token> marks, ReadOnlySpan<Token> others, ReadOnlySpan<char> text)
    {
        if (marks.Length != others.Length || marks.IsEmpty) return false;
        for (var i = 0; i < marks.Length; i++)
            if (!text.Slice(marks[i].Start, marks[i].Length).SequenceEqual(text.Slice(others[i].Start, others[i].Length))) return false;
        return true;
    }
}
