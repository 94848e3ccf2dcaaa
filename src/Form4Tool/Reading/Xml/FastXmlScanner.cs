using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Form4Tool.Input;

namespace Form4Tool.Reading.Xml;

/// <summary>
/// Reads well-formed ownership XML as EDGAR disseminates it, straight from its bytes: elements of the schema without
/// attributes (or with an <c>id</c>), text, the five entities and character references. It checks all that makes such a
/// document well-formed; at anything else (comments, CDATA, instructions, namespaces, unknown elements, any fault) it stops,
/// and the platform's parser reads the document from its start. So it agrees with that parser or does not answer.
/// </summary>
/// <remarks>Does not validate UTF-8: inputs are valid when they come here.</remarks>
internal sealed class FastXmlScanner
{
    private const int MaxDepth = 32, LongestReference = 10, NoLeaf = -1, NotForThis = -2;

    private static readonly Element Value = TheValue();

    private readonly Element[] _open = new Element[MaxDepth];
    private byte[] _resolved = new byte[1024];

    // Filings are written by few programs, so the tag that followed an element's start or end the last time nearly always
    // follows again. Only a guess, which the name's bytes confirm.
    private readonly Element?[] _afterStart = new Element?[Element.All.Length], _afterEnd = new Element?[Element.All.Length];

    /// <summary>Reads the document; false where it is not for this scanner.</summary>
    /// <param name="document">The document, which begins with its root.</param>
    /// <param name="survey">What is known of its bytes.</param>
    /// <param name="form">The reader of its meaning, started.</param>
    public bool TryRead(ReadOnlySpan<byte> document, TextSurvey survey, OwnershipXml form)
    {
        // The end tag at the end is what stops every search below inside the document.
        if (!EndsInRoot(document) || (survey.IsPlain ? survey.MayHoldBracket && document.IndexOf("]]>"u8) >= 0 : HoldsForbidden(document)))
            return false;
        var depth = 0;
        ref var guess = ref _afterStart[0];
        for (var at = 0; ;)
        {
            // Here a tag begins: document[at] is its '<'.
            if (document[at + 1] == '/')
            {
                if (depth == 0) return false;
                var ended = _open[--depth];
                if (!IsTag(document, at + 2, ended)) return false;
                form.EndElement();
                at += ended.Length + 3;
                if (depth == 0) return at == document.Length;
                guess = ref _afterEnd[ended.Index];
            }
            else
            {
                if (ElementAt(document, at + 1, ref guess) is not { } element) return false;
                var tag = at;
                at += element.Length + 1;
                ReadOnlySpan<byte> id = default;
                var isEmpty = false;
                if (document[at] == '>') at++;
                else if ((at = PastAttributes(document, at, out var idLength)) > 0)
                {
                    // Behind the name stands ` id="`, then the id.
                    if (idLength > 0) id = document.Slice(tag + element.Length + 6, idLength);
                    isEmpty = document[at - 2] == '/';
                }
                else return false;
                if (isEmpty)
                {
                    if (depth == 0) return false;
                    form.StartElement(element, null, id, tag);
                    form.EndElement();
                    guess = ref _afterEnd[element.Index];
                }
                else
                {
                    var end = element.HoldsText ? PastLeaf(document, at, element, id, tag, form) : NoLeaf;
                    if (end > 0)
                    {
                        at = end;
                        guess = ref _afterEnd[element.Index];
                    }
                    else
                    {
                        if (end != NoLeaf || depth == MaxDepth) return false;
                        _open[depth++] = element;
                        form.StartElement(element, null, id, tag);
                        guess = ref _afterStart[element.Index];
                    }
                }
            }
            // White space, nearly always, and the next tag.
            var next = PastSpace(document, at);
            if (next < document.Length && document[next] == '<' && !form.HasText) at = next;
            else if ((at = PastText(document, at, form)) < 0) return false;
        }
    }

    /// <summary>The element whose name stands here: the one expected, or whichever it is; null where it is none of the schema.</summary>
    private static Element? ElementAt(ReadOnlySpan<byte> document, int at, ref Element? guess)
    {
        if (guess is { } expected && (IsTag(document, at, expected) || IsTagWithMore(document, at, expected))) return expected;
        var length = 0;
        while (char.IsAsciiLetterOrDigit((char)document[at + length])) length++;
        if (ElementNames.Find(document.Slice(at, length)) is not { } found) return null;
        return guess = found;
    }

