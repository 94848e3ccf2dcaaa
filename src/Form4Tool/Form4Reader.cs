using System.Security.Cryptography;
using Form4Tool.Accounting;
using Form4Tool.Binding;
using Form4Tool.Detection;
using Form4Tool.Input;
using Form4Tool.Reading;
using Form4Tool.Submissions;
using Form4Tool.Wrappers;

namespace Form4Tool;

/// <summary>
/// Reads inputs, one after another, and keeps its buffers between them. One thread at a time may use it, and a second one is told
/// so by an exception: give each worker its own.
/// </summary>
public sealed class Form4Reader
{
    private readonly FilingBinder _binder;
    private readonly FormReaders _readers = new();
    private readonly Form4Options _options;
    private DocumentWords? _words;      // for pages and texts, made when the first is read
    private Ledger? _ledger;
    private int _isInUse;

    /// <summary>A reader with the default options.</summary>
    public Form4Reader() : this(Form4Options.Default) { }

    /// <summary>A reader with options.</summary>
    /// <param name="options">How inputs are read.</param>
    public Form4Reader(Form4Options options)
    {
        _options = options;
        _binder = new FilingBinder { Positions = options.Positions ? new ValuePlaces() : null };
    }

    /// <summary>Reads all filings of an input. Never throws over its content.</summary>
    /// <param name="input">The bytes: a document or a submission, in any encoding that filings come in, or what people wrap around
    /// one.</param>
    /// <param name="path">What the results and messages call the input; a filing inside a wrapper is called <c>path!/member</c>.</param>
    /// <returns>One result a filing, in order; one result without a filing where there is none.</returns>
    /// <exception cref="InvalidOperationException">Another thread is reading with this reader.</exception>
    public ValueList<Form4Result> Read(ReadOnlyMemory<byte> input, string path = "-")
    {
        ArgumentNullException.ThrowIfNull(path);
        if (Interlocked.Exchange(ref _isInUse, 1) != 0) throw UsedByTwo();
        try
        {
            return ReadAlone(input, path);
        }
        finally
        {
            Volatile.Write(ref _isInUse, 0);
        }
    }

    private ValueList<Form4Result> ReadAlone(ReadOnlyMemory<byte> input, string path)
    {
        var sha256 = _options.Hash ? Convert.ToHexStringLower(SHA256.HashData(input.Span)) : null;
        if (input.Length > _options.MaxInputBytes) return [TooLarge(Unread(path, sha256))];
        var results = new Pile<Form4Result>(1);
        if (WrapperTable.Open(input) is { } opened) ReadWrapped(opened, path, sha256, 1, results);
        else ReadBare(input, path, sha256, results);
        return results.ToValueList();
    }

    /// <summary>
    /// Reads what is in a wrapper. A member that is no filing is passed over: a page has pictures and a crawl other pages.
    /// </summary>
    private void ReadWrapped(Opened opened, string path, string? sha256, int depth, Pile<Form4Result> results)
    {
        var (first, refusal) = (results.Count, (Form4Result?)null);
        foreach (var member in opened.Members)
        {
            var name = member.Name is null ? path : $"{path}!/{member.Name}";
            var inner = new Pile<Form4Result>(1);
            if (depth < WrapperTable.MaxDepth && WrapperTable.Open(member.Bytes) is { } again)
                ReadWrapped(again, name, sha256, depth + 1, inner);
            else ReadBare(member.Bytes, name, sha256, inner);
            for (var i = 0; i < inner.Count; i++)
            {
                if (inner[i].Filing is null) refusal ??= inner[i];
                else results.Add(Noted(inner[i], InputDiagnostics.Opened,
                    $"It stood in {opened.Wrapper}, which was opened; lines and columns are those of what is inside."));
            }
        }
        if (results.Count == first)
        {
            results.Add(opened.Members.Count == 1 && refusal is not null ? refusal
                : Failure(Unread(path, sha256), InputDiagnostics.NotOwnership,
                $"Not an ownership filing: it is {opened.Wrapper}, and no Form 3, 4 or 5 is in it."));
        }
        if (opened.Fault is { } fault)
            results[results.Count - 1] = Noted(results[results.Count - 1], InputDiagnostics.DamagedWrapper, fault);
        if (opened.Unopened is { } unopened)
            results[results.Count - 1] = Noted(results[results.Count - 1], InputDiagnostics.NotOpened, unopened);
        if (opened.Loss is { } loss)
            results[results.Count - 1] = Noted(results[results.Count - 1], InputDiagnostics.LostInWrapper, loss);
    }

