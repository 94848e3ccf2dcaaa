namespace Form4Tool.Tests.Architecture;

/// <summary>One source file, by its path below <c>src</c>, uses another, or an assembly that is none of ours, by its name.</summary>
internal readonly record struct Use(string From, string To)
{
    public bool IsOfOtherCode => !To.Contains('/');

    public static string FolderOf(string file) => file[..file.LastIndexOf('/')];
}
