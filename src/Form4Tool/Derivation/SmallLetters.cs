using System.Buffers;
using System.Text;

namespace Form4Tool.Derivation;

/// <summary>Texts in small letters. Nearly all notes are ASCII, of which many letters are turned at once.</summary>
internal static class SmallLetters
{
    /// <summary>A text in small letters, each letter in its place.</summary>
    public static string Of(string text) => string.Create(text.Length, text, static (lower, text) => Write(text, lower));

    /// <summary>Writes a text in small letters.</summary>
    public static void Write(ReadOnlySpan<char> text, Span<char> lower)
    {
        if (Ascii.ToLower(text, lower, out _) != OperationStatus.Done) text.ToLowerInvariant(lower);
    }
}
