using System.Text;
using Form4Tool.Input;
using Form4Tool.Lexing;

namespace Form4Tool.Binding;

/// <summary>
/// Where each value of a filing stands in its document; kept only for who asks for positions. Readers of pages and texts say where
/// the cell or the block begins, so the value's words are looked for from there.
/// </summary>
internal sealed class ValuePlaces : IComparer<ValuePlaces.Entry>
{
    /// <summary>So many words behind its place a value begins: an owner's block has its captions among its values.</summary>
    private const int MostBefore = 120;

    /// <summary>
    /// So many words of its neighbours may stand between two words of a value: a narrow column goes on in the line below.
    /// </summary>
    private const int MostBetween = 60;

    private readonly Pile<Entry> _entries = new(64);
    private readonly List<(int Note, long Place)> _notes = [];

    /// <summary>What holds a value: the filing, with its signatures, an owner, a row.</summary>
    public enum Holder : byte { Filing, Owner, NonDerivative, Derivative }

    /// <summary>A value.</summary>
    /// <param name="Holder">What holds it.</param>
    /// <param name="Index">Which of the owners, rows or signatures.</param>
    /// <param name="Field">The field.</param>
    /// <param name="Place">Where the reader saw it, in the reader's places; 0 where it did not say.</param>
    /// <param name="Text">What is to be found there; null where it stands at its place.</param>
    /// <param name="Length">Its length in UTF-16, where it stands at its place.</param>
    public readonly record struct Entry(Holder Holder, int Index, Field Field, long Place, string? Text, int Length);

    /// <summary>Forgets all values.</summary>
    public void Clear()
    {
        _entries.Clear();
        _notes.Clear();
    }

    /// <summary>Notes where a footnote begins.</summary>
    public void AddNote(int note, long place)
    {
        if (place > 0) _notes.Add((note, place));
    }

    /// <summary>Notes a text of XML, which stands at its place, blanks before it.</summary>
    public void Add(Field field, Groups groups, ReadOnlySpan<byte> text, long place)
    {
        var blanks = text.Length - text.TrimStart(" \t\r\n"u8).Length;
        text = TextValue.Trim(text);
        if (!text.IsEmpty) Add(field, groups, place + blanks, null, Encoding.UTF8.GetCharCount(text));
    }

    /// <summary>Notes a text of a page or text, which stands somewhere behind its place.</summary>
    public void Add(Field field, Groups groups, ReadOnlySpan<char> text, long place)
    {
        // A box has a tick and no text, and column V says which form; what a reader gives for them does not stand there.
        var isText = Fields.Kind(field) != FieldKind.Flag && field != Field.TransactionFormType;
        if (!text.IsWhiteSpace()) Add(field, groups, place, isText ? text.ToString() : null, 0);
    }

    /// <summary>Forgets a value, which was withdrawn.</summary>
    public void Forget(Field field, Groups groups)
    {
        var (holder, index) = HolderOf(field, groups);
        for (var i = _entries.Count - 1; i >= 0; i--)
        {
            if (!IsOf(_entries[i], holder, index) || _entries[i].Field != field) continue;
            _entries[i] = _entries[i] with { Place = 0 };
            return;
        }
    }

    /// <summary>Forgets the values of a row, which is begun anew.</summary>
    public void ForgetRow(Groups groups)
    {
        var (holder, index) = HolderOf(Fields.FirstOfRow, groups);
        for (var i = _entries.Count - 1; i >= 0 && IsOf(_entries[i], holder, index); i--) _entries[i] = _entries[i] with { Place = 0 };
    }

