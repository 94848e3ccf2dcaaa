using System.Buffers;
using System.Security.Cryptography;
using Form4Tool.Output;

namespace Form4Tool.History;

/// <summary>
/// What filings are called, so that one that comes twice is known: the accession number, else a hash of all that the filing says, so that
/// a copy under another name is the same filing. Not safe for use by several threads at a time.
/// </summary>
public sealed class FilingKeys
{
    /// <summary>The source of a filing as its content key has it: a copy under another name is the same filing.</summary>
    private static readonly SourceInfo Nowhere = new("", SourceFormat.OwnershipXml, SourceContainer.None, null);

    private readonly JsonFilingWriter _json = new(indented: false);
    private readonly ArrayBufferWriter<byte> _content = new();
    private (string Path, string? Accession, int Number) _last;

    /// <summary>
    /// The key of a filing. Several filings in one submission share its number; from the second on they have <c>#2</c>, <c>#3</c> after
    /// it, so the filings of one input are to be asked for one after another.
    /// </summary>
    /// <param name="result">A result that has a filing.</param>
    public string Of(Form4Result result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return Numbered(result.Source.Path, BaseOf(result));
    }

    /// <summary>What holds an issuer's filings together: its CIK, else its name, else nothing.</summary>
    /// <param name="issuer">The issuer.</param>
    public static string OfIssuer(Issuer issuer)
    {
        ArgumentNullException.ThrowIfNull(issuer);
        return issuer.Cik ?? issuer.Name ?? "";
    }

    /// <summary>The accession number, else the hash.</summary>
    internal string BaseOf(Form4Result result)
    {
        var filing = result.Filing ?? throw new ArgumentException("The result has no filing.", nameof(result));
        if (filing.Header.AccessionNumber is { } accession) return accession;
        _content.ResetWrittenCount();
        _json.Write(new Form4Result(Nowhere, filing, []), _content);
        return "sha256:" + Convert.ToHexStringLower(SHA256.HashData(_content.WrittenSpan));
    }

    /// <summary>The key of the filing that comes next, by its input and what <see cref="BaseOf"/> gave.</summary>
    internal string Numbered(string path, string accession)
    {
        if (accession.StartsWith("sha256:", StringComparison.Ordinal)) return accession;
        var number = _last.Path == path && _last.Accession == accession ? _last.Number + 1 : 1;
        _last = (path, accession, number);
        return number == 1 ? accession : $"{accession}#{number}";
    }
}
