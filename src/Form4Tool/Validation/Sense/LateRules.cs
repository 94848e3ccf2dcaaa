using Form4Tool.Derivation;
using static Form4Tool.Severity;

namespace Form4Tool.Validation.Sense;

/// <summary>R250 and R251: filings that come late. A late Form 4 is not marked as such.</summary>
internal static class LateRules
{
    private const int Form4Days = 2, Form3Days = 10, DeemedDays = 3;

    public static readonly Rule Form4 = new("R250", Warning, Field.TransactionDate, "A Form 4 is filed within two business days",
        "Filed, or where that is not known signed, after the second business day behind the transaction. Transactions that are due on a " +
        "Form 5 do not count, nor do those of codes that are exempt; a deemed execution date counts, up to the third business day behind " +
        "the trade.",
        "Section 16(a)(2)(C) of the Act; Rule 16a-3(f) and (g); Form 4, General Instruction 1") { Since = Eras.TwoDays };

    public static readonly Rule Form3 = new("R251", Warning, Field.PeriodOfReport, "A Form 3 is filed within ten days",
        "Filed, or where that is not known signed, after the tenth day behind the event.", "Section 16(a)(2)(B) of the Act; Rule 16a-3(a)")
    { Since = Eras.TwoDays };

    public static readonly Rule[] All = [Form4, Form3];

    public static void Check(Examination at)
    {
        if (at.IsAmendment) return;
        // Who signs has not filed before, so a late signature is a late filing.
        if (Times.Ended(at) is not { } day) return;
        var how = Times.HowEnded(at);
        if (at.Form == '3') CheckForm3(at, day, how);
        if (at.Form == '4') CheckForm4(at, day, how);
    }

    private static void CheckForm3(Examination at, DateOnly day, string how)
    {
        if (Times.Sound(at, at.Filing.PeriodOfReport) is not { } date) return;
        var due = BusinessDays.OnOrAfter(date.AddDays(Form3Days));
        if (day > due)
            at.Report(Form3, Field.PeriodOfReport,
                $"The event was on {date:yyyy-MM-dd}; the form was due on {due:yyyy-MM-dd} and {how} on {day:yyyy-MM-dd}.");
    }

    /// <summary>The row that is the most late says it for all.</summary>
    private static void CheckForm4(Examination at, DateOnly day, string how)
    {
        RowAt? latest = null;
        foreach (var row in at.Rows)
            if (row.IsTransaction && DueFrom(at, row.Row, day) is { } date && !(date >= DueFrom(at, latest?.Row, day))) latest = row;
        if (latest is not { } late || DueFrom(at, late.Row, day) is not { } from) return;
        var due = BusinessDays.After(from, Form4Days);
        if (day > due)
            at.Report(Form4, late, Field.TransactionDate,
                $"{from:yyyy-MM-dd} and two business days are {due:yyyy-MM-dd}; it was {how} on {day:yyyy-MM-dd}, {Count(due, day)} late.");
    }

    private static string Count(DateOnly due, DateOnly day) => BusinessDays.Between(due, day) is 1 ? "one business day"
        : $"{BusinessDays.Between(due, day)} business days";

    /// <summary>The day from which two business days are counted; null for what is not due on a Form 4 or has no sound date.</summary>
    private static DateOnly? DueFrom(Examination at, OwnershipRow? row, DateOnly filed) => row switch
    {
        null or { TransactionFormType: "5" } => null,
        // Gifts of before 2023, small acquisitions, wills and voting trusts are reported on Form 5, or not at all.
        { TransactionCode: null or "L" or "W" or "Z" } => null,
        { TransactionCode: "G" } when row.TransactionDate < Eras.Gifts || row.TransactionAcquiredDisposedCode != "D" => null,
        // An award that depends on performance is acquired when that is met (staff's letter of 20 April 1992 to Certilman Balin Adler &
        // Hyman), and its row may give the day of the grant.
        { TransactionCode: "A" } when row.TransactionDate < filed.AddYears(-1) => null,
        _ => Times.Sound(at, row.TransactionDate) is { } traded ? Executed(traded, Times.Sound(at, row.DeemedExecutionDate)) : null,
    };

    /// <summary>A trade is deemed executed when the insider is told of it, on the third business day behind it at the latest.</summary>
    private static DateOnly Executed(DateOnly traded, DateOnly? deemed)
    {
        if (deemed is not { } day || day <= traded) return traded;
        var latest = BusinessDays.After(traded, DeemedDays);
        return day < latest ? day : latest;
    }
}
