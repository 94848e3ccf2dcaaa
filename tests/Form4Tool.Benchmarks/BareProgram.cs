using System.IO.Compression;
using System.Xml;

namespace Form4Tool.Benchmarks;

/// <summary>The programs that long runs are measured against: they do what cannot be left out, and build and write nothing.</summary>
internal static class BareProgram
{
    /// <summary>Reads the files of a folder with some workers, and runs the bare XmlReader loop over the XML in each.</summary>
    public static int Read(string folder, int workers, bool onlyReads)
    {
        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories);
        var next = -1;
        long sum = 0;
        void Work()
        {
            var names = new NameTable();
            long mine = 0;
            for (int i; (i = Interlocked.Increment(ref next)) < files.Length;)
            {
                var bytes = File.ReadAllBytes(files[i]);
                mine += onlyReads ? bytes.Length : XmlBenchmark.BareLoop(Xml(bytes), names);
            }
            Interlocked.Add(ref sum, mine);
        }
        var threads = Enumerable.Range(0, workers).Select(_ => new Thread(Work)).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        Console.WriteLine($"{files.Length} files, {sum}");
        return 0;
    }

    /// <summary>Unpacks a .tar.gz to nowhere.</summary>
    public static int Unpack(string archive)
    {
        using var unpacked = new GZipStream(new FileStream(archive, FileMode.Open, FileAccess.Read, FileShare.Read, 1),
            CompressionMode.Decompress);
        var buffer = new byte[1 << 16];
        long sum = 0;
        for (int read; (read = unpacked.Read(buffer)) > 0;) sum += read;
        Console.WriteLine($"{sum} bytes");
        return 0;
    }

    private static byte[] Xml(byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith("<?xml"u8)) return bytes;
        var start = bytes.AsSpan().IndexOf("<?xml"u8);
        if (start < 0) start = bytes.AsSpan().IndexOf("<ownershipDocument"u8);
        var end = bytes.AsSpan().LastIndexOf("</ownershipDocument>"u8);
        return start < 0 || end < start ? [] : bytes[start..(end + "</ownershipDocument>"u8.Length)];
    }
}
