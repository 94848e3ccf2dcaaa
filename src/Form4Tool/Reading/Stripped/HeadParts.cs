using Form4Tool.Binding;
using Form4Tool.Form;
using Form4Tool.Forms;

namespace Form4Tool.Reading.Stripped;

/// <summary>What stands before the rows: version, type, dates and flags of the form, issuer, owners.</summary>
internal sealed class HeadParts(Pieces pieces, HeaderFacts header, FilingBinder binder)
{
    // How names of companies end that are no symbols.
    private static readonly HashSet<string> CompanyEnds = new(StringComparer.OrdinalIgnoreCase)
    {
        "INC", "CORP", "CO", "LTD", "LLC", "LP", "PLC", "NV", "SA", "AG", "SE", "TRUST", "FUND", "GROUP", "BANK", "USA", "REIT",
        "HOLDINGS",
    };

    private static readonly Field[] Roles = [Field.IsDirector, Field.IsOfficer, Field.IsTenPercentOwner, Field.IsOther];

    private readonly OwnerParts _owner = new(pieces, header);

    /// <summary>The form: 3, 4 or 5.</summary>
    public char Form { get; private set; } = '4';

    public string Version { get; private set; } = "";

    /// <summary>
    /// Whether the form is of the first schema, whose rows had only what applied. It ended in 2003; some texts show no version.
    /// </summary>
    public bool IsOfFirstSchema => Version == "X0101" || Version.Length == 0 && _year is null or "2003";

    private string? _year;
    private bool _hasOwner;

    /// <summary>Whether the schema has the box of Rule 10b5-1(c), since X0407 of 2023.</summary>
    public bool HasPlan => Form != '3' && string.CompareOrdinal(Version, "X0407") >= 0;

    /// <summary>Whether the last owner is an officer, and whether it has another relationship; null where the flags do not say.</summary>
    public bool? IsOfficer { get; private set; }

    public bool? IsOther { get; private set; }

    /// <summary>Whether the last owner's role flags are fewer than the schema's.</summary>
    public Span LooseFlags { get; private set; }

    /// <summary>Reads up to the flags of the last owner, which the caller ends; says where what follows begins.</summary>
    public int Read()
    {
        var at = 0;
        if (pieces[0].StartsWith("X0"))
        {
            Version = pieces[0].ToString();
            Value(Field.SchemaVersion, at, ++at);
        }
        var typed = pieces.Is(at, Traits.FormType);
        if (typed)
        {
            Form = pieces[at][0];
            Value(Field.DocumentType, at, ++at);
        }
        // A period that is damaged stands in its place none the less: behind the type, before flags and a CIK.
        var isDamaged = typed && !pieces.Is(at, Traits.Date) && !IsFlagOrCik(at) && IsFlagOrCik(at + 1);
        // The number of a page, or what else stands between the lines of a text.
        var date = at;
        while (typed && date < at + MostBetween && date < pieces.Count && !pieces.Is(date, Traits.Date | Traits.Cik)) date++;
        if (date > at && pieces.Is(date, Traits.Date))
        {
            Unclear("values of the head", new Span(at, date));
            at = date;
        }
        if (pieces.Is(at, Traits.Date)) _year = pieces[at][..4].ToString();
        if (isDamaged || pieces.Is(at, Traits.Date)) Value(Field.PeriodOfReport, at, ++at);
        if (pieces.Is(at, Traits.Date)) Value(Field.DateOfOriginalSubmission, at, ++at);
        var flags = at;
        while (pieces.Is(at, Traits.Flag)) at++;
        ReadFlags(new Span(flags, at), typed);
        var ciks = Parties(at);
        if (ciks.Count == 0) return WithoutParties(at);
        _hasOwner = true;
        var owner = 0;
        // Words before the first CIK are an issuer whose own is damaged.
        if (HoldsWord(new Span(at, ciks[0]))) Unclear("issuer", new Span(at, ciks[0]));
        else
        {
            ReadIssuer(new Span(ciks[0] + 1, ciks.Count > 1 ? ciks[1] : ciks[0] + 1), ciks[0]);
            owner++;
        }
        at = ciks[0] + 1;
        for (var i = owner; i < ciks.Count; i++)
        {
            if (i > owner) EndOwner(new Span(at, ciks[i]));
            at = ReadOwner(ciks[i], i + 1 < ciks.Count ? ciks[i + 1] : -1);
        }
        return at;
    }

