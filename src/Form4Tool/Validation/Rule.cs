namespace Form4Tool.Validation;

/// <summary>
/// A rule that filings are held to. It never changes a value: what breaks it is said, and stands as filed.
/// </summary>
/// <param name="Id">Its stable id: R1xx for the form's structure, which EDGAR enforces, R2xx for what makes no sense.</param>
/// <param name="Severity">How grave it is when a filing breaks it.</param>
/// <param name="Field">The field that it is about; <see cref="Field.None"/> where it is about a part of the filing.</param>
/// <param name="Title">What it demands, in a few words.</param>
/// <param name="Help">What it means when it is broken, and when that is no fault.</param>
/// <param name="Source">Where the rule is from: a form's instruction, a rule of the SEC, a section of EDGAR's specification.</param>
public sealed record Rule(string Id, Severity Severity, Field Field, string Title, string Help, string Source)
{
    /// <summary>The first day of filings that it holds for; null where there is none.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>The last day of filings that it holds for; null where there is none.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Whether it is one of structure, which EDGAR enforces, and not one of sense.</summary>
    public bool IsOfStructure => Id[1] == '1';

    /// <summary>Whether it holds for a filing of a day; without a day it does.</summary>
    internal bool HoldsOn(DateOnly? day) => day is not { } date || !(date < Since) && !(date > Until);
}
