namespace Form4Tool.Forms;

/// <summary>
/// The words over the columns of the two tables as the forms had them from 1991 until mid-2003 (SEC 1472, 1474 and 2270), with
/// what typists wrote in the place of some. Until August 2002 the amount owned was that at the end of a month.
/// </summary>
internal static class EarlierHeads
{
    public static readonly string[] All =
    [
        "Title of Security", "Transaction Date", "Month/Day/Year", "Deemed Execution Date, if any", "Transaction Code (Instr. 8)", "Code V",
        "Securities Acquired (A) or Disposed of (D)", "Amount (A) or (D) Price",
        "Amount of Securities Beneficially Owned at End of Month", "Amount of Securities Owned Following Reported Transaction(s)",
        "Beneficially Owned at End of Issuer's Fiscal Year", "Ownership Form: Direct (D) or Indirect (I)",
        "Nature of Indirect Beneficial Ownership",
        "Title of Derivative Security", "Conversion or Exercise Price of Derivative Security",
        "Number of Derivative Securities Acquired (A) or Disposed of (D)",
        "Date Exercisable and Expiration Date", "Title and Amount of Underlying Securities", "Title Amount or Number of Shares",
        "Price of Derivative Security",
        "Number of Derivative Securities Beneficially Owned at End of Year", "Titles", "per Unit", "Units Held", "is Owner",
        "Reporting Person", "Yr",
    ];
}
