namespace Form4Tool.Binding;

/// <summary>The parts of a form by what is said of their words beside the values.</summary>
internal enum ClaimPart : byte
{
    /// <summary>Rows, footnotes, remarks: each word is said once.</summary>
    Other,

    /// <summary>Whose form it is, and of when: typists say it again on each page.</summary>
    Head,

    /// <summary>The issuer, whom also others may name again.</summary>
    Issuer,

    /// <summary>The issuer's name, by which it is told whether they do.</summary>
    IssuerName,

    /// <summary>The first person, who may stand again at the head of a list of all.</summary>
    FirstOwner,

    /// <summary>The name of the first person.</summary>
    FirstOwnerName,

    /// <summary>Signatures: by them stands what the signer is.</summary>
    Signature,
}

/// <summary>
/// The texts that a reader took out of a document, as they stand in it, and where: values, footnotes, and what its messages quote.
/// The ledger sets them against the document's words.
/// </summary>
internal sealed class Claims
{
    private const int LongestWord = 64;

    private readonly Pile<Claim> _claims = new(64);
    private char[] _text = new char[2048];
    private int _length;
    private char[] _compact = [];       // letters and digits of the texts alone, in small letters
    private int _compactLength;
    private bool _isCompact;

    /// <summary>A text that was taken.</summary>
    /// <param name="Start">Where it begins in <see cref="Text"/>.</param>
    /// <param name="Length">Its length.</param>
    /// <param name="Place">Where it stands in the document, in the reader's places; 0 where the reader did not say.</param>
    /// <param name="Part">Which part of the form it is of.</param>
    public readonly record struct Claim(int Start, int Length, long Place, ClaimPart Part);

    public int Count => _claims.Count;

    public Claim this[int index] => _claims[index];

    private ReadOnlySpan<char> All => _text.AsSpan(0, _length);

    public ReadOnlySpan<char> Text(Claim claim) => _text.AsSpan(claim.Start, claim.Length);

    /// <summary>The part of the form that a field is of.</summary>
    /// <param name="field">The field.</param>
    /// <param name="owners">How many persons have been read before.</param>
    public static ClaimPart PartOf(Field field, int owners) => field switch
    {
        Field.IssuerName => ClaimPart.IssuerName,
        >= Field.IssuerCik and < Fields.FirstOfOwner => ClaimPart.Issuer,
        >= Fields.FirstOfOwner and <= Fields.LastOfOwner when owners > 0 => ClaimPart.Head,
        Field.RptOwnerName => ClaimPart.FirstOwnerName,
        >= Fields.FirstOfOwner and <= Fields.LastOfOwner => ClaimPart.FirstOwner,
        Field.PeriodOfReport => ClaimPart.Head,
        Field.SignatureName or Field.SignatureDate => ClaimPart.Signature,
        _ => ClaimPart.Other,
    };

    /// <summary>The part of the form that a path is of.</summary>
    public static ClaimPart PartOf(string? path) => path is null || path.Contains("Table[", StringComparison.Ordinal) ? ClaimPart.Other
        : path.StartsWith("reportingOwners[0]", StringComparison.Ordinal) ? ClaimPart.FirstOwner
        : path.StartsWith("issuer", StringComparison.Ordinal) ? ClaimPart.Issuer : ClaimPart.Head;

    public void Clear()
    {
        _claims.Clear();
        _length = 0;
        _isCompact = false;
    }

    /// <summary>Whether a word's letters stand in the texts, whatever stands between them there.</summary>
    public bool Holds(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord) return false;
        if (!_isCompact) Compact();
        Span<char> letters = stackalloc char[LongestWord];
        return _compact.AsSpan(0, _compactLength).Contains(letters[..LettersOf(word, letters)], StringComparison.Ordinal);
    }

    private void Compact()
    {
        _isCompact = true;
        if (_compact.Length < _length) _compact = new char[_text.Length];
        _compactLength = LettersOf(All, _compact);
    }

    private static int LettersOf(ReadOnlySpan<char> text, Span<char> letters)
    {
        var length = 0;
        foreach (var c in text)
            if (char.IsLetterOrDigit(c)) letters[length++] = char.ToLowerInvariant(c);
        return length;
    }

    /// <summary>Notes a text.</summary>
    public void Add(ReadOnlySpan<char> text, long place, ClaimPart part = ClaimPart.Other)
    {
        if (text.IsEmpty) return;
        if (_length + text.Length + 1 > _text.Length) Array.Resize(ref _text, Math.Max(_text.Length * 2, _length + text.Length + 1));
        text.CopyTo(_text.AsSpan(_length));
        _claims.Add(new Claim(_length, text.Length, place, part));
        _length += text.Length;
        _text[_length++] = '\n';
        _isCompact = false;
    }

    /// <summary>Notes what a message quotes.</summary>
    public void AddQuoted(ReadOnlySpan<char> message, long place, ClaimPart part)
    {
        for (int open; (open = message.IndexOf('"')) >= 0;)
        {
            message = message[(open + 1)..];
            var close = message.IndexOf('"');
            if (close < 0) close = message.Length;
            Add(message[..close], place, part);
            message = message[Math.Min(close + 1, message.Length)..];
        }
    }
}
