using static Form4Tool.Severity;

namespace Form4Tool.Validation.Sense;

/// <summary>R201 to R209: dates that cannot be meant.</summary>
internal static class DateRules
{
    private const int EventDays = 10, FullTable = 30;

    public static readonly Rule Century = new("R201", Warning, Field.TransactionDate, "A date is of a possible year",
        "Nobody reports what was before 1934 or is years ahead: 0022, 1922 and 2202 are slips for 2022. Rights may run for decades. No " +
        "other rule judges such a date.", "Exchange Act, section 16");

    public static readonly Rule Future = new("R202", Warning, Field.TransactionDate, "A transaction is before the filing",
        "The transaction is dated after the day of filing, or where that is not known after the last signature.", "Rule 16a-3(g)");

    public static readonly Rule Deemed = new("R203", Warning, Field.DeemedExecutionDate, "A deemed execution is not before the trade",
        "It is the day on which the insider is told, or the third business day after the trade if that is earlier.",
        "Rule 16a-3(g)(2) and (3)");

    public static readonly Rule Expiry = new("R204", Warning, Field.ExpirationDate, "Nothing expires before it can be exercised",
        "The two dates of column 6 may be interchanged, or a year is wrong.", "Form 4, Table II, column 6");

    public static readonly Rule Period = new("R205", Warning, Field.PeriodOfReport, "The period is the earliest transaction",
        "Item 3 of Form 4 is the date of the earliest transaction that it reports. Rows due on a Form 5 and reported early need not " +
        "count, and of several forms of one event the later ones may keep the period of the first.", "Form 4, item 3")
    { Since = Eras.Xml };

    public static readonly Rule Signed = new("R206", Warning, Field.SignatureDate, "Nobody signs after the filing",
        "The date of the signature is after the day of filing; a year or month may be wrong.", "Form 4, last line");

    public static readonly Rule Original = new("R207", Warning, Field.DateOfOriginalSubmission, "An amendment follows its original",
        "The date of the original is after the amendment was filed or signed, or before the period that it reports.", "Form 4, item 4");

    public static readonly Rule Expired = new("R208", Warning, Field.ExpirationDate, "What has expired is not exercised",
        "A derivative is exercised or converted after its expiration date.", "Form 4, Table II, column 6");

    public static readonly Rule[] All = [Century, Future, Deemed, Expiry, Period, Signed, Original, Expired];

    public static void Check(Examination at)
    {
        CheckHead(at);
        foreach (var row in at.Rows) CheckRow(at, row);
        for (var i = 0; i < at.Filing.Signatures.Count; i++)
        {
            if (at.Filing.Signatures[i].Date is not { } date) continue;
            if (at.Filing.Header.FiledAsOfDate is { } filed && date > filed)
                at.ReportSignature(Signed, i, Field.SignatureDate,
                    $"It is signed on {date:yyyy-MM-dd} and was filed on {filed:yyyy-MM-dd}.");
            else if (Eras.IsImpossible(date))
                at.ReportSignature(Century, i, Field.SignatureDate, $"The date of the signature is {date:yyyy-MM-dd}.");
        }
    }

    private static void CheckHead(Examination at)
    {
        var filing = at.Filing;
        if (filing.PeriodOfReport is { } period)
        {
            if (Times.IsWrong(at, period)) at.Report(Century, Field.PeriodOfReport, $"periodOfReport is {period:yyyy-MM-dd}.");
            else if (at.Form == '4') CheckPeriod(at, period);
        }
        if (filing.DateOfOriginalSubmission is not { } original || !at.IsAmendment) return;
        if (Eras.IsImpossible(original))
            at.Report(Century, Field.DateOfOriginalSubmission, $"dateOfOriginalSubmission is {original:yyyy-MM-dd}.");
        else if (Times.Ended(at) is { } end && original > end)
            at.Report(Original, Field.DateOfOriginalSubmission,
                $"dateOfOriginalSubmission is {original:yyyy-MM-dd}, and the amendment is of {end:yyyy-MM-dd}.");
        else if (at.Form != '5' && Times.Sound(at, filing.PeriodOfReport) is { } reported && reported > original)
            at.Report(Original, Field.DateOfOriginalSubmission,
                $"dateOfOriginalSubmission is {original:yyyy-MM-dd}, before the period, {reported:yyyy-MM-dd}.");
    }

