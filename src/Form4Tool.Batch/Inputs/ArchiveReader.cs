using System.Buffers;
using System.Formats.Tar;
using System.IO.Compression;
using static System.FormattableString;

namespace Form4Tool.Batch.Inputs;

/// <summary>
/// The members of archives, read as a stream and never unpacked to disk: gzip, tar, zip, and archives in them. A damaged
/// archive gives the members before the damage and one problem. Links and devices in a tar hold no content and are passed over.
/// </summary>
/// <param name="maxMemberBytes">The most that one member may unpack to: what a "zip bomb" would exceed.</param>
/// <param name="wanted">The members that are wanted; null for all.</param>
internal sealed class ArchiveReader(long maxMemberBytes, WantedMembers? wanted = null)
{
    /// <summary>How deep archives may stand in archives.</summary>
    public const int MaxDepth = 4;

    private const int MaxBinaryBytes = 12 << 20;

    /// <summary>The members of an archive.</summary>
    /// <param name="archive">Its bytes; the reader closes it.</param>
    /// <param name="path">What it is called.</param>
    /// <param name="insideAt">Where in the path the place inside the input begins.</param>
    public IEnumerable<InputItem> Members(Stream archive, string path, int insideAt) =>
        Members(new HeadStream(archive), archive, path, insideAt, 1);

    private IEnumerable<InputItem> Members(HeadStream head, Stream? seekable, string path, int insideAt, int depth)
    {
        if (depth <= MaxDepth) return Guarded(Open(head, seekable, path, insideAt, depth), path);
        return [InputItem.Without(path, BatchDiagnostics.NestedTooDeep, $"The archive stands {depth} archives deep; {MaxDepth} are read.")];
    }

    private IEnumerable<InputItem> Open(HeadStream head, Stream? seekable, string path, int insideAt, int depth)
    {
        using var _ = head;
        var kind = ArchiveKinds.Of(head.Peek(ArchiveKinds.HeadLength));
        var members = kind switch
        {
            ArchiveKind.Gzip => Unpacked(head, path, insideAt, depth),
            ArchiveKind.Zip => Zip(head, seekable, path, insideAt, depth),
            _ => Tar(head, path, insideAt, depth),
        };
        var count = 0;
        foreach (var member in members)
        {
            count++;
            yield return member;
        }
        if (count == 0 && wanted is null)
            yield return InputItem.Without(path, BatchDiagnostics.EmptyArchive, "The archive has no members.");
    }

