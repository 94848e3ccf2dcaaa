namespace Form4Tool.Tests.Validation;

/// <summary>
/// A fault of each rule's kind, put into a filing that has room for it. A seed gives the filing with the fault and the path where it
/// must be found; null where the filing has no room.
/// </summary>
internal static class Seeds
{
    public static readonly Dictionary<string, Func<OwnershipFiling, (OwnershipFiling Filing, string Path)?>> All = new()
    {
        ["R101"] = f => (f with { DocumentType = null }, "documentType"),
        ["R102"] = f => (f with { PeriodOfReport = null }, "periodOfReport"),
        ["R103"] = f => (f with { Issuer = f.Issuer with { Cik = null } }, "issuer.cik"),
        ["R104"] = f => (f with { Issuer = f.Issuer with { TradingSymbol = null } }, "issuer.tradingSymbol"),
        ["R105"] = f => (f with { ReportingOwners = [] }, "reportingOwners"),
        ["R106"] = f => Owner(f, "cik", o => o with { Cik = null }),
        ["R107"] = f => (f with { Signatures = [] }, "signatures"),
        ["R108"] = f => Row(f, _ => true, "securityTitle", r => r with { SecurityTitle = null }),
        ["R109"] = f => Row(f, r => IsTrade(r) && r.MarksOn(Field.TransactionPricePerShare).IsEmpty, "transactionPricePerShare",
            r => r with { TransactionPricePerShare = null }),
        ["R110"] = f => Row(f, _ => true, "securityTitle", r => r with { SecurityTitle = new string('x', 61) }),
        ["R111"] = f => Row(f, IsTrade, "transactionShares", r => r with { TransactionShares = 1.00001m }),
        ["R112"] = f => Owner(f, "address.state", o => o with { Address = o.Address with { State = "ZZ" } }),
        ["R113"] = f => Owner(f, "address.zipCode", o => o with { Address = o.Address with { ZipCode = "04_401" } }),
        ["R114"] = f => Owner(f, "address.country", o => o with { Address = o.Address with { Country = "ZZ" } }),
        ["R115"] = f => Owner(f, "address.country", o => o with { Address = o.Address with { NonUSAddress = true, Country = null } }),
        ["R120"] = f => Owner(f, "relationship.isDirector", o => o with { Relationship = OwnerRelationship.None }),
        ["R121"] = f => Owner(f, "relationship.officerTitle",
            o => o with { Relationship = o.Relationship with { IsOfficer = true, OfficerTitle = null } }),
        ["R122"] = f => Owner(f, "relationship.otherText",
            o => o with { Relationship = o.Relationship with { IsOther = true, OtherText = null } }),
        ["R123"] = f => (f with
        {
            ReportingOwners = [.. Enumerable.Range(0, 11).Select(i => f.ReportingOwners[0] with { Cik = $"{i:0000000000}" })],
        }, "reportingOwners"),
        ["R124"] = f => (f with { ReportingOwners = [.. f.ReportingOwners, f.ReportingOwners[0]] },
            $"reportingOwners[{f.ReportingOwners.Count}].cik"),
        ["R125"] = f => (f with { Signatures = [.. Enumerable.Repeat(f.Signatures[0], 11)] }, "signatures"),
        ["R130"] = f => Row(f, r => r.NatureOfOwnership is null, "natureOfOwnership", r => r with { DirectOrIndirectOwnership = "I" }),
        ["R131"] = f => Row(f, r => r.DirectOrIndirectOwnership == "D", "natureOfOwnership",
            r => r with { NatureOfOwnership = "By Trust" }),
        ["R132"] = f => Row(f, r => r.SharesOwnedFollowingTransaction is not null, "sharesOwnedFollowingTransaction",
            r => r with { ValueOwnedFollowingTransaction = 1000 }),
        ["R133"] = f => f.NonDerivativeTable.Count == 0 ? null
            : (f with { NonDerivativeTable = [.. Enumerable.Repeat(f.NonDerivativeTable[0], 31)] }, "nonDerivativeTable"),
        ["R134"] = f => f.DocumentType![0] == '3' ? null
            : Row(f, IsTrade, "transactionFormType", r => r with { TransactionFormType = "3" }),
        ["R135"] = f => f.DocumentType![0] != '4' ? null
            : Row(f, r => IsTrade(r) && r.TransactionFormType == "4", "transactionTimeliness", r => r with { TransactionTimeliness = "L" }),
        ["R136"] = f => f.NonDerivativeTable.Any(IsTrade) ? Row(f with { DocumentType = "3" }, IsTrade, "transactionDate", r => r) : null,
        ["R137"] = f => Row(f, IsTrade, "transactionCode", r => r with { TransactionCode = "T" }),
        ["R140"] = f => Note(f, "id", n => n with { Id = "1" }),
        ["R141"] = f => f.Footnotes.Count == 0 ? null
            : (f with { Footnotes = [.. f.Footnotes, f.Footnotes[0]] }, $"footnotes[{f.Footnotes.Count}].id"),
        ["R142"] = f => (f with { Footnotes = [.. f.Footnotes, new Footnote("F99", "Lost.")] }, $"footnotes[{f.Footnotes.Count}]"),
        ["R143"] = f => Row(f, _ => true, "securityTitle", r => r with { Footnotes = [new(Field.SecurityTitle, "F98"), .. r.Footnotes] }),
        ["R144"] = f => f.Footnotes is not [{ Id: { } id }, ..] ? null : Row(f, _ => true, "securityTitle",
            r => r with { Footnotes = [new(Field.SecurityTitle, id), new(Field.SecurityTitle, id), .. r.Footnotes] }),
        ["R150"] = f => (f with { DocumentType = f.DocumentType![0] + "/A", DateOfOriginalSubmission = null }, "dateOfOriginalSubmission"),
        ["R151"] = f => (f with { DocumentType = f.DocumentType![..1], DateOfOriginalSubmission = f.PeriodOfReport },
            "dateOfOriginalSubmission"),
        ["R152"] = f => Rows(f) == 0 ? null : (f with { NoSecuritiesOwned = true }, "noSecuritiesOwned"),
        ["R153"] = f => (Bare(f) with { DocumentType = "3", NoSecuritiesOwned = false }, "noSecuritiesOwned"),
        ["R154"] = f => (f with { DocumentType = "3", NotSubjectToSection16 = true }, "notSubjectToSection16"),
        ["R155"] = f => f.DocumentType is not ("4" or "5") ? null : (Bare(f) with { NotSubjectToSection16 = false }, "nonDerivativeTable"),
        ["R156"] = f => (f with { Header = new EdgarHeader { SubmissionType = f.DocumentType == "4" ? "4/A" : "4" } }, "documentType"),
        ["R157"] = f => Signed(f) >= Dates.PlanBoxKnown ? null : (f with { Aff10b5One = false }, "aff10b5One"),
        ["R158"] = f => f.Aff10b5One is null || f.DocumentType![0] == '3' ? null : (f with { Aff10b5One = null }, "aff10b5One"),
        ["R159"] = f => Signed(f) >= Dates.Foreign ? null
            : (f with { Issuer = f.Issuer with { ForeignTradingSymbol = "PSB.L" } }, "issuer.foreignTradingSymbol"),
        ["R201"] = f => Row(f, IsTrade, "transactionDate", r => r with { TransactionDate = r.TransactionDate!.Value.AddYears(-1900) }),
        ["R202"] = f => Row(f, IsTrade, "transactionDate", r => r with { TransactionDate = r.TransactionDate!.Value.AddYears(2) }),
        ["R203"] = f => Row(f, IsTrade, "deemedExecutionDate", r => r with { DeemedExecutionDate = r.TransactionDate!.Value.AddDays(-1) }),
        ["R204"] = f => Derivative(f, r => r.ExpirationDate is not null, "expirationDate",
            r => r with { ExerciseDate = r.ExpirationDate!.Value.AddDays(1) }),
        ["R205"] = f => f.DocumentType![0] != '4' || !f.NonDerivativeTable.Concat<OwnershipRow>(f.DerivativeTable).Any(IsTrade) ? null
            : (f with { PeriodOfReport = f.PeriodOfReport!.Value.AddMonths(-1) }, "periodOfReport"),
        ["R206"] = f => (f with { Header = new EdgarHeader { FiledAsOfDate = f.Signatures[0].Date!.Value.AddDays(-1) } },
            "signatures[0].date"),
        ["R207"] = f => (f with { DocumentType = f.DocumentType![0] + "/A", DateOfOriginalSubmission = Signed(f).AddYears(1) },
            "dateOfOriginalSubmission"),
        ["R208"] = f => Derivative(f, r => r is { TransactionCode: "M" or "X" or "C", TransactionDate: not null }, "expirationDate",
            r => r with { ExerciseDate = null, ExpirationDate = r.TransactionDate!.Value.AddDays(-1) }),
        ["R210"] = Balance,
        ["R220"] = f => Trade(f, "P", "transactionAcquiredDisposedCode", r => r with { TransactionAcquiredDisposedCode = "D" }),
        ["R221"] = f => Trade(f, "S", "transactionPricePerShare", r => r with { TransactionPricePerShare = 0 }),
        ["R222"] = f => Dear(f, r => r.TransactionPricePerShare * r.TransactionShares),
        ["R223"] = f => Dear(f, r => r.TransactionPricePerShare / 10),
        ["R224"] = f => Trade(f, "S", "transactionPricePerShare", r => r with { TransactionPricePerShare = 24_035_774.40m }),
        ["R225"] = f => Derivative(f, r => r is { TransactionCode: "M" or "X", ConversionOrExercisePrice: > 0 }, "transactionPricePerShare",
            r => r with { TransactionPricePerShare = r.ConversionOrExercisePrice }),
        ["R230"] = f => Average(f, "ranging from $7.00 to $7.50"),
        ["R231"] = f => Signed(f) < Dates.OneDollar ? null : Average(f, "ranging from $7.00 to $9.50"),
        ["R240"] = f => (f with { Issuer = f.Issuer with { TradingSymbol = "NONE" } }, "issuer.tradingSymbol"),
        ["R241"] = f => (f with { Issuer = f.Issuer with { TradingSymbol = $"NYSE: {f.Issuer.TradingSymbol}" } }, "issuer.tradingSymbol"),
        ["R242"] = f => Owner(f, "cik", o => o with { Cik = f.Issuer.Cik }),
        ["R243"] = f => Owner(f, "relationship.officerTitle",
            o => o with { Relationship = o.Relationship with { IsOfficer = false, IsOther = false, OfficerTitle = "Treasurer" } }),
        ["R244"] = f => Trade(f with { Footnotes = [], Remarks = null }, "S", "transactionCode",
            r => r with { TransactionCode = "J", Footnotes = [] }),
        ["R250"] = f => f.DocumentType != "4" ? null : Alone(f, "transactionDate"),
        ["R251"] = f => f.DocumentType != "3" ? null
            : (f with { PeriodOfReport = Signed(f).AddDays(-30) }, "periodOfReport"),
    };