    /// <summary>Whether a flag stands before the first date of a row.</summary>
    private bool IsFlagAhead(int piece)
    {
        while (piece < pieces.Count && !pieces.Is(piece, Traits.Date | Traits.Flag)) piece++;
        return pieces.Is(piece, Traits.Flag);
    }

    /// <summary>Where the rows begin in a form that lost its CIKs: which words are whose, nothing tells.</summary>
    private int WithoutParties(int from)
    {
        var rows = from;
        while (rows < pieces.Count && !pieces.Is(rows, Traits.Date)) rows++;
        if (rows == pieces.Count) return from;
        // The title stands before the day, and in Table II the price of an exercise behind it.
        if (pieces.AreValues && rows - from > 2) rows -= pieces.Is(rows - 1, Traits.Number) ? 2 : 1;
        if (rows > from) Unclear("issuer and owners", new Span(from, rows));
        return rows;
    }

    private bool HoldsWord(Span span)
    {
        for (var i = span.From; i < span.To; i++)
            if (pieces[i] is [>= 'A' and <= 'Z', >= 'a' and <= 'z', _, ..] or [>= 'A' and <= 'Z', >= 'A' and <= 'Z', _, ..]) return true;
        return false;
    }

    private const int MostBetween = 4, LongestPlace = 3;         // a state and a zip of two words

    private bool IsFlagOrCik(int piece) => pieces.Is(piece, Traits.Flag) || pieces.Is(piece, Traits.Cik);

    /// <summary>The CIKs of issuer and owners, which stand before the first date of a row.</summary>
    private List<int> Parties(int from)
    {
        var ciks = new List<int>();
        for (var i = from; i < pieces.Count && !pieces.Is(i, Traits.Date); i++)
            if (pieces.Is(i, Traits.Cik)) ciks.Add(i);
        return ciks;
    }

    /// <summary>The flags of the form: Forms 3 and 4 have one, Form 5 three; of fewer nothing says which.</summary>
    private void ReadFlags(Span flags, bool typed)
    {
        Field[] fields = Form switch
        {
            '3' => [Field.NoSecuritiesOwned],
            '5' => [Field.NotSubjectToSection16, Field.Form3HoldingsReported, Field.Form4TransactionsReported],
            _ => [Field.NotSubjectToSection16],
        };
        var count = flags.To - flags.From;
        // Without a type one flag may be any form's.
        if (count == fields.Length && typed)
            for (var i = 0; i < count; i++) Value(fields[i], flags.From + i, flags.From + i + 1);
        else if (count > 0) Unclear("flags of the form", flags);
    }

    private void ReadIssuer(Span words, int cik)
    {
        Value(Field.IssuerCik, cik, cik + 1);
        if (words.IsEmpty) return;
        if (pieces.AreValues)
        {
            Value(Field.IssuerName, words.From, words.From + 1);
            if (words.To - words.From > 1) Value(Field.IssuerTradingSymbol, words.From + 1, words.From + 2);
            if (words.To - words.From == 3) Value(Field.IssuerForeignTradingSymbol, words.From + 2, words.To);
            else if (words.To - words.From > 3) Unclear("issuer", words with { From = words.From + 2 });
            return;
        }
        var name = header.EndOfName(pieces, words);
        if (name == words.From && words.To - words.From > 1 && IsSymbol(words.To - 1)) name = words.To - 1;
        // The second symbol came in 2026.
        var symbols = words.To - name;
        if (name == words.From || symbols > 1 && string.CompareOrdinal(Version, "X0607") >= 0)
        {
            if (name > words.From) Value(Field.IssuerName, words.From, name);
            Unclear("issuerName and issuerTradingSymbol", words with { From = name });
            return;
        }
        Value(Field.IssuerName, words.From, name);
        if (symbols > 0) Value(Field.IssuerTradingSymbol, name, words.To);
    }

    /// <summary>Whether the last word is a symbol, and the only one.</summary>
    private bool IsSymbol(int piece)
    {
        var word = pieces[piece];
        var before = pieces[piece - 1];
        if (word.Length > 6 || word.ContainsAnyExcept("ABCDEFGHIJKLMNOPQRSTUVWXYZ.-/0123456789") && word is not ("None" or "none")
            || CompanyEnds.Contains(word.ToString())) return false;
        return before[^1] is not (',' or ':' or ';') && !word.StartsWith(before) && !word.StartsWith(".");
    }

