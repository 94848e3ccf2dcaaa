namespace Form4Tool.Reading.Stripped;

/// <summary>What an element holds, as far as the characters of a piece can tell.</summary>
internal enum Content : byte { Text, Number, Date, FormType, Code, Flag, Timeliness, AcquiredDisposed, DirectIndirect, Rest }

/// <summary>An element of the schema, where rows are.</summary>
/// <param name="Field">Which it is.</param>
/// <param name="Content">What it holds.</param>
/// <param name="Missing">How much against the schema it is that it has no value: nothing, or <see cref="RowSchema.Must"/> at most.</param>
internal readonly record struct SchemaElement(Field Field, Content Content, double Missing);

/// <summary>A row of the schema, or what stands before the first of them.</summary>
internal sealed record SchemaRow(RowKind? Kind, bool Derivative, int Order, params SchemaElement[] Elements);

/// <summary>
/// The order of the elements from the flags of the last owner to the end of the rows, as states that follow each other, by
/// ownershipDocumentCommon.xsd: what must have a value there (NUMBER_WITH_FOOTNOTE), what may have a footnote instead
/// (OPT_NUMBER_WITH_FOOTNOTE, OPT_DATE_WITH_FOOTNOTE) and what may be left out.
/// </summary>
internal sealed class RowSchema
{
    /// <summary>The doubt of an element that the schema demands and that has no value, and of one that has a footnote instead.</summary>
    public const double Must = 6, Footnote = 0.5;

    private const double Title = 12;

    private static readonly Dictionary<(char, bool, bool), RowSchema> Known = [];

    private readonly List<(SchemaRow Row, int Element)> _states = [];
    private readonly double[] _ways;

    private RowSchema(char form, bool old, bool plan)
    {
        SchemaRow[] rows = [Before(plan), .. form == '3' ? [] : Transactions(old), .. Holdings(form)];
        Array.Sort(rows, (a, b) => a.Order.CompareTo(b.Order));
        foreach (var row in rows)
            for (var i = 0; i < row.Elements.Length; i++) _states.Add((row, i));
        _states.Add((new SchemaRow(null, false, int.MaxValue, new SchemaElement(Field.None, Content.Rest, 0)), 0));
        _ways = new double[(_states.Count + 1) * _states.Count];
        for (var from = -1; from < _states.Count; from++)
            for (var to = 0; to < _states.Count; to++) _ways[(from + 1) * _states.Count + to] = Way(from, to);
    }

    /// <summary>The rows of a form.</summary>
    /// <param name="form">3, 4 or 5.</param>
    /// <param name="old">Whether it is of the first schema of 2003, whose rows had only what applied.</param>
    /// <param name="plan">Whether the schema has the box of Rule 10b5-1(c).</param>
    public static RowSchema Of(char form, bool old, bool plan)
    {
        lock (Known)
        {
            if (!Known.TryGetValue((form, old, plan), out var schema)) Known[(form, old, plan)] = schema = new RowSchema(form, old, plan);
            return schema;
        }
    }

    public int States => _states.Count;

    /// <summary>The state of what follows the rows.</summary>
    public int Rest => _states.Count - 1;

    public SchemaRow Row(int state) => _states[state].Row;

    public SchemaElement Element(int state) => _states[state].Row.Elements[_states[state].Element];

    /// <summary>Whether a row begins anew where one state follows another.</summary>
    public bool BeginsRow(int from, int to) => Row(from) != Row(to) || _states[to].Element <= _states[from].Element;

    /// <summary>What it is against the schema that one state follows another; -1 is the beginning.</summary>
    public double this[int from, int to] => _ways[(from + 1) * _states.Count + to];

    private double Way(int from, int to)
    {
        var (row, element) = _states[to];
        var (before, last) = from < 0 ? (_states[0].Row, -1) : _states[from];
        if (before == row && element > last) return Skipped(row, last + 1, element);
        if (from == to && row.Order == int.MaxValue) return 0;
        if (row.Order < before.Order || row.Order == 0) return Assignment.Chain.Impossible;
        return Skipped(before, last + 1, before.Elements.Length) + Skipped(row, 0, element);
    }

    private static double Skipped(SchemaRow row, int from, int to)
    {
        var sum = 0.0;
        for (var i = from; i < to; i++) sum += row.Elements[i].Missing;
        return sum;
    }

    private static SchemaRow Before(bool plan)
    {
        SchemaElement[] titles = [new(Field.OfficerTitle, Content.Text, 0), new(Field.OtherText, Content.Text, 0)];
        return new SchemaRow(null, false, 0, plan ? [.. titles, new(Field.Aff10b5One, Content.Flag, Must)] : titles);
    }

    private static SchemaRow[] Transactions(bool old)
    {
        SchemaElement[] coding =
        [
            new(Field.TransactionDate, Content.Date, 8), new(Field.DeemedExecutionDate, Content.Date, 0),
            new(Field.TransactionFormType, Content.FormType, old ? 0 : 1), new(Field.TransactionCode, Content.Code, 4),
            new(Field.EquitySwapInvolved, Content.Flag, old ? 0 : 1), new(Field.TransactionTimeliness, Content.Timeliness, 0),
            new(Field.TransactionShares, Content.Number, Must), new(Field.TransactionPricePerShare, Content.Number, Footnote),
            new(Field.TransactionAcquiredDisposedCode, Content.AcquiredDisposed, Must),
        ];
        var post = After(old ? 0 : Must);
        return
        [
            new(RowKind.Transaction, false, 1, [new(Field.SecurityTitle, Content.Text, Title), .. coding, .. post]),
            new(RowKind.Transaction, true, 2,
                [new(Field.SecurityTitle, Content.Text, Title), new(Field.ConversionOrExercisePrice, Content.Number, Footnote), .. coding,
                .. Underlying, .. post]),
        ];
    }

    private static SchemaRow[] Holdings(char form)
    {
        SchemaElement[] coding = form == '5' ? [new(Field.TransactionFormType, Content.FormType, 0)] : [];
        var post = After(Must);
        return
        [
            new(RowKind.Holding, false, 1, [new(Field.SecurityTitle, Content.Text, Title), .. coding, .. post]),
            // Form 3 reports what is held by the underlying securities alone.
            new(RowKind.Holding, true, 2,
                [new(Field.SecurityTitle, Content.Text, Title), new(Field.ConversionOrExercisePrice, Content.Number, Footnote), .. coding,
                .. Underlying, .. form == '3' ? post[1..] : post]),
        ];
    }

    private static SchemaElement[] Underlying =>
    [
        new(Field.ExerciseDate, Content.Date, Footnote), new(Field.ExpirationDate, Content.Date, Footnote),
        new(Field.UnderlyingSecurityTitle, Content.Text, 8), new(Field.UnderlyingSecurityShares, Content.Number, Footnote),
    ];

    private static SchemaElement[] After(double must) =>
    [
        new(Field.SharesOwnedFollowingTransaction, Content.Number, must),
        new(Field.DirectOrIndirectOwnership, Content.DirectIndirect, must), new(Field.NatureOfOwnership, Content.Text, 0),
    ];
}
