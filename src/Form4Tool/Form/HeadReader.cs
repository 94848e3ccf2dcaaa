using Form4Tool.Binding;
using Form4Tool.Forms;
using Form4Tool.Layout;
using Form4Tool.Lexing;
using static Form4Tool.Form.HeadBoxes;

namespace Form4Tool.Form;

/// <summary>
/// Reads the head of the form: boxes, items 1 to 6 (their numbers differ between Forms 3, 4 and 5; their wording does not), and
/// the blocks of further owners behind Table II, which repeat item 1.
/// </summary>
internal sealed class HeadReader(FilingBinder binder, FirstValues values, bool? blankIsUnticked, bool linesRunTogether)
{
    private readonly List<HeadItem> _titles = [];
    private OwnerBlock _owner = new();
    private Caption _field;
    private HeadItem? _country;
    private (string Begun, long Place)? _brokenSymbol;
    private bool _streetOpen, _streetSeen, _loneTick, _loneTickOfRole, _issuerRunsOn;

    /// <summary>The owners found, in order.</summary>
    public List<OwnerBlock> Owners { get; } = [];

    /// <summary>The form by its title: <c>3</c>, <c>4</c> or <c>5</c>; NUL where no title was found.</summary>
    public char Form { get; private set; }

    /// <summary>Whether the form says that it amends an earlier one: its title, or a date of the original.</summary>
    public bool Amended { get; private set; }

    /// <summary>Whether the box "Form filed by More than One Reporting Person" is ticked.</summary>
    public bool Joint { get; private set; }

