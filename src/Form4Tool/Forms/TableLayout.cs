namespace Form4Tool.Forms;

/// <summary>
/// The items and columns of a table, in order. They are fixed by the form and known by position: converters shift, shorten and
/// drop the header rows, so a header says which table it is, never which column.
/// </summary>
internal sealed class TableLayout
{
    private const string Month = ColumnHeads.DateHint;

    private static readonly TableItem Underlying = new("7", ColumnHeads.Underlying, "(Instr. 3 and 4)", Column.UnderlyingTitle,
        Column.UnderlyingAmount)
        { WordsOnSheet = ColumnHeads.UnderlyingOnSheet };

    private static readonly TableItem DerivativeForm = new("10", ColumnHeads.OwnershipForm, "(Instr. 4)", Column.DirectIndirect)
        { WordsOnSheet = ColumnHeads.DerivativeOwnershipFormOnSheet };

    private static readonly TableLayout
        Form3I = new('3', false,
            new("1", ColumnHeads.Title, "(Instr. 4)", Column.Title),
            new("2", ColumnHeads.Owned, "(Instr. 4)", Column.Owned),
            new("3", ColumnHeads.OwnershipForm, "(Instr. 5)", Column.DirectIndirect),
            new("4", ColumnHeads.Nature, "(Instr. 5)", Column.Nature)),
        Form3II = new('3', true,
            new("1", ColumnHeads.DerivativeTitle, "(Instr. 4)", Column.Title),
            new("2", ColumnHeads.Dates, Month, Column.Exercisable, Column.Expiration),
            new("3", ColumnHeads.Underlying, "(Instr. 4)", Column.UnderlyingTitle, Column.UnderlyingAmount),
            new("4", ColumnHeads.ConversionPrice, "", Column.ConversionPrice),
            DerivativeForm with { Number = "5", Hint = "(Instr. 5)" },
            new("6", ColumnHeads.Nature, "(Instr. 5)", Column.Nature)),
        Form4I = new('4', false,
            new("1", ColumnHeads.Title, "(Instr. 3)", Column.Title),
            new("2", ColumnHeads.TransactionDate, Month, Column.Date),
            new("2A", ColumnHeads.DeemedDate, Month, Column.DeemedDate),
            new("3", ColumnHeads.TransactionCode, "(Instr. 8)", Column.Code, Column.V),
            new("4", ColumnHeads.AcquiredOrDisposed, "(Instr. 3, 4 and 5)", Column.Amount, Column.Direction, Column.Price),
            new("5", $"{ColumnHeads.Owned} {ColumnHeads.Following}", "(Instr. 3 and 4)", Column.Owned),
            new("6", ColumnHeads.OwnershipForm, "(Instr. 4)", Column.DirectIndirect),
            new("7", ColumnHeads.Nature, "(Instr. 4)", Column.Nature)),
        Form4II = new('4', true,
            new("1", ColumnHeads.DerivativeTitle, "(Instr. 3)", Column.Title),
            new("2", ColumnHeads.ConversionPrice, "", Column.ConversionPrice),
            new("3", ColumnHeads.TransactionDate, Month, Column.Date),
            new("3A", ColumnHeads.DeemedDate, Month, Column.DeemedDate),
            new("4", ColumnHeads.TransactionCode, "(Instr. 8)", Column.Code, Column.V),
            new("5", ColumnHeads.NumberAcquiredOrDisposed, "(Instr. 3, 4 and 5)", Column.Acquired, Column.Disposed),
            new("6", ColumnHeads.Dates, Month, Column.Exercisable, Column.Expiration),
            Underlying,
            new("8", ColumnHeads.DerivativePrice, "(Instr. 5)", Column.Price),
            new("9", $"{ColumnHeads.DerivativeOwned} {ColumnHeads.Following}", "(Instr. 4)", Column.Owned),
            DerivativeForm,
            new("11", ColumnHeads.Nature, "(Instr. 4)", Column.Nature)),
        Form5I = new('5', false, OfForm5(Form4I)),
        Form5II = new('5', true, OfForm5(Form4II));

    private TableLayout(char form, bool derivative, params TableItem[] items)
    {
        (Form, Derivative, Items) = (form, derivative, items);
        Columns = [.. items.SelectMany(item => item.Columns)];
    }

    /// <summary>The layouts of all forms.</summary>
    public static IReadOnlyList<TableLayout> All { get; } = [Form3I, Form3II, Form4I, Form4II, Form5I, Form5II];

    /// <summary>The form whose table it is. A table of Form 5 with a column V has the columns of Form 4.</summary>
    public char Form { get; }

    /// <summary>Whether it is Table II.</summary>
    public bool Derivative { get; }

    public TableItem[] Items { get; }

    public Column[] Columns { get; }

    /// <summary>Whether the table has transactions at all; those of Form 3 have holdings only.</summary>
    public bool HasTransactions => Form != '3';

    /// <summary>The captions of the columns that share an item, in order: the second row of the head.</summary>
    public IEnumerable<string> Captions =>
        Items.Where(item => item.Columns.Length > 1).SelectMany(item => item.Columns).Select(column => FormColumn.Of(column).Caption);

