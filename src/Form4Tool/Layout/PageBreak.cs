namespace Form4Tool.Layout;

/// <summary>Where a page of paper ends in the middle of a table.</summary>
internal sealed class PageBreak() : Line([]);