    public void Read(ReadOnlySpan<Line> lines)
    {
        var items = HeadItems.Of(lines, linesRunTogether);
        // The caption's own asterisk, and what is left of mark-up.
        items.RemoveAll(item => item.Caption == Caption.None && item.Text.Length > 0 && item.Text.AsSpan().Trim("*^\\{}|;,# ").IsEmpty);
        (_field, _country, _streetOpen, _streetSeen) = (Caption.None, null, false, false);
        // Every form has a tick, at a role or at the number of persons. Where none is seen, ticks are lost, and a blank says nothing.
        var blank = blankIsUnticked == true && HasTick(items);
        FindLoneTick(items);
        HeadNames.Join(items);
        var beside = new Queue<Caption>();
        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i];
            if (item.Caption != Caption.None)
            {
                OnCaption(item, items, i, blank);
                continue;
            }
            var text = item.Text;
            if (i + 1 < items.Count && items[i + 1] is { Entry: null } next && IsBox(next.Caption)
                && CheckBox.Take(text, out var rest) is not null) text = rest;
            if (text.Length == 0) continue;
            if (beside.Count == 0) Beside(items, i, beside);
            if (beside.TryDequeue(out var field)) _field = field;
            OnText(item with { Text = text });
        }
        Titles();
        HeadBoxes.ReportDamaged(items, binder);
    }

    /// <summary>
    /// Where the captions of both names stand together, so do the names behind them, in the same order, and on Form 3 the date between
    /// them. The symbol in brackets ends the issuer's.
    /// </summary>
    private static void Beside(List<HeadItem> items, int text, Queue<Caption> beside)
    {
        var first = text;
        while (first > 0 && items[first - 1].Caption is Caption.Owner or Caption.EventDate or Caption.Issuer or Caption.Note) first--;
        while (first < text && items[first].Caption == Caption.Note) first++;
        if (first == text || items[first].Caption != Caption.Owner) return;
        for (var i = first; i < text; i++)
            if (items[i].Caption != Caption.Note) beside.Enqueue(items[i].Caption);
        var last = text + beside.Count - 1;
        var end = items.FindIndex(text, item => item.Caption != Caption.None || item.Text.EndsWith(']'));
        if (end == last + 1 && items[end].Text.StartsWith('[')) end = last;         // the symbol stands apart
        if (beside.Count < 2 || items[text - 1].Caption != Caption.Issuer || last >= items.Count || end != last
            || items[last].Caption != Caption.None)
            beside.Clear();
    }

    /// <summary>
    /// Looks for a tick at no label: converters that take the boxes out of the lines leave them together, and a box without one beside it
    /// may be ticked. Among the boxes of the relationship it is one of these, else that of a sentence.
    /// </summary>
    private void FindLoneTick(List<HeadItem> items)
    {
        (_loneTick, _loneTickOfRole) = (false, false);
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Caption != Caption.None || !CheckBox.IsTick(items[i].Text)) continue;
            if (i + 1 < items.Count && IsBox(items[i + 1].Caption)) continue;
            var next = items.FindIndex(i, item => item.Caption != Caption.None);
            var isOfRole = next >= 0 && items[next].Caption is Caption.Director or Caption.TenPercent or Caption.Officer or Caption.Other;
            (_loneTick, _loneTickOfRole) = (_loneTick || !isOfRole, _loneTickOfRole || isOfRole);
        }
        if (_loneTick || _loneTickOfRole)
            binder.Report(FormDiagnostics.TickUnclear, "A tick of the head stands at no label; boxes that seem unticked are left out.");
    }

    private void OnCaption(HeadItem item, List<HeadItem> items, int i, bool blankIsUnticked)
    {
        if (IsBox(item.Caption))
        {
            var ticked = item.Entry is { } entry ? entry.Ticked : i > 0 && items[i - 1].Caption == Caption.None
                ? CheckBox.Take(items[i - 1].Text, out _) : null;
            // A sign that nobody knows is no blank.
            if (ticked is null && blankIsUnticked && item.Entry is null && i > 0 && IsSign(items[i - 1]))
            {
                blankIsUnticked = false;
                binder.Report(FormDiagnostics.TickUnclear,
                    $"\"{items[i - 1].Text}\" stands where a box does; whether it is ticked does not show.", items[i - 1].Place);
            }
            if (ticked == true && IsOfLineAbove(items, i))
            {
                (ticked, blankIsUnticked) = (null, false);
                binder.Report(FormDiagnostics.TickUnclear,
                    $"\"{items[i - 1].Text}\" stands between the lines of two boxes; whether it ticks the second does not show.",
                    items[i - 1].Place);
            }
            OnBox(item, ticked ?? (blankIsUnticked ? false : null));
            _field = item.Caption;
            return;
        }
        switch (item.Caption)
        {
            case Caption.Form3Title: Form = '3'; break;
            // The first word of Form 5's may be on the line above.
            case Caption.Form4Title when Form == '\0':
                Form = i > 0 && items[i - 1].Text.EndsWith(ItemHeads.AnnualWord, StringComparison.OrdinalIgnoreCase) ? '5' : '4';
                break;
            case Caption.Form5Title: Form = '5'; break;
            case Caption.AmendedForm: Amended = true; break;
            case Caption.Note: return;                      // "(Month/Day/Year)" belongs to the caption before it
            case Caption.Owner:
                Titles();
                _owner = new OwnerBlock { Place = item.Place };
                Owners.Add(_owner);
                break;
            case Caption.Middle or Caption.NamePart:
                // Each person has this caption once: what has its city before it is of a further one, whose own caption is lost.
                if (_owner.City.Count > 0) Owners.Add(_owner = new OwnerBlock { Place = item.Place });
                _streetOpen = true;
                break;
            case Caption.Street: (_streetOpen, _streetSeen) = (false, true); break;
            case Caption.Country:
                _owner.Country = _country?.Text;
                break;
        }
        _field = item.Caption;
    }

    private void OnText(HeadItem item)
    {
        // Town, state and zip are the owner's, whatever item stands beside them: no other has an address.
        if (_field is Caption.OriginalDate or Caption.EarliestDate or Caption.Joint or Caption.Note or Caption.Relationship
            && _streetSeen && _owner.City.Count == 0 && AddressReader.IsPlace(item.Text))
        {
            _owner.City.Add(item);
            return;
        }
        switch (_field)
        {
            case Caption.Owner when _owner.Name is null:
                var name = PageText.TakeCik(item.Text, out var cik).Trim();
                (_owner.Name, _owner.Cik, _owner.Place) = (name.Length > 0 ? name : null, cik, item.Place);
                break;
            case Caption.NamePart or Caption.Middle when _streetOpen: _owner.Street.Add(item); break;
            case Caption.Street: _owner.City.Add(item); break;
            case Caption.CityOrState or Caption.Zip: _country = item; break;
            case Caption.Issuer: Issuer(item); break;
            case Caption.ForeignSymbol: binder.Value(Field.IssuerForeignTradingSymbol, item.Text, item.Place); break;
            case Caption.EventDate or Caption.EarliestDate or Caption.FiscalYear
                or Caption.StatementMonth: Once(Field.PeriodOfReport, item); break;
            case Caption.OriginalDate: Amended |= Once(Field.DateOfOriginalSubmission, item) && ValueShape.HoldsDate(item.Text); break;
            case Caption.Other: _titles.Add(item); break;
            case Caption.Relationship when !values.Has(Field.IssuerName): Symbol(item); break;
        }
    }

    /// <summary>
    /// The names of owner and issuer on one line, behind the captions of both: where the one ends nothing shows, but the symbol is in
    /// brackets.
    /// </summary>
    private void Symbol(HeadItem item)
    {
        var open = item.Text.EndsWith(']') ? item.Text.LastIndexOf('[') : -1;
        if (open <= 0) return;
        binder.Value(Field.IssuerTradingSymbol, item.Text.AsSpan(open + 1)[..^1], item.Place + open + 1);
        binder.Report(FormDiagnostics.WordsMixed, Field.IssuerName,
            $"\"{PageText.OneLine(item.Text.AsSpan(0, open))}\" holds the names of the reporting person and of the issuer; left out.",
            item.Place);
    }

    /// <summary>
    /// Gives a date to the binder; a text without a digit but in the number of the next item (<c>6. Individual</c>) is something else
    /// that stands there.
    /// </summary>
    private bool Once(Field field, HeadItem item)
    {
        item = DateOf(item);
        var text = item.Text.AsSpan();
        if (text.IndexOf('.') is var point and (1 or 2) && char.IsAsciiDigit(text[0])
            && (point == text.Length - 1 || text[point + 1] == ' ')) text = text[point..];
        if (values.Has(field) || !text.ContainsAnyInRange('0', '9')) return false;
        if (!char.IsAsciiDigit(item.Text[0]) && MixedWords.IsMixed(item.Text))
        {
            binder.Report(FormDiagnostics.WordsMixed, field, $"\"{PageText.OneLine(item.Text)}\" holds words of the form; left out.",
                item.Place);
            return false;
        }
        values.Give(field, item.Text, item.Place);
        return true;
    }

    /// <summary>The date that ends a line; of a text of two columns the words before it are those of the item beside.</summary>
    private HeadItem DateOf(HeadItem item)
    {
        var at = item.Text.LastIndexOf(' ') + 1;
        if (at == 0 || !ValueShape.IsDate(item.Text.AsSpan(at)) || !item.Text.AsSpan(0, at).ContainsAnyInRange('A', 'z')) return item;
        binder.Report(FormDiagnostics.WordsMixed,
            $"\"{item.Text[..at].TrimEnd()}\" stands before a date, and is of the item beside it; left out.", item.Place);
        return item with { Text = item.Text[at..], Place = item.Place + at };
    }

    private void OnBox(HeadItem item, bool? ticked)
    {
        switch (item.Caption)
        {
            case Caption.ExitBox: Flag(Field.NotSubjectToSection16, ticked, item); break;
            case Caption.PlanBox: Flag(Field.Aff10b5One, ticked, item); break;
            case Caption.Form3HoldingsBox: Flag(Field.Form3HoldingsReported, ticked, item); break;
            case Caption.Form4TransactionsBox: Flag(Field.Form4TransactionsReported, ticked, item); break;
            case Caption.FiledByMore: Joint = ticked == true; break;
            default: _owner.Tick(item.Caption, ticked == false && _loneTickOfRole ? null : ticked); break;
        }
    }

    private void Flag(Field field, bool? ticked, HeadItem item)
    {
        if (ticked is { } value && (value || !_loneTick)) values.Give(field, value ? "1" : "0", item.Place);
    }

    /// <summary>
    /// <c>EVANS BANCORP INC [ EVBN ]</c>: the symbol is in the last brackets, round ones before 2003. What breaks the lines of a page may
    /// leave the end of it on the next; behind a name that runs into the item beside it, the lines go on with that.
    /// </summary>
    private void Issuer(HeadItem item)
    {
        var text = PageText.TakeCik(item.Text, out var cik).Trim();
        if (cik is not null) binder.Value(Field.IssuerCik, cik, item.Place);
        if (_brokenSymbol is not null)
        {
            BrokenSymbol(text, item.Place);
            return;
        }
        if (_issuerRunsOn) return;
        // The item beside it, whose caption a narrow page broke, stands behind the symbol.
        if (text.IndexOf(']') is > 0 and var end
            && text.AsSpan(end + 1).TrimStart(" .0123456789").StartsWith(ItemHeads.RelationshipBeginning)) text = text[..(end + 1)];
        var open = text.LastIndexOf('[');
        var isClosed = text.EndsWith(']');
        var name = (open >= 0 && (isClosed || open > 0 && text.IndexOf(']', open) < 0) ? text[..open] : text).Trim();
        if (open >= 0 && isClosed) binder.Value(Field.IssuerTradingSymbol, text.AsSpan(open + 1)[..^1], item.Place + open + 1);
        // The line of an empty box is no name either.
        if (MixedWords.IsMixed(name) || name is "_____")
        {
            _issuerRunsOn = true;
            binder.Report(FormDiagnostics.WordsMixed, Field.IssuerName, $"\"{PageText.OneLine(name)}\" holds words of the form; left out.",
                item.Place);
            return;
        }
        values.Give(Field.IssuerName, name, item.Place);
        if (name.Length < text.Length && !isClosed) _brokenSymbol = (text[(open + 1)..].Trim(), item.Place + open + 1);
    }

    /// <summary>The lines behind an opened bracket, up to the one that closes it; no symbol has a blank.</summary>
    private void BrokenSymbol(string text, long place)
    {
        var (begun, at) = _brokenSymbol!.Value;
        _brokenSymbol = null;
        var isClosed = text.EndsWith(']');
        var symbol = begun + (isClosed ? text[..^1].TrimEnd() : text);
        if (symbol.Contains(' ')) return;
        if (isClosed) binder.Value(Field.IssuerTradingSymbol, symbol, begun.Length > 0 ? at : place);
        else if (begun.Length == 0) _brokenSymbol = (symbol, place);
    }

    /// <summary>
    /// The officer's title and the text of "Other". Pages since 2023 have a cell for each, under its label; before, one cell
    /// holds either, and the ticked box says which.
    /// </summary>
    private void Titles()
    {
        if (_titles.Count == 0 || Owners.Count == 0) return;
        var underLabels = _titles.TrueForAll(t => t.Cells == 4 && t.Cell is 1 or 3)
            && (_titles.Count == 1 || (_titles.Count == 2 && _titles[0].Cell < _titles[1].Cell));
        foreach (var item in _titles)
        {
            bool? isTitle = item.Label != Caption.None ? item.Label == Caption.Officer
                : underLabels ? item.Cell == 1
                : RelationshipReader.IsTitle(
                    _owner.Officer, _owner.Other, ReferenceEquals(item.Text, _titles[0].Text) ? 0 : 1, _titles.Count);
            if (isTitle is null)
            {
                binder.Report(FormDiagnostics.TitleUnclear, Field.OfficerTitle,
                    $"or otherText: \"{PageText.OneLine(item.Text)}\" stands under both boxes; left out.", item.Place);
                continue;
            }
            if (isTitle.Value) _owner.OfficerTitle = item.Text;
            else _owner.OtherText = item.Text;
        }
        _titles.Clear();
    }
}
