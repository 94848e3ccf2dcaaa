using System.Globalization;
using Form4Tool.Binding;

namespace Form4Tool.Validation;

/// <summary>A filing that is held to the rules, and what was found so far.</summary>
internal sealed class Examination
{
    private readonly List<Diagnostic> _found = [];
    private readonly ValueList<Diagnostic> _said;

    /// <summary>Begins with a filing that nothing else is known of.</summary>
    public Examination(OwnershipFiling filing) : this(filing, ValueList<Diagnostic>.Empty, SourceFormat.OwnershipXml) { }

    /// <summary>Begins with a filing as it was read.</summary>
    public Examination(OwnershipFiling filing, Form4Result result)
        : this(filing, result.Diagnostics, result.Source.Format) { }

    private Examination(OwnershipFiling filing, ValueList<Diagnostic> said, SourceFormat format)
    {
        (Filing, _said, IsXml) = (filing, said, format == SourceFormat.OwnershipXml);
        foreach (var signature in filing.Signatures.AsSpan())
            if (signature.Date is { } date && !Eras.IsImpossible(date) && !(date <= LastSigned)) LastSigned = date;
        Date = filing.Header.FiledAsOfDate ?? LastSigned ?? filing.PeriodOfReport;
        Rows = RowsOf(filing);
    }

    public OwnershipFiling Filing { get; }

    /// <summary>The rows of Table I, then those of Table II.</summary>
    public RowAt[] Rows { get; }

    /// <summary>
    /// Whether the filing is ownership XML, which says everything. What a page or text does not show is no fault of the filing, and
    /// its reader has said so.
    /// </summary>
    public bool IsXml { get; }

    /// <summary>Whether the marks of footnotes are known: a text that has notes and not one mark has lost them.</summary>
    public bool HasMarks => IsXml || Filing.Footnotes.Count == 0 || Array.Exists(Rows, static row => row.Row.Footnotes.Count > 0);

    /// <summary>Whether the reader has warned of anything.</summary>
    public bool HasWarnings
    {
        get
        {
            foreach (var diagnostic in _said.AsSpan())
                if (diagnostic.Severity > Severity.Note) return true;
            return false;
        }
    }

    /// <summary>The last day on which somebody signed; a year mistyped is none.</summary>
    public DateOnly? LastSigned { get; }

    /// <summary>The day of filing, by the EDGAR header; else that of the last signature, else the period.</summary>
    public DateOnly? Date { get; }

    /// <summary>3, 4 or 5; a blank where the filing does not say it.</summary>
    public char Form => Filing.DocumentType is [var form, ..] ? form : ' ';

    public bool IsAmendment => Filing.DocumentType is { } type && type.EndsWith("/A", StringComparison.Ordinal);

    /// <summary>What was found, in the order of the rules.</summary>
    public ValueList<Diagnostic> Found => [.. _found];

    /// <summary>Says that a rule is broken by a field of the filing itself or its issuer.</summary>
    public void Report(Rule rule, Field field, FormattableString message) => ReportPart(rule, FieldPath.Within(field, 0), message);

    /// <summary>Says that a rule is broken by a field of a row; <see cref="Field.None"/> for the row as a whole.</summary>
    public void Report(Rule rule, RowAt row, Field field, FormattableString message)
    {
        var path = $"{(row.IsDerivative ? "derivativeTable" : "nonDerivativeTable")}[{row.Index}]";
        Add(rule, field == Field.None ? path : $"{path}.{Fields.Name(field)}", row.Name + ": ", message);
    }

    /// <summary>Says that a rule is broken by a field of an owner.</summary>
    public void ReportOwner(Rule rule, int owner, Field field, FormattableString message) =>
        ReportPart(rule, $"reportingOwners[{owner}].{FieldPath.Within(field, 0)}", message);

    /// <summary>Says that a rule is broken by a field of a signature.</summary>
    public void ReportSignature(Rule rule, int signature, Field field, FormattableString message) =>
        ReportPart(rule, FieldPath.Within(field, signature), message);

    /// <summary>Says that a rule is broken at a path, as the JSON output has it.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="path">The path.</param>
    /// <param name="message">What is the matter.</param>
    /// <param name="shown">What of a list shows it: the eleventh owner of eleven; null where the path itself does.</param>
    public void ReportPart(Rule rule, string path, FormattableString message, string? shown = null) => Add(rule, path, "", message, shown);

    private void Add(Rule rule, string path, string who, FormattableString message, string? shown = null)
    {
        if (!rule.HoldsOn(Date) || rule.IsOfStructure && IsSaid(path)) return;
        // What is missing has no place: then that of the form's first value is better than none.
        var at = Filing.PositionOf(shown ?? path) ?? (Filing.Positions is [var first, ..] ? first : null);
        var text = who + message.ToString(CultureInfo.InvariantCulture);
        _found.Add(new Diagnostic(rule.Id, rule.Severity, text, path, at?.Line, at?.Column));
    }

    /// <summary>Whether the reader has said something of a field: then the structure needs no second word.</summary>
    private bool IsSaid(string path)
    {
        foreach (var diagnostic in _said.AsSpan())
            if (diagnostic.Field == path) return true;
        return false;
    }

    /// <summary>Whether the reader has raised a diagnostic.</summary>
    public bool IsSaid(DiagnosticDescriptor descriptor)
    {
        foreach (var diagnostic in _said.AsSpan())
            if (diagnostic.Id == descriptor.Id) return true;
        return false;
    }

    private static RowAt[] RowsOf(OwnershipFiling filing)
    {
        var (one, two) = (filing.NonDerivativeTable, filing.DerivativeTable);
        var rows = new RowAt[one.Count + two.Count];
        for (var i = 0; i < one.Count; i++) rows[i] = new RowAt(one[i], i);
        for (var i = 0; i < two.Count; i++) rows[one.Count + i] = new RowAt(two[i], i);
        return rows;
    }
}