    private static class Dates
    {
        public static readonly DateOnly PlanBoxKnown = new(2023, 3, 20), Foreign = new(2026, 3, 18), OneDollar = new(2008, 6, 25);
    }

    private static bool IsTrade(OwnershipRow row) => row is { Kind: RowKind.Transaction, TransactionDate: not null };

    private static int Rows(OwnershipFiling filing) => filing.NonDerivativeTable.Count + filing.DerivativeTable.Count;

    private static OwnershipFiling Bare(OwnershipFiling filing) =>
        filing with { NonDerivativeTable = [], DerivativeTable = [], Footnotes = [] };

    private static DateOnly Signed(OwnershipFiling filing) => filing.Header.FiledAsOfDate ?? filing.Signatures.Max(s => s.Date)!.Value;

    private static (OwnershipFiling, string)? Owner(OwnershipFiling filing, string path, Func<ReportingOwner, ReportingOwner> change)
    {
        var last = filing.ReportingOwners.Count - 1;
        return (filing with { ReportingOwners = [.. filing.ReportingOwners.Take(last), change(filing.ReportingOwners[last])] },
            $"reportingOwners[{last}].{path}");
    }

    private static (OwnershipFiling, string)? Note(OwnershipFiling filing, string path, Func<Footnote, Footnote> change) =>
        filing.Footnotes.Count == 0 ? null
        : (filing with { Footnotes = [change(filing.Footnotes[0]), .. filing.Footnotes.Skip(1)] }, $"footnotes[0].{path}");

