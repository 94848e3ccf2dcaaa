namespace Form4Tool.Validation.Sense;

/// <summary>
/// When a filing was filed or signed, and which dates cannot be meant. R201 says it of such a date, and no other rule draws a conclusion
/// from it.
/// </summary>
internal static class Times
{
    private const int FirstYear = 1934, FurthestYears = 5, LongestTerm = 90;

    /// <summary>The day of filing, else of the last signature; null where neither is known.</summary>
    public static DateOnly? Ended(Examination at) => at.Filing.Header.FiledAsOfDate ?? at.LastSigned;

    /// <summary>How messages call it.</summary>
    public static string HowEnded(Examination at) => at.Filing.Header.FiledAsOfDate is null ? "signed" : "filed";

    /// <summary>Whether a day of a trade or an event is of another century than the form, or years ahead of it.</summary>
    public static bool IsWrong(Examination at, DateOnly date) =>
        Eras.IsImpossible(date) || Ended(at) is { } end && date.Year > end.Year + FurthestYears;

    /// <summary>
    /// Whether a day from or up to which a right runs is of another century. Rights run for decades; the last day of a year far ahead
    /// stands for none.
    /// </summary>
    public static bool IsWrongTerm(Examination at, DateOnly date) => date.Year < FirstYear
        || Ended(at) is { } end && date.Year > end.Year + LongestTerm && date is not { Month: 12, Day: 31 };

    /// <summary>A date that can be meant; null where it cannot, or is not stated.</summary>
    public static DateOnly? Sound(Examination at, DateOnly? date) => date is { } day && !IsWrong(at, day) ? day : null;

    /// <summary>A day of a term that can be meant.</summary>
    public static DateOnly? SoundTerm(Examination at, DateOnly? date) => date is { } day && !IsWrongTerm(at, day) ? day : null;
}
