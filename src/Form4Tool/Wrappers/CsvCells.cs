using System.Buffers;
using System.Text;
using Form4Tool.Forms;

namespace Form4Tool.Wrappers;

/// <summary>
/// A table of comma-separated values (RFC 4180) with a filing in a quoted cell, as databases export a column of XML. Inside such a
/// cell each quote is written twice. A cell that may hold a form is a member, called by its record; the first record is the head.
/// </summary>
internal sealed class CsvCells : IWrapper
{
    /// <summary>The form's own table, saved so, has its heads as cells: it is a form, and holds none.</summary>
    private static readonly byte[] HeadsAsCells = Encoding.ASCII.GetBytes($"{ColumnHeads.Code},{ColumnHeads.V},"),
        HeadsInQuotes = Encoding.ASCII.GetBytes($"{ColumnHeads.Code}\",\"{ColumnHeads.V}\",");

    /// <inheritdoc/>
    public string Name => "a cell of comma-separated values";

    /// <inheritdoc/>
    public Opened? Open(ReadOnlyMemory<byte> input)
    {
        var text = input.Span;
        // Of the quotes in a cell all are written twice; a text that only speaks of a filing has no such pair.
        if (text.IndexOf("\"\""u8) < 0 || text.IndexOf(",\""u8) < 0 && !text.StartsWith("\""u8) || !Utf8Text.MayHoldForm(text)) return null;
        if (text.IndexOf(HeadsAsCells) >= 0 || text.IndexOf(HeadsInQuotes) >= 0) return null;
        var members = new List<Member>();
        var record = 1;
        for (var at = 0; at < text.Length;)
        {
            if (text[at] == '"')
            {
                var end = EndOfCell(text, at + 1);
                // A quote that nothing closes is none of a table's.
                if (end < 0 || end + 1 < text.Length && text[end + 1] is not ((byte)',' or (byte)'\n' or (byte)'\r')) return null;
                var cell = text[(at + 1)..end];
                if (Utf8Text.MayHoldForm(cell)) members.Add(new Member($"{record}", Single(cell)));
                at = end + 1;
                continue;
            }
            if (text[at] == '\n') record++;
            var next = text[(at + 1)..].IndexOfAny((byte)'"', (byte)'\n');
            if (next < 0) break;
            at += next + 1;
            if (text[at] == '"' && text[at - 1] is not ((byte)',' or (byte)'\n')) return null;
        }
        return members.Count == 0 ? null : new Opened(Name, members);
    }

    /// <summary>The quote that ends a cell: one that does not stand twice.</summary>
    private static int EndOfCell(ReadOnlySpan<byte> text, int from)
    {
        for (var at = from; at < text.Length; at += 2)
        {
            var next = text[at..].IndexOf((byte)'"');
            if (next < 0) return -1;
            at += next;
            if (at + 1 == text.Length || text[at + 1] != '"') return at;
        }
        return -1;
    }

    private static byte[] Single(ReadOnlySpan<byte> cell)
    {
        var single = new ArrayBufferWriter<byte>(cell.Length);
        for (int quote; (quote = cell.IndexOf("\"\""u8)) >= 0; cell = cell[(quote + 2)..]) single.Write(cell[..(quote + 1)]);
        single.Write(cell);
        return single.WrittenSpan.ToArray();
    }
}
