using System.Formats.Tar;
using System.IO.Compression;

namespace Form4Tool.Tests;

/// <summary>Makes archives for tests.</summary>
internal static class Archives
{
    public static byte[] Pack(string name, params (string, byte[])[] members) =>
        name.EndsWith(".zip", StringComparison.Ordinal) ? Zip(members)
        : name.EndsWith(".tar", StringComparison.Ordinal) ? Tar(members)
        : Gzip(Tar(members));

    public static byte[] Gzip(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest)) gzip.Write(content);
        return packed.ToArray();
    }

    public static byte[] Tar(params (string Name, byte[] Content)[] members)
    {
        using var packed = new MemoryStream();
        using (var tar = new TarWriter(packed, leaveOpen: true))
            foreach (var (name, content) in members)
                tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(content) });
        // A tar ends in two blocks of zeros, which the platform's writer leaves out where there is no member.
        if (packed.Length == 0) packed.Write(new byte[1024]);
        return packed.ToArray();
    }

    public static byte[] Zip(params (string Name, byte[] Content)[] members)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in members)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }
        return packed.ToArray();
    }
}
