using System.Diagnostics;

namespace Form4Tool.Cli.Tests.Showing;

/// <summary>The picture in the README is what the program prints.</summary>
public class PictureTests(ITestOutputHelper output)
{
    [Fact]
    public void The_picture_of_show_is_what_its_script_draws()
    {
        if (OperatingSystem.IsWindows() || !Installed("bash") || !Installed("awk"))
        {
            output.WriteLine("skipped: bash or awk is not installed");
            return;
        }
        var start = new ProcessStartInfo("bash", [Path.Combine(Repository.Root, "docs", "show.sh")]) { RedirectStandardOutput = true };
        start.Environment["FORM4"] = $"dotnet {Path.Combine(AppContext.BaseDirectory, "form4.dll")}";
        using var process = Process.Start(start)!;
        var drawn = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.Should().Be(0);
        drawn.Should().Be(
            File.ReadAllText(Path.Combine(Repository.Root, "docs", "show.svg")), "docs/show.sh > docs/show.svg makes it anew");
        System.Xml.Linq.XDocument.Parse(drawn).Root!.Value.Should().Contain("+30,000").And.Contain("Footnotes");
    }

    private static bool Installed(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, program)));
}
