namespace Form4Tool.Derivation;

/// <summary>What a derived fact rests on.</summary>
/// <param name="Source">
/// Where the words stand: the id of a footnote (<c>F1</c>), <c>remarks</c>, or a field of the row (<c>transactionCode</c>).
/// </param>
/// <param name="Words">The words themselves, as they stand there.</param>
public sealed record Evidence(string Source, string Words);