    /// <summary>Changes the last row of Table I that has room.</summary>
    private static (OwnershipFiling, string)? Row(
        OwnershipFiling filing, Func<NonDerivativeRow, bool> hasRoom, string path, Func<NonDerivativeRow, NonDerivativeRow> change)
    {
        var at = filing.NonDerivativeTable.ToList().FindLastIndex(r => hasRoom(r));
        if (at < 0) return null;
        var rows = filing.NonDerivativeTable.ToArray();
        rows[at] = change(rows[at]);
        return (filing with { NonDerivativeTable = [.. rows] }, $"nonDerivativeTable[{at}].{path}");
    }

    private static (OwnershipFiling, string)? Derivative(
        OwnershipFiling filing, Func<DerivativeRow, bool> hasRoom, string path, Func<DerivativeRow, DerivativeRow> change)
    {
        var at = filing.DerivativeTable.ToList().FindLastIndex(r => hasRoom(r));
        if (at < 0) return null;
        var rows = filing.DerivativeTable.ToArray();
        rows[at] = change(rows[at]);
        return (filing with { DerivativeTable = [.. rows] }, $"derivativeTable[{at}].{path}");
    }

    /// <summary>A row of a code; where a filing has none, one of its trades becomes it.</summary>
    private static (OwnershipFiling, string)? Trade(
        OwnershipFiling filing, string code, string path, Func<NonDerivativeRow, NonDerivativeRow> change) =>
        Row(filing, IsTrade, path, r => change(r with
        {
            TransactionCode = code,
            TransactionAcquiredDisposedCode = code == "P" ? "A" : "D",
        }));

