namespace Form4Tool.Detection;

/// <summary>What a document was recognised as.</summary>
/// <param name="Format">The format; null where it is no ownership form.</param>
/// <param name="Evidence">What in the document decided, in words, strongest first.</param>
/// <param name="Instead">Where it is no ownership form: what it looks like, as in "an HTML page".</param>
/// <param name="Forms">The byte ranges of the forms inside the document; one, unless several were put into one file.</param>
/// <param name="Text">The document as text, where it was looked at as such and is one form; else null.</param>
internal sealed record Detected(SourceFormat? Format, string[] Evidence, string? Instead, Range[] Forms, string? Text = null)
{
    /// <summary>Whether it is text that was ownership XML and lost its tags.</summary>
    public bool IsStripped { get; init; }
}
