using Form4Tool.Validation.Sense;
using Form4Tool.Validation.Structure;

namespace Form4Tool.Validation;

/// <summary>
/// Holds filings to the rules of <see cref="Rules"/>: those of the form, which EDGAR enforces, and those that find what cannot be meant.
/// Nothing is changed.
/// </summary>
public static class Form4Validator
{
    /// <summary>Validates a filing of which nothing is known but what it says; it is held to what ownership XML must state.</summary>
    /// <param name="filing">The filing.</param>
    /// <returns>What breaks a rule, in the order of the rules, without line and column; empty where nothing does.</returns>
    public static ValueList<Diagnostic> Validate(OwnershipFiling filing)
    {
        ArgumentNullException.ThrowIfNull(filing);
        return Run(new Examination(filing));
    }

    /// <summary>
    /// Validates a filing as it was read: what its format cannot show, and what its reader has said, is not said again.
    /// </summary>
    /// <param name="result">A result that has a filing; with <see cref="Form4Options.Positions"/> lines and columns are known.</param>
    /// <returns>What breaks a rule, in the order of the rules; empty where nothing does.</returns>
    /// <exception cref="ArgumentException">The result has no filing.</exception>
    public static ValueList<Diagnostic> Validate(Form4Result result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return Run(new Examination(result.Filing ?? throw new ArgumentException("The result has no filing.", nameof(result)), result));
    }

    private static ValueList<Diagnostic> Run(Examination examination)
    {
        RequiredRules.Check(examination);
        ShapeRules.Check(examination);
        AddressRules.Check(examination);
        OwnerRules.Check(examination);
        RowRules.Check(examination);
        NoteRules.Check(examination);
        FormRules.Check(examination);
        DateRules.Check(examination);
        BalanceRules.Check(examination);
        PriceRules.Check(examination);
        RangeRules.Check(examination);
        PartyRules.Check(examination);
        LateRules.Check(examination);
        return examination.Found;
    }
}
