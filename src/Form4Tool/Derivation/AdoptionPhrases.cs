namespace Form4Tool.Derivation;

/// <summary>How notes tell when a Rule 10b5-1 plan was adopted.</summary>
internal sealed class AdoptionPhrases
{
    private const string Rule = "10b5*|10b-5*|10(b)5*|10(b)-5*";
    private const string Adopt = "adopted|entered_into|established|executed|signed|put_in_place";

    // A trust, an agreement or an offering has a date of its own.
    private const string Deed = "agreement|indenture|dated|dtd|u/a|u/a/d|uad|u/t/a|u/d/t|udt|utd|u/t/d|u/i/d";
    private const string OfOthers =
        $"trust|trusts|offering|prospectus|lock-up|lockup|option|options|award|awards|grant|grants|rsu|rsus|units|{Deed}";

    // Between the verb and the date neither another event is told nor what the plan is for.
    private const string Near = "..12!amend*|modif*|terminat*|expir*|complet*|sold|sale|sales|sell|transact*|vest*|exercis*|effective|to"
        + "|for|after|before|prior|under|upon|following|which|that|who|whose|when|since|until|respect|connection|acquir*|grant|grants"
        + $"|granted|award*|receiv*|issue*|purchas*|bought|begin*|began|commenc*|start*|{Deed}";

    /// <summary>The verb and the date: the day on which a plan was adopted.</summary>
    public readonly Phrase[] Adopted =
    [
        new($"{Rule} ..12!were|prior|previous|former|replac*|supersed*|{Adopt} {Adopt} {Near} <date>"),
        new($"{Rule} ..8!{OfOthers}|{Adopt}|by|of dated ..2 <date>"),
        new($"{Rule} ..8!{OfOthers} adoption_date|date_of_adoption ..5 <date>"),
        new($"plan ..5!{OfOthers} adopted|entered_into {Near} <date> ..14 {Rule}"),
        new($"plan dated ..1 <date> ..14 {Rule}"),
        new($"on <date> ..14!{OfOthers}|sold|sale|sales adopted|entered_into|established ..14 {Rule}"),
    ];

    /// <summary>"The Plan was adopted on", behind a sentence that speaks of it.</summary>
    public readonly Phrase ThePlanWas = new("^ the|this|that|such|such_trading|the_trading|the_sales|this_trading|the_selling|the_10b5-1 "
        + $"plan|arrangement was|is|had_been|has_been ..1 adopted|entered_into|established|signed|dated {Near} <date>");

    public readonly Phrase Changed = new("amend*|modif*|restated ..6 <date>");

    /// <summary>A plan that stands for another has a date, and so has the other.</summary>
    public readonly Phrase Replaced = new("replac*|supersed*|successor|in_lieu_of|in_substitution");

    /// <summary>Any date.</summary>
    public readonly Phrase Date = new("<date>");

    /// <summary>A date of something else than an adoption: of the trades, of the end of a plan.</summary>
    public readonly Phrase OfSomethingElse = new("effective|expir*|terminat*|end|ends|ended|ending|sold|sale|sales|vest*|grant*|award*"
        + "|exercis*|transact*|trade|trades|acquir*|purchas*|begin*|began|commenc*|start*|through|until|filed|reported|lapse* "
        + "..6!plan|plans|adopted|entered_into|established|signed|second|other|another <date>");

    /// <summary>"On May 3 the shares were sold": the date of the trades, before them.</summary>
    public readonly Phrase OfTrades =
        new("<date> ..10!plan|plans|adopted|entered_into|established|signed sold|sale|sales|effected|purchased|exercised|transactions");
}
