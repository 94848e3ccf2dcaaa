using Form4Tool.Layout;
using Form4Tool.Lexing;

namespace Form4Tool.Form;

/// <summary>Finds out how a document shows footnote marks.</summary>
internal static class MarkStyles
{
    /// <summary>How the cells of a document show their marks: what stands behind numbers and dates is one.</summary>
    public static MarkStyle Of(ReadOnlySpan<Line> lines)
    {
        var (glued, apart) = (false, false);
        foreach (var line in lines)
        {
            foreach (var cell in line.Cells)
            {
                var text = cell.Text.AsSpan().TrimEnd();
                if (text.Length < 4 || !FootnoteMarks.TryLast(text, out var start, out _, out var certain)) continue;
                if (certain) return MarkStyle.Certain;
                if (start == 0 || !ValueShape.BeginsNumber(text.TrimStart())) continue;
                var before = text[..start].TrimEnd();
                if (before[^1] == ')') continue;
                glued |= before.Length == start;
                apart |= before.Length < start;
            }
        }
        return glued && !apart ? MarkStyle.Glued : MarkStyle.Any;
    }
}
