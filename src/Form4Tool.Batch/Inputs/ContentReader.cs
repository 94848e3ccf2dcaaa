using System.Globalization;
using Microsoft.Win32.SafeHandles;

namespace Form4Tool.Batch.Inputs;

/// <summary>
/// Brings the bytes of inputs into memory, one after another, into a buffer that it keeps. Archives are recognised and left
/// alone.
/// </summary>
/// <param name="maxBytes">How large an input may be.</param>
internal sealed class ContentReader(int maxBytes)
{
    private const int HeadBytes = 1 << 16;
    private const int KeptBytes = 1 << 24;

    private byte[] _buffer = new byte[HeadBytes];

    /// <summary>Reads one input.</summary>
    public Content Read(InputItem item)
    {
        if (item.Problem is { } problem) return new Content { Problem = problem };
        if (item.Content is { } content) return new Content { Bytes = content };
        if (item.Rented is { } member) return new Content { Bytes = member.AsMemory(0, item.Length) };
        try
        {
            return item.Stream is { } stream ? ReadOnce(stream) : ReadFile(item);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException && !OpenFiles.AreTooMany(e))
        {
            return Content.Without(InputDiagnostics.Unreadable, FileProblems.Describe(e, item.File ?? item.Path));
        }
    }

    /// <summary>Lets a buffer go that became large.</summary>
    public void Trim()
    {
        if (_buffer.Length > KeptBytes) _buffer = new byte[HeadBytes];
    }

    private Content ReadFile(InputItem item)
    {
        var handle = Open(item.File!);
        if (!TryGetLength(handle, out var length)) return ReadOnce(new FileStream(handle, FileAccess.Read, bufferSize: 0));
        using var _ = handle;
        // One read for the common file. A stated length of 0 may be wrong (files that the system makes up), so it is not trusted.
        var read = Fill(handle, 0, (int)Math.Min(length > 0 ? length : HeadBytes, HeadBytes));
        if (IsArchive(item, read)) return new Content { IsArchive = true };
        if (item.Wanted is not null) return Content.Without(InputDiagnostics.Unreadable, "It is no archive, so it has no members.");
        if (length > maxBytes) return TooLarge(length);
        if (read == HeadBytes && length != HeadBytes)
        {
            if (length >= _buffer.Length) Array.Resize(ref _buffer, (int)length + 1);
            read = Fill(handle, read, _buffer.Length);
        }
        return new Content { Bytes = _buffer.AsMemory(0, read) };
    }

    private static SafeFileHandle Open(string path)
    {
        try
        {
            return File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        }
        catch (FileNotFoundException)
        {
            if (OddNames.TryOpen(path) is { } odd) return odd;
            throw;
        }
    }

    /// <summary>The length of a file; a pipe has none.</summary>
    private static bool TryGetLength(SafeFileHandle handle, out long length)
    {
        try
        {
            length = RandomAccess.GetLength(handle);
            return true;
        }
        catch (NotSupportedException)
        {
            length = 0;
            return false;
        }
    }

    private int Fill(SafeFileHandle handle, int read, int upTo)
    {
        while (read < upTo && RandomAccess.Read(handle, _buffer.AsSpan(read..upTo), read) is > 0 and var more) read += more;
        return read;
    }

    /// <summary>Standard input or a pipe: it cannot be opened again, should it be an archive.</summary>
    private Content ReadOnce(Stream stream)
    {
        var head = new HeadStream(stream);
        if (ArchiveKinds.Of(head.Peek(ArchiveKinds.HeadLength)) is ArchiveKind.Gzip or ArchiveKind.Zip or ArchiveKind.Tar)
            return new Content { IsArchive = true, Archive = head };
        var read = 0;
        while (head.Read(_buffer.AsSpan(read)) is > 0 and var more)
        {
            read += more;
            if (read > maxBytes) return TooLarge(read);
            if (read == _buffer.Length) Array.Resize(ref _buffer, (int)Math.Min(_buffer.Length * 2L, Array.MaxLength));
        }
        return new Content { Bytes = _buffer.AsMemory(0, read) };
    }

    private bool IsArchive(InputItem item, int read) => ArchiveKinds.Of(_buffer.AsSpan(0, read)) switch
    {
        ArchiveKind.None => false,
        // Blocks of zeros are what a tar without members consists of; in a file of any other name they are just zeros.
        ArchiveKind.EmptyTar => item.Path.EndsWith(".tar", StringComparison.OrdinalIgnoreCase),
        _ => true,
    };

    private Content TooLarge(long length) =>
        Content.Without(InputDiagnostics.TooLarge,
        string.Create(CultureInfo.InvariantCulture, $"The input has {length:N0} bytes or more; the limit is {maxBytes:N0}."));
}
