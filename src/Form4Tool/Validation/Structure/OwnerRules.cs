using static Form4Tool.Severity;

namespace Form4Tool.Validation.Structure;

/// <summary>R120 to R125: owners, what they are to the issuer, and signatures.</summary>
internal static class OwnerRules
{
    private const int Most = 10;
    private const string Relationship = "EDGAR Ownership XML Technical Specification v5.5, reportingOwnerRelationship";

    public static readonly Rule NoRole = new("R120", Error, Field.IsDirector, "An owner is something to the issuer",
        "At least one of director, officer, ten percent owner and other is ticked.", Relationship);

    public static readonly Rule NoTitle = new("R121", Error, Field.OfficerTitle, "An officer has a title",
        "Whoever ticks the box Officer says which office.", Relationship);

    public static readonly Rule NoOtherText = new("R122", Error, Field.OtherText, "Another relationship is named",
        "Whoever ticks the box Other says what it is.", Relationship);

    public static readonly Rule TooMany = new("R123", Error, Field.RptOwnerCik, "Ten owners at most",
        "More owners file further forms of the same event.", "EDGAR Ownership XML Technical Specification v5.5, reportingOwner");

    public static readonly Rule Twice = new("R124", Error, Field.RptOwnerCik, "No owner is there twice",
        "EDGAR suspends a filing in which two owners have the same CIK.",
        "EDGAR Ownership XML Technical Specification v5.5, reportingOwner");

    public static readonly Rule TooManySignatures = new("R125", Error, Field.SignatureName, "Ten signatures at most",
        "More signatures go into an exhibit 99.", "EDGAR Ownership XML Technical Specification v5.5, ownerSignature");

    public static readonly Rule[] All = [NoRole, NoTitle, NoOtherText, TooMany, Twice, TooManySignatures];

    public static void Check(Examination at)
    {
        var owners = at.Filing.ReportingOwners;
        for (var i = 0; i < owners.Count; i++)
        {
            CheckRole(at, i, owners[i].Relationship);
            for (var j = 0; j < i; j++)
            {
                if (owners[i].Cik is not { } cik || owners[j].Cik != cik) continue;
                at.ReportOwner(Twice, i, Field.RptOwnerCik, $"Owner {i + 1} has the CIK {cik}, as owner {j + 1} has.");
                break;
            }
        }
        if (owners.Count > Most && at.IsXml)
            at.ReportPart(TooMany, "reportingOwners", $"There are {owners.Count} owners, and {Most} are allowed.",
                shown: $"reportingOwners[{Most}].cik");
        if (at.Filing.Signatures.Count > Most && at.IsXml)
            at.ReportPart(TooManySignatures, "signatures",
                $"There are {at.Filing.Signatures.Count} signatures, and {Most} are allowed.", shown: $"signatures[{Most}].name");
    }

    private static void CheckRole(Examination at, int index, OwnerRelationship role)
    {
        // A page shows the boxes of its first owner only, and a text may have lost them.
        if (!at.IsXml) return;
        if (role is not ({ IsDirector: true } or { IsOfficer: true } or { IsTenPercentOwner: true } or { IsOther: true }))
            at.ReportOwner(NoRole, index, Field.IsDirector,
                $"Owner {index + 1} is neither director, officer, ten percent owner nor other.");
        if (role is { IsOfficer: true, OfficerTitle: null })
            at.ReportOwner(NoTitle, index, Field.OfficerTitle, $"Owner {index + 1} is an officer, and officerTitle is not stated.");
        if (role is { IsOther: true, OtherText: null })
            at.ReportOwner(NoOtherText, index, Field.OtherText, $"Owner {index + 1} is \"other\", and otherText does not say what.");
    }
}
