using System.Buffers.Binary;
using System.IO.Compression;

namespace Form4Tool.Batch.Inputs;

/// <summary>
/// The members of a zip whose directory, which stands at its end, is cut off: read by the headers before each member
/// (APPNOTE 4.3.7), as far as these state the lengths.
/// </summary>
internal static class ZipSalvage
{
    private const int HeaderLength = 30;

    /// <summary>A member: its name, its checksum, and where its packed bytes are.</summary>
    internal readonly record struct Member(string Name, uint Crc, long Length, long PackedAt, long PackedLength, bool IsDeflated);

    /// <summary>The whole members before the damage.</summary>
    public static IEnumerable<Member> Members(Stream zip)
    {
        var header = new byte[HeaderLength];
        for (long at = 0; ;)
        {
            zip.Position = at;
            if (zip.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false) < HeaderLength
                || !header.AsSpan().StartsWith("PK\x03\x04"u8))
                yield break;
            var flags = Short(6);
            var method = Short(8);
            var packed = (long)Word(18);
            var name = new byte[Short(26)];
            if (zip.ReadAtLeast(name, name.Length, throwOnEndOfStream: false) < name.Length) yield break;
            at += HeaderLength + name.Length + Short(28);
            // Bit 0: encrypted. Bit 3: the lengths follow the member. All ones: they stand in an extra field of Zip64.
            if ((flags & 9) != 0 || packed == uint.MaxValue || method is not (0 or 8) || at + packed > zip.Length) yield break;
            yield return new Member(OddNames.Utf8.GetString(name), Word(14), Word(22), at, packed, method == 8);
            at += packed;
        }

        ushort Short(int offset) => BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(offset));
        uint Word(int offset) => BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(offset));
    }

    /// <summary>The content of a member.</summary>
    public static Stream Open(Stream zip, Member member)
    {
        zip.Position = member.PackedAt;
        return member.IsDeflated
            ? new DeflateStream(zip, CompressionMode.Decompress, leaveOpen: true)
            : new HeadStream(zip, leaveOpen: true);
    }
}
