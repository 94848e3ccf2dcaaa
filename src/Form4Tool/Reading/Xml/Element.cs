using System.Collections.Frozen;

namespace Form4Tool.Reading.Xml;

/// <summary>What an element of ownership XML is to the reader.</summary>
internal enum ElementRole : byte
{
    /// <summary>Not of the schema.</summary>
    Unknown,
    /// <summary>Only holds other elements.</summary>
    Block,
    /// <summary>Holds a field, itself or in a <c>value</c>.</summary>
    Field,
    /// <summary><c>value</c>.</summary>
    Value,
    /// <summary><c>footnoteId</c>.</summary>
    Mark,
    /// <summary><c>footnote</c>.</summary>
    Footnote,
    /// <summary><c>reportingOwner</c>.</summary>
    Owner,
    /// <summary><c>ownerSignature</c>.</summary>
    Signature,
    /// <summary>A row of a table.</summary>
    Row,
    /// <summary>A table.</summary>
    Table,
    /// <summary>Of the schema or the SEC's own, without a place in the output: internal flags.</summary>
    Ignored,
    /// <summary><c>rptOwnerCcc</c>, a password.</summary>
    Secret,
}

/// <summary>The blocks of a row whose absence is worth a word.</summary>
[Flags]
internal enum RowBlocks : byte { None = 0, Coding = 1, Amounts = 2, Post = 4, Nature = 8 }

/// <summary>An element of ownership XML: one row of the table that says how each is read.</summary>
/// <param name="Name">The element's name.</param>
/// <param name="Role">What it is.</param>
/// <param name="Field">The field that it holds, or that marks directly inside it belong to.</param>
/// <param name="Blocks">The block of a row that it is; for rows, the blocks that the schema demands.</param>
/// <param name="Derivative">Whether it belongs to Table II.</param>
/// <param name="Kind">For rows, what they report; null where only their content tells.</param>
internal sealed record Element(
    string Name, ElementRole Role, Field Field = Field.None, RowBlocks Blocks = RowBlocks.None, bool Derivative = false,
    RowKind? Kind = null)
{
    /// <summary>The name's bytes.</summary>
    public byte[] Utf8 { get; } = Ascii(Name);

    /// <summary>The name's length in bytes.</summary>
    public int Length { get; } = Name.Length;

    /// <summary>
    /// The name and a &gt;, filled up with zeros to 32 bytes, to be compared at once; and what of it counts. No name has more
    /// than 31 letters. (Bytes and not a vector: what holds a vector is not compiled ahead of time.)
    /// </summary>
    public byte[] Tag { get; } = Filled(Name, (byte)'>');

    /// <inheritdoc cref="Tag"/>
    public byte[] TagMask { get; } = Mask(Name.Length + 1);

    /// <summary>Its place in <see cref="All"/>.</summary>
    public int Index { get; private set; }

    /// <summary>Whether text may stand in it directly.</summary>
    public bool HoldsText { get; } = Role is ElementRole.Field or ElementRole.Value or ElementRole.Footnote;

    /// <summary>Every element of the schema, versions X0101 to X0609 (specification v5.5 §4; X0101 from filings of 2003).</summary>
    public static readonly Element[] All = Numbered(
    [
        .. FieldsNamedAlike(),
        new("transactionValue", ElementRole.Field, Field.TransactionPricePerShare),      // X0101: the price
        new("value", ElementRole.Value),
        new("footnoteId", ElementRole.Mark),
        new("footnote", ElementRole.Footnote),
        new("footnotes", ElementRole.Block),
        new("ownershipDocument", ElementRole.Block),
        new("issuer", ElementRole.Block),
        new("reportingOwner", ElementRole.Owner),
        new("reportingOwnerId", ElementRole.Block),
        new("reportingOwnerAddress", ElementRole.Block),
        new("reportingOwnerRelationship", ElementRole.Block),
        new("ownerSignature", ElementRole.Signature),
        new("nonDerivativeTable", ElementRole.Table),
        new("derivativeTable", ElementRole.Table, Derivative: true),
        new("nonDerivativeTransaction", ElementRole.Row, Field.None,
        RowBlocks.Coding | RowBlocks.Amounts | RowBlocks.Post | RowBlocks.Nature, false, RowKind.Transaction),
        new("nonDerivativeHolding", ElementRole.Row, Field.None, RowBlocks.Post | RowBlocks.Nature, false, RowKind.Holding),
        new("derivativeTransaction", ElementRole.Row, Field.None, RowBlocks.Coding | RowBlocks.Amounts | RowBlocks.Post | RowBlocks.Nature,
        true, RowKind.Transaction),
        // No Post: on Form 3 a derivative holding has no postTransactionAmounts.
        new("derivativeHolding", ElementRole.Row, Field.None, RowBlocks.Nature, true, RowKind.Holding),
        new("nonDerivativeSecurity", ElementRole.Row),
        new("derivativeSecurity", ElementRole.Row, Derivative: true),
        new("transactionCoding", ElementRole.Block, Field.TransactionCode, RowBlocks.Coding),
        new("transactionAmounts", ElementRole.Block, Field.None, RowBlocks.Amounts),
        new("postTransactionAmounts", ElementRole.Block, Field.None, RowBlocks.Post),
        new("ownershipNature", ElementRole.Block, Field.None, RowBlocks.Nature),
        new("underlyingSecurity", ElementRole.Block),
        new("rptOwnerGoodAddress", ElementRole.Ignored),
        new("onlineWeb", ElementRole.Ignored),
        new("rptOwnerCcc", ElementRole.Secret),
    ]);

    /// <summary>The element of a name; null where the schema has none.</summary>
    public static Element? Find(string name) => Lookup.ByName.GetValueOrDefault(name);

    /// <summary>Its own class, so that it is made only where names come as strings.</summary>
    private static class Lookup
    {
        public static readonly FrozenDictionary<string, Element> ByName = All.ToFrozenDictionary(e => e.Name, StringComparer.Ordinal);
    }

    private static byte[] Ascii(string name, int length = 0)
    {
        var bytes = new byte[Math.Max(name.Length, length)];
        for (var i = 0; i < name.Length; i++) bytes[i] = (byte)name[i];
        return bytes;
    }

    private static byte[] Filled(string name, byte last)
    {
        var bytes = Ascii(name, 32);
        bytes[name.Length] = last;
        return bytes;
    }

    private static byte[] Mask(int length)
    {
        var bytes = new byte[32];
        for (var i = 0; i < length; i++) bytes[i] = 0xff;
        return bytes;
    }

    private static Element[] Numbered(Element[] elements)
    {
        for (var i = 0; i < elements.Length; i++) elements[i].Index = i;
        return elements;
    }

    /// <summary>The fields whose members are named after their element.</summary>
    private static Element[] FieldsNamedAlike()
    {
        var elements = new List<Element>(Fields.Count);
        // The month of a statement is on forms of before there was XML.
        for (var field = Field.None + 1; (int)field < Fields.Count; field++)
            if (field != Field.StatementMonth) elements.Add(new(Fields.ElementName(field), ElementRole.Field, field));
        return [.. elements];
    }
}
