using System.Globalization;
using System.Text;

namespace Form4Tool.Output;

/// <summary>
/// Text in columns of a terminal. Letters may take two cells or none, and may run from right to left: without a word to the terminal
/// such letters take the numbers behind them along, and the columns of a line change their places.
/// </summary>
public static class TerminalText
{
    /// <summary>LEFT-TO-RIGHT MARK: takes no cell, and what stands on its two sides is ordered for itself (UAX #9).</summary>
    private const char Mark = '\u200E';

    // First and last of the letters that take two cells (UAX #11, W and F), by blocks.
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0xA4CF), (0xA960, 0xA97F), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE30, 0xFE6F),
        (0xFF01, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1F64F), (0x1F900, 0x1F9FF), (0x20000, 0x3FFFD),
    ];

    /// <summary>A text between two marks of direction where it has letters that run from right to left; else as it is.</summary>
    /// <param name="text">One line.</param>
    public static string Isolate(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var c in text)
            if (RunsLeft(c)) return Mark + text + Mark;
        return text;
    }

    /// <summary>A text without the marks that <see cref="Isolate"/> puts around it.</summary>
    /// <param name="text">The text.</param>
    public static string WithoutMarks(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Replace(Mark.ToString(), "");
    }

    /// <summary>How many cells a text takes.</summary>
    /// <param name="text">One line.</param>
    public static int WidthOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Ascii.IsValid(text)) return text.Length;
        var width = 0;
        foreach (var rune in text.EnumerateRunes()) width += WidthOf(rune);
        return width;
    }

    /// <summary>Letters of Western Europe without their accents; a question mark for what has no like in ASCII.</summary>
    /// <param name="text">The text.</param>
    public static string ToAscii(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        // U+00C0 to U+00FF. The platform takes letters apart only with the tables that the program leaves out.
        const string latin = "AAAAAAACEEEEIIIIDNOOOOOxOUUUUYTsaaaaaaaceeeeiiiidnooooo/ouuuuyty";
        return string.Create(text.Length, text, static (ascii, text) =>
        {
            for (var i = 0; i < ascii.Length; i++)
                ascii[i] = text[i] switch
                {
                    < '\u0080' => text[i],
                    >= '\u00C0' and <= '\u00FF' => latin[text[i] - '\u00C0'],
                    '\u2018' or '\u2019' => '\'',
                    '\u201C' or '\u201D' => '"',
                    '\u2013' or '\u2014' => '-',
                    '\u00A0' => ' ',
                    '\u2026' => '~',
                    _ => '?',
                };
        });
    }

    /// <summary>A text of no more than so many cells: what is too long loses its beginning, and a letter says so.</summary>
    /// <param name="text">One line.</param>
    /// <param name="width">How many cells there are.</param>
    public static string CutBeginning(string text, int width)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (at, left) = (0, WidthOf(text));
        if (left <= width) return text;
        while (at < text.Length && left > width - 1)
        {
            var rune = Rune.TryGetRuneAt(text, at, out var whole) ? whole : Rune.ReplacementChar;
            (at, left) = (at + rune.Utf16SequenceLength, left - WidthOf(rune));
        }
        return "…" + text[at..];
    }

    /// <summary>A text in exactly so many cells: cut, with a letter that says so, or filled up with blanks.</summary>
    /// <param name="text">One line.</param>
    /// <param name="width">How many cells there are.</param>
    /// <param name="atRight">Whether the text stands at their end.</param>
    /// <param name="cutMark">The letter.</param>
    public static string Fit(string text, int width, bool atRight, char cutMark = '…')
    {
        ArgumentNullException.ThrowIfNull(text);
        var has = WidthOf(text);
        if (has > width)
        {
            var (cut, used) = (new StringBuilder(), 0);
            foreach (var rune in text.EnumerateRunes())
            {
                if (used + WidthOf(rune) > width - 1) break;
                used += WidthOf(rune);
                cut.Append(rune.ToString());
            }
            (text, has) = (cut.Append(cutMark).ToString(), used + 1);
        }
        var blanks = new string(' ', width - has);
        return atRight ? blanks + Isolate(text) : Isolate(text) + blanks;
    }

    private static int WidthOf(Rune rune)
    {
        if (rune.Value < 0x300) return 1;
        var category = Rune.GetUnicodeCategory(rune);
        if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format) return 0;
        foreach (var (first, last) in Wide)
            if (rune.Value >= first && rune.Value <= last) return 2;
        return 1;
    }

    /// <summary>
    /// Whether a letter runs from right to left: Hebrew, Arabic and their neighbours, their forms for presentation, and the halves of
    /// those of the supplementary planes.
    /// </summary>
    private static bool RunsLeft(char c) =>
        c is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC') or '\uD802' or '\uD803'
            or '\uD83A' or '\uD83B' or '\u200F';
}
