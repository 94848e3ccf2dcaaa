using System.Text;

namespace Form4Tool.Submissions;

/// <summary>
/// Reads the header of a submission: <c>KEY:&lt;tabs&gt;value</c> lines of the text file, <c>&lt;KEY&gt;value</c> lines of the
/// dissemination file. The first occurrence of a key counts; empty values occur; lines end with LF, CRLF or CR.
/// </summary>
internal ref struct HeaderReader
{
    private readonly List<Party> _parties = [];
    private string? _accession, _type, _filed, _accepted, _file, _film, _name, _cik;
    private PartyRole? _role;
    private bool _isPartyLost, _isNameLost, _isCikLost;

    private HeaderReader(ReadOnlySpan<byte> head)
    {
        // No character of a header; damage leaves it in keys too.
        if (head.Contains((byte)0)) head = head.ToArray().Where(b => b != 0).ToArray();
        while (!head.IsEmpty)
        {
            var end = head.IndexOfAny((byte)'\n', (byte)'\r');
            Line(Trim(end < 0 ? head : head[..end]));
            head = end < 0 ? default : head[(end + 1)..];
        }
        EndParty();
    }

    /// <summary>What a header says.</summary>
    /// <param name="head">What stands before the first document, in UTF-8.</param>
    public static SubmissionHeader Read(ReadOnlySpan<byte> head)
    {
        var read = new HeaderReader(head);
        var header = new EdgarHeader
        {
            AccessionNumber = read._accession,
            SubmissionType = read._type,
            FiledAsOfDate = read._filed is { Length: 8 } && Moment(read._filed) is { } day ? DateOnly.FromDateTime(day) : null,
            AcceptanceDateTime = read._accepted is { Length: 14 } ? Moment(read._accepted) : null,
            IssuerFileNumber = read._file,
        };
        return header == EdgarHeader.None ? SubmissionHeader.None with { Parties = [.. read._parties] }
            : new SubmissionHeader(header, [.. read._parties], read.Missing(header));
    }

    private readonly string? Missing(EdgarHeader header) =>
        header.AccessionNumber is null ? "accession number"
        : header.SubmissionType is null ? "submission type"
        : header.FiledAsOfDate is null ? "date of filing"
        // A file has its number and that of its film together.
        : header.IssuerFileNumber is null && _film is not null ? "file number"
        : _isPartyLost ? "heading of one of its parties"
        : _isCikLost ? "CIK of one of its parties"
        : _isNameLost ? "name of one of its parties"
        : null;

    private void Line(ReadOnlySpan<byte> line)
    {
        while (!line.IsEmpty) line = Key(line);
    }

    /// <summary>Takes the key that a line begins with; what is behind its value, where line ends are lost.</summary>
    private ReadOnlySpan<byte> Key(ReadOnlySpan<byte> line)
    {
        // Where line ends are lost, an end tag stands before the next key.
        while (line.StartsWith("</"u8) && line.IndexOf((byte)'>') is > 0 and var close && close + 1 < line.Length)
            line = Trim(line[(close + 1)..]);
        int end;
        ReadOnlySpan<byte> key;
        if (line.Length > 1 && line[0] == '<' && line[1] != '/')
        {
            end = line.IndexOf((byte)'>');
            key = end < 0 ? default : line[1..end];
        }
        else
        {
            end = line.IndexOf((byte)':');
            key = end < 0 ? default : Trim(line[..end]);
        }
        if (key.IsEmpty) return default;
        var value = Trim(line[(end + 1)..]);
        if (RoleOf(key) is { } begun)
        {
            EndParty();
            _role = begun;
            return value;
        }
        if (value.IsEmpty) return default;
        // Where a line end is lost, the next key stands behind the value: most values are one word.
        ReadOnlySpan<byte> next = default;
        if (value.IndexOf((byte)'<') is >= 0 and var tag)
        {
            next = value[tag..];
            value = Trim(value[..tag]);
        }
        else if (value.IndexOf(":\t"u8) > 0 && value.IndexOfAny((byte)' ', (byte)'\t') is > 0 and var word)
        {
            next = Trim(value[word..]);
            if (!Is(key, "COMPANY CONFORMED NAME"u8)) value = value[..word];
        }
        if (!value.IsEmpty) Take(key, value);
        return next;
    }

    private void Take(ReadOnlySpan<byte> key, ReadOnlySpan<byte> value)
    {
        if (Is(key, "ACCESSION NUMBER"u8) || Is(key, "ACCESSION-NUMBER"u8)) _accession ??= AccessionNumber.Read(value);
        else if (Is(key, "CONFORMED SUBMISSION TYPE"u8) || Is(key, "TYPE"u8)) _type ??= Encoding.UTF8.GetString(value);
        else if (Is(key, "FILED AS OF DATE"u8) || Is(key, "FILING-DATE"u8)) _filed ??= Encoding.UTF8.GetString(value);
        else if (Is(key, "ACCEPTANCE-DATETIME"u8)) _accepted ??= Encoding.UTF8.GetString(value);
        else if (key.EndsWith("SEC FILE NUMBER"u8) || Is(key, "FILE-NUMBER"u8)) _file ??= Encoding.UTF8.GetString(value);
        else if (key.EndsWith("FILM NUMBER"u8) || Is(key, "FILM-NUMBER"u8)) _film ??= Encoding.UTF8.GetString(value);
        else if (Is(key, "COMPANY CONFORMED NAME"u8) || Is(key, "CONFORMED-NAME"u8)) _name ??= Encoding.UTF8.GetString(value);
        else if (Is(key, "CENTRAL INDEX KEY"u8) || Is(key, "CIK"u8))
        {
            // A party has one; the next is of a party whose heading is lost.
            _isPartyLost |= _cik is not null;
            _isCikLost |= value.ContainsAnyExceptInRange((byte)'0', (byte)'9');
            _cik ??= Encoding.UTF8.GetString(value);
        }
    }

    private void EndParty()
    {
        // Of a party whose heading is lost, its data stand before the next one's.
        _isPartyLost |= _role is null && _cik is not null;
        if (_role is { } ended) _parties.Add(new Party(ended, _name, _cik));
        // EDGAR knows a party by its CIK, and prints the name that it has for it.
        _isCikLost |= _role is not null && _name is not null && _cik is null;
        _isNameLost |= _role is not null && _name is null && _cik is not null;
        (_role, _name, _cik) = (null, null, null);
    }

    /// <summary>The role that a section heading gives. Before 2003 the issuer was the SUBJECT COMPANY and owners were FILED BY.</summary>
    private static PartyRole? RoleOf(ReadOnlySpan<byte> key) =>
        Is(key, "REPORTING-OWNER"u8) || Is(key, "FILED BY"u8) || Is(key, "FILED-BY"u8) ? PartyRole.ReportingOwner
        : Is(key, "ISSUER"u8) || Is(key, "SUBJECT COMPANY"u8) || Is(key, "SUBJECT-COMPANY"u8) ? PartyRole.Issuer
        : null;

    private static bool Is(ReadOnlySpan<byte> key, ReadOnlySpan<byte> name) => key.SequenceEqual(name);

    private static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> text)
    {
        while (!text.IsEmpty && text[0] <= ' ') text = text[1..];
        while (!text.IsEmpty && text[^1] <= ' ') text = text[..^1];
        return text;
    }

    /// <summary>A date <c>yyyyMMdd</c>, perhaps with a time <c>HHmmss</c>; null where it is none.</summary>
    private static DateTime? Moment(string digits)
    {
        foreach (var c in digits)
            if (!char.IsAsciiDigit(c)) return null;
        int year = Number(digits, 0, 4), month = Number(digits, 4, 2), day = Number(digits, 6, 2);
        if (year == 0 || month is 0 or > 12 || day == 0 || day > DateTime.DaysInMonth(year, month)) return null;
        if (digits.Length == 8) return new DateTime(year, month, day);
        int hour = Number(digits, 8, 2), minute = Number(digits, 10, 2), second = Number(digits, 12, 2);
        return hour < 24 && minute < 60 && second < 60 ? new DateTime(year, month, day, hour, minute, second) : null;
    }

    private static int Number(string digits, int at, int count)
    {
        var number = 0;
        for (var i = at; i < at + count; i++) number = number * 10 + digits[i] - '0';
        return number;
    }
}
