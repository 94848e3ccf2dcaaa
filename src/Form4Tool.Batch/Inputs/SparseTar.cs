using System.Text;

namespace Form4Tool.Batch.Inputs;

/// <summary>
/// A tar in which GNU's sparse members (type S) look like ordinary ones: the platform's reader ends at the first of them, and what
/// stands behind it would be lost. Their maps, which go on in blocks of their own behind the header, are left out; what remains of
/// such a member is the data between its holes. Layout: GNU tar manual, "Basic Tar Format" and "Storing Sparse Files".
/// </summary>
/// <param name="tar">The tar.</param>
internal sealed class SparseTar(Stream tar) : ReadOnlyStream
{
    private const int Block = 512;
    private const int SizeAt = 124, SizeLength = 12, SumAt = 148, SumLength = 8, TypeAt = 156;
    private const int MapAt = 386, IsExtendedAt = 482, MapEnd = 495, IsExtendedInBlockAt = 504;

    private readonly byte[] _header = new byte[Block];
    private int _headerLeft;
    private long _dataLeft;

    /// <summary>Whether the member whose header was read last is a sparse one.</summary>
    public bool IsSparse { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty) return 0;
        if (_headerLeft == 0 && _dataLeft == 0 && !ReadHeader()) return 0;
        if (_headerLeft > 0)
        {
            var count = Math.Min(buffer.Length, _headerLeft);
            _header.AsSpan(Block - _headerLeft, count).CopyTo(buffer);
            _headerLeft -= count;
            return count;
        }
        var read = tar.Read(buffer[..(int)Math.Min(buffer.Length, _dataLeft)]);
        _dataLeft -= read;
        return read;
    }

    private bool ReadHeader()
    {
        var read = tar.ReadAtLeast(_header, Block, throwOnEndOfStream: false);
        if (read == 0) return false;
        _headerLeft = read;
        if (read < Block)
        {
            // A tar that is cut off there: its reader shall see so.
            _header.AsSpan(0, read).CopyTo(_header.AsSpan(Block - read));
            return true;
        }
        var size = Size();
        _dataLeft = size > 0 ? (size + Block - 1) / Block * Block : 0;
        // What stands before a member and tells of it is not the member.
        if (_header[TypeAt] is (byte)'L' or (byte)'K' or (byte)'x' or (byte)'g') return true;
        IsSparse = _header[TypeAt] == 'S';
        if (IsSparse) MakeOrdinary();
        return true;
    }

    private void MakeOrdinary()
    {
        var isExtended = _header[IsExtendedAt] != 0;
        _header[TypeAt] = (byte)'0';
        _header.AsSpan(MapAt, MapEnd - MapAt).Clear();
        var block = new byte[Block];
        while (isExtended && tar.ReadAtLeast(block, Block, throwOnEndOfStream: false) == Block)
            isExtended = block[IsExtendedInBlockAt] != 0;
        _header.AsSpan(SumAt, SumLength).Fill((byte)' ');
        var sum = 0;
        foreach (var b in _header) sum += b;
        Encoding.ASCII.GetBytes(Convert.ToString(sum, 8).PadLeft(6, '0') + "\0 ", _header.AsSpan(SumAt, SumLength));
    }

    /// <summary>How many bytes follow the header: octal digits, or a binary number behind a first bit.</summary>
    private long Size()
    {
        var field = _header.AsSpan(SizeAt, SizeLength);
        long size = 0;
        if ((field[0] & 0x80) != 0)
        {
            foreach (var b in field[(SizeLength - sizeof(long))..]) size = size << 8 | b;
            return size;
        }
        foreach (var c in field)
        {
            if (c is >= (byte)'0' and <= (byte)'7') size = size * 8 + c - '0';
            else if (c != ' ') break;
        }
        return size;
    }
}
