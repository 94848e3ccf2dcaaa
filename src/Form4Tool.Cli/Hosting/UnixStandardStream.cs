using System.Runtime.InteropServices;

namespace Form4Tool.Cli.Hosting;

/// <summary>
/// Standard output, or standard error, by write(2). The console of the platform, with its terminal and its encodings, takes a
/// third of the time of an empty program to load, and what is written here are bytes.
/// </summary>
/// <param name="descriptor">Where to write.</param>
/// <param name="isOptional">Whether what cannot be written is dropped: a run must not end because nobody takes its messages.</param>
internal sealed unsafe partial class UnixStandardStream(int descriptor, bool isOptional = false) : Stream
{
    /// <summary>The descriptor of standard output.</summary>
    public const int Output = 1;

    /// <summary>The descriptor of standard error.</summary>
    public const int Error = 2;

    private const int Interrupted = 4;      // EINTR
    private const int WouldBlock = 11;      // EAGAIN of Linux: a pipe that its other end made non-blocking
    private const int WouldBlockOnBsd = 35; // EAGAIN of macOS

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        // Where nothing is wrong, this is all; the system's error numbers are another part of the platform to load.
        nint done;
        fixed (byte* bytes = buffer) done = NativeWriteOnce(descriptor, bytes, buffer.Length);
        if (done != buffer.Length) WriteRest(done < 0 ? buffer : buffer[(int)done..]);
    }

    private void WriteRest(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            nint written;
            fixed (byte* bytes = buffer) written = NativeWrite(descriptor, bytes, buffer.Length);
            if (written < 0)
            {
                var error = Marshal.GetLastPInvokeError();
                if (error == Interrupted) continue;
                if (error is not (WouldBlock or WouldBlockOnBsd) && isOptional) return;
                if (error is not (WouldBlock or WouldBlockOnBsd)) throw new IOException(Marshal.GetPInvokeErrorMessage(error), error);
                Thread.Sleep(1);
                continue;
            }
            buffer = buffer[(int)written..];
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush() { }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    [LibraryImport("libc", EntryPoint = "write")]
    private static partial nint NativeWriteOnce(int descriptor, byte* bytes, nint count);

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    private static partial nint NativeWrite(int descriptor, byte* bytes, nint count);
}
