using Form4Tool.Detection;
using Form4Tool.Input;
using Form4Tool.Submissions;

namespace Form4Tool;

/// <summary>As what a document is recognised, and why.</summary>
/// <param name="Format">The format; null where it is no ownership form.</param>
/// <param name="Container">What it is wrapped in.</param>
/// <param name="Instead">Where it is no ownership form: what it looks like, as in "an HTML page".</param>
/// <param name="Evidence">What in the document decided, in words, strongest first.</param>
public sealed record FormatExplanation(SourceFormat? Format, SourceContainer Container, string? Instead, ValueList<string> Evidence)
{
    /// <summary>Explains each document of an input that would be read as a form; where there is none, what stands there instead.</summary>
    /// <param name="input">The bytes.</param>
    public static IReadOnlyList<FormatExplanation> Of(ReadOnlyMemory<byte> input)
    {
        var text = PemEnvelope.Open(Decoding.ToUtf8(input, out _));
        var found = new List<FormatExplanation>();
        var submissions = SubmissionSplitter.Split(text.Span);
        foreach (var submission in submissions)
        {
            var before = found.Count;
            FormatExplanation? refused = null;
            foreach (var document in submission.Documents)
            {
                foreach (var (_, detected) in DocumentParts.Of(text[document.Range].Span))
                {
                    var explanation =
                        new FormatExplanation(detected.Format, submission.Container, detected.Instead, [.. detected.Evidence]);
                    if (detected.Format is not null) found.Add(explanation);
                    else refused ??= explanation;
                }
            }
            if (found.Count == before && (submission.Container != SourceContainer.None || submissions.Count == 1))
                found.Add(refused ?? new FormatExplanation(null, submission.Container, "a submission without documents", []));
        }
        return found;
    }
}
