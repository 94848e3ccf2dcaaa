using System.Buffers;
using System.Text;

namespace Form4Tool.Output.Html;

/// <summary>
/// Writes a filing as one self-contained page that reads like the form: its items, words and tables, for eyes, screen readers and
/// paper. The page also says for each value which field it is (attributes <c>data-form4-*</c>), so that it is read back as the same
/// filing; without them it is still read as a page of the SEC is.
/// </summary>
public sealed class HtmlFilingWriter : IFilingWriter
{
    /// <summary>The page of a filing.</summary>
    public static string ToHtml(OwnershipFiling filing)
    {
        ArgumentNullException.ThrowIfNull(filing);
        return FilingPage.Of(filing).ToString();
    }

    /// <inheritdoc/>
    public ValueList<Diagnostic> Write(Form4Result result, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(output);
        var page = FilingPage.Of(FilingWriters.FilingOf(result));
        Encoding.UTF8.GetBytes(page.ToString(), output);
        if (page.Dropped == 0) return [];
        var descriptor = OutputDiagnostics.CharacterDropped;
        var message = $"{page.Dropped} characters that HTML does not allow were left out.";
        return [new Diagnostic(descriptor.Id, descriptor.Severity, message, null, null, null)];
    }
}
