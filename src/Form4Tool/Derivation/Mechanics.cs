namespace Form4Tool.Derivation;

/// <summary>
/// Tells by a row's code and its notes that a trade is mechanical. A note is read once for all rows that it is marked on.
/// </summary>
internal sealed class Mechanics(Notes notes)
{
    private static MechanicalRule[]? _rules;

    // What each note says by each rule; null where it was not asked for yet, empty where it says nothing.
    private string?[]? _said;
    private string?[]? _lower;

    /// <summary>The kind by the code, else by the notes on the trade; null where they say none, or several.</summary>
    public MechanicalFact? Of(OwnershipRow row)
    {
        if (row.TransactionCode is not { Length: 1 } code) return null;
        // What is reported as a gift or a conversion is one.
        if (code == "G") return new MechanicalFact(MechanicalKind.Gift, new Evidence("transactionCode", code));
        if (code == "C") return new MechanicalFact(MechanicalKind.Conversion, new Evidence("transactionCode", code));
        MechanicalFact? found = null;
        foreach (ref readonly var mark in row.Footnotes.AsSpan())
        {
            if (!IsOfTrade(mark.Field) || notes.IndexOf(mark.Id) is not { } note) continue;
            var rules = _rules ??= new MechanicalPhrases().Rules;
            for (var i = 0; i < rules.Length; i++)
            {
                if (!rules[i].Codes.Contains(code[0]) || rules[i].Side is { } side && row.TransactionAcquiredDisposedCode != side) continue;
                if (Said(note, i, rules) is not { Length: > 0 } words) continue;
                if (found is not null && found.Kind != rules[i].Kind) return null;
                found ??= new MechanicalFact(rules[i].Kind, new Evidence(mark.Id, words));
            }
        }
        return found;
    }

    /// <summary>Notes on what is owned, or how, are of something else.</summary>
    private static bool IsOfTrade(Field field) => field is Field.None or Field.SecurityTitle or Field.TransactionDate
        or Field.TransactionCode or Field.TransactionShares or Field.TransactionPricePerShare or Field.TransactionAcquiredDisposedCode;

    private string Said(int note, int rule, MechanicalRule[] rules)
    {
        _said ??= new string?[notes.Count * rules.Length];
        return _said[note * rules.Length + rule] ??= IsWorthReading(note, rules[rule]) ? Sentence(notes[note], rules[rule]) ?? "" : "";
    }

    private bool IsWorthReading(int note, MechanicalRule rule)
    {
        _lower ??= new string?[notes.Count];
        return rule.IsWorthReading(_lower[note] ??= SmallLetters.Of(notes[note]));
    }

    /// <summary>The first sentence that says it and does not deny it.</summary>
    private static string? Sentence(string text, MechanicalRule rule)
    {
        foreach (var range in Sentences.Of(text))
        {
            var sentence = new Words(text[range]);
            if (Array.Exists(rule.Says, phrase => phrase.IsIn(sentence)) && !rule.Denies.IsIn(sentence)) return sentence.Sentence;
        }
        return null;
    }
}
