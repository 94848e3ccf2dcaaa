namespace Form4Tool.Derivation;

/// <summary>The day on which a Rule 10b5-1 plan was adopted, as a text tells it.</summary>
/// <param name="Date">The day; null where none is told, or several.</param>
/// <param name="Words">The words that tell it.</param>
/// <param name="Compete">Whether several days are told, of which none is certain.</param>
internal readonly record struct PlanAdoption(DateOnly? Date, string? Words, bool Compete)
{
    private static readonly PlanAdoption Competing = new(null, null, true);

    private static AdoptionPhrases? _phrases;

    /// <summary>Reads the sentences of a text.</summary>
    /// <param name="sentences">The sentences.</param>
    /// <param name="mention">The phrase by which a sentence speaks of a plan.</param>
    public static PlanAdoption Of(Words[] sentences, Phrase mention)
    {
        var phrases = _phrases ??= new AdoptionPhrases();
        PlanAdoption found = default;
        for (var i = 0; i < sentences.Length; i++)
        {
            var sentence = sentences[i];
            if (!phrases.Date.IsIn(sentence)) continue;
            if (phrases.Changed.IsIn(sentence)) return Competing;
            var isFollowed = i > 0 && mention.IsIn(sentences[i - 1]) && phrases.ThePlanWas.IsIn(sentence);
            var before = found;
            if (isFollowed && !Add(phrases.ThePlanWas, sentence, ref found)) return Competing;
            foreach (var phrase in phrases.Adopted)
                if (!Add(phrase, sentence, ref found)) return Competing;
            if (found != before && HasAnother(phrases, sentence, found.Date!.Value)) return Competing;
        }
        if (found.Date is null) return default;
        foreach (var sentence in sentences)
            if (phrases.Replaced.IsIn(sentence)) return Competing;
        return found;
    }

    /// <summary>Adds the dates that a phrase finds; false where they differ from the one that was found before.</summary>
    private static bool Add(Phrase phrase, Words sentence, ref PlanAdoption found)
    {
        for (var from = 0; phrase.Find(sentence, from) is { } match; from = match.End)
        {
            if (found.Date is { } other && other != match.Date) return false;
            if (found.Date is null) found = new PlanAdoption(match.Date, sentence.Between(match.Start, match.End), false);
        }
        return true;
    }

    /// <summary>Whether a sentence has a further date, and not one of something else: it may be that of a second plan.</summary>
    private static bool HasAnother(AdoptionPhrases phrases, Words sentence, DateOnly adopted)
    {
        var last = 0;
        for (var from = 0; phrases.Date.Find(sentence, from) is { } date; from = last = date.End)
        {
            if (date.Date == adopted) continue;
            if (phrases.OfTrades.Find(sentence, date.Start)?.Start == date.Start) continue;
            if (phrases.OfSomethingElse.Find(sentence, last, date.End) is null) return true;
        }
        return false;
    }
}