    /// <summary>Whether the element's name and a &gt; stand here.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsTag(ReadOnlySpan<byte> document, int at, Element element)
    {
        if (at + Vector256<byte>.Count <= document.Length)
            return ((Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(document),
                (nuint)at) ^ Vector256.LoadUnsafe(ref element.Tag[0])) & Vector256.LoadUnsafe(
                ref element.TagMask[0])) == Vector256<byte>.Zero;
        var name = element.Utf8;
        return at + name.Length < document.Length && document[at + name.Length] == '>' && document[at..].StartsWith(name);
    }

    private static bool IsTagWithMore(ReadOnlySpan<byte> document, int at, Element element) =>
        document[at..].StartsWith(element.Utf8) && document[at + element.Length] is (byte)' ' or (byte)'/';

    /// <summary>
    /// Takes a whole element at once: text and its own end tag, or a <c>value</c> with text, white space around it. These are
    /// nine of ten elements. Where it is anything else, nothing is taken.
    /// </summary>
    /// <returns>Where the element ends; <see cref="NoLeaf"/> where it is no such element, <see cref="NotForThis"/> where the document is
    /// not for this scanner.</returns>
    private int PastLeaf(ReadOnlySpan<byte> document, int at, Element element, ReadOnlySpan<byte> id, int tag, OwnershipXml form)
    {
        var isWrapped = document[at] <= ' ' && element.Role == ElementRole.Field;
        if (isWrapped)
        {
            at = PastSpace(document, at);
            if (document[at] != '<' || !IsTag(document, at + 1, Value) || form.HasText) return NoLeaf;
            at += Value.Length + 2;
        }
        var length = TextLength(document, at, out var hasReference);
        var end = at + length;
        if (document[end + 1] != '/') return NoLeaf;
        if (isWrapped)
        {
            if (!IsTag(document, end + 2, Value)) return NoLeaf;
            end = PastSpace(document, end + Value.Length + 3);
            if (document[end] != '<' || document[end + 1] != '/') return NoLeaf;
        }
        if (!IsTag(document, end + 2, element)) return NoLeaf;
        var text = document.Slice(at, length);
        if (hasReference && !TryResolve(ref text)) return NotForThis;
        form.Leaf(element, id, text, tag, at);
        return end + element.Length + 3;
    }

    /// <summary>The bytes up to the next tag, which there is, and whether an ampersand is among them.</summary>
    private static int TextLength(ReadOnlySpan<byte> document, int at, out bool hasReference)
    {
        if (at + Vector256<byte>.Count <= document.Length)
        {
            // Nearly every value is shorter than a vector.
            var bytes = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(document), (nuint)at);
            var ends = Vector256.Equals(bytes, Vector256.Create((byte)'<')).ExtractMostSignificantBits();
            if (ends != 0)
            {
                var references = Vector256.Equals(bytes, Vector256.Create((byte)'&')).ExtractMostSignificantBits();
                hasReference = (references & (ends ^ (ends - 1))) != 0;
                return BitOperations.TrailingZeroCount(ends);
            }
        }
        var length = document[at..].IndexOf((byte)'<');
        hasReference = document.Slice(at, length).IndexOf((byte)'&') >= 0;
        return length;
    }

    /// <summary>What no document may hold, and a ]]&gt;, which text may not.</summary>
    private static bool HoldsForbidden(ReadOnlySpan<byte> document)
    {
        for (int found; (found = document.IndexOfAny(Suspects.Forbidden)) >= 0; document = document[(found + 1)..])
            if (document[found] != ']' || document[found..].StartsWith("]]>"u8)) return true;
        return false;
    }

    /// <summary>Goes to the next tag, over a text.</summary>
    private int PastText(ReadOnlySpan<byte> document, int at, OwnershipXml form)
    {
        var length = document[at..].IndexOf((byte)'<');
        if (length < 0) return NotForThis;
        var text = document.Slice(at, length);
        if (text.IndexOf((byte)'&') >= 0 && !TryResolve(ref text)) return NotForThis;
        form.Text(text, at);
        return at + length;
    }

    /// <summary>
    /// Where white space ends: at anything above a blank, for of what is below only white space has passed <see cref="Suspects"/>.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int PastSpace(ReadOnlySpan<byte> document, int at)
    {
        for (; at + Vector256<byte>.Count <= document.Length; at += Vector256<byte>.Count)
        {
            var bytes = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(document), (nuint)at);
            var marks = Vector256.GreaterThan(bytes, Vector256.Create((byte)' ')).ExtractMostSignificantBits();
            if (marks != 0) return at + BitOperations.TrailingZeroCount(marks);
        }
        while (at < document.Length && document[at] <= ' ') at++;
        return at;
    }

    /// <summary>The end of a start tag that has more than its name: an <c>id</c> at most.</summary>
    private static int PastAttributes(ReadOnlySpan<byte> document, int at, out int idLength)
    {
        idLength = 0;
        if (document[at..].StartsWith(" id=\""u8))
        {
            at += 5;
            idLength = document[at..].IndexOf((byte)'"');
            // Attribute values know entities, and white space in them is normalised: neither is in the id of a footnote.
            if (idLength < 0 || !IsPlainId(document.Slice(at, idLength))) return NotForThis;
            at += idLength + 1;
        }
        if (document[at] == ' ' && document[at + 1] is (byte)'/' or (byte)'>') at++;
        if (document[at] == '>') return at + 1;
        return document[at] == '/' && document[at + 1] == '>' ? at + 2 : NotForThis;
    }

    private static Element TheValue()
    {
        foreach (var element in Element.All)
            if (element.Role == ElementRole.Value) return element;
        throw new InvalidOperationException("The table of elements has no value.");
    }

    // Loops, as searches for these would be compiled at run time, which takes longer than a filing.
    private static bool IsPlainId(ReadOnlySpan<byte> id)
    {
        foreach (var c in id)
            if (c is (byte)'<' or (byte)'&' or (byte)'\t' or (byte)'\n' or (byte)'\r') return false;
        return true;
    }

    private static bool EndsInRoot(ReadOnlySpan<byte> document)
    {
        var end = "</ownershipDocument>"u8;
        return document.Length >= end.Length && document[^end.Length..].SequenceEqual(end);
    }

    /// <summary>The text with its entities and character references as what they stand for; false where one is unknown.</summary>
    private bool TryResolve(ref ReadOnlySpan<byte> text)
    {
        if (_resolved.Length < text.Length) _resolved = new byte[text.Length * 2];
        var length = 0;
        var rest = text;
        for (int found; (found = rest.IndexOf((byte)'&')) >= 0;)
        {
            rest[..found].CopyTo(_resolved.AsSpan(length));
            length += found;
            rest = rest[(found + 1)..];
            var end = rest[..Math.Min(rest.Length, LongestReference)].IndexOf((byte)';');
            if (end < 0 || !XmlReference.TryRead(rest[..end], out var character)) return false;
            // White space at the beginning would be trimmed, and the place of the text be that behind it.
            if (character.Value <= ' ' && _resolved.AsSpan(0, length).Trim(" \t\r\n"u8).IsEmpty) return false;
            // No character is longer in UTF-8 than the shortest reference to it.
            length += character.EncodeToUtf8(_resolved.AsSpan(length));
            rest = rest[(end + 1)..];
        }
        rest.CopyTo(_resolved.AsSpan(length));
        text = _resolved.AsSpan(0, length + rest.Length);
        return true;
    }

    /// <summary>Its own class, so that it is made only for a document that is not plain.</summary>
    private static class Suspects
    {
        // What XML forbids: control characters; to be looked at by the platform's parser, the lead byte of U+FFFE and U+FFFF; and
        // the beginning of a ]]>.
        public static readonly SearchValues<byte> Forbidden = SearchValues.Create(
            [0xEF, (byte)']', .. Enumerable.Range(0, 32).Select(c => (byte)c).Where(c => c is not (9 or 10 or 13))]);
    }
}
