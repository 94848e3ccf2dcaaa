namespace Form4Tool.Forms;

/// <summary>
/// What one of Forms 3, 4 and 5 prints (17 CFR 249.103 to 249.105), as the SEC's pages have it. The words differ from form to
/// form, and so do the numbers of the items.
/// </summary>
/// <param name="Form">The form's number.</param>
/// <param name="Title">Its title.</param>
/// <param name="OmbNumber">Its number at the Office of Management and Budget.</param>
/// <param name="Period">The item that holds periodOfReport.</param>
/// <param name="Issuer">The item of the issuer.</param>
/// <param name="Original">The item of the date of the original.</param>
/// <param name="Relationship">The item of the relationship.</param>
/// <param name="TableI">The heading of Table I.</param>
/// <param name="TableII">The heading of Table II.</param>
internal sealed record OwnershipForm(char Form, string Title, string OmbNumber, string Period, string Issuer, string Original,
    string Relationship, string TableI, string TableII)
{
    private static readonly OwnershipForm Form3 = new('3', $"{ItemHeads.Form3Title} {ItemHeads.OfSecurities}", Sentences.Omb3,
        $"2. {ItemHeads.EventDate}", $"3. {ItemHeads.Issuer}", $"5. {ItemHeads.Original}", $"4. {ItemHeads.Relationship}",
        $"{Headings.NonDerivativeTable} {Headings.Owned}", $"{Headings.DerivativeTable} {Headings.Owned}");

    private static readonly OwnershipForm Form4 = new('4', ItemHeads.Form4Title, Sentences.Omb4,
        $"3. {ItemHeads.EarliestDate}", $"2. {ItemHeads.Issuer}", $"4. {ItemHeads.Original}", $"5. {ItemHeads.Relationship}",
        $"{Headings.NonDerivativeTable} {Headings.Changes}", $"{Headings.DerivativeTable} {Headings.Changes}");

    private static readonly OwnershipForm Form5 = Form4 with
        { Form = '5', Title = ItemHeads.Form5Title, OmbNumber = Sentences.Omb5, Period = $"3. {ItemHeads.FiscalYear}" };

    /// <summary>The item of the reporting person.</summary>
    public const string Owner = $"1. {ItemHeads.Owner}*";

    /// <summary>Items 2 and 3 of Form 4.</summary>
    public const string IssuerOfForm4 = $"2. {ItemHeads.Issuer}",
        EarliestDateWithHint = $"3. {ItemHeads.EarliestDate} {ColumnHeads.DateHint}";

    /// <summary>The item that says how many persons file.</summary>
    public const string Owners = $"6. {ItemHeads.Joint}";

    /// <summary>The item of the foreign symbol.</summary>
    public const string ForeignSymbol = $"2a. {ItemHeads.ForeignSymbol}";

    public const string ExitBox = $"{ItemHeads.ExitBox} {ItemHeads.ExitBoxEnd}";

    public const string PlanBox = $"{ItemHeads.PlanBox} {ItemHeads.PlanBoxEnd}";

    /// <summary>
    /// The words of a form; where the type is none of the three, those of Form 4, which has every column, under a title that
    /// names none.
    /// </summary>
    public static OwnershipForm Of(string? documentType) => documentType switch
    {
        ['3', ..] => Form3,
        ['5', ..] => Form5,
        ['4', ..] => Form4,
        _ => Form4 with { Title = ItemHeads.AnyTitle },
    };

    /// <summary>The columns of a table.</summary>
    public TableLayout Layout(bool derivative) => TableLayout.Of(Form, derivative, Form == '4');

    /// <summary>The sentences under the form.</summary>
    public IEnumerable<string> Reminders =>
    [
        $"{Sentences.Reminder} {Sentences.SeparateLine}",
        $"{Sentences.OneAsterisk} {Sentences.FiledByMore} {(Form == '3' ? 5 : 4)} (b)(v).",
        $"{Sentences.TwoAsterisks} {Sentences.Misstatements} {Sentences.Statutes}",
        $"{Sentences.Note} {Sentences.ThreeCopies} {Sentences.Space}",
        $"{Sentences.Respond} {Sentences.Collection} Number.",
    ];
}
