namespace Form4Tool.Testing;

/// <summary>
/// Damages documents the way transport and editing damage them, by a fixed seed, so that every run sees the same variants:
/// cut off, bytes flipped, lost or put in, blocks deleted, swapped, repeated or blanked. Blocks begin anywhere, or at a tag.
/// </summary>
internal sealed class Damage(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>A damaged copy: one to three damages, never none.</summary>
    public byte[] Apply(ReadOnlySpan<byte> document)
    {
        var damaged = document.ToArray();
        for (var n = _random.Next(3); n >= 0; n--) damaged = Once(damaged);
        return damaged;
    }

    /// <summary>A copy with a single damage, which more often leaves the document well-formed.</summary>
    public byte[] ApplyOnce(ReadOnlySpan<byte> document) => Once(document.ToArray());

    /// <summary>
    /// The beginning of one document and the end of another, each cut at a line: pages of two filings that came together.
    /// </summary>
    public byte[] Join(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other) => [.. one[..Line(one)], .. other[Line(other)..]];

    /// <summary>Where a line begins.</summary>
    private int Line(ReadOnlySpan<byte> bytes) => bytes[..(_random.Next(bytes.Length) + 1)].LastIndexOf((byte)'\n') + 1;

    private byte[] Once(byte[] bytes)
    {
        if (bytes.Length < 4) return [.. bytes, (byte)_random.Next(256)];
        switch (_random.Next(10))
        {
            case 0: return bytes[.._random.Next(bytes.Length)];
            case 1: return Flip(bytes, _random.Next(1, 4));
            case 2: return Flip(bytes, _random.Next(4, 200));
            case 3: return Delete(bytes, Block(bytes, 8));
            case 4: return Delete(bytes, Block(bytes, bytes.Length / 4 + 1));
            case 5: return Swap(bytes);
            case 6: return Repeat(bytes);
            case 7: return Insert(bytes);
            case 8: return Blank(bytes);
            default: return bytes[Tag(bytes)..];
        }
    }

    private byte[] Flip(byte[] bytes, int count)
    {
        for (; count > 0; count--) bytes[_random.Next(bytes.Length)] ^= (byte)(1 << _random.Next(8));
        return bytes;
    }

    private static byte[] Delete(byte[] bytes, Range block)
    {
        var (start, length) = block.GetOffsetAndLength(bytes.Length);
        return [.. bytes.AsSpan(0, start), .. bytes.AsSpan(start + length)];
    }

    private byte[] Swap(byte[] bytes)
    {
        int[] cuts = [Tag(bytes), Tag(bytes), Tag(bytes), Tag(bytes)];
        Array.Sort(cuts);
        return
        [
            .. bytes.AsSpan(0, cuts[0]), .. bytes.AsSpan(cuts[2]..cuts[3]), .. bytes.AsSpan(cuts[1]..cuts[2]),
            .. bytes.AsSpan(cuts[0]..cuts[1]), .. bytes.AsSpan(cuts[3]),
        ];
    }

    private byte[] Repeat(byte[] bytes)
    {
        var block = bytes.AsSpan(Block(bytes, bytes.Length / 4 + 1));
        var at = Tag(bytes);
        return [.. bytes.AsSpan(0, at), .. block, .. bytes.AsSpan(at)];
    }

    /// <summary>Puts in what breaks parsers, or noise.</summary>
    private byte[] Insert(byte[] bytes)
    {
        ReadOnlySpan<byte> put = _random.Next(12) switch
        {
            0 => "&"u8,
            1 => "&nbsp;"u8,
            2 => "<"u8,
            3 => ">"u8,
            4 => "</value>"u8,
            5 => "<value>"u8,
            6 => "<!--"u8,
            7 => "<![CDATA["u8,
            8 => "&#0;"u8,
            9 => "\0"u8,
            10 => "<!DOCTYPE x [<!ENTITY a \"b\">]>"u8,
            _ => [(byte)_random.Next(256), (byte)_random.Next(256)],
        };
        var at = _random.Next(bytes.Length);
        return [.. bytes.AsSpan(0, at), .. put, .. bytes.AsSpan(at)];
    }

    private byte[] Blank(byte[] bytes)
    {
        bytes.AsSpan(Block(bytes, 64)).Fill((byte)' ');
        return bytes;
    }

    private Range Block(byte[] bytes, int most)
    {
        var start = _random.Next(2) == 0 ? Tag(bytes) : _random.Next(bytes.Length);
        return start..Math.Min(bytes.Length, start + 1 + _random.Next(most));
    }

    /// <summary>The beginning of a tag (or of a line, where there are no tags) near a place by chance.</summary>
    private int Tag(byte[] bytes)
    {
        var start = _random.Next(bytes.Length);
        var found = bytes.AsSpan(start).IndexOfAny((byte)'<', (byte)'\n');
        return found < 0 ? start : start + found;
    }
}
