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
        new($"not|neither|nor ..4 {Link} ..14 {Rule}"),
        new($"other_than|outside|without|rather_than|not_part_of|not_a_part_of ..6 {Rule}"),
        new($"no ..3 {Rule}"),
    ];

    public readonly Phrase Linked = new($"{Trade} ..36 {Link} ..26 {Rule}");

    public readonly Phrase LinkedAtOnce = new($"^ {Link} ..26 {Rule}");

    public readonly Phrase Negation = new("not|no|none|neither|nor|except|other_than|unless|cancel*|terminat*");

    public readonly Phrase NotDiscretionary = new("not ..2 discretionary");
}
