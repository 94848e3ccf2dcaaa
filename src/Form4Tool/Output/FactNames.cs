using Form4Tool.Derivation;

namespace Form4Tool.Output;

/// <summary>How outputs name derived facts.</summary>
internal static class FactNames
{
    public static string? Of(TransactionClass? value) => value switch
    {
        TransactionClass.OpenMarket => "open-market",
        TransactionClass.Exercise => "exercise",
        TransactionClass.Grant => "grant",
        TransactionClass.Tax => "tax",
        TransactionClass.Gift => "gift",
        TransactionClass.Other => "other",
        _ => null,
    };

    public static string? Of(TradeSide? value) => value switch { TradeSide.Buy => "buy", TradeSide.Sell => "sell", _ => null };

    public static string? Of(PlanText? value) => value switch
    {
        PlanText.Affirmative => "affirmative",
        PlanText.Negated => "negated",
        PlanText.Absent => "absent",
        _ => null,
    };

    public static string Of(OfficerRole value) => value switch
    {
        OfficerRole.Ceo => "CEO",
        OfficerRole.Cfo => "CFO",
        OfficerRole.Coo => "COO",
        OfficerRole.President => "President",
        OfficerRole.GeneralCounsel => "GC",
        OfficerRole.Chair => "Chair",
        _ => "other",
    };

    public static string Of(MechanicalKind value) => value switch
    {
        MechanicalKind.TaxWithholding => "tax-withholding",
        MechanicalKind.Vesting => "vesting",
        MechanicalKind.PlanPurchase => "plan-purchase",
        MechanicalKind.Reinvestment => "reinvestment",
        MechanicalKind.ProRata => "pro-rata",
        MechanicalKind.Gift => "gift",
        _ => "conversion",
    };
}
