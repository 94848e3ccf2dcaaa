using static Form4Tool.Severity;

namespace Form4Tool.Validation.Sense;

/// <summary>R220 to R226: directions and prices.</summary>
internal static class PriceRules
{
    private const decimal Absurd = 100_000_000_000m, GreatestPrice = 1_000_000m, LeastTotal = 1000;

    /// <summary>Numbers and dollars of a row beside the number of the trade.</summary>
    private static readonly Field[] Sizes = [Field.TransactionTotalValue, Field.SharesOwnedFollowingTransaction,
        Field.ValueOwnedFollowingTransaction, Field.UnderlyingSecurityShares, Field.UnderlyingSecurityValue];

    public static readonly Rule Direction = new("R220", Warning, Field.TransactionAcquiredDisposedCode,
        "A purchase acquires and a sale disposes",
        "In Table I code P goes with A and S with D. In Table II a written option makes the opposite right.",
        "Form 4, General Instruction 8");

    public static readonly Rule Free = new("R221", Warning, Field.TransactionPricePerShare, "A purchase or sale has a price",
        "What is bought or sold for 0 is a gift, a grant or a transfer, with a code of its own, or its price is missing.",
        "Form 4, General Instruction 8");

    public static readonly Rule Total = new("R222", Warning, Field.TransactionPricePerShare, "The price is that of one security",
        "The price is equal to the number of securities, or divided by it gives the price of the other rows: it is the total, or the two " +
        "cells are interchanged.", "Form 4, Table I, column 4");

    public static readonly Rule Outlier = new("R223", Warning, Field.TransactionPricePerShare, "A price is near the other rows'",
        "Purchases, sales and securities withheld for tax within a month of each other have prices of the market. The others' agree, and " +
        "this one is five times theirs, or a fifth of it; of two rows nothing tells which is wrong.", "Form 4, Table I, column 4");

    public static readonly Rule Huge = new("R224", Warning, Field.TransactionShares, "Number and price are possible",
        "More than 1,000,000 dollars a share in Table I, or 100 billion securities or dollars in a row: no market has them; hoaxes and " +
        "slips have.", "Form 4, Table I, column 4; Table II, columns 5 to 9");

    public static readonly Rule OfUnderlying = new("R225", Warning, Field.TransactionPricePerShare, "Column 8 has the derivative's price",
        "On an exercise the price of the derivative is nothing. What stands here is the exercise price, which belongs into column 2, or " +
        "the price of the underlying security.", "Form 4, Table II, column 8");

    public static readonly Rule[] All = [Direction, Free, Total, Outlier, Huge, OfUnderlying];

    public static void Check(Examination at)
    {
        var market = MarketPrices.Of(at);
        foreach (var row in at.Rows)
        {
            CheckSize(at, row);
            if (!row.IsTransaction) continue;
            if (row.Derivative is { } derivative) CheckDerivative(at, row, derivative);
            else CheckTrade(at, row, market);
        }
    }

    private static void CheckTrade(Examination at, RowAt row, MarketPrices market)
    {
        var it = row.Row;
        if (IsWrongDirection(it))
            at.Report(Direction, row, Field.TransactionAcquiredDisposedCode,
                $"transactionCode is {it.TransactionCode}, and transactionAcquiredDisposedCode is {it.TransactionAcquiredDisposedCode}.");
        if (it.TransactionPricePerShare is not { } price) return;
        if (it.TransactionCode is "P" or "S" && price == 0)
            at.Report(Free, row, Field.TransactionPricePerShare, $"transactionPricePerShare is 0 with code {it.TransactionCode}.");
        if (market.TotalOf(row) is { } perShare)
            at.Report(Total, row, Field.TransactionPricePerShare,
                $"{price} for {it.TransactionShares} securities are {perShare:0.####} each, near the other rows' price.");
        else if (market.IsAlone(row) && price == it.TransactionShares && price >= LeastTotal)
            at.Report(Total, row, Field.TransactionPricePerShare, $"transactionPricePerShare is {price}, as transactionShares is.");
        else if (market.OthersAgainst(row) is var (low, high))
            at.Report(Outlier, row, Field.TransactionPricePerShare,
                $"transactionPricePerShare is {price}, and the other rows' are from {low} to {high}.");
    }

    /// <summary>Whether numbers of a row are beyond what there is.</summary>
    private static void CheckSize(Examination at, RowAt row)
    {
        var it = row.Row;
        // A note may be one derivative security of any price.
        if (!row.IsDerivative && it.TransactionPricePerShare > GreatestPrice)
            at.Report(Huge, row, Field.TransactionPricePerShare, $"transactionPricePerShare is {it.TransactionPricePerShare}.");
        else if (it.TransactionShares is > Absurd)
            at.Report(Huge, row, Field.TransactionShares, $"transactionShares is {it.TransactionShares}.");
        else if (it is { TransactionShares: { } shares, TransactionPricePerShare: { } price and > 1 } && shares > Absurd / price)
            at.Report(Huge, row, Field.TransactionShares, $"{shares} at {price} are {decimal.Round(shares * price)} dollars.");
        foreach (var field in Sizes)
            if (RowValues.Number(it, field) is { } number && number > Absurd)
                at.Report(Huge, row, field, $"{Fields.Name(field)} is {number}.");
    }

    /// <summary>Whether a purchase disposes or a sale acquires.</summary>
    public static bool IsWrongDirection(OwnershipRow row) => row is { TransactionCode: "P", TransactionAcquiredDisposedCode: "D" }
        or { TransactionCode: "S", TransactionAcquiredDisposedCode: "A" };

    private static void CheckDerivative(Examination at, RowAt row, DerivativeRow it)
    {
        if (it.TransactionPricePerShare is not { } price || price == 0 || it.TransactionCode is not ("M" or "X" or "O")) return;
        if (price == it.ConversionOrExercisePrice)
            at.Report(OfUnderlying, row, Field.TransactionPricePerShare,
                $"transactionPricePerShare is {price}, which is the exercise price.");
        else if (Array.Exists(at.Rows, IsOfPrice))
            at.Report(OfUnderlying, row, Field.TransactionPricePerShare,
                $"transactionPricePerShare is {price}, which is a price of Table I.");

        bool IsOfPrice(RowAt other) =>
            !other.IsDerivative && MarketPrices.IsOfMarket(other.Row) && other.Row.TransactionPricePerShare == price;
    }
}
