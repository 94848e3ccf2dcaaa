namespace Form4Tool.Benchmarks;

internal static class DifferentialRun
{
    public static int Run(string folder, int count, int seed) => 0;
}