    private void ReadBare(ReadOnlyMemory<byte> input, string path, string? sha256, Pile<Form4Result> results)
    {
        // What one look at the bytes tells spares a bare XML filing every other.
        var survey = TextSurvey.Of(input.Span);
        Decoded? decoded = null;
        var text = survey.IsPlain ? input : Decoding.ToUtf8(input, out decoded);
        if (decoded is not null) survey = TextSurvey.Unknown;
        if (survey.MayHoldContainer) text = PemEnvelope.Open(text);
        var lines = new LineIndex(text);
        // A submission that lost its tags begins with none.
        var isContainer = survey.MayHoldContainer || !text.Span.StartsWith("<"u8);
        var submissions = isContainer ? SubmissionSplitter.Split(text.Span) : SubmissionSplitter.Bare(text.Length);
        var first = results.Count;
        List<(int Result, Diagnostic Words)>? beside = null;
        foreach (var submission in submissions) ReadSubmission(submission);
        if (beside is not null) TellBeside(results, first, beside);

        void ReadSubmission(Submission submission)
        {
            Detected? refused = null;
            Form4Result? blank = null;
            var count = results.Count;
            var isBetween = submissions.Count > 1 && submission.Container == SourceContainer.None;
            foreach (var document in submission.Documents)
            {
                var bytes = text[document.Range].Span;
                var isForm = document.Type is null || FormTypes.IsOwnership(document.Type);
                if (!isForm && bytes.IndexOf("<ownershipDocument"u8) < 0) continue;
                var (parts, inDocument) = (DocumentParts.Of(bytes), results.Count);
                foreach (var part in parts)
                {
                    var start = document.Range.Start.Value + part.Range.Start.Value;
                    var range = start..(document.Range.Start.Value + part.Range.End.Value);
                    var before = results.Count;
                    var isJoined = isBetween || parts.Length > 1;
                    if (isJoined && WrapperTable.Open(text[range]) is { } opened) ReadWrapped(opened, path, sha256, 2, results);
                    else if (part.Detected.Format is null) refused ??= part.Detected;
                    // A document of a submission is one form: the header is that of the first, and what was joined to it has none.
                    else
                        blank ??= ReadPart(results.Count == inDocument ? submission : WithoutHeader(submission), document, part.Detected,
                            range);
                    var loose = text[range].Span.TrimStart(" \t\r\n"u8);
                    if (isJoined && results.Count == before && LooseText.Describe(loose) is { } words)
                        (beside ??= []).Add((before, Beside(words, lines.Locate(range.End.Value - loose.Length))));
                }
            }
            if (results.Count == count && !isBetween) results.Add(blank ?? Refusal(submission, refused, Unread(path, sha256)));
        }

        Form4Result? ReadPart(Submission submission, SubmissionDocument document, Detected detected, Range range)
        {
            Form4Result? blank = null;
            var format = detected.Format!.Value;
            var before = range.Start.Value;
            var bytes = text[range].Span;
            foreach (var form in detected.Forms)
            {
                var (offset, length) = form.GetOffsetAndLength(bytes.Length);
                if (FormLimits.Exceeded(format, bytes.Slice(offset, length)) is { } excess)
                {
                    results.Add(Failure(Unread(path, sha256), InputDiagnostics.TooLarge, excess));
                    continue;
                }
                var start = range.Start.Value + offset;
                var reader = _readers.For(detected);
                reader.Read(new SourceDocument(text, start..(start + length), lines) { PrologStart = before, Decoded = decoded?.What,
                    Survey = survey, Text = detected.Text }, _binder);
                before = start + length;
                do
                {
                    Settle(reader, format);
                    if (decoded is not null)
                        _binder.ReportAt(decoded.At is { } at ? lines.Locate(at) : null, decoded.What, decoded.Message);
                    if (document.IsCutOff && !_binder.HasErrors)
                        _binder.Report(InputDiagnostics.TruncatedContainer,
                            "The document has no end tag in its submission; the file may be cut off.");
                    _binder.Header = submission.Header;
                    var (filing, diagnostics) = HeaderSupply.Complete(_binder.Finish(), _binder.Notation, submission);
                    filing.LinkNotes();
                    var result = new Form4Result(new SourceInfo(path, format, submission.Container, sha256), filing, diagnostics);
                    if (StatesNothing(filing)
                        && (filing.DocumentType is null || format != SourceFormat.OwnershipXml || !_binder.HasErrors)
                        && !FormWords.IsForm(detected, bytes)) blank ??= Blank(result);
                    else results.Add(result);
                } while (reader.ReadNext(_binder));
                // A typed document may hold a form for each of several persons, XML is one filing a root.
                if (format == SourceFormat.OwnershipXml) submission = WithoutHeader(submission);
            }
            return blank;
        }
    }