    /// <summary>Headings of Form 3 whose instruction has another number on Forms 4 and 5, without the number of the item.</summary>
    public static List<string> OnlyOnForm3 { get; } =
        [.. new[] { Form3I, Form3II }.SelectMany(layout => layout.Items)
            .Where(item => item.Columns[0] is Column.Title or Column.Owned).Select(item => item.WordsAndHint)];

    /// <summary>
    /// How the items of any table begin: by two words, which a narrow column may leave on the first line. Print shortens them.
    /// </summary>
    public static List<string> ItemBeginnings
    {
        get
        {
            var beginnings = new List<string>();
            foreach (var layout in All)
                foreach (var item in layout.Items) Add(FirstWords(item.Words));
            Add(ColumnHeads.Shortened);
            return beginnings;

            void Add(string words)
            {
                if (!beginnings.Contains(words)) beginnings.Add(words);
            }
        }
    }

    /// <summary>The captions of columns, and what a narrow column leaves of one on its first line or its last; in any case.</summary>
    public static HashSet<string> CaptionPieces
    {
        get
        {
            var pieces = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            foreach (var layout in All)
                foreach (var caption in layout.Captions) AddPieces(caption, pieces);
            return pieces;
        }
    }

    private static void AddPieces(string caption, HashSet<string> pieces)
    {
        const string or = " or";
        pieces.Add(caption);
        // Letters in brackets fit everywhere.
        if (caption[0] == '(') return;
        pieces.Add(caption[..(caption.IndexOf(' ') is var first and > 0 ? first : caption.Length)]);
        pieces.Add(caption[(caption.LastIndexOf(' ') + 1)..]);
        if (caption.IndexOf(or + " ", StringComparison.Ordinal) is not (>= 0 and var at)) return;
        pieces.Add(caption[..(at + or.Length)]);
        pieces.Add(caption[(at + or.Length + 1)..]);
    }

    private static string FirstWords(string words)
    {
        var second = words.IndexOf(' ') + 1;
        return second > 0 && words.IndexOf(' ', second) is var end and > 0 ? words[..end] : words;
    }

    /// <summary>
    /// The whole head in every wording: the website's and the vendor sheet's, with the captions of code and V and without. The sheet
    /// has V on Form 5 too; converters lose the two captions.
    /// </summary>
    public IEnumerable<string> Heads
    {
        get
        {
            string?[] codes = HasTransactions ? [$"{ColumnHeads.Code} {ColumnHeads.V}", null] : [null];
            foreach (var code in codes)
            {
                yield return Head(item => item.Heading, code);
                if (Array.Exists(Items, item => item.WordsOnSheet is not null)) yield return Head(item => item.HeadingOnSheet, code);
                foreach (var print in Derivative ? DerivativeInPrint : [(ColumnHeads.Title, ColumnHeads.Underlying)])
                    yield return Head(item => InPrint(item, print), code);
            }
        }
    }

    /// <summary>The wordings of items 1 and 7 that printed sheets have.</summary>
    private static readonly (string Title, string Underlying)[] DerivativeInPrint =
    [
        (ColumnHeads.DerivativeTitleInPrint, ColumnHeads.Underlying), (ColumnHeads.DerivativeTitleInPrint, ColumnHeads.UnderlyingOnSheet),
        (ColumnHeads.DerivativeTitle, ColumnHeads.Underlying), (ColumnHeads.DerivativeTitle, ColumnHeads.UnderlyingOnSheet),
    ];

    private static string InPrint(TableItem item, (string Title, string Underlying) print) => (item with
    {
        Words = item.Columns[0] switch
        {
            Column.Title => print.Title,
            Column.UnderlyingTitle => print.Underlying,
            _ => item.WordsOnSheet ?? item.Words,
        },
    }).HeadingInPrint;

    private string Head(Func<TableItem, string> heading, string? code)
    {
        var captions = Items.Where(item => item.Columns.Length > 1 && item.Columns[0] != Column.Code).SelectMany(item => item.Columns)
            .Select(column => FormColumn.Of(column).Caption);
        return string.Join(' ', [.. Items.Select(heading), .. captions, code]);
    }

    /// <summary>The layout of a form's table. Form 5 has no column V: it reports what a Form 4 would mark with one.</summary>
    public static TableLayout Of(char form, bool derivative, bool hasV) => (form, derivative) switch
    {
        ('3', false) => Form3I,
        ('3', true) => Form3II,
        (_, false) => hasV ? Form4I : Form5I,
        (_, true) => hasV ? Form4II : Form5II,
    };

    /// <summary>The item under which a column stands.</summary>
    public int ItemOf(Column column) => Array.FindIndex(Items, item => Array.IndexOf(item.Columns, column) >= 0);

    private static TableItem[] OfForm5(TableLayout form4) => Array.ConvertAll(form4.Items, item => item.Columns[0] switch
    {
        Column.Code => item with { Columns = [Column.Code] },
        Column.Owned => item with { Words = item.Words.Replace(ColumnHeads.Following, ColumnHeads.YearEnd, StringComparison.Ordinal) },
        _ => item,
    });
}
