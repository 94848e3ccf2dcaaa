namespace Form4Tool.Validation;

/// <summary>Days on which the form or its rules changed.</summary>
internal static class Eras
{
    /// <summary>The Act is of 1934; a date of the next century is a slip too.</summary>
    private const int FirstYear = 1934, LastYear = 2099;

    /// <summary>Whether nobody signs or trades on a day.</summary>
    public static bool IsImpossible(DateOnly date) => date.Year is < FirstYear or > LastYear;

    /// <summary>Ownership XML became mandatory for filings after 30 June 2003 (Release 33-8230).</summary>
    public static readonly DateOnly Xml = new(2003, 7, 1);

    /// <summary>Two business days for Form 4 (Sarbanes-Oxley Act, section 403; Release 34-46421).</summary>
    public static readonly DateOnly TwoDays = new(2002, 8, 29);

    /// <summary>Prices of one day may be put together within one dollar (no-action letter of 25 June 2008 to Skadden, Arps).</summary>
    public static readonly DateOnly OneDollar = new(2008, 6, 25);

    /// <summary>Dispositions by gift are due within two business days (Release 33-11138).</summary>
    public static readonly DateOnly Gifts = new(2023, 2, 27);

    /// <summary>EDGAR Release 23.1 knows the Rule 10b5-1(c) box.</summary>
    public static readonly DateOnly PlanBoxKnown = new(2023, 3, 20);

    /// <summary>Forms 4 and 5 must have the Rule 10b5-1(c) box (Release 33-11138).</summary>
    public static readonly DateOnly PlanBox = new(2023, 4, 1);

    /// <summary>EDGAR Release 26.1.1: foreign symbols, countries of addresses (specification v5.5).</summary>
    public static readonly DateOnly Foreign = new(2026, 3, 18);
}
