using System.Buffers;

namespace Form4Tool.Derivation;

/// <summary>How notes say that a trade is mechanical.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Codes">The transaction codes that it may have.</param>
/// <param name="Side">A or D; null for either.</param>
/// <param name="Says">The phrases of which one says it.</param>
/// <param name="Denies">The phrase with which the sentence says something else.</param>
internal sealed record MechanicalRule(MechanicalKind Kind, string Codes, string? Side, Phrase[] Says, Phrase Denies);

/// <summary>The table of the rules.</summary>
internal sealed class MechanicalPhrases
{
    private const string Tax = "tax|taxes";
    private const string Award =
        "restricted|rsu|rsus|psu|psus|prsu|prsus|dsu|dsus|performance|deferred|stock_unit*|share_unit*|award*|unit|units";
    private const string Vesting = "vesting|settlement|release|vesting_and_settlement|vesting_and_release";

    /// <summary>What is to come has not come about.</summary>
    private static readonly Phrase Ahead = new("will|shall|may|would|can|right_to|entitled|subject_to|schedule|schedules|scheduled|until"
        + "|convertible|is_payable|each_rsu|each_psu|each_unit|not");

    /// <summary>What is counted in among the securities owned is not this trade.</summary>
    private static readonly Phrase Includes = new("includ*|exclud*|not|other_than|will|may|aggregate|total");

    /// <summary>Letters without any of which no note can say by one of the rules that a trade is mechanical.</summary>
    public readonly SearchValues<string> Keys = SearchValues.Create(
        ["tax", "vest", "settle", "release", "purchase plan", "espp", "401(k)", "reinvest", "re-invest", "pro rata", "pro-rata", "conver"],
        StringComparison.OrdinalIgnoreCase);

    public readonly MechanicalRule[] Rules =
    [
        new(MechanicalKind.TaxWithholding, "FDS", "D",
            [
                new($"withheld|withhold*|surrender*|retained|retention|forfeited|relinquished|delivered|tendered ..22 {Tax}"),
                new($"sold|sale|sell ..12 to ..0 satisfy|cover|pay|fund ..12 {Tax}"),
                new($"sell-to-cover ..12 {Tax}"),
                new($"{Tax} ..8 withheld|withholding ..12 shares|stock|units"),
            ],
            // An exercise price is not tax, and what is sold for more than tax is sold.
            new("exercise_price|purchase_price|exercise_cost*|the_exercise_and|exercise_and|and_the_exercise|for_the_exercise|cost_of"
                + "|costs_of|partial*|in_part|no_shares|no_stock|not|will|may|estate|inheritance|gift_tax*|personal|property_tax*"
                + "|capital_gain*|loan|loans|repay*|and_for|as_well_as|diversif*|other_expenses|and_other")),
        new(MechanicalKind.Vesting, "MAJ", null,
            [
                new($"upon|from|following|on|through ..3 {Vesting} of|in ..12 {Award}"),
                new($"represent|represents|reflect|reflects|due_to|in_connection_with|as_a_result_of ..3 {Vesting} of|in ..12 {Award}"),
                new($"^ vesting|settlement of ..12!is|are|occur*|begin*|commence*|accelerat* {Award}"),
                new("shares|units|rsus|psus|stock ..8 that|which vested|have_vested|had_vested"),
            ], Ahead),
        new(MechanicalKind.PlanPurchase, "APJLI", "A",
            [
                new("acquired|purchased|purchase|purchases|bought|issued ..12 under|through|pursuant_to|in|via|by ..14 "
                    + "stock_purchase_plan|share_purchase_plan|employee_purchase_plan|employees_purchase_plan|espp|401(k*"),
            ], Includes),
        new(MechanicalKind.Reinvestment, "APJL", "A",
            [
                new("dividend|dividends reinvest*|re-invest*"),
                new("dividend-reinvest*"),
                new("reinvested|reinvestment|reinvesting|re-invested|re-investment ..6 dividend|dividends"),
                new("dividend|dividends ..6 reinvested|re-invested"),
            ], Includes),
        new(MechanicalKind.ProRata, "JADG", null,
            [
                new("pro_rata|pro-rata ..8 distribution*"),
                new("distribution|distributions|distributed ..14 pro_rata|pro-rata"),
            ], Ahead),
        new(MechanicalKind.Conversion, "MJX", null,
            [
                new("represent|represents|reflect|reflects|upon|from|on|by|through|as_a_result_of ..2 conversion_of"),
                new("was|were|automatically|been converted into|to"),
                new("converted ..8 into"),
            ], Ahead),
    ];
}
