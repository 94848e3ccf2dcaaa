namespace Form4Tool.Batch.Inputs;

/// <summary>What a file is packed as, by its first bytes.</summary>
internal enum ArchiveKind
{
    /// <summary>Not an archive that is read here.</summary>
    None,
    /// <summary>One file, compressed; often a tar.</summary>
    Gzip,
    Zip,
    Tar,
    /// <summary>A tar without members: blocks of zeros.</summary>
    EmptyTar,
}

/// <summary>Recognises archives.</summary>
internal static class ArchiveKinds
{
    /// <summary>How many bytes <see cref="Of"/> needs to see.</summary>
    public const int HeadLength = 512;

    /// <summary>The kind of a file that begins with these bytes.</summary>
    public static ArchiveKind Of(ReadOnlySpan<byte> head)
    {
        // A filing begins with "<", "-----", a blank or a letter: two comparisons settle nearly all of them.
        if (head.Length < 4) return ArchiveKind.None;
        if (head[0] == 0x1F && head[1] == 0x8B) return ArchiveKind.Gzip;
        if (head[0] == 'P' && head[1] == 'K' && (head[2], head[3]) is (3, 4) or (5, 6)) return ArchiveKind.Zip;
        if (head.Length < HeadLength) return ArchiveKind.None;
        if (head[0] == 0) return head[..HeadLength].IndexOfAnyExcept((byte)0) < 0 ? ArchiveKind.EmptyTar : ArchiveKind.None;
        return IsTarHeader(head[..HeadLength]) ? ArchiveKind.Tar : ArchiveKind.None;
    }

    /// <summary>Every tar, old or new, has the sum of its header's bytes at 148, in octal, the sum's own field counted as blanks.</summary>
    private static bool IsTarHeader(ReadOnlySpan<byte> header)
    {
        var stated = 0;
        var digits = 0;
        foreach (var c in header.Slice(148, 8))
        {
            if (c is >= (byte)'0' and <= (byte)'7') (stated, digits) = (stated * 8 + c - '0', digits + 1);
            else if (c != ' ' && c != 0) return false;
            else if (digits > 0) break;
        }
        if (digits == 0) return false;
        var sum = 8 * ' ';
        for (var i = 0; i < header.Length; i++)
            if (i is < 148 or >= 156) sum += header[i];
        return sum == stated;
    }
}
