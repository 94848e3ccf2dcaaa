using static Form4Tool.Severity;

namespace Form4Tool.Validation.Structure;

/// <summary>R150 to R159: what belongs to a form of this type and time.</summary>
internal static class FormRules
{
    private const string Specification = "EDGAR Ownership XML Technical Specification v5.5, section 4";

    public static readonly Rule OriginalMissing = new("R150", Error, Field.DateOfOriginalSubmission, "An amendment states what it amends",
        "dateOfOriginalSubmission is the date of the filing that is amended.", Specification + ", dateOfOriginalSubmission");

    public static readonly Rule OriginalOfOriginal = new("R151", Error, Field.DateOfOriginalSubmission, "Only an amendment amends",
        "The date of an original filing stands on forms 3/A, 4/A and 5/A.", Specification + ", dateOfOriginalSubmission");

    public static readonly Rule NothingOwned = new("R152", Error, Field.NoSecuritiesOwned, "Who owns nothing has no rows",
        "noSecuritiesOwned is true where a Form 3 has no rows, and false where it has some.", "Form 3; EDGAR's own filings");

    public static readonly Rule NothingSaid = new("R153", Error, Field.NoSecuritiesOwned, "A Form 3 has rows or says that nothing is owned",
        "A Form 3 without rows must say that no securities are owned.", "Form 3, General Instruction 5");

    public static readonly Rule ExitOnForm3 = new("R154", Error, Field.NotSubjectToSection16, "The exit box is on Forms 4 and 5",
        "Nobody leaves Section 16 with the form by which one enters it.", Specification + ", notSubjectToSection16");

    public static readonly Rule NoRows = new("R155", Error, Field.None, "A Form 4 or 5 has rows",
        "Without the exit box there is something to report. Amendments that mend a signature or a name may come without rows.",
        Specification + ", nonDerivativeTable");

    public static readonly Rule OtherType = new("R156", Error, Field.DocumentType, "The document is of its submission's type",
        "EDGAR's header names the type of the submission, and the form inside must be the same.", Specification + ", documentType");

    public static readonly Rule PlanBoxEarly = new("R157", Warning, Field.Aff10b5One, "The Rule 10b5-1(c) box stands on forms of its time",
        "The box came with EDGAR Release 23.1 of 20 March 2023.", "Release 33-11138; specification v5.4")
    { Until = Eras.PlanBoxKnown.AddDays(-1) };

    public static readonly Rule PlanBoxMissing = new("R158", Error, Field.Aff10b5One, "The Rule 10b5-1(c) box is answered",
        "Since April 2023 each Form 4 and 5 says whether a transaction was made under a plan; schemas from X0407 on demand it.",
        "Release 33-11138; specification v5.4") { Since = Eras.PlanBoxKnown };

    public static readonly Rule ForeignEarly = new("R159", Warning, Field.IssuerForeignTradingSymbol, "Fields of 2026 are on forms of 2026",
        "Foreign symbols, countries and territories of addresses came with EDGAR Release 26.1.1 of 18 March 2026.",
        "EDGAR Ownership XML Technical Specification v5.5, section 1.2") { Until = Eras.Foreign.AddDays(-1) };

    public static readonly Rule[] All = [OriginalMissing, OriginalOfOriginal, NothingOwned, NothingSaid, ExitOnForm3, NoRows, OtherType,
        PlanBoxEarly, PlanBoxMissing, ForeignEarly];

    public static void Check(Examination at)
    {
        var filing = at.Filing;
        CheckAmendment(at);
        CheckRows(at);
        if (at.Form == '3' && filing.NotSubjectToSection16 == true)
            at.Report(ExitOnForm3, Field.NotSubjectToSection16, $"notSubjectToSection16 is true on a Form 3.");
        if (filing.Header.SubmissionType is { } type && filing.DocumentType is { } document && type != document
            && !at.IsSaid(HeaderDiagnostics.DocumentTypeDiffers))
            at.Report(OtherType, Field.DocumentType, $"documentType is {document}, and the submission is of type {type}.");
        if (!at.IsXml) return;
        if (filing.Aff10b5One is { } ticked)
            at.Report(PlanBoxEarly, Field.Aff10b5One, $"aff10b5One is {(ticked ? "true" : "false")} on a form of {at.Date:yyyy-MM-dd}.");
        else if (at.Form is '4' or '5' && NeedsPlanBox(at))
            at.Report(PlanBoxMissing, Field.Aff10b5One, $"aff10b5One is not stated.");
        CheckForeign(at);
    }

    private static void CheckAmendment(Examination at)
    {
        var filing = at.Filing;
        if (filing.DocumentType is null) return;
        if (at.IsAmendment && filing.DateOfOriginalSubmission is null && at.IsXml && filing.AsFiled.Count == 0)
            at.Report(OriginalMissing, Field.DateOfOriginalSubmission,
                $"dateOfOriginalSubmission is not stated on a form {filing.DocumentType}.");
        if (!at.IsAmendment && filing.DateOfOriginalSubmission is { } date)
            at.Report(OriginalOfOriginal, Field.DateOfOriginalSubmission,
                $"dateOfOriginalSubmission is {date:yyyy-MM-dd} on a form {filing.DocumentType}, which amends nothing.");
    }

    private static void CheckRows(Examination at)
    {
        var filing = at.Filing;
        if (filing.NoSecuritiesOwned == true && at.Rows.Length > 0)
            at.Report(NothingOwned, Field.NoSecuritiesOwned, $"noSecuritiesOwned is true, and there are {at.Rows.Length} rows.");
        if (at.Rows.Length > 0 || !at.IsXml || at.IsAmendment) return;
        if (at.Form == '3' && filing.NoSecuritiesOwned != true)
            at.Report(NothingSaid, Field.NoSecuritiesOwned, $"There are no rows, and noSecuritiesOwned is not true.");
        if (at.Form is '4' or '5' && filing.NotSubjectToSection16 != true)
            at.ReportPart(NoRows, "nonDerivativeTable", $"There are no rows, and notSubjectToSection16 is not true.");
    }

    /// <summary>The schema's version says it; without one, the day on which the box became a duty.</summary>
    private static bool NeedsPlanBox(Examination at) => at.Filing.SchemaVersion is ['X', var tens, var ones, ..]
        ? (tens, ones).CompareTo(('0', '4')) >= 0
        : at.Date >= Eras.PlanBox;

    private static void CheckForeign(Examination at)
    {
        if (at.Filing.Issuer.ForeignTradingSymbol is { } symbol)
            at.Report(ForeignEarly, Field.IssuerForeignTradingSymbol,
                $"foreignTradingSymbol is \"{symbol}\" on a form of {at.Date:yyyy-MM-dd}.");
        var owners = at.Filing.ReportingOwners;
        for (var i = 0; i < owners.Count; i++)
        {
            if (owners[i].Address.Country is { } country)
                at.ReportOwner(ForeignEarly, i, Field.RptOwnerCountry, $"country is \"{country}\" on a form of {at.Date:yyyy-MM-dd}.");
            if (owners[i].Address.NonUSStateTerritory is { } territory)
                at.ReportOwner(ForeignEarly, i, Field.RptOwnerNonUSStateTerritory,
                    $"nonUSStateTerritory is \"{territory}\" on a form of {at.Date:yyyy-MM-dd}.");
        }
    }
}
