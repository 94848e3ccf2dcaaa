using System.Security.Cryptography;
using Form4Tool.Binding;
using Form4Tool.Detection;
using Form4Tool.Input;
using Form4Tool.Reading;
using Form4Tool.Submissions;

namespace Form4Tool;

/// <summary>
/// Reads inputs, one after another, and keeps its buffers between them. Not safe for use by several threads at a time: give
/// each worker its own.
/// </summary>
public sealed class Form4Reader
{
    private readonly FilingBinder _binder = new();
    private readonly FormReaders _readers = new();
    private readonly Form4Options _options;

    /// <summary>A reader with the default options.</summary>
    public Form4Reader() : this(Form4Options.Default) { }

    /// <summary>A reader with options.</summary>
    public Form4Reader(Form4Options options) => _options = options;

    /// <summary>Reads all filings of an input. Never throws over its content.</summary>
    /// <param name="input">The bytes: a document or a submission, in any encoding that filings come in.</param>
    /// <param name="path">What the results and messages call the input.</param>
    /// <returns>One result a filing, in order; one result without a filing where there is none.</returns>
    public ValueList<Form4Result> Read(ReadOnlyMemory<byte> input, string path = "-")
    {
        var sha256 = _options.Hash ? Convert.ToHexStringLower(SHA256.HashData(input.Span)) : null;
        if (input.Length > _options.MaxInputBytes)
            return [TooLarge(input.Length, Unread())];

        // What one look at the bytes tells spares a bare XML filing every other.
        var survey = TextSurvey.Of(input.Span);
        Decoded? decoded = null;
        var text = survey.IsPlain ? input : Decoding.ToUtf8(input, out decoded);
        if (decoded is not null) survey = TextSurvey.Unknown;
        if (survey.MayHoldContainer) text = PemEnvelope.Open(text);
        var lines = new LineIndex(text);
        var results = new Pile<Form4Result>(1);
        foreach (var submission in survey.MayHoldContainer ? SubmissionSplitter.Split(text.Span) : SubmissionSplitter.Bare(text.Length)) ReadSubmission(submission);
        return results.ToValueList();

        // The contract's place for an input that has no format.
        SourceInfo Unread() => new(path, SourceFormat.OwnershipXml, SourceContainer.None, sha256);

        void ReadSubmission(Submission submission)
        {
            Detected? refused = null;
            var count = results.Count;
            foreach (var document in submission.Documents)
            {
                var bytes = text[document.Range].Span;
                var isForm = document.Type is null || FormTypes.IsOwnership(document.Type);
                if (!isForm && bytes.IndexOf("<ownershipDocument"u8) < 0) continue;
                var detected = FormatDetector.Detect(bytes);
                if (detected.Format is not { } format)
                {
                    refused ??= detected;
                    continue;
                }
                var before = document.Range.Start.Value;
                foreach (var form in detected.Forms)
                {
                    var (offset, length) = form.GetOffsetAndLength(bytes.Length);
                    var start = document.Range.Start.Value + offset;
                    var reader = _readers[format];
                    reader.Read(new SourceDocument(text, start..(start + length), lines) { PrologStart = before, Decoded = decoded?.What, Survey = survey, Text = detected.Text }, _binder);
                    before = start + length;
                    do
                    {
                        if (decoded is not null) _binder.ReportAt(decoded.At is { } at ? lines.Locate(at) : null, decoded.What, decoded.Message);
                        if (document.IsCutOff && !_binder.HasErrors)
                            _binder.Report(InputDiagnostics.TruncatedContainer, "The document has no end tag in its submission; the file may be cut off.");
                        HeaderSupply.Apply(submission, _binder);
                        var (filing, diagnostics) = _binder.Finish();
                        results.Add(new Form4Result(new SourceInfo(path, format, submission.Container, sha256), filing, diagnostics));
                    } while (reader.ReadNext(_binder));
                }
            }
            if (results.Count == count) results.Add(Refusal(submission, refused, Unread()));
        }
    }

    // Methods of their own: what a method names is loaded before it runs, needed or not.
    private static Form4Result Refusal(Submission submission, Detected? refused, SourceInfo source)
    {
        if (refused?.Instead == "empty") return Failure(source, InputDiagnostics.Empty, "The input is empty.");
        if (refused?.Instead is { } instead && instead.StartsWith("binary", StringComparison.Ordinal))
            return Failure(source, InputDiagnostics.Binary, $"The input is {instead}, not a filing in text, HTML or XML.");
        if (submission.Container != SourceContainer.None)
            return Failure(source, InputDiagnostics.NoOwnershipDocument, $"The submission of type {submission.Header.SubmissionType ?? "unknown"} holds no Form 3, 4 or 5.");
        return Failure(source, InputDiagnostics.NotOwnership, $"Not an ownership filing: it looks like {refused?.Instead ?? "something else"}.");
    }

    private Form4Result TooLarge(int length, SourceInfo source) =>
        Failure(source, InputDiagnostics.TooLarge, $"The input has {length:N0} bytes; the limit is {_options.MaxInputBytes:N0}.");

    private static Form4Result Failure(SourceInfo source, DiagnosticDescriptor descriptor, string message) =>
        new(source, null, [new Diagnostic(descriptor.Id, descriptor.Severity, message, null, null, null)]);
}