    /// <summary>The first row that follows another of its position, off by one share.</summary>
    private static (OwnershipFiling, string)? Balance(OwnershipFiling filing)
    {
        var rows = filing.NonDerivativeTable.ToArray();
        if (rows.Length is < 2 or >= 30) return null;
        // Three rows in a row that agree, so that the middle one is wrong in each direction.
        for (var i = 2; i < rows.Length; i++)
        {
            var (a, b, c) = (rows[i - 2], rows[i - 1], rows[i]);
            if (!Follows(a, b) || !Follows(b, c) || a.TransactionShares * b.TransactionShares * c.TransactionShares == 0) continue;
            if (!b.MarksOn(Field.SharesOwnedFollowingTransaction).IsEmpty) continue;
            rows[i - 1] = b with { SharesOwnedFollowingTransaction = b.SharesOwnedFollowingTransaction + 1_000_003 };
            return (filing with { NonDerivativeTable = [.. rows] }, $"nonDerivativeTable[{i - 1}].sharesOwnedFollowingTransaction");
        }
        return null;
    }

    private static bool Follows(NonDerivativeRow before, NonDerivativeRow row)
    {
        var change = row.TransactionAcquiredDisposedCode == "A" ? row.TransactionShares : -row.TransactionShares;
        return IsTrade(before) && IsTrade(row) && IsOfPosition(before, row)
            && before.SharesOwnedFollowingTransaction + change == row.SharesOwnedFollowingTransaction;
    }

    private static bool IsOfPosition(NonDerivativeRow one, NonDerivativeRow other) => one.SecurityTitle == other.SecurityTitle
        && one.DirectOrIndirectOwnership == other.DirectOrIndirectOwnership && one.NatureOfOwnership == other.NatureOfOwnership;

    /// <summary>A price of the market that another row of the security is near.</summary>
    private static (OwnershipFiling, string)? Dear(OwnershipFiling filing, Func<NonDerivativeRow, decimal?> price)
    {
        var market = filing.NonDerivativeTable.Where(r => IsTrade(r) && r.TransactionCode is "P" or "S" or "F"
            && r is { TransactionPricePerShare: > 0, TransactionShares: > 20 }).ToList();
        return market.Count < 3 || market.Select(r => r.SecurityTitle).Distinct().Count() > 1 ? null
            : Row(filing, r => ReferenceEquals(r, market[0]), "transactionPricePerShare",
                r => r with { TransactionPricePerShare = price(r) });
    }

    private static (OwnershipFiling, string)? Average(OwnershipFiling filing, string words)
    {
        var seeded = Row(filing, r => IsTrade(r) && r.TransactionPricePerShare is > 10, "transactionPricePerShare",
            r => r with { Footnotes = [.. r.Footnotes.Where(m => m.Field < Field.TransactionPricePerShare),
                new(Field.TransactionPricePerShare, "F97"), .. r.Footnotes.Where(m => m.Field > Field.TransactionPricePerShare)] });
        if (seeded is not var (changed, path)) return null;
        var note = new Footnote("F97", $"Executed in multiple trades at prices {words}.");
        return (changed with { Footnotes = [.. changed.Footnotes, note] }, path);
    }

    /// <summary>The filing with one trade alone, a month before the signature.</summary>
    private static (OwnershipFiling, string)? Alone(OwnershipFiling filing, string path)
    {
        var row = filing.NonDerivativeTable.LastOrDefault(
            r => IsTrade(r) && r is { TransactionCode: "P" or "S" or "A" or "F" or "M", TransactionFormType: "4" });
        if (row is null) return null;
        var day = Signed(filing).AddDays(-30);
        return (filing with { NonDerivativeTable = [row with { TransactionDate = day, DeemedExecutionDate = null }], DerivativeTable = [],
            PeriodOfReport = day }, $"nonDerivativeTable[0].{path}");
    }
}
