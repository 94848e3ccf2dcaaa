namespace Form4Tool.Derivation;

/// <summary>The rules by which a row's code and its notes tell that a trade is mechanical.</summary>
internal static class Mechanics
{
    private static MechanicalPhrases? _phrases;

    /// <summary>The kind of a row by its code alone: what is reported as a gift or a conversion is one.</summary>
    public static MechanicalFact? ByCode(OwnershipRow row) => row.TransactionCode switch
    {
        "G" => new MechanicalFact(MechanicalKind.Gift, new Evidence("transactionCode", "G")),
        "C" => new MechanicalFact(MechanicalKind.Conversion, new Evidence("transactionCode", "C")),
        _ => null,
    };

    /// <summary>The kind by a note on the row; null where it says none, or several.</summary>
    public static MechanicalFact? ByNote(OwnershipRow row, string id, string text)
    {
        if (row.TransactionCode is not { Length: 1 } code) return null;
        MechanicalFact? found = null;
        foreach (var rule in (_phrases ??= new MechanicalPhrases()).Rules)
        {
            if (!rule.Codes.Contains(code[0]) || rule.Side is { } side && row.TransactionAcquiredDisposedCode != side
                || !rule.IsWorthReading(text)) continue;
            if (Sentence(text, rule) is not { } words) continue;
            if (found is not null && found.Kind != rule.Kind) return null;
            found ??= new MechanicalFact(rule.Kind, new Evidence(id, words));
        }
        return found;
    }

    /// <summary>The first sentence that says it and does not deny it.</summary>
    private static string? Sentence(string text, MechanicalRule rule)
    {
        foreach (var range in Sentences.Of(text))
        {
            var sentence = new Words(text, range);
            if (Array.Exists(rule.Says, phrase => phrase.IsIn(sentence)) && !rule.Denies.IsIn(sentence))
                return sentence.Sentence;
        }
        return null;
    }
}
