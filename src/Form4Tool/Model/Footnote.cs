namespace Form4Tool;

/// <summary>A footnote of the filing ("Explanation of Responses").</summary>
/// <param name="Id"><c>F1</c>, <c>F2</c>, …; in XML exactly as filed, even when malformed. A printed "(1)" is <c>F1</c>. Null where a
/// footnote has no id.</param>
/// <param name="Text">Its text, with its line breaks. Null where it is empty.</param>
public readonly record struct Footnote(string? Id, string? Text);

/// <summary>A footnote mark: the field of the row on which it stands and the id of the footnote.</summary>
/// <param name="Field">The field that is marked; <see cref="Field.None"/> for a mark on the row as a whole.</param>
/// <param name="Id">The footnote's id as filed.</param>
public readonly record struct FootnoteMark(Field Field, string Id);

/// <summary>The exact text of a value that could not be read as its type; the field itself is then null.</summary>
/// <param name="Path">The field's name inside its row (<c>transactionDate</c>), or its path in the filing
/// (<c>signatures[0].date</c>).</param>
/// <param name="Text">The text as filed.</param>
public readonly record struct AsFiledValue(string Path, string Text);

/// <summary>A signature under the form, ownerSignature.</summary>
/// <param name="Name">signatureName, as typed (<c>/s/ …</c> included); null where nothing is.</param>
/// <param name="Date">signatureDate: the day of signing; null where it is not stated, or is no date.</param>
public readonly record struct Signature(string? Name, DateOnly? Date)
{
    /// <summary>The name and members, the date as <c>2004-12-29</c>.</summary>
    public override string ToString() => Printing.Of(nameof(Signature), PrintMembers);
}
