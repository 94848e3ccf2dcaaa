using Form4Tool.Derivation;

namespace Form4Tool.Output;

/// <summary>The member <c>derived</c> of a filing and of a row. As everywhere, each key is present.</summary>
internal static class FactsJson
{
    public static void Write(JsonText json, FilingFacts facts)
    {
        json.StartObject("derived"u8);
        Plan(json, facts.Plan);
        json.StartArray("roles"u8);
        foreach (var role in facts.Roles.AsSpan())
        {
            json.StartObject();
            json.Number("owner"u8, role.Owner);
            json.String("role"u8, FactNames.Of(role.Role));
            json.String("words"u8, role.Words);
            json.EndObject();
        }
        json.EndArray();
        json.StartArray("exercisePairs"u8);
        foreach (var pair in facts.ExercisePairs.AsSpan())
        {
            json.StartObject();
            json.String("exercise"u8, pair.Exercise);
            json.String("acquisition"u8, pair.Acquisition);
            Texts(json, "dispositions"u8, pair.Dispositions);
            json.EndObject();
        }
        json.EndArray();
        json.StartArray("events"u8);
        foreach (var found in facts.Events.AsSpan())
        {
            json.StartObject();
            json.String("id"u8, found.Id);
            Texts(json, "rows"u8, found.Rows);
            json.Number("shares"u8, found.Shares);
            json.Number("weightedPrice"u8, found.WeightedPrice);
            json.EndObject();
        }
        json.EndArray();
        json.Number("filingLagBusinessDays"u8, facts.FilingLagBusinessDays);
        json.EndObject();
    }

    public static void Write(JsonText json, RowFacts facts)
    {
        json.StartObject("derived"u8);
        json.String("codeMeaning"u8, facts.CodeMeaning);
        json.String("class"u8, FactNames.Of(facts.Class));
        json.String("side"u8, FactNames.Of(facts.Side));
        json.Number("signedShares"u8, facts.SignedShares);
        json.Number("value"u8, facts.Value);
        json.Number("ownershipChangePercent"u8, facts.OwnershipChangePercent);
        if (facts.PriceRange is { } range)
        {
            json.StartObject("priceRange"u8);
            json.Number("low"u8, range.Low);
            json.Number("high"u8, range.High);
            Evidence(json, "evidence"u8, range.Evidence);
            json.EndObject();
        }
        else json.String("priceRange"u8, null);
        if (facts.Plan is { } plan) Plan(json, plan);
        else json.String("rule10b5One"u8, null);
        if (facts.Mechanical is { } mechanical)
        {
            json.StartObject("mechanical"u8);
            json.String("kind"u8, FactNames.Of(mechanical.Kind));
            Evidence(json, "evidence"u8, mechanical.Evidence);
            json.EndObject();
        }
        else json.String("mechanical"u8, null);
        json.String("pairedWith"u8, facts.PairedWith);
        json.String("eventId"u8, facts.EventId);
        json.Number("filingLagBusinessDays"u8, facts.FilingLagBusinessDays);
        json.EndObject();
    }

    private static void Plan(JsonText json, PlanFacts plan)
    {
        json.StartObject("rule10b5One"u8);
        json.Flag("box"u8, plan.Box);
        json.String("text"u8, FactNames.Of(plan.Text));
        Evidence(json, "textEvidence"u8, plan.TextEvidence);
        json.Date("adoptionDate"u8, plan.AdoptionDate);
        Evidence(json, "adoptionEvidence"u8, plan.AdoptionEvidence);
        json.EndObject();
    }

    private static void Evidence(JsonText json, ReadOnlySpan<byte> name, Evidence? evidence)
    {
        if (evidence is null)
        {
            json.String(name, null);
            return;
        }
        json.StartObject(name);
        json.String("source"u8, evidence.Source);
        json.String("words"u8, evidence.Words);
        json.EndObject();
    }

    private static void Texts(JsonText json, ReadOnlySpan<byte> name, ValueList<string> texts)
    {
        json.StartArray(name);
        foreach (var text in texts.AsSpan()) json.String(text);
        json.EndArray();
    }
}
