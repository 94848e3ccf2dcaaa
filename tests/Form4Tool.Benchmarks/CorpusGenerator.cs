namespace Form4Tool.Benchmarks;

internal static class CorpusGenerator
{
    public static int Run(string folder, int count, string? to) => 0;
}
