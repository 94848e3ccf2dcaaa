namespace Form4Tool.Binding;

/// <summary>How values are written in the document.</summary>
internal enum Notation
{
    /// <summary>As ownership XML has them: <c>1234.5</c>, <c>2024-01-17</c>, <c>1</c> or <c>true</c>.</summary>
    Xml,

    /// <summary>As a page or a typed form shows them: <c>$1,234.50</c>, <c>01/17/2024</c>, <c>Jan. 17, 2024</c>.</summary>
    Printed,
}
