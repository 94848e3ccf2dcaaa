namespace Form4Tool;

/// <summary>What is known of a diagnostic before it occurs: the row that <c>form4 explain</c> prints.</summary>
/// <param name="Id">Its stable id, F and four digits.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Title">What it says, in a few words.</param>
/// <param name="Help">What it means and what to do, in a sentence or two.</param>
public sealed record DiagnosticDescriptor(string Id, Severity Severity, string Title, string Help);
