namespace Form4Tool.Derivation;

/// <summary>What notes say of a Rule 10b5-1 plan.</summary>
public enum PlanText
{
    /// <summary>No note speaks of such a plan.</summary>
    Absent,
    /// <summary>A note says that the trade was made under such a plan.</summary>
    Affirmative,
    /// <summary>A note says that the trade was not made under such a plan.</summary>
    Negated,
}

/// <summary>Rule 10b5-1 by the box and by the words; both are kept, for they need not agree.</summary>
/// <param name="Box">The filing's box, <see cref="OwnershipFiling.Aff10b5One"/>; null before April 2023.</param>
/// <param name="Text">What the notes say; null where they speak of a plan and it is not certain what of it.</param>
/// <param name="TextEvidence">The sentence that says it; null where none does.</param>
/// <param name="AdoptionDate">When the plan was adopted; null where no date is stated, or two compete.</param>
/// <param name="AdoptionEvidence">The words that state the date.</param>
public sealed record PlanFacts(bool? Box, PlanText? Text, Evidence? TextEvidence, DateOnly? AdoptionDate, Evidence? AdoptionEvidence);