    /// <summary>
    /// Tells of words that are no form's with the filing before them, else with the first; a refusal tells of the whole input.
    /// </summary>
    private static void TellBeside(Pile<Form4Result> results, int first, List<(int Result, Diagnostic Words)> beside)
    {
        while (first < results.Count && results[first].Filing is null) first++;
        if (first == results.Count) return;
        foreach (var (at, words) in beside)
        {
            var result = at;
            do result = Math.Max(first, result - 1);
            while (results[result].Filing is null);
            results[result] = results[result] with { Diagnostics = [.. results[result].Diagnostics, words] };
        }
    }

    private static Diagnostic Beside(string words, (int Line, int Column) at) => new(InputDiagnostics.BesideForm.Id,
        InputDiagnostics.BesideForm.Severity, $"Text stands beside the form and is in no field: {words}.", null, at.Line, at.Column);

    private static Submission WithoutHeader(Submission submission) => submission.Header == EdgarHeader.None ? submission
        : submission with { Head = SubmissionHeader.None };

    private void Settle(IFormReader reader, SourceFormat format)
    {
        if (format == SourceFormat.OwnershipXml) return;
        _words ??= new DocumentWords();
        _words.Clear();
        reader.Tell(_words);
        (_ledger ??= new Ledger()).Settle(_words, _binder);
    }

    // The contract's place for an input that has no format.
    private static SourceInfo Unread(string path, string? sha256) => new(path, SourceFormat.OwnershipXml, SourceContainer.None, sha256);

    /// <summary>
    /// Whether a filing has nothing of one: what only speaks of forms, shows their titles or quotes their XML names no issuer and no
    /// person, has no row and explains nothing.
    /// </summary>
    private static bool StatesNothing(OwnershipFiling filing) =>
        filing.Issuer is { Name: null, Cik: null, TradingSymbol: null } && filing.ReportingOwners.Count == 0
        && filing.NonDerivativeTable.Count == 0 && filing.DerivativeTable.Count == 0
        && filing.Footnotes.Count == 0 && filing.Signatures.Count == 0 && filing.Remarks is null
        && filing is { PeriodOfReport: null, NoSecuritiesOwned: null, NotSubjectToSection16: null, Aff10b5One: null };

    // Methods of their own: what a method names is loaded before it runs, needed or not.
    private static InvalidOperationException UsedByTwo() =>
        new("A Form4Reader reads one input at a time, and another thread is reading with this one. Give each thread its own.");

    private static Form4Result Blank(Form4Result result)
    {
        var diagnostics = new List<Diagnostic>
        {
            new(InputDiagnostics.NotOwnership.Id, Severity.Error,
                "Not an ownership filing: it has words of one, but no issuer, no reporting person, no row and no footnote could be read.",
                null, null, null),
        };
        foreach (var diagnostic in result.Diagnostics)
            if (diagnostic.Severity == Severity.Error) diagnostics.Add(diagnostic);
        return result with { Filing = null, Diagnostics = [.. diagnostics] };
    }

    private static Form4Result Noted(Form4Result result, DiagnosticDescriptor descriptor, string message) =>
        result with { Diagnostics = [.. result.Diagnostics,
        new Diagnostic(descriptor.Id, descriptor.Severity, message, null, null, null)] };

    private static Form4Result Refusal(Submission submission, Detected? refused, SourceInfo source)
    {
        if (refused?.Instead == "empty" && submission.Container == SourceContainer.None)
            return Failure(source, InputDiagnostics.Empty, "The input is empty.");
        if (refused?.Instead == FormLimits.TooLarge)
            return Failure(source, InputDiagnostics.TooLarge,
                $"The document is larger than {FormLimits.MaxBytes:N0} bytes, as no form is.");
        if (refused?.Instead is { } instead && instead.StartsWith("binary", StringComparison.Ordinal))
            return Failure(source, InputDiagnostics.Binary, $"The input is {instead}, not a filing in text, HTML or XML.");
        if (submission.Header.SubmissionType is { } type && FormTypes.IsOwnership(type))
            return Failure(source, InputDiagnostics.FormNotRecognised,
                $"The submission is of type {type}, but no form was recognised in it: what stands there looks like " +
                $"{refused?.Instead ?? "something else"}.");
        if (submission.Container != SourceContainer.None)
            return Failure(source, InputDiagnostics.NoOwnershipDocument,
                $"The submission of type {submission.Header.SubmissionType ?? "unknown"} holds no Form 3, 4 or 5.");
        return Failure(source, InputDiagnostics.NotOwnership,
            $"Not an ownership filing: it looks like {refused?.Instead ?? "something else"}.");
    }

    private Form4Result TooLarge(SourceInfo source) =>
        Failure(source, InputDiagnostics.TooLarge, $"The input has more than {_options.MaxInputBytes:N0} bytes, which is the limit.");

    private static Form4Result Failure(SourceInfo source, DiagnosticDescriptor descriptor, string message) =>
        new(source, null, [new Diagnostic(descriptor.Id, descriptor.Severity, message, null, null, null)]);
}
