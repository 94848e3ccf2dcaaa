namespace Form4Tool.Reading.Xml;

/// <summary>How an element ended.</summary>
internal enum Ending : byte
{
    /// <summary>With its own end tag.</summary>
    Own,
    /// <summary>Without one: an outer element ended, or the document did. What text it has may be incomplete.</summary>
    Missing,
    /// <summary>With the end tag of another field: it is in doubt whose text it has.</summary>
    Contradicted,
}
