namespace Form4Tool.Forms;

/// <summary>The columns of Tables I and II, in the order in which the forms print them.</summary>
internal enum Column
{
    Title, ConversionPrice, Date, DeemedDate, Code, V,
    /// <summary>
    /// The number of securities of Table I; in Table II, a number that is known to stand under (A) or (D) but not under which.
    /// </summary>
    Amount,
    /// <summary>Table II: the number under (A).</summary>
    Acquired,
    /// <summary>Table II: the number under (D).</summary>
    Disposed,
    /// <summary>Table I: the letter A or D.</summary>
    Direction,
    Exercisable, Expiration, UnderlyingTitle, UnderlyingAmount, Price, Owned, DirectIndirect, Nature,
}
