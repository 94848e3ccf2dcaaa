namespace Form4Tool.Layout;

/// <summary>Words of a table whose row or column the builder of the page could not tell: they are reported, not read.</summary>
internal sealed class UnplacedWords(Cell words) : Line([words]);
