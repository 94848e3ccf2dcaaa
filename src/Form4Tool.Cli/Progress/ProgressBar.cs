using System.Text;
using Spectre.Console;

namespace Form4Tool.Cli.Progress;

/// <summary>A bar with count, rate and time left. Only this class touches the console library, so others do not load it.</summary>
internal sealed class ProgressBar : RunProgress
{
    private const int FullWidth = 100;      // a line of the full bar with counts of millions

    private readonly CancellationTokenSource _end = new();
    private readonly Thread _thread;

    public ProgressBar(TextWriter error, Func<CancellationToken, long?> total)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(error), Interactive = InteractionSupport.Yes,
            // The library asks the names of terminals of its own list, for which it would need an interpreter of expressions.
            Ansi = OperatingSystem.IsWindows() ? AnsiSupport.Detect
                : Environment.GetEnvironmentVariable("TERM") is null or "" or "dumb" ? AnsiSupport.No : AnsiSupport.Yes,
        });
        Error = new Lines(console);
        _thread = new Thread(() =>
        {
            try
            {
                Show(console, total);
            }
            catch (Exception e) when (e is IOException or InvalidOperationException or ArgumentException)
            {
                // A terminal that cannot show a bar must not end the run.
            }
        }) { IsBackground = true, Name = "progress" };
        _thread.Start();
    }

    public override TextWriter Error { get; }

    public override void Dispose()
    {
        if (_end.IsCancellationRequested) return;
        _end.Cancel();
        _thread.Join();
    }

    private void Show(IAnsiConsole console, Func<CancellationToken, long?> total)
    {
        // What has no room on one line would be broken into several.
        var isNarrow = console.Profile.Width < FullWidth;
        ProgressColumn[] columns = isNarrow
            ? [new TaskDescriptionColumn { Alignment = Justify.Left }, new PercentageColumn()]
            : [new SpinnerColumn(), new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(),
                new RemainingTimeColumn()];
        console.Progress().AutoClear(true).Columns(columns).Start(bar =>
        {
            var task = bar.AddTask(isNarrow ? ShortLine() : Line()).IsIndeterminate();
            // The inputs are counted meanwhile: listing folders is quick beside reading their files.
            var counting = Task.Run(() => total(_end.Token));
            while (!_end.IsCancellationRequested)
            {
                if (counting is { IsCompletedSuccessfully: true, Result: > 0 and var count })
                {
                    task.MaxValue(count).IsIndeterminate(false);
                    task.Value = Position?.Invoke().Items ?? 0;
                }
                task.Description = isNarrow ? ShortLine() : Line();
                _end.Token.WaitHandle.WaitOne(100);
            }
        });
    }

    /// <summary>Writes lines above the bar.</summary>
    private sealed class Lines(IAnsiConsole console) : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => console.Write(value.ToString());

        // The bar is cleared, and the line is not broken at words: a terminal does that, and copies it whole.
        public override void WriteLine(string? value)
        {
            if (console.Profile.Capabilities.Ansi) console.Write(new ControlCode($"\u001b[J{value}\n"));
            else console.WriteLine(value ?? "");
        }
    }
}
