using System.Text;
using Form4Tool.Layout;

namespace Form4Tool.Reading.Text.Delimited;

/// <summary>
/// Markdown with pipes whose rows were broken to fit a width (python's html2text at its default of 78): where a line ends
/// without the two blanks that stand for a line break of the page, it goes on.
/// </summary>
internal sealed class WrappedPipesDialect : ITextDialect
{
    private const int Width = 90;          // a word that does not fit stands out

    private readonly DelimitedDialect _cells = new();

    /// <inheritdoc/>
    public bool Draws(DialectTraits traits)
    {
        var text = traits.Text;
        if (!text.Contains('|')) return false;
        foreach (var line in text.AsSpan().EnumerateLines())
            if (line.Length > Width && line.TrimEnd().Length > Width && line.Contains(' ')) return false;
        return text.Contains("---|---", StringComparison.Ordinal) && text.Contains("  \n", StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public void Read(DialectTraits traits, Page page)
    {
        var text = traits.Text;
        var whole = new StringBuilder(text.Length);
        var goesOn = false;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (whole.Length > 0)
            {
                var hyphen = whole.Length > 1 && whole[^1] == '-' && char.IsLetterOrDigit(whole[^2]) && line.Length > 0
                    && char.IsLetterOrDigit(line[0]);
                if (!goesOn || line.IsWhiteSpace() || line.StartsWith("---")) whole.Append('\n');
                else if (!hyphen) whole.Append(' ');
            }
            whole.Append(line);
            goesOn = !line.IsWhiteSpace() && !line.EndsWith("  ") && !line.StartsWith("---");
        }
        _cells.Read(new DialectTraits(whole.ToString()), page);
    }
}
