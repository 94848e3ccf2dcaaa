namespace Form4Tool.Assignment;

/// <summary>
/// When an assignment is open. All costs are in characters of displacement: how far a word stands from where its column says.
/// </summary>
internal static class Ambiguity
{
    /// <summary>
    /// How much more another way must cost for the cheapest to be sure. Text set on a grid of characters is off by one on either
    /// side of its true place, so two places that differ by less are the same.
    /// </summary>
    public const double Margin = 2;
}
