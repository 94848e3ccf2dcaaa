using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Text;

namespace Form4Tool.Output;

/// <summary>A growing buffer of UTF-8 into which values are formatted directly, without strings in between.</summary>
internal sealed class Utf8Buffer
{
    private byte[] _bytes = new byte[4096];

    /// <summary>How many bytes are written.</summary>
    public int Length { get; private set; }

    /// <summary>The bytes written.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    /// <summary>The bytes written from a place on, which may be changed in place.</summary>
    public Span<byte> From(int start) => _bytes.AsSpan(start, Length - start);

    /// <summary>Forgets what was written and keeps the memory.</summary>
    public void Clear() => Length = 0;

    /// <summary>Forgets what was written after a place.</summary>
    public void Truncate(int length) => Length = length;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Append(byte value)
    {
        if (Length == _bytes.Length) Grow(1);
        _bytes[Length++] = value;
    }

    public void Append(ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(Reserve(utf8.Length));
        Length += utf8.Length;
    }

    /// <summary>The name of a member of a JSON object, behind a comma unless it is the first.</summary>
    public void AppendMember(ReadOnlySpan<byte> name, bool isFirst)
    {
        var target = Reserve(name.Length + 4);
        var at = 0;
        if (!isFirst) target[at++] = (byte)',';
        target[at++] = (byte)'"';
        name.CopyTo(target[at..]);
        at += name.Length;
        target[at++] = (byte)'"';
        target[at++] = (byte)':';
        Length += at;
    }

    public void Append(ReadOnlySpan<char> text) => Length += Encoding.UTF8.GetBytes(text, Reserve(text.Length * 3));

    public void Append(long value)
    {
        Utf8Formatter.TryFormat(value, Reserve(20), out var written);
        Length += written;
    }

    /// <summary>A number with all its digits: <c>39.5200</c>.</summary>
    public void Append(decimal value)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        var scale = (parts[3] >> 16) & 0xFF;
        if (parts[2] != 0 || scale > 18)
        {
            value.TryFormat(Reserve(40), out var length, default, System.Globalization.CultureInfo.InvariantCulture);
            Length += length;
            return;
        }
        // The mantissa fits 64 bits, as every number that the form allows does: its digits with a period among them.
        var mantissa = ((ulong)(uint)parts[1] << 32) | (uint)parts[0];
        if (parts[3] < 0) Append((byte)'-');
        var target = Reserve(40);
        Utf8Formatter.TryFormat(mantissa, target, out var digits);
        if (scale > 0)
        {
            var zeros = Math.Max(0, scale + 1 - digits);
            if (zeros > 0)
            {
                target[..digits].CopyTo(target[zeros..]);
                target[..zeros].Fill((byte)'0');
                digits += zeros;
            }
            target[(digits - scale)..digits].CopyTo(target[(digits - scale + 1)..]);
            target[digits - scale] = (byte)'.';
            digits++;
        }
        Length += digits;
    }

    /// <summary>A number of a fixed count of digits, with leading zeros.</summary>
    public void AppendDigits(int value, int count)
    {
        var target = Reserve(count);
        for (var i = count - 1; i >= 0; i--, value /= 10) target[i] = (byte)('0' + value % 10);
        Length += count;
    }

    /// <summary>A date as <c>YYYY-MM-DD</c>.</summary>
    public void Append(DateOnly date)
    {
        AppendDigits(date.Year, 4);
        Append((byte)'-');
        AppendDigits(date.Month, 2);
        Append((byte)'-');
        AppendDigits(date.Day, 2);
    }

    private Span<byte> Reserve(int count)
    {
        if (_bytes.Length - Length < count) Grow(count);
        return _bytes.AsSpan(Length);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int count) => Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + count));
}
