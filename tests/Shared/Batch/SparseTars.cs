using System.Formats.Tar;
using System.Text;

namespace Form4Tool.Tests;

/// <summary>Makes tars with files that have holes, which the platform's writer cannot.</summary>
internal static class SparseTars
{
    private const int Block = 512;

    /// <summary>As GNU tar writes them without --format=posix: type S, with maps in the header and in a block behind it each.</summary>
    public static byte[] Gnu(params (string Name, byte[] Content, int Maps)[] members)
    {
        using var packed = new MemoryStream();
        foreach (var (name, content, maps) in members)
        {
            var header = new byte[Block];
            Put(header, 0, name);
            Put(header, 100, "0000644\0");
            Put(header, 108, "0000000\0");
            Put(header, 116, "0000000\0");
            Put(header, 124, Convert.ToString(content.Length, 8).PadLeft(11, '0') + "\0");
            Put(header, 136, "00000000000\0");
            header[156] = (byte)(maps > 0 ? 'S' : '0');
            Put(header, 257, "ustar  \0");
            if (maps > 0)
            {
                Put(header, 386, "00000000000\0" + Convert.ToString(content.Length, 8).PadLeft(11, '0') + "\0");
                header[482] = (byte)(maps > 1 ? 1 : 0);
                Put(header, 483, "00000100000\0");
            }
            Put(header, 148, "        ");
            Put(header, 148, Convert.ToString(header.Sum(b => b), 8).PadLeft(6, '0') + "\0 ");
            packed.Write(header);
            for (var i = 1; i < maps; i++) packed.Write(new byte[Block]);       // with 0 at 504: none follows
            packed.Write(content);
            packed.Write(new byte[(Block - content.Length % Block) % Block]);
        }
        packed.Write(new byte[2 * Block]);
        return packed.ToArray();
    }

    /// <summary>As GNU tar writes them with --format=posix: an ordinary member whose attributes say what it is.</summary>
    public static byte[] Pax()
    {
        using var packed = new MemoryStream();
        using (var tar = new TarWriter(packed, leaveOpen: true))
        {
            Add("a.xml", TempFolder.Bytes(), []);
            Add("GNUSparseFile.1/holes.xml", Encoding.ASCII.GetBytes("1\n0\n5\n".PadRight(Block, '\0') + "hello"), new()
            {
                ["GNU.sparse.major"] = "1", ["GNU.sparse.minor"] = "0", ["GNU.sparse.name"] = "holes.xml",
                ["GNU.sparse.realsize"] = "65536",
            });
            Add("b.xml", TempFolder.Bytes(), []);

            void Add(string name, byte[] content, Dictionary<string, string> told) =>
                tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name, told) { DataStream = new MemoryStream(content) });
        }
        return packed.ToArray();
    }

    private static void Put(byte[] header, int at, string text) => Encoding.ASCII.GetBytes(text, header.AsSpan(at));
}
