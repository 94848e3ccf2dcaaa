using System.IO.Compression;

namespace Form4Tool.Batch.Inputs;

/// <summary>Unpacks gzip so that one that is cut off is seen to be.</summary>
internal static class Gzip
{
    private const string Strict = "System.IO.Compression.UseStrictValidation";

    // The platform's default is to read a gzip that is cut off as one that ends there, which would lose filings in silence.
    static Gzip()
    {
        if (!AppContext.TryGetSwitch(Strict, out _)) AppContext.SetSwitch(Strict, true);
    }

    /// <summary>The content of a packed stream.</summary>
    public static GZipStream Open(Stream packed, bool leaveOpen = false) => new(packed, CompressionMode.Decompress, leaveOpen);
}
