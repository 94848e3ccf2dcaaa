namespace Form4Tool.Derivation;

/// <summary>How notes speak of Rule 10b5-1 plans.</summary>
internal sealed class PlanPhrases
{
    private const string Rule = "10b5*|10b-5*|10(b)5*|10(b)-5*";
    private const string Link = "pursuant_to|under|in_accordance_with|in_compliance_with|by_means_of|through|as_part_of|in_reliance_on";
    private const string Trade = "effected|made|executed|sold|purchased|sale|sales|transaction|transactions|trade|trades|disposed|acquired"
        + "|exercise|exercised|reported|conversion|distribution|donated|gift|transfer|transferred|disposition|acquisition|purchase|occurred"
        + "|automatically";

    public readonly Phrase Mention = new(Rule);

    /// <summary>What is to come, or may, is no trade that was made.</summary>
    public readonly Phrase Ahead =
        new("will|may|might|can|could|intend|intends|expect*|would|shall|future|proposed|to_be|eligible|subject_to|if");

    public readonly Phrase[] NotLinked =
    [
        // "Not by the reporting person, but under a plan" denies who traded.
        new($"not|neither|nor ..4!by {Link} ..14 {Rule}"),
        new($"other_than|outside|without|rather_than|not_part_of|not_a_part_of ..6 {Rule}"),
        new($"no ..3 {Rule}"),
    ];

    /// <summary>"The remaining sales were not made under the plan": of the plan that the text named before.</summary>
    public readonly Phrase NotUnderIt = new($"not|neither|nor|none|no ..9!by {Link} ..3 plan|plans|arrangement");

    /// <summary>"None of the sales was made under a plan".</summary>
    public readonly Phrase NoneIsLinked = new("^ no|none_of|neither_of ..3!discretion "
        + $"transaction|transactions|trade|trades|sale|sales|purchase|purchases|shares|securities ..14 {Link} ..14 {Rule}");

    /// <summary>What turns "none of the sales" into all of them.</summary>
    public readonly Phrase Exception = new("other_than|except|unless|outside|without|but");

    public readonly Phrase Linked = new($"{Trade} ..36 {Link} ..26 {Rule}");

    public readonly Phrase LinkedAtOnce = new($"^ {Link} ..26 {Rule}");

    public readonly Phrase Negation = new("not|no|none|neither|nor|except|other_than|unless|cancel*|terminat*");

    public readonly Phrase NotDiscretionary = new("not ..2 discretionary");
}
