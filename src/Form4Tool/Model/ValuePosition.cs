namespace Form4Tool;

/// <summary>
/// Where a value stands in the input, told where <see cref="Form4Options.Positions"/> asks for it, so that a reader of the data can go
/// back to the filing.
/// </summary>
/// <param name="Path">
/// The value inside the row, owner or filing that has the position, as in the JSON output: <c>transactionShares</c>,
/// <c>address.city</c>, <c>issuer.name</c>.
/// </param>
/// <param name="Line">The line of the input, from 1.</param>
/// <param name="Column">The column in the line, from 1, in UTF-16 code units.</param>
/// <param name="Length">
/// How many characters the value has there, from its first to its last word, what stands between them in other columns included; in XML,
/// as many as the value has, entities counted as one. 0 where it is no text of its own, such as a ticked box, or stands near the place in
/// other words.
/// </param>
public readonly record struct ValuePosition(string Path, int Line, int Column, int Length);
