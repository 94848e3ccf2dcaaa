using System.Text;
using Form4Tool.Input;

namespace Form4Tool.Submissions;

/// <summary>
/// Cuts an input into submissions and these into documents. Knows the complete submission text file
/// (<c>&lt;SEC-DOCUMENT&gt;</c>, before 2001 <c>&lt;IMS-DOCUMENT&gt;</c>), the dissemination file (<c>&lt;SUBMISSION&gt;</c>)
/// and several of them in one stream. Does not look into the documents.
/// </summary>
internal static class SubmissionSplitter
{
    /// <summary>The submissions of the input, at least one; what stands between them is one without a container.</summary>
    public static IReadOnlyList<Submission> Split(ReadOnlySpan<byte> input)
    {
        var submissions = new List<Submission>();
        Split(input, 0, submissions);
        return submissions;
    }

    private static void Split(ReadOnlySpan<byte> input, int offset, List<Submission> submissions)
    {
        var starts = Starts(input);
        if (starts.Count == 0)
        {
            WithoutTags(input, offset, submissions);
            return;
        }
        if (LooseText.HasWords(input[..starts[0].At])) submissions.Add(Bare(offset, starts[0].At));
        for (var i = 0; i < starts.Count; i++)
        {
            var start = starts[i];
            var text = input[start.At..(i + 1 < starts.Count ? starts[i + 1].At : input.Length)];
            var end = EndOf(text);
            submissions.Add(Read(text[..end], offset + start.At, start.Container));
            // Its header is of none but its own documents, so what is behind its end may be another submission that lost its own.
            if (LooseText.HasWords(text[end..])) Split(text[end..], offset + start.At + end, submissions);
        }
    }

    /// <summary>Where a submission ends: behind the end tag of its container, else of its last document.</summary>
    private static int EndOf(ReadOnlySpan<byte> text)
    {
        foreach (var tag in (ReadOnlySpan<string>)["</SEC-DOCUMENT>", "</IMS-DOCUMENT>", "</SUBMISSION>", "</DOCUMENT>"])
        {
            var end = text.LastIndexOf(Encoding.ASCII.GetBytes(tag));
            if (end >= 0 && (tag != "</DOCUMENT>" || text[end..].IndexOf("<DOCUMENT>"u8) < 0)) return end + tag.Length;
        }
        return text.Length;
    }

    /// <summary>An input of this length that is one document without a container.</summary>
    public static Submission[] Bare(int length) => [Bare(0, length)];

    private static Submission Bare(int start, int length) =>
        new(SourceContainer.None, SubmissionHeader.None, [new SubmissionDocument(null, start..(start + length), false)]);

    /// <summary>Submissions whose tags are gone but not their header; one document each, which begins with the header.</summary>
    private static void WithoutTags(ReadOnlySpan<byte> input, int offset, List<Submission> submissions)
    {
        var starts = StrippedHeader.Starts(input);
        if (starts.Count == 0) submissions.Add(Bare(offset, input.Length));
        for (var i = 0; i < starts.Count; i++)
        {
            var (start, end) = (starts[i], i + 1 < starts.Count ? starts[i + 1] : input.Length);
            submissions.Add(new Submission(SourceContainer.EdgarSubmission, StrippedHeader.Read(input[start..end]),
                [new SubmissionDocument(null, (offset + start)..(offset + end), false)]));
        }
    }

