using System.Text;

namespace Form4Tool.Activity;

/// <summary>
/// The notes of a filing in a few bytes: they are most of what a filing says, and are looked at again for the filings that a page lists.
/// </summary>
internal static class PackedNotes
{
    /// <summary>Packs notes; null for none.</summary>
    public static byte[]? Pack(IReadOnlyList<Footnote> notes)
    {
        if (notes.Count == 0) return null;
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        foreach (var note in notes)
        {
            writer.Write(note.Id ?? "");
            writer.Write(note.Text is not null);
            writer.Write(note.Text ?? "");
        }
        return bytes.ToArray();
    }

    /// <summary>The notes again.</summary>
    public static IReadOnlyList<Footnote> Unpack(byte[]? packed)
    {
        if (packed is null) return [];
        var notes = new List<Footnote>();
        using var reader = new BinaryReader(new MemoryStream(packed), Encoding.UTF8);
        while (reader.BaseStream.Position < packed.Length)
        {
            var (id, hasText, text) = (reader.ReadString(), reader.ReadBoolean(), reader.ReadString());
            notes.Add(new Footnote(id, hasText ? text : null));
        }
        return notes;
    }
}