    /// <summary>Reads an owner up to its flags; says where its titles begin.</summary>
    private int ReadOwner(int cik, int end)
    {
        Value(Field.RptOwnerCik, cik, cik + 1);
        var isLast = end < 0;
        for (end = isLast ? cik + 1 : end; isLast && end < pieces.Count && !pieces.Is(end, Traits.Date); end++) { }
        var flags = FlagsOf(new Span(cik + 1, end));
        // Where the text ends before the flags, the last word may be half of one.
        if (flags.IsEmpty && end == pieces.Count)
        {
            if (end > cik + 1) Unclear("name and address of the owner", new Span(cik + 1, end));
            return end;
        }
        _owner.Read(new Span(cik + 1, flags.IsEmpty && !isLast ? end : flags.From), string.CompareOrdinal(Version, "X0607") >= 0);
        foreach (var (field, words) in _owner.Parts) Value(field, words.From, words.To);
        if (!_owner.Unclear.IsEmpty) Unclear("name and address of the owner", _owner.Unclear);
        ReadRoles(ref flags, isLast);
        return flags.To;
    }

    /// <summary>The flags of the roles: four that follow each other, else those that follow the state or the zip.</summary>
    private Span FlagsOf(Span words)
    {
        Span first = default;
        for (var i = words.From; i < words.To; i++)
        {
            var start = i;
            while (i < words.To && pieces.Is(i, Traits.Flag)) i++;
            if (i - start >= Roles.Length) return new Span(start, i);
            if (i > start && first.IsEmpty && start > words.From
                && _owner.EndsInPlace(new Span(Math.Max(words.From, start - LongestPlace), start))) first = new Span(start, i);
        }
        return first.IsEmpty ? new Span(words.From + 1, words.From + 1) : first;
    }

    private void ReadRoles(ref Span flags, bool isLast)
    {
        (IsOfficer, IsOther, LooseFlags) = (null, null, default);
        var count = flags.To - flags.From;
        // Where no title is between, the box of Rule 10b5-1(c) follows the last owner's.
        if (isLast && HasPlan && count == Roles.Length + 1) flags = flags with { To = flags.To - 1 };
        // Where no flag is between the titles and the first row, one of these was lost, and the last is the box.
        else if (count != Roles.Length || isLast && HasPlan && !IsFlagAhead(flags.To))
        {
            LooseFlags = flags;
            return;
        }
        for (var i = 0; i < Roles.Length; i++) Value(Roles[i], flags.From + i, flags.From + i + 1);
        IsOfficer = IsTrue(flags.From + 1);
        IsOther = IsTrue(flags.From + 3);
    }

    /// <summary>Ends an owner with the texts of its roles.</summary>
    /// <param name="texts">What stands between its flags and what follows; one piece a text, or words.</param>
    public void EndOwner(Span texts)
    {
        var title = pieces.Words(texts.From, texts.To);
        var count = pieces.AreValues ? texts.To - texts.From : texts.IsEmpty ? 0 : 1;
        if (!LooseFlags.IsEmpty)
        {
            // A flag alone before an officer's title is the officer's.
            var isOfficer = count == 1 && LooseFlags.To - LooseFlags.From == 1 && IsTrue(LooseFlags.From) && NameWords.NamesOfficer(title);
            if (isOfficer) Value(Field.IsOfficer, LooseFlags.From, LooseFlags.To);
            else Unclear("flags of the owner's roles", LooseFlags);
            IsOfficer = isOfficer ? true : null;
            IsOther = isOfficer ? false : null;
        }
        if (count > 0 && RelationshipReader.IsTitle(IsOfficer, IsOther, 0, count) is null) Unclear("officerTitle and otherText", texts);
        else for (var i = 0; i < count; i++)
            Value(RelationshipReader.IsTitle(IsOfficer, IsOther, i, count) == true ? Field.OfficerTitle : Field.OtherText,
                texts.From + i, count == 1 ? texts.To : texts.From + i + 1);
        if (_hasOwner) binder.EndOwner();
    }

    private bool IsTrue(int piece) => pieces[piece] is "1" || pieces[piece].Equals("true", StringComparison.OrdinalIgnoreCase);

    private void Value(Field field, int from, int to) => binder.Value(field, pieces.Words(from, to), pieces.Start(from));

    private void Unclear(string what, Span words) => binder.Report(StrippedDiagnostics.ElementUnclear,
        $"\"{pieces.Words(words.From, words.To)}\": nothing shows which of the {what} it is; they are null.", pieces.Start(words.From));
}