    /// <summary>The filing with the positions of its values.</summary>
    public OwnershipFiling Complete(OwnershipFiling filing, PlaceMap places)
    {
        _entries.Sort(this);
        return filing with
        {
            ReportingOwners = With(filing.ReportingOwners, (owner, i) => owner with { Positions = Of(Holder.Owner, i, places) }),
            NonDerivativeTable = With(filing.NonDerivativeTable, (row, i) => row with { Positions = Of(Holder.NonDerivative, i, places) }),
            DerivativeTable = With(filing.DerivativeTable, (row, i) => row with { Positions = Of(Holder.Derivative, i, places) }),
            Positions = Of(Holder.Filing, null, places),
            NotePlaces = new NotePlaces([.. _notes.Select(note => OfNote(note.Note, places.Locate(note.Place)))]),
        };
    }

    /// <inheritdoc/>
    public int Compare(Entry x, Entry y)
    {
        var byHolder = x.Holder.CompareTo(y.Holder);
        if (byHolder != 0) return byHolder;
        var byIndex = x.Index.CompareTo(y.Index);
        return byIndex != 0 ? byIndex : x.Field.CompareTo(y.Field);
    }

    private void Add(Field field, Groups groups, long place, string? text, int length)
    {
        var (holder, index) = HolderOf(field, groups);
        _entries.Add(new Entry(holder, index, field, place, text, length));
    }

    private static (Holder Holder, int Index) HolderOf(Field field, Groups groups) => field switch
    {
        >= Fields.FirstOfOwner and <= Fields.LastOfOwner => (Holder.Owner, groups.Owner),
        >= Fields.FirstOfRow and <= Fields.LastOfRow => (groups.IsDerivative ? Holder.Derivative : Holder.NonDerivative, groups.Row),
        _ => (Holder.Filing, groups.Signature),
    };

    private static bool IsOf(Entry entry, Holder holder, int? index) => entry.Holder == holder && (index is null || entry.Index == index);

    private static ValueList<T> With<T>(ValueList<T> items, Func<T, int, T> change)
    {
        if (items.Count == 0) return items;
        var changed = new T[items.Count];
        for (var i = 0; i < changed.Length; i++) changed[i] = change(items[i], i);
        return new ValueList<T>(changed);
    }

    /// <summary>The positions of the values of one owner or row, or of the filing; those without a place are left out.</summary>
    private ValueList<ValuePosition> Of(Holder holder, int? index, PlaceMap places)
    {
        var positions = new Pile<ValuePosition>();
        for (var i = Start(holder, index ?? 0); i < _entries.Count && IsOf(_entries[i], holder, index); i++)
            if (_entries[i].Place > 0) positions.Add(PositionOf(_entries[i], places));
        return positions.ToValueList();
    }

    private static ValuePosition OfNote(int note, (int Line, int Column) at) => new($"footnotes[{note}]", at.Line, at.Column, 0);

    private static ValuePosition PositionOf(Entry entry, PlaceMap places)
    {
        var path = FieldPath.Within(entry.Field, entry.Index);
        var ((line, column), length) = (places.Locate(entry.Place), entry.Length);
        if (entry.Text is { } text)
        {
            var from = places.CharacterOf(entry.Place);
            var (start, end) = Find(text, places.Text, from);
            if (end > start) ((line, column), length) = (places.LocateCharacter(start), end - start);
        }
        return new ValuePosition(path, line, column, length);
    }

    /// <summary>Finds the words of a value in a document from a place on.</summary>
    private static (int Start, int End) Find(string value, string document, int from)
    {
        var words = new WordScanner(value, isSource: false);
        var scanner = new WordScanner(document.AsSpan(from), isSource: true);
        int start = -1, end = -1, passed = 0;
        if (!words.Next()) return default;
        while (scanner.Next())
        {
            if (scanner.Hash == words.Hash)
            {
                if (start < 0) start = scanner.Start;
                end = scanner.End;
                passed = 0;
                if (!words.Next()) return (from + start, from + end);
            }
            else if (value.Length == 1 || ++passed > (start < 0 ? MostBefore : MostBetween)) break;     // a letter stands there or nowhere
        }
        return default;
    }

    private int Start(Holder holder, int index)
    {
        int low = 0, high = _entries.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Compare(_entries[middle], new Entry(holder, index, Field.None, 0, null, 0)) < 0) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
