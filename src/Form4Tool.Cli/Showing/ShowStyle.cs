using System.Text.RegularExpressions;
using Form4Tool.Cli.Hosting;
using Form4Tool.Output;
using Spectre.Console;

namespace Form4Tool.Cli.Showing;

/// <summary>How wide, in which colours and letters filings are shown: what was asked for, else what the terminal has.</summary>
/// <param name="Width">The cells of a line.</param>
/// <param name="HasColor">Whether colours are used.</param>
/// <param name="HasUnicode">Whether letters beyond ASCII are shown.</param>
internal sealed partial record ShowStyle(int Width, bool HasColor, bool HasUnicode)
{
    private const int PipedWidth = 120;

    /// <summary>Decides.</summary>
    /// <param name="context">The world.</param>
    /// <param name="isTerminal">Whether a person looks at the output.</param>
    /// <param name="width">What was asked for; null where nothing was.</param>
    /// <param name="color"><c>always</c>, <c>never</c> or <c>auto</c>.</param>
    public static ShowStyle Of(CliContext context, bool isTerminal, int? width, string color) => new(
        width ?? TerminalWidth.Said(context) ?? (isTerminal ? TerminalWidth.Measured() : PipedWidth),
        color == "always" || (color == "auto" && isTerminal && string.IsNullOrEmpty(context.Environment("NO_COLOR"))
            && context.Environment("TERM") != "dumb"),
        HasUtf8(context));

    /// <summary>A console that writes so.</summary>
    public IAnsiConsole Open(TextWriter output)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            // Without it the colours of the process's own console are set, whatever is written to.
            Ansi = AnsiSupport.Yes,
            ColorSystem = HasColor ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = Width;
        console.Profile.Capabilities.Unicode = HasUnicode;
        return console;
    }

    /// <summary>A text as it is shown: without blanks at the ends of lines, and where the terminal has ASCII only, in that.</summary>
    public string Finish(string text)
    {
        var lines = (HasColor ? text : Sequence().Replace(text, "")).Split('\n');
        for (var i = 0; i < lines.Length; i++) lines[i] = lines[i].TrimEnd();
        var trimmed = string.Join('\n', lines);
        return HasUnicode ? trimmed : TerminalText.ToAscii(TerminalText.WithoutMarks(trimmed));
    }

    /// <summary>Whether the locale has letters beyond ASCII: the first of these variables that is set decides, as POSIX has it.</summary>
    public static bool HasUtf8(CliContext context)
    {
        if (OperatingSystem.IsWindows()) return true;
        foreach (var name in (string[])["LC_ALL", "LC_CTYPE", "LANG"])
            if (context.Environment(name) is { Length: > 0 } locale)
                return locale.Contains("UTF-8", StringComparison.OrdinalIgnoreCase)
                    || locale.Contains("utf8", StringComparison.OrdinalIgnoreCase);
        return false;
    }

    [GeneratedRegex("\u001b\\[[0-9;]*m")]
    private static partial Regex Sequence();
}
