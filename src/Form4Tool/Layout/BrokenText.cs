namespace Form4Tool.Layout;

/// <summary>
/// A footnote or the remarks whose text is not whole in the document: its number or caption is read, its text is reported.
/// </summary>
internal sealed class BrokenText(Cell words) : Line([words]);
