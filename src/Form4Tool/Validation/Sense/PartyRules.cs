using static Form4Tool.Severity;

namespace Form4Tool.Validation.Sense;

/// <summary>R240 to R245: who files, about whom, and what is told in words.</summary>
internal static class PartyRules
{
    public static readonly Rule NoSymbol = new("R240", Note, Field.IssuerTradingSymbol, "A trading symbol is none",
        "NONE, N/A, PRIVATE and the like are filed where nothing is traded. A join by symbol must leave them out: key on the issuer's CIK.",
        "Form 4, item 2");

    public static readonly Rule Symbol = new("R241", Warning, Field.IssuerTradingSymbol, "A trading symbol is one symbol alone",
        "An exchange beside it, brackets or other signs around it, several of them, small letters or digits alone keep it from being " +
        "found.", "Form 4, item 2");

    public static readonly Rule IssuerIsOwner = new("R242", Warning, Field.RptOwnerCik, "The issuer does not report on itself",
        "Issuer and owner have one CIK: one of the two is wrong.", "Form 4, items 1 and 2");

    public static readonly Rule TitleWithoutBox = new("R243", Warning, Field.OfficerTitle, "Who has an office is an officer",
        "officerTitle is an officer's, and the box Officer is not ticked. Titles of directors, owners and former officers, and None, " +
        "stand there by habit and are not meant.",
        "Form 4, item 5");

    public static readonly Rule Unexplained = new("R244", Warning, Field.TransactionCode, "Code J is explained",
        "An other acquisition or disposition is described in a footnote or the remarks.", "Form 4, General Instruction 8, code J");

    public static readonly Rule[] All = [NoSymbol, Symbol, IssuerIsOwner, TitleWithoutBox, Unexplained];

    public static void Check(Examination at)
    {
        var filing = at.Filing;
        if (filing.Issuer.TradingSymbol is { } symbol) CheckSymbol(at, symbol);
        for (var i = 0; i < filing.ReportingOwners.Count; i++)
        {
            var owner = filing.ReportingOwners[i];
            if (owner.Cik is { } cik && cik == filing.Issuer.Cik)
                at.ReportOwner(IssuerIsOwner, i, Field.RptOwnerCik, $"Owner {i + 1} has the issuer's CIK, {cik}.");
            if (owner.Relationship is { IsOfficer: not true, IsOther: not true, OfficerTitle: { } title } && at.IsXml
                && OfficeTitles.IsOfOfficer(title))
                at.ReportOwner(TitleWithoutBox, i, Field.OfficerTitle, $"officerTitle is \"{title}\", and isOfficer is not true.");
        }
        if (filing.Footnotes.Count > 0 || filing.Remarks is not null || !at.IsXml) return;
        foreach (var row in at.Rows)
            if (row.Row.TransactionCode == "J")
                at.Report(Unexplained, row, Field.TransactionCode, $"transactionCode is J, and there are neither footnotes nor remarks.");
    }

    private static void CheckSymbol(Examination at, string symbol)
    {
        if (TradingSymbols.IsNone(symbol)) at.Report(NoSymbol, Field.IssuerTradingSymbol, $"\"{symbol}\" is no trading symbol.");
        else if (!TradingSymbols.IsOne(symbol))
            at.Report(Symbol, Field.IssuerTradingSymbol, $"\"{symbol}\" is not one symbol alone.");
    }
}
