namespace Form4Tool.Derivation;

/// <summary>What one text says of a Rule 10b5-1 plan.</summary>
/// <param name="Text">What it says; null where it speaks of a plan and it is not certain what of it.</param>
/// <param name="Words">The sentence that says it.</param>
/// <param name="Adopted">The date of adoption.</param>
/// <param name="AdoptedWords">The words that state the date.</param>
/// <param name="DatesCompete">Whether there are several dates, of which none is certain.</param>
internal readonly record struct PlanStatement(PlanText? Text, string? Words, DateOnly? Adopted, string? AdoptedWords, bool DatesCompete)
{
    private static readonly PlanStatement Nothing = new(PlanText.Absent, null, null, null, false);

    private static PlanPhrases? _phrases;

    /// <summary>Reads a text.</summary>
    public static PlanStatement Of(string text) => SpeaksOfPlan(text) ? Of(Form4Tool.Derivation.Words.Of(text)) : Nothing;

    /// <summary>Reads a note.</summary>
    public static PlanStatement Of(Notes notes, int note) => SpeaksOfPlan(notes[note]) ? Of(notes.SentencesOf(note)) : Nothing;

    private static bool SpeaksOfPlan(string text) =>
        // By letters, for to ignore their case takes longer than to read the filing.
        text.Contains("10b", StringComparison.Ordinal) || text.Contains("10B", StringComparison.Ordinal)
            || text.Contains("10(", StringComparison.Ordinal);

    private static PlanStatement Of(Words[] sentences)
    {
        var phrases = _phrases ??= new PlanPhrases();
        PlanText? said = null;
        string? words = null;
        bool isMentioned = false, isUnclear = false, isContradicted = false;
        foreach (var sentence in sentences)
        {
            if (phrases.Mention.Find(sentence) is not { } mention)
            {
                isContradicted |= said == PlanText.Affirmative && phrases.NotUnderIt.IsIn(sentence);
                continue;
            }
            isMentioned = true;
            var one = Classify(phrases, sentence, mention.Start);
            if (one is null) isUnclear |= said is null;
            else if (said is null) (said, words) = (one, sentence.Sentence);
            else isContradicted |= one != said;
        }
        if (!isMentioned) return Nothing;
        // Some trades were made under a plan and others were not: of which the row is the text does not say.
        if (isContradicted || isUnclear && said != PlanText.Affirmative) (said, words) = (null, null);
        if (said != PlanText.Affirmative) return new PlanStatement(said, words, null, null, false);
        var adopted = PlanAdoption.Of(sentences, phrases.Mention);
        return new PlanStatement(said, words, adopted.Date, adopted.Words, adopted.Compete);
    }

    private static PlanText? Classify(PlanPhrases phrases, Words sentence, int mention)
    {
        if (phrases.Ahead.Find(sentence, 0, mention) is not null) return null;
        if (phrases.NoneIsLinked.IsIn(sentence)) return phrases.Exception.IsIn(sentence) ? null : PlanText.Negated;
        foreach (var phrase in phrases.NotLinked)
            if (phrase.IsIn(sentence)) return PlanText.Negated;
        if (!phrases.Linked.IsIn(sentence) && !phrases.LinkedAtOnce.IsIn(sentence)) return null;
        for (var from = 0; phrases.Negation.Find(sentence, from, mention) is { } negation; from = negation.End)
            if (phrases.NotDiscretionary.Find(sentence, negation.Start)?.Start != negation.Start) return null;
        return PlanText.Affirmative;
    }
}
