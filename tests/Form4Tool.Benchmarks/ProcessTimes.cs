using System.Diagnostics;
using System.Globalization;

namespace Form4Tool.Benchmarks;

/// <summary>What a whole process took, by GNU time: its start and end are in it.</summary>
internal readonly record struct ProcessTimes(double Wall, double Cpu, double PeakMegabytes)
{
    /// <summary>How many processors were busy on average.</summary>
    public double Busy => Cpu / Wall;

    /// <summary>Runs a command to its end; what it writes is thrown away.</summary>
    public static ProcessTimes Of(params string[] command)
    {
        var report = Path.GetTempFileName();
        // A shell throws the output away: reading it here would take time beside it.
        var start = new ProcessStartInfo("/bin/sh",
            ["-c", "exec /usr/bin/time -f '%e %U %S %M' -o \"$0\" \"$@\" > /dev/null 2>&1", report, .. command]);
        using (var process = Process.Start(start)!)
        {
            process.WaitForExit();
            if (process.ExitCode != 0) throw new InvalidOperationException($"exit code {process.ExitCode}: {string.Join(' ', command)}");
        }
        var numbers = File.ReadAllLines(report)[^1].Split(' ').Select(text => double.Parse(text, CultureInfo.InvariantCulture)).ToArray();
        File.Delete(report);
        return new ProcessTimes(numbers[0], numbers[1] + numbers[2], numbers[3] / 1024);
    }

    /// <summary>
    /// Each command once a round, in turn, so that what else the machine does falls on all alike; one round more comes first and does not
    /// count.
    /// </summary>
    /// <param name="rounds">How many rounds count.</param>
    /// <param name="work">A folder whose content is deleted before each command, so that none pays for another's output; null without
    /// one.</param>
    /// <param name="commands">The commands.</param>
    public static ProcessTimes[][] InTurn(int rounds, string? work, params string[][] commands)
    {
        var times = Array.ConvertAll(commands, _ => new ProcessTimes[rounds]);
        for (var round = -1; round < rounds; round++)
        {
            for (var i = 0; i < commands.Length; i++)
            {
                if (work is not null)
                {
                    Directory.Delete(work, recursive: true);
                    Directory.CreateDirectory(work);
                }
                var one = Of(commands[i]);
                if (round >= 0) times[i][round] = one;
            }
        }
        return times;
    }
}