    /// <summary>
    /// Rows that are due on a Form 5 and reported early need not count. An amendment may state the rows alone that it amends, and of
    /// several forms of one event the later ones keep the period of the first; they are filed within two business days.
    /// </summary>
    private static void CheckPeriod(Examination at, DateOnly period)
    {
        if (Earliest(at, withEarly: true) is not { } earliest || earliest == period || Earliest(at, withEarly: false) == period) return;
        if (period < earliest && period.AddDays(EventDays) >= earliest && (at.IsAmendment || IsOneOfSeveral(at.Filing))) return;
        // A text whose reader warned may have lost the earliest row.
        if (period < earliest && !at.IsXml && at.HasWarnings) return;
        at.Report(Period, Field.PeriodOfReport,
            $"periodOfReport is {period:yyyy-MM-dd}, and the earliest transaction is of {earliest:yyyy-MM-dd}.");
    }

    /// <summary>Whether a form is one of several: a table is full, or the words say so.</summary>
    private static bool IsOneOfSeveral(OwnershipFiling filing)
    {
        if (filing.NonDerivativeTable.Count >= FullTable || filing.DerivativeTable.Count >= FullTable) return true;
        if (filing.Remarks is { } remarks && SeveralForms.IsTold(remarks)) return true;
        foreach (var note in filing.Footnotes.AsSpan())
            if (note.Text is { } text && SeveralForms.IsTold(text)) return true;
        return false;
    }

    private static void CheckRow(Examination at, RowAt row)
    {
        var it = row.Row;
        CheckCentury(at, row, Field.TransactionDate, it.TransactionDate, isTerm: false);
        CheckCentury(at, row, Field.DeemedExecutionDate, it.DeemedExecutionDate, isTerm: false);
        if (Times.Sound(at, it.TransactionDate) is { } date)
        {
            if (Times.Ended(at) is { } end && date > end)
                at.Report(Future, row, Field.TransactionDate,
                    $"transactionDate is {date:yyyy-MM-dd}, and the form was {Times.HowEnded(at)} on {end:yyyy-MM-dd}.");
            if (Times.Sound(at, it.DeemedExecutionDate) is { } deemed && deemed < date)
                at.Report(Deemed, row, Field.DeemedExecutionDate,
                    $"deemedExecutionDate is {deemed:yyyy-MM-dd}, before the transaction on {date:yyyy-MM-dd}.");
        }
        if (row.Derivative is { } derivative) CheckTerm(at, row, derivative);
    }

    private static void CheckTerm(Examination at, RowAt row, DerivativeRow it)
    {
        CheckCentury(at, row, Field.ExerciseDate, it.ExerciseDate, isTerm: true);
        CheckCentury(at, row, Field.ExpirationDate, it.ExpirationDate, isTerm: true);
        if (Times.SoundTerm(at, it.ExpirationDate) is not { } expires) return;
        if (Times.SoundTerm(at, it.ExerciseDate) is { } from && expires < from)
            at.Report(Expiry, row, Field.ExpirationDate,
                $"It expires on {expires:yyyy-MM-dd} and can be exercised from {from:yyyy-MM-dd} only.");
        else if (it.TransactionCode is "M" or "X" or "O" or "C" && Times.Sound(at, it.TransactionDate) is { } exercised
            && exercised > expires)
            at.Report(Expired, row, Field.ExpirationDate,
                $"It expired on {expires:yyyy-MM-dd} and is exercised on {exercised:yyyy-MM-dd}.");
    }

    private static void CheckCentury(Examination at, RowAt row, Field field, DateOnly? date, bool isTerm)
    {
        if (date is { } day && (isTerm ? Times.IsWrongTerm(at, day) : Times.IsWrong(at, day)))
            at.Report(Century, row, field, $"{Fields.Name(field)} is {day:yyyy-MM-dd}.");
    }

    private static DateOnly? Earliest(Examination at, bool withEarly)
    {
        DateOnly? earliest = null;
        foreach (var row in at.Rows)
        {
            if (!row.IsTransaction || !withEarly && row.Row.TransactionFormType == "5") continue;
            if (Times.Sound(at, row.Row.TransactionDate) is not { } date) return null;        // it may be the earliest
            if (!(date >= earliest)) earliest = date;
        }
        return earliest;
    }
}
