namespace Form4Tool.Reading;

/// <summary>The shapes in which people have a form, by what they can carry.</summary>
[Flags]
internal enum Shapes
{
    /// <summary>The page of sec.gov.</summary>
    WebsitePage = 1,
    /// <summary>The vendors' sheet ("Ownership Submission").</summary>
    VendorPage = 2,
    /// <summary>Text made from the page of sec.gov.</summary>
    WebsiteText = 4,
    /// <summary>Text made from the vendors' sheet.</summary>
    VendorText = 8,
    /// <summary>The form that a filer typed as text or made as HTML, before mid-2003.</summary>
    Typed = 16,
    /// <summary>Ownership XML that lost its tags.</summary>
    Stripped = 32,

    Website = WebsitePage | WebsiteText,
    Text = WebsiteText | VendorText,
    Sec = Website | VendorPage | VendorText,
    All = Sec | Typed,
}

/// <summary>What becomes of a field that a shape cannot carry.</summary>
internal enum Blindness
{
    /// <summary>It is null.</summary>
    Never,
    /// <summary>True is shown; false and absent look the same and are null.</summary>
    OnlyTrue,
    /// <summary>The form prints a box: ticked is true, and what the filing leaves out is false like what it denies.</summary>
    AbsentIsFalse,
    /// <summary>It is there for the first owner only.</summary>
    FirstOwnerOnly,
    /// <summary>It is there for the transactions of a Form 4 only.</summary>
    Form4TransactionsOnly,
    /// <summary>The field is carried; footnote marks on it are not.</summary>
    Marks,
    /// <summary>The fields are there where all of them are stated.</summary>
    OnlyTogether,
}

/// <summary>A field that some shapes cannot carry, and why.</summary>
/// <param name="Shapes">The shapes that cannot.</param>
/// <param name="Blindness">What becomes of it.</param>
/// <param name="Why">The reason.</param>
/// <param name="Fields">The fields.</param>
internal sealed record BlindSpot(Shapes Shapes, Blindness Blindness, string Why, params Field[] Fields);

/// <summary>
/// The one declaration of what each shape cannot carry. The readers' contract is tested against it in both directions: what
/// is declared here must not be delivered, and what is not declared must be. Everything that ownership XML says and no row
/// here names is carried by every page and typed form, and by every text that kept its columns.
/// </summary>
internal static class BlindSpots
{
    public static IReadOnlyList<BlindSpot> All { get; } =
    [
        new(Shapes.All, Blindness.Never, "no form prints it", Field.SchemaVersion, Field.TransactionTimeliness),
        new(Shapes.All, Blindness.Never, "the form has the state's code or name only", Field.RptOwnerStateDescription),
        new(Shapes.Sec, Blindness.OnlyTrue, "the flag is not printed; a foreign country in its place says that it is set",
        Field.RptOwnerNonUSAddressFlag),
        new(Shapes.All, Blindness.OnlyTrue, "a sentence when true, nothing when false", Field.NoSecuritiesOwned),
        new(Shapes.All, Blindness.OnlyTrue, "K behind the code when true, nothing when false", Field.EquitySwapInvolved),
        new(Shapes.All, Blindness.Form4TransactionsOnly, "a Form 4 prints V for 5 and nothing for 4; Forms 3 and 5 have no such column",
        Field.TransactionFormType),
        new(Shapes.All, Blindness.Marks, "no column shows the field, so nothing shows its marks", Field.TransactionTimeliness,
        Field.TransactionFormType),
        new(Shapes.All, Blindness.AbsentIsFalse, "an unticked box is false or left out, one cannot tell",
            Field.IsDirector, Field.IsOfficer, Field.IsTenPercentOwner, Field.IsOther),
        new(Shapes.Website | Shapes.VendorPage | Shapes.Typed, Blindness.AbsentIsFalse,
        "an unticked box is false or left out, one cannot tell",
            Field.NotSubjectToSection16, Field.Form3HoldingsReported, Field.Form4TransactionsReported),
        new(Shapes.VendorText, Blindness.Never, "the sheet's box is an input, which converters drop",
            Field.NotSubjectToSection16, Field.Form3HoldingsReported, Field.Form4TransactionsReported, Field.Aff10b5One),
        new(Shapes.Website, Blindness.FirstOwnerOnly,
        "the boxes of item 5 are printed once; the blocks of further owners repeat item 1 only",
            Field.IsDirector, Field.IsOfficer, Field.IsTenPercentOwner, Field.IsOther, Field.OfficerTitle, Field.OtherText),
        new(Shapes.VendorPage | Shapes.Text, Blindness.Never,
        "a CIK stands only in the link behind a name; the sheet has no links, and text keeps none unless it is markdown",
            Field.IssuerCik, Field.RptOwnerCik),
        new(Shapes.Typed, Blindness.Never, "the form never had a CIK; the EDGAR header around it may supply one", Field.IssuerCik,
        Field.RptOwnerCik),
        new(Shapes.Typed, Blindness.Never, "the form of that time had no such box", Field.Aff10b5One, Field.IssuerForeignTradingSymbol),
        new(Shapes.Typed, Blindness.Never, "an address is lines of text; only one of the US or Canada can be taken apart",
        Field.RptOwnerNonUSAddressFlag, Field.RptOwnerNonUSStateTerritory),
        new(Shapes.Stripped, Blindness.Marks, "a reference to a footnote is an attribute of a tag", [.. RowFields]),
        new(Shapes.Stripped, Blindness.Never, "nothing parts the remarks from the last footnote", Field.Remarks),
        new(Shapes.Stripped, Blindness.Never, "a value stands where a number of securities would; of debt neither is read",
            Field.TransactionTotalValue, Field.UnderlyingSecurityValue, Field.ValueOwnedFollowingTransaction),
        new(Shapes.Stripped, Blindness.OnlyTogether, "one date alone may be either", Field.ExerciseDate, Field.ExpirationDate),
    ];

    /// <summary>The fields of a row.</summary>
    public static IEnumerable<Field> RowFields => Enum.GetValues<Field>().Where(global::Form4Tool.Fields.IsRowField);

    /// <summary>The spots of a field in a shape.</summary>
    public static IEnumerable<BlindSpot> Of(Field field, Shapes shape) =>
        All.Where(spot => (spot.Shapes & shape) != 0 && spot.Fields.Contains(field));
}