    private IEnumerable<InputItem> Unpacked(Stream packed, string path, int insideAt, int depth)
    {
        var content = new UnpackedStream(Gzip.Open(packed)) { EndsAtDamage = true };
        using var unpacked = new HeadStream(content);
        if (ArchiveKinds.Of(unpacked.Peek(ArchiveKinds.HeadLength)) is ArchiveKind.Tar or ArchiveKind.EmptyTar)
        {
            content.EndsAtDamage = false;       // the members of a tar are whole or not
            foreach (var member in Tar(unpacked, path, insideAt, depth)) yield return member;
            if (content.Damage is { } torn) throw new InvalidDataException(torn);
            yield break;
        }
        var name = Path.GetFileName(path.AsSpan());
        if (name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)) name = name[..^3];
        foreach (var member in Content(unpacked, null, string.Concat(path, "!/", name), insideAt, depth)) yield return member;
        if (content.Damage is { } damage) throw new InvalidDataException(damage);
    }

    private IEnumerable<InputItem> Tar(Stream archive, string path, int insideAt, int depth)
    {
        var plain = new SparseTar(archive);
        using var tar = new TarReader(plain, leaveOpen: true);
        while (tar.GetNextEntry(copyData: false) is { } entry)
        {
            if (entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile or TarEntryType.ContiguousFile)) continue;
            var name = path + "!/" + MemberName(SparseName(entry) ?? entry.Name);
            if (wanted?.MayHold(name) == false) continue;
            if (plain.IsSparse || SparseName(entry) is not null)
            {
                yield return InputItem.Without(name, BatchDiagnostics.UnreadableMember, "The member is a file with holes (sparse).");
                continue;
            }
            foreach (var member in Content(entry.DataStream ?? Stream.Null, entry.Length, name, insideAt, depth)) yield return member;
        }
    }

    /// <summary>The name of a sparse file that a POSIX tar holds as an ordinary one; null for other members.</summary>
    private static string? SparseName(TarEntry entry) => entry is PaxTarEntry { ExtendedAttributes: var told }
        && told.Keys.Any(static key => key.StartsWith("GNU.sparse.", StringComparison.Ordinal))
        ? told.GetValueOrDefault("GNU.sparse.name", entry.Name)
        : null;

    private IEnumerable<InputItem> Zip(HeadStream head, Stream? seekable, string path, int insideAt, int depth)
    {
        // The directory of a zip stands at its end. Where the archive cannot be wound back, it is held in memory.
        using var held = seekable is { CanSeek: true } ? null : Hold(head);
        var file = held ?? seekable!;
        if (OpenZip(file) is not { } zip)
        {
            foreach (var member in ZipSalvage.Members(file))
            {
                var name = path + "!/" + MemberName(member.Name);
                if (wanted?.MayHold(name) == false) continue;
                var content = Checked(() => ZipSalvage.Open(file, member), member.Length, member.Crc, name, insideAt, depth);
                foreach (var item in Guarded(content, name)) yield return item;
            }
            throw new InvalidDataException("its directory is missing.");
        }
        using var _ = zip;
        if (zip.GetEntry(WordDocument) is not null)
        {
            yield return InputItem.Without(path, InputDiagnostics.Binary,
                "It is a document of a word processor (.docx), not a filing in text, HTML or XML. Save it as plain text or as a web page.");
            yield break;
        }
        foreach (var entry in zip.Entries)
        {
            if (entry.FullName.EndsWith('/') && entry.Length == 0) continue;
            var name = path + "!/" + MemberName(entry.FullName);
            if (wanted?.MayHold(name) == false) continue;
            if (entry.IsEncrypted)
            {
                yield return InputItem.Without(name, BatchDiagnostics.UnreadableMember, "The member is encrypted.");
                continue;
            }
            foreach (var member in Guarded(Checked(() => Open(entry), entry.Length, entry.Crc32, name, insideAt, depth), name))
                yield return member;
        }
    }

    /// <summary>The part that makes a zip a document of a word processor (ECMA-376).</summary>
    private const string WordDocument = "word/document.xml";

    private static Stream Open(ZipArchiveEntry entry)
    {
        try
        {
            return entry.Open();
        }
        catch (InvalidDataException)
        {
            // Thrown before a byte is unpacked: of the methods that zip knows only two are met and read, stored and deflate.
            throw new NotSupportedException("The member is packed by a method that is not known, or its header is damaged.");
        }
    }

    private static ZipArchive? OpenZip(Stream file)
    {
        try
        {
            var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true, OddNames.Utf8);
            _ = zip.Entries;
            return zip;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>A member whose checksum is known, which the platform's zip reader does not compare.</summary>
    private IEnumerable<InputItem> Checked(Func<Stream> open, long length, uint crc, string name, int insideAt, int depth)
    {
        using var data = new UnpackedStream(open());
        foreach (var member in Content(data, length, name, insideAt, depth))
        {
            if (member.Rented is { } bytes && member.Path.Length == name.Length && Crc32.Of(bytes.AsSpan(0, member.Length)) != crc)
            {
                member.Return();
                throw new InvalidDataException("The member's checksum does not match its content.");
            }
            yield return member;
        }
    }

    /// <summary>One member: its content as an item, or, where it is an archive, the members of that.</summary>
    private IEnumerable<InputItem> Content(Stream data, long? length, string path, int insideAt, int depth)
    {
        if (length == 0) return [InputItem.Without(path, InputDiagnostics.Empty, "The input is empty.")];
        var rented = ArrayPool<byte>.Shared.Rent((int)Math.Min(length ?? 1 << 16, 1 << 20));
        var read = data.ReadAtLeast(rented.AsSpan(0, Math.Min(rented.Length, HeadStream.Capacity)),
            Math.Min(ArchiveKinds.HeadLength, rented.Length), throwOnEndOfStream: false);
        if (ArchiveKinds.Of(rented.AsSpan(0, read)) is ArchiveKind.Gzip or ArchiveKind.Zip or ArchiveKind.Tar)
        {
            var head = new HeadStream(data, rented.AsSpan(0, read));
            ArrayPool<byte>.Shared.Return(rented);
            return Members(head, null, path, insideAt, depth + 1);
        }
        // No text that is read has a NUL at its beginning and this length, so the rest of a disk image need not be unpacked.
        if (length > MaxBinaryBytes && rented.AsSpan(0, read).Contains((byte)0))
        {
            ArrayPool<byte>.Shared.Return(rented);
            return [InputItem.Without(path, BatchDiagnostics.Skipped, "The input is binary, not a filing in text, HTML or XML. Skipped.")];
        }
        while (read < (length ?? long.MaxValue))
        {
            if (length > maxMemberBytes || read > maxMemberBytes)
            {
                ArrayPool<byte>.Shared.Return(rented);
                return [InputItem.Without(path, InputDiagnostics.TooLarge,
                    Invariant($"The member is larger than {maxMemberBytes:N0} bytes, the limit for members."))];
            }
            if (read == rented.Length) Grow(ref rented, length);
            var more = data.Read(rented, read, rented.Length - read);
            if (more == 0) break;
            read += more;
        }
        if (read < length)
        {
            ArrayPool<byte>.Shared.Return(rented);
            var name = path[(path.LastIndexOf("!/", StringComparison.Ordinal) + 2)..];
            throw new EndOfStreamException(Invariant($"{name} has {read:N0} of {length:N0} bytes."));
        }
        if (read > 0) return [InputItem.Member(path, insideAt, rented, read)];
        ArrayPool<byte>.Shared.Return(rented);
        return [InputItem.Without(path, InputDiagnostics.Empty, "The input is empty.")];
    }

    private static void Grow(ref byte[] rented, long? length)
    {
        var wider = ArrayPool<byte>.Shared.Rent((int)Math.Min(Math.Max(rented.Length * 2L, length ?? 0), Array.MaxLength));
        rented.CopyTo(wider, 0);
        ArrayPool<byte>.Shared.Return(rented);
        rented = wider;
    }

    private MemoryStream Hold(Stream stream)
    {
        var held = new MemoryStream();
        var chunk = new byte[1 << 16];
        while (stream.Read(chunk) is > 0 and var read)
        {
            if (held.Length + read > maxMemberBytes) throw TooLargeToHold();
            held.Write(chunk, 0, read);
        }
        held.Position = 0;
        return held;
    }

    private InvalidDataException TooLargeToHold() =>
        new(Invariant($"A zip that is not a file of its own is held in memory, and this one is larger than {maxMemberBytes:N0} bytes."));

    /// <summary>Ends the members with a problem where the archive turns out to be damaged.</summary>
    private static IEnumerable<InputItem> Guarded(IEnumerable<InputItem> members, string path)
    {
        using var each = members.GetEnumerator();
        for (; ; )
        {
            InputItem? problem = null;
            try
            {
                if (!each.MoveNext()) yield break;
            }
            catch (Exception e) when (
                e is InvalidDataException or EndOfStreamException or FormatException or ArgumentException or OverflowException)
            {
                problem = InputItem.Without(path, BatchDiagnostics.DamagedArchive, $"The archive is cut off or corrupt: {e.Message}");
            }
            catch (NotSupportedException e)
            {
                problem = InputItem.Without(path, BatchDiagnostics.UnreadableMember, e.Message);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                problem = InputItem.Without(path, InputDiagnostics.Unreadable, FileProblems.Describe(e, path));
            }
            yield return problem ?? each.Current;
            if (problem is not null) yield break;
        }
    }

    private static string MemberName(string name) => (name.StartsWith("./", StringComparison.Ordinal) ? name[2..] : name).TrimStart('/');
}