    /// <summary>Where submissions begin: each at the first of its opening tags.</summary>
    private static List<Start> Starts(ReadOnlySpan<byte> input)
    {
        var starts = new List<Start>();
        var documentSeen = true;
        for (var i = 0; i < input.Length;)
        {
            var found = UpperTags.IndexOf(input[i..]);
            if (found < 0) break;
            i += found;
            // All of these tags begin with one of four letters; a page has a thousand others.
            if (i + 1 < input.Length && input[i + 1] is not ((byte)'S' or (byte)'I' or (byte)'D' or (byte)'A'))
            {
                i++;
                continue;
            }
            var rest = input[i..];
            var lineStart = i == 0 || input[i - 1] is (byte)'\n' or (byte)'\r';
            if (lineStart && rest.Length > 10)
            {
                if (rest.StartsWith("<SEC-DOCUMENT>"u8) || rest.StartsWith("<IMS-DOCUMENT>"u8)) Add(SourceContainer.EdgarSubmission, true);
                else if (rest.StartsWith("<SEC-HEADER>"u8) || rest.StartsWith("<IMS-HEADER>"u8))
                    Add(SourceContainer.EdgarSubmission, documentSeen);
                else if (rest.StartsWith("<SUBMISSION>"u8)) Add(SourceContainer.EdgarDissemination, true);
                // The first key of that file, where its first tag is lost.
                else if (rest.StartsWith("<ACCESSION-NUMBER>"u8)) Add(SourceContainer.EdgarDissemination, documentSeen);
                else if (rest.StartsWith("<DOCUMENT>"u8))
                {
                    // A submission that lost its first tags still has the lines of its header before its first document.
                    if (starts.Count == 0) starts.Add(new Start(HasHeader(input[..i]) ? 0 : i, SourceContainer.EdgarSubmission));
                    documentSeen = true;
                }
            }
            i++;

            void Add(SourceContainer container, bool isNew)
            {
                if (isNew) starts.Add(new Start(i, container));
                documentSeen = false;
            }
        }
        return starts;
    }

    private static bool HasHeader(ReadOnlySpan<byte> text) =>
        text.IndexOf("ACCESSION NUMBER:"u8) >= 0 || text.IndexOf("CONFORMED SUBMISSION TYPE:"u8) >= 0;

    // An object, as the platform's list cannot be compiled ahead of time for values of our own types.
    private sealed record Start(int At, SourceContainer Container);

    private static Submission Read(ReadOnlySpan<byte> text, int start, SourceContainer container)
    {
        var head = text.IndexOf("<DOCUMENT>"u8);
        var headerEnd = head < 0 ? EndOfHeader(text, container) : head;
        var facts = HeaderReader.Read(text[..headerEnd]);
        var documents = new List<SubmissionDocument>();
        // Without its tag the one document is what follows the header.
        if (head < 0) documents.Add(new SubmissionDocument(null, (start + headerEnd)..(start + text.Length), false));
        for (var at = head; at >= 0 && at < text.Length;)
        {
            var next = text[(at + 1)..].IndexOf("<DOCUMENT>"u8);
            var end = next < 0 ? text.Length : at + 1 + next;
            documents.Add(Document(text[at..end], start + at));
            at = next < 0 ? -1 : end;
        }
        return new Submission(container, facts, [.. documents]);
    }

    private static int EndOfHeader(ReadOnlySpan<byte> text, SourceContainer container)
    {
        foreach (var tag in (ReadOnlySpan<string>)["</SEC-HEADER>", "</IMS-HEADER>", "<TYPE>", "<TEXT>", "<XML>", "<?xml",
            "<ownershipDocument"])
        {
            // The header of the dissemination file has a type of its own.
            if (tag == "<TYPE>" && container == SourceContainer.EdgarDissemination) continue;
            var at = text.IndexOf(Encoding.ASCII.GetBytes(tag));
            if (at >= 0) return tag[1] == '/' ? at + tag.Length : at;
        }
        return text.Length;
    }

    private static SubmissionDocument Document(ReadOnlySpan<byte> text, int start)
    {
        var body = text.IndexOf("<TEXT>"u8);
        var type = TagValue(body < 0 ? text : text[..body], "<TYPE>"u8);
        body = body < 0 ? "<DOCUMENT>"u8.Length : body + "<TEXT>"u8.Length;
        var end = text[body..].LastIndexOf("</TEXT>"u8);
        if (end < 0) end = text[body..].LastIndexOf("</DOCUMENT>"u8);
        return new SubmissionDocument(type, (start + body)..(start + (end < 0 ? text.Length : body + end)), end < 0);
    }

    private static string? TagValue(ReadOnlySpan<byte> text, ReadOnlySpan<byte> tag)
    {
        var at = text.IndexOf(tag);
        if (at < 0) return null;
        var value = text[(at + tag.Length)..];
        var end = value.IndexOfAny((byte)'\n', (byte)'\r', (byte)'<');
        return Encoding.UTF8.GetString(end < 0 ? value : value[..end]).Trim() is { Length: > 0 } found ? found : null;
    }
}
