namespace Form4Tool.Tests;

/// <summary>A part of a document that is made of tables of the code: what stands between two comments in Markdown.</summary>
internal static class GeneratedBlock
{
    /// <summary>Fails where a block is not what the code makes, and leaves the document as it should be beside it.</summary>
    /// <param name="document">The document, below <c>docs</c>.</param>
    /// <param name="name">The name of the block.</param>
    /// <param name="made">What the code makes.</param>
    public static void ShouldBeFresh(string document, string name, string made)
    {
        var file = Path.Combine(Repository.Root, "docs", document);
        var text = File.ReadAllText(file).ReplaceLineEndings("\n");
        var (begin, end) = ($"<!-- {name}: made of the code's own tables; a test keeps it so -->\n", $"<!-- end of {name} -->\n");
        var from = text.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        var to = text.IndexOf(end, StringComparison.Ordinal);
        (from >= begin.Length && to >= from).Should().BeTrue($"docs/{document} has a block {name}");
        if (text[from..to] == made) return;
        var beside = Path.ChangeExtension(file, ".actual.md");
        File.WriteAllText(beside, text[..from] + made + text[to..]);
        Assert.Fail($"The block {name} of docs/{document} is not what the code makes; {beside} has it. Rename that.");
    }
}
