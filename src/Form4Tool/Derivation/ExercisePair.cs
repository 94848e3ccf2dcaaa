namespace Form4Tool.Derivation;

/// <summary>An exercise or conversion: a row of Table II, the row of Table I that it became, and what was sold of it that day.</summary>
/// <param name="Exercise">The path of the row of Table II: <c>derivativeTable[0]</c>.</param>
/// <param name="Acquisition">The path of the row of Table I.</param>
/// <param name="Dispositions">
/// The paths of the rows of Table I by which no more than what was acquired was sold or withheld on that day; empty where there are
/// none, or it is not certain that they are of this exercise.
/// </param>
public sealed record ExercisePair(string Exercise, string Acquisition, ValueList<string> Dispositions);
