namespace Form4Tool.Forms;

/// <summary>
/// The words over the columns of Tables I and II (17 CFR 249.103 to 249.105), as the SEC's pages have them, without the numbers
/// of the items, which differ from form to form.
/// </summary>
internal static class ColumnHeads
{
    /// <summary>The items.</summary>
    public const string
        Security = "Security",
        Title = $"Title of {Security}",
        DerivativeTitle = $"Title of Derivative {Security}",
        ConversionBeginning = "Conversion or Exercise Price",
        ConversionPrice = $"{ConversionBeginning} of Derivative Security",
        TransactionDate = "Transaction Date",
        DeemedDate = "Deemed Execution Date, if any",
        TransactionCode = "Transaction Code",
        AcquiredOrDisposed = "Securities Acquired (A) or Disposed Of (D)",
        NumberAcquiredOrDisposed = "Number of Derivative Securities Acquired (A) or Disposed of (D)",
        Dates = "Date Exercisable and Expiration Date",
        Underlying = "Title and Amount of Securities Underlying Derivative Security",
        DerivativePrice = "Price of Derivative Security",
        Owned = "Amount of Securities Beneficially Owned",
        DerivativeOwned = "Number of derivative Securities Beneficially Owned",
        FollowingBeginning = "Following Reported Transaction",
        Following = $"{FollowingBeginning}(s)",
        YearEnd = "at end of Issuer's Fiscal Year",
        OwnershipForm = "Ownership Form: Direct (D) or Indirect (I)",
        Nature = "Nature of Indirect Beneficial Ownership";

    /// <summary>Items in the words of the vendor's sheet, where they are others.</summary>
    public const string
        UnderlyingOnSheet = "Title and Amount of Underlying Securities",
        DerivativeOwnershipFormOnSheet = "Ownership Form of Derivative Security: Direct (D) or Indirect (I)";

    /// <summary>The columns under an item that has several.</summary>
    public const string
        Code = "Code", V = "V", Amount = "Amount", Direction = "(A) or (D)", Price = "Price", Acquired = "(A)", Disposed = "(D)",
        Exercisable = "Date Exercisable", Expiration = "Expiration Date", UnderlyingTitle = "Title",
        UnderlyingAmount = "Amount or Number of Shares";

    /// <summary>How item 1 of either table begins, and how a converter glues it.</summary>
    public const string FirstItemBeginning = "1. Title of", FirstItemBeginningGlued = "1.Title of";

    /// <summary>What a page breaks off the heading over amount, side and price: the instructions to it.</summary>
    public const string InstructionsOfSides = "3, 4 and 5)";

    /// <summary>A word of each heading by which the tables of the forms differ.</summary>
    public static ReadOnlySpan<string> WordsOfForms => (string[])["Fiscal", "Following", "Instr"];

    /// <summary>How the vendor's printed sheet begins items 2 to 4: <c>2. Trans. Date</c>.</summary>
    public const string Shortened = "Trans.", DerivativeTitleInPrint = "Title of Derivate Security";

    /// <summary>The word of the two captions that a narrow column leaves on its last line or its first.</summary>
    public const string ExercisableWord = "Exercisable", ExpirationWord = "Expiration", DateWord = "Date";

    /// <summary>Words of items and captions that the forms before mid-2003 have and later ones have not.</summary>
    public static IEnumerable<string> Before2003 =>
    [
        "Transaction Date (Month/Day/Year)", "Date (Month/Day/Year)", "Expiration Date (Month/Day/Year)",
        "5. Amount of Securities Beneficially Owned at End of Month (Instr. 3 and 4)",
        "5. Amount of Securities Beneficially Owned at End of Year (Instr. 3 and 4)",
        "5. Amount of Securities Beneficially Owned at the End of Issuer's Fiscal Year (Instr. 3 and 4)",
        "9. Number of Derivative Securities Beneficially Owned at End of Month (Instr. 4)",
        "9. Number of Derivative Securities Beneficially Owned at End of Year (Instr. 4)",
        "10. Ownership of Derivative Security: Direct (D) or Indirect (I) (Instr. 4)",
        "10. Ownership Form of Derivative Securities: Direct (D) or Indirect (I) (Instr. 4)",
        "Title and Number of Shares", "Number of Shares",
    ];

    /// <summary>What stands behind the words of an item: how a date is written, and which instruction says more.</summary>
    public const string DateHint = "(Month/Day/Year)", Instruction = "(Instr.";
}
