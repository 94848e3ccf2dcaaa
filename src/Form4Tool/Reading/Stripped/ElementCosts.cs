using Form4Tool.Assignment;

namespace Form4Tool.Reading.Stripped;

/// <summary>
/// What the pieces cost as elements of the rows: a <see cref="Chain"/> with a link for each piece and, as its choices, the elements
/// whose kind it fits.
/// </summary>
internal readonly struct ElementCosts : IChainCosts
{
    // The longest title and nature that EDGAR takes (SECURITY_TITLE, INDIRECT_NATURE).
    private const int LongestTitle = 60, LongestNature = 100;

    private readonly Pieces _pieces;
    private readonly RowSchema _schema;
    private readonly int _first, _before;
    private readonly (bool Officer, bool Other) _titled;
    private readonly int[] _starts;
    private readonly List<int> _states;

    /// <param name="pieces">The pieces.</param>
    /// <param name="schema">What they may be.</param>
    /// <param name="first">The first of them.</param>
    /// <param name="end">The one behind the last.</param>
    /// <param name="before">The state before the first; -1 for none.</param>
    /// <param name="titled">Whether the last owner's boxes have a title, and whether another text.</param>
    public ElementCosts(Pieces pieces, RowSchema schema, int first, int end, int before, (bool Officer, bool Other) titled)
    {
        (_pieces, _schema, _first, _before, _titled) = (pieces, schema, first, before, titled);
        _states = [];
        _starts = new int[end - first + 1];
        for (var piece = first; piece < end; piece++)
        {
            for (var state = 0; state < schema.States; state++)
                if (Doubt(piece, state) < Chain.Impossible) _states.Add(state);
            _starts[piece - first + 1] = _states.Count;
        }
    }

    public int Choices(int link) => _starts[link + 1] - _starts[link];

    public int State(int link, int choice) => _states[_starts[link] + choice];

    public double Cost(int link, int choice) => Doubt(_first + link, State(link, choice)) +
        (link == 0 ? _schema[_before, State(0, choice)] : 0) +
        (link == _starts.Length - 2 ? _schema[State(link, choice), _schema.Rest] : 0);

    public double Cost(int link, int before, int choice)
    {
        if (link == 0) return 0;
        var (from, to) = (State(link - 1, before), State(link, choice));
        var (last, next) = (_schema.Element(from), _schema.Element(to));
        // A text that stands in words goes on.
        if (from == to && last.Content == Content.Text && _pieces.MayGoOn(_first + link)) return _pieces.AreValues ? 1 : 0;
        var cost = _schema[from, to];
        // In words nothing parts two texts, so the title of a holding in Table II may have that of its underlying in it.
        if (!_pieces.AreValues && last.Field == Field.SecurityTitle && next.Content == Content.Number
            && next.Field != Field.ConversionOrExercisePrice && _schema.Row(from) == _schema.Row(to)
            && _schema.Row(to) is { Derivative: true, Kind: RowKind.Holding }) cost -= 7;
        else if (!_pieces.AreValues && last.Field == Field.SecurityTitle && next.Field == Field.UnderlyingSecurityTitle)
            cost += RowSchema.Must;
        // EDGAR demands a nature of what is owned indirectly, and takes none else.
        if (last.Content == Content.DirectIndirect && (_pieces[_first + link - 1] is "I") != (next.Field == Field.NatureOfOwnership))
            cost += 2;
        return cost;
    }

    private double Doubt(int piece, int state)
    {
        var traits = _pieces.Of(piece);
        switch (_schema.Element(state).Content)
        {
            case Content.Date: return (traits & Traits.Date) != 0 ? 0 : Chain.Impossible;
            case Content.Number: return (traits & Traits.Number) == 0 ? Chain.Impossible : FollowsNoun(piece) ? 2 : 0;
            case Content.FormType: return (traits & Traits.FormType) != 0 ? 0 : Chain.Impossible;
            case Content.Flag: return (traits & Traits.Flag) != 0 ? 0 : Chain.Impossible;
            case Content.Code: return (traits & Traits.Letter) == 0 ? Chain.Impossible : 0;
            case Content.Timeliness: return _pieces[piece] is "E" or "L" ? 0 : Chain.Impossible;
            case Content.AcquiredDisposed: return _pieces[piece] is "A" or "D" ? 0 : Chain.Impossible;
            case Content.DirectIndirect: return _pieces[piece] is "D" or "I" ? 0 : Chain.Impossible;
            case Content.Rest:
                if (EndsRow(piece)) return 4;
                return (traits & Traits.Date) != 0 ? 6 : (traits & (Traits.Number | Traits.Letter)) == 0 ? 0 : _pieces.AreValues ? 2 : 0.5;
            default: return OfText(piece, traits, _schema.Element(state).Field);
        }
    }

    private double OfText(int piece, Traits traits, Field field)
    {
        if (field == Field.OfficerTitle && !_titled.Officer || field == Field.OtherText && !_titled.Other) return RowSchema.Must;
        if ((traits & Traits.Date) != 0) return _pieces.AreValues ? Chain.Impossible : 8;
        if (_pieces.AreValues)
        {
            var longest = field == Field.NatureOfOwnership ? LongestNature : LongestTitle;
            return (_pieces[piece].Length > longest ? 6 : 0) + (traits == Traits.None ? 0 : 4);
        }
        if (EndsRow(piece)) return 4;
        // A title is short; where neither row nor box follows, the words are the notes.
        if (field is Field.OfficerTitle or Field.OtherText) return 0.1;
        return (traits & Traits.Number) != 0 ? FollowsNoun(piece) ? 0 : 3 : (traits & Traits.Letter) != 0 ? 0.5 : 0;
    }

    /// <summary>Whether words hold a number and D or I behind it, as every row ends and no text does.</summary>
    private bool EndsRow(int piece) =>
        !_pieces.AreValues && piece > _first && _pieces.Is(piece - 1, Traits.Number) && _pieces[piece] is "D" or "I";

    /// <summary>Whether a number in words belongs to the word before it, as in "Series 2".</summary>
    private bool FollowsNoun(int piece) => !_pieces.AreValues && piece > _first
        && _pieces[piece - 1] is "Series" or "SERIES" or "series" or "Class" or "CLASS"
            or "Tranche" or "No." or "Number" or "Warrant" or "Rule";
}
