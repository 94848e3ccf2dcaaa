namespace Form4Tool.Derivation;

/// <summary>
/// Tells by a row's code and its notes that a trade is mechanical. A note is read once for all rows that it is marked on.
/// </summary>
internal sealed class Mechanics(Notes notes)
{
    private static MechanicalPhrases? _phrases;

    // What each note says by each rule; null where it was not asked for yet, empty where it says nothing.
    private string?[]? _said;
    private bool?[]? _areWorthReading;

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
            var phrases = _phrases ??= new MechanicalPhrases();
            var rules = phrases.Rules;
            if (!IsWorthReading(note, phrases)) continue;
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

    private bool IsWorthReading(int note, MechanicalPhrases phrases) =>
        (_areWorthReading ??= new bool?[notes.Count])[note] ??= notes[note].AsSpan().ContainsAny(phrases.Keys);

    private string Said(int note, int rule, MechanicalRule[] rules)
    {
        _said ??= new string?[notes.Count * rules.Length];
        return _said[note * rules.Length + rule] ??= Sentence(notes.SentencesOf(note), rules[rule]) ?? "";
    }

    /// <summary>The first sentence that says it and does not deny it.</summary>
    private static string? Sentence(Words[] sentences, MechanicalRule rule)
    {
        foreach (var sentence in sentences)
        {
            if (Array.Exists(rule.Says, phrase => phrase.IsIn(sentence)) && !rule.Denies.IsIn(sentence)) return sentence.Sentence;
        }
        return null;
    }
}
