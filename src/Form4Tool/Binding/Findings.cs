using Form4Tool.Input;

namespace Form4Tool.Binding;

/// <summary>What was found about a document while it was read.</summary>
internal sealed class Findings
{
    private readonly Pile<Diagnostic> _diagnostics = new();

    /// <summary>What the reader's places mean.</summary>
    public PlaceMap Places { get; private set; }

    /// <summary>Whether an error was reported since <see cref="Start"/>.</summary>
    public bool HasErrors { get; private set; }

    public void Start(PlaceMap places)
    {
        _diagnostics.Clear();
        Places = places;
        HasErrors = false;
    }

    /// <summary>The line and column of a place.</summary>
    public (int Line, int Column) Locate(long place) => Places.Locate(place);

    public void Add((int Line, int Column)? at, DiagnosticDescriptor descriptor, string message, string? field)
    {
        _diagnostics.Add(new Diagnostic(descriptor.Id, descriptor.Severity, message, field, at?.Line, at?.Column));
        HasErrors |= descriptor.Severity == Severity.Error;
    }

    /// <summary>So far behind it a warning speaks of its line; a whole form may stand in one line.</summary>
    private const int MostOfLine = 1000;

    /// <summary>
    /// Whether a warning or error speaks of what stands behind one place, up to another: it is there, or it is of the whole line on
    /// which that begins.
    /// </summary>
    public bool HasWarning((int Line, int Column) after, (int Line, int Column) from, (int Line, int Column) to)
    {
        for (var i = 0; i < _diagnostics.Count; i++)
        {
            if (_diagnostics[i] is not { Severity: not Severity.Note, Line: { } line, Column: { } column }) continue;
            // What is not there says nothing of what is.
            if (_diagnostics[i].Id == FormDiagnostics.ValueNotShown.Id) continue;
            // What is said of a later line says nothing of the lines before it.
            if ((line, column).CompareTo(to) <= 0 && line <= from.Line + 1
                && ((line, column).CompareTo(after) > 0
                    || (line == from.Line && from.Column - column < MostOfLine && _diagnostics[i].Field is null)))
                return true;
        }
        return false;
    }

    /// <summary>Whether rows were lost, with whatever stood in them.</summary>
    public bool HasLoss => Has(FormDiagnostics.RowNotRead) || Has(FormDiagnostics.TableMissing) || Has(FormDiagnostics.CutOff);

    /// <summary>Whether it was said already.</summary>
    public bool Has(DiagnosticDescriptor descriptor)
    {
        for (var i = 0; i < _diagnostics.Count; i++)
            if (_diagnostics[i].Id == descriptor.Id) return true;
        return false;
    }

    /// <summary>Whether anything was said of a field.</summary>
    public bool HasOf(string path)
    {
        for (var i = 0; i < _diagnostics.Count; i++)
            if (_diagnostics[i].Field == path) return true;
        return false;
    }

    /// <summary>Whether a warning or error speaks of a row or person as a whole.</summary>
    public bool HasWarningOf(string path)
    {
        for (var i = 0; i < _diagnostics.Count; i++)
            if (_diagnostics[i] is { Severity: not Severity.Note, Field: { } field } && field == path) return true;
        return false;
    }

    public ValueList<Diagnostic> Take() => _diagnostics.ToValueList();
}
