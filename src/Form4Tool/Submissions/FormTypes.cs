namespace Form4Tool.Submissions;

/// <summary>The types of ownership forms.</summary>
internal static class FormTypes
{
    /// <summary>Whether a document or submission type is one of <c>3 3/A 4 4/A 5 5/A</c>.</summary>
    public static bool IsOwnership(string type) => type is "3" or "3/A" or "4" or "4/A" or "5" or "5/A";
}
