namespace Form4Tool.Derivation;

/// <summary>What kind of transaction a code stands for.</summary>
public enum TransactionClass
{
    /// <summary>P and S: bought or sold, on the open market or privately.</summary>
    OpenMarket,
    /// <summary>M, X, O and C: a derivative security exercised or converted.</summary>
    Exercise,
    /// <summary>A: granted or awarded.</summary>
    Grant,
    /// <summary>F: securities delivered or withheld for an exercise price or tax.</summary>
    Tax,
    /// <summary>G: given away, or received as a gift.</summary>
    Gift,
    /// <summary>Every other code of the form.</summary>
    Other,
}

/// <summary>Which side of an open-market trade.</summary>
public enum TradeSide
{
    /// <summary>Bought, on the open market or privately: code P.</summary>
    Buy,
    /// <summary>Sold, on the open market or privately: code S.</summary>
    Sell,
}

/// <summary>What the transaction code alone says.</summary>
internal static class CodeFacts
{
    public static TransactionClass? ClassOf(string? code) => code switch
    {
        "P" or "S" => TransactionClass.OpenMarket,
        "M" or "X" or "O" or "C" => TransactionClass.Exercise,
        "A" => TransactionClass.Grant,
        "F" => TransactionClass.Tax,
        "G" => TransactionClass.Gift,
        "D" or "E" or "H" or "I" or "J" or "K" or "L" or "U" or "W" or "Z" => TransactionClass.Other,
        _ => null,
    };

    /// <summary>Only P and S are purchases and sales; where the letter under (A) or (D) says the opposite, neither is certain.</summary>
    public static TradeSide? SideOf(OwnershipRow row) => (row.TransactionCode, row.TransactionAcquiredDisposedCode) switch
    {
        ("P", not "D") => TradeSide.Buy,
        ("S", not "A") => TradeSide.Sell,
        _ => null,
    };
}
