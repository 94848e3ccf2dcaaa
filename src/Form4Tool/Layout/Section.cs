namespace Form4Tool.Layout;

/// <summary>A part of a form and its lines, of which the first is its heading where that is not a line of its own.</summary>
internal readonly record struct Section(Part Part, int Start, int End);
