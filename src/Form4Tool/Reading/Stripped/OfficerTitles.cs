namespace Form4Tool.Reading.Stripped;

/// <summary>The words by which officers are called.</summary>
internal static class OfficerTitles
{
    private static readonly string[] Words =
        ["officer", "president", "chair", "chief", "secretary", "treasurer", "counsel", "controller", "vp", "evp", "svp", "ceo", "cfo",
        "coo", "cto", "manager", "principal"];

    /// <summary>Whether a text has one of them.</summary>
    public static bool Holds(string title)
    {
        foreach (var word in Words)
            if (title.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
