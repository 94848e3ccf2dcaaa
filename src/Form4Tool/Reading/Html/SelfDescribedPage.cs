using AngleSharp.Dom;
using Form4Tool.Binding;
using Form4Tool.Layout;

namespace Form4Tool.Reading.Html;

/// <summary>
/// Reads a page that says for each value which field it is, as this project's HTML writer makes it (attributes
/// <c>data-form4-*</c>). What people see is what counts: a value is the text that its element shows, brought from print to plain
/// notation; only of what a form does not print (a flag that is false and not absent, a timeliness, a code's form type) the
/// <c>value</c> of a <c>data</c> element is taken.
/// </summary>
internal sealed class SelfDescribedPage
{
    private static readonly Dictionary<string, Field> ByName = Enum.GetValues<Field>().Where(field => field != Field.None)
        .ToDictionary(field => char.ToLowerInvariant(field.ToString()[0]) + field.ToString()[1..], StringComparer.Ordinal);

    private readonly record struct Value(Field Field, string Text, long Place);

    private readonly record struct Mark(Field Field, string Id, long Place);

    private sealed record Group(bool Derivative, RowKind? Kind)
    {
        public List<Value> Values { get; } = [];
        public List<Mark> Marks { get; } = [];
    }

    private readonly Group _filing = new(false, null);
    private readonly SortedDictionary<int, Group> _owners = [];
    private readonly List<Group> _rows = [], _signatures = [];
    private readonly List<(string Id, string Text)> _notes = [];
    private long _place;
    private bool _whole;

    /// <summary>Whether a page is such a page.</summary>
    public static bool Is(IDocument page) => page.DocumentElement?.HasAttribute("data-form4") == true;

    /// <summary>Reads the page into a binder that was started for plain notation.</summary>
    public static void Read(IDocument page, FilingBinder binder)
    {
        var reader = new SelfDescribedPage();
        if (page.Body is { } body) reader.Collect(body, reader._filing, derivative: false);
        reader.Push(binder);
    }

    /// <summary>All that the page shows.</summary>
    public static IEnumerable<Cell> Texts(IElement body)
    {
        foreach (var text in body.Descendants<IText>())
            if (text.ParentElement is { LocalName: not ("script" or "style"), SourceReference.Position.Index: var place })
                yield return new Cell(text.Data, place);
    }

    private void Collect(IElement parent, Group group, bool derivative)
    {
        var children = parent.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            if (children[i] is not IElement element) continue;
            if (element.SourceReference is { } source) _place = source.Position.Index;
            var (inner, table) = (group, derivative);
            _whole |= element.HasAttribute("data-form4-end");
            if (element.GetAttribute("data-form4-table") is { } number) table = number == "II";
            if (element.GetAttribute("data-form4-row") is { } kind)
                _rows.Add(inner = new Group(table, kind == "transaction" ? RowKind.Transaction : RowKind.Holding));
            if (element.HasAttribute("data-form4-signature")) _signatures.Add(inner = new Group(false, null));
            if (element.GetAttribute("data-form4-owner") is { } owner && int.TryParse(owner, out var index))
            {
                if (!_owners.TryGetValue(index, out var known)) _owners.Add(index, known = new Group(false, null));
                inner = known;
            }
            if (element.GetAttribute("data-form4-field") is { } name && ByName.TryGetValue(name, out var field))
                inner.Values.Add(new Value(field, TextOf(element, field), _place));
            else if (element.GetAttribute("data-form4-mark") is { } mark)
                inner.Marks.Add(new Mark(ByName.GetValueOrDefault(element.GetAttribute("data-form4-on") ?? ""), mark, _place));
            else if (element.GetAttribute("data-form4-note") is { } note) _notes.Add((note, element.TextContent));
            else Collect(element, inner, table);
        }
    }

    /// <summary>
    /// The value in plain notation: printed numbers without commas, printed dates as YYYY-MM-DD; what was kept as filed as it is.
    /// </summary>
    private static string TextOf(IElement element, Field field)
    {
        if (element.LocalName == "data") return element.GetAttribute("value") ?? "";
        var text = element.TextContent;
        if (element.HasAttribute("data-form4-as-filed")) return text;
        return Fields.Kind(field) switch
        {
            FieldKind.Number => text.Replace(",", "", StringComparison.Ordinal),
            FieldKind.Date when text.Length == 10 && text[2] == '/' && text[5] == '/' => $"{text[6..]}-{text[..2]}-{text[3..5]}",
            _ => text,
        };
    }

    /// <summary>Gives everything to the binder in the order of the model, whatever the order on the page.</summary>
    private void Push(FilingBinder binder)
    {
        Values(binder, _filing, field => field is not (Field.Aff10b5One or Field.Remarks) && field < Fields.FirstOfOwner);
        foreach (var owner in _owners.Values)
        {
            Values(binder, owner, field => field is >= Fields.FirstOfOwner and <= Fields.LastOfOwner);
            binder.EndOwner();
        }
        Values(binder, _filing, field => field is Field.Aff10b5One);
        foreach (var row in _rows)
        {
            binder.BeginRow(row.Derivative);
            Values(binder, row, Fields.IsRowField);
            foreach (var mark in row.Marks) binder.Mark(mark.Field, mark.Id, mark.Place);
            binder.EndRow(row.Kind);
        }
        foreach (var (id, text) in _notes) binder.Footnote(id, text);
        Values(binder, _filing, field => field is Field.Remarks);
        foreach (var signature in _signatures)
        {
            Values(binder, signature, field => field is Field.SignatureName or Field.SignatureDate);
            binder.EndSignature();
        }
        if (!_whole)
            binder.Report(FormDiagnostics.PageCutOff, "The page ends before its footer; rows, footnotes or signatures may be missing.");
    }

    private static void Values(FilingBinder binder, Group group, Func<Field, bool> only)
    {
        foreach (var value in group.Values.OrderBy(value => value.Field))
            if (only(value.Field)) binder.Value(value.Field, value.Text, value.Place);
    }
}
