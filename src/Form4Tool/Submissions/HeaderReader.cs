using System.Globalization;

namespace Form4Tool.Submissions;

/// <summary>
/// Reads the header of a submission: <c>KEY:&lt;tabs&gt;value</c> lines of the text file, <c>&lt;KEY&gt;value</c> lines of the
/// dissemination file. The first occurrence of a key counts; empty values occur; lines end with LF, CRLF or CR.
/// </summary>
internal static class HeaderReader
{
    public static (EdgarHeader Header, IReadOnlyList<Party> Parties) Read(string head)
    {
        string? accession = null, type = null, filed = null, accepted = null, file = null;
        var parties = new List<Party>();
        PartyRole? role = null;
        string? name = null, cik = null;
        foreach (var line in head.AsSpan().EnumerateLines())
        {
            var (key, value) = KeyValue(line.Trim());
            if (key.IsEmpty) continue;
            if (RoleOf(key) is { } begun)
            {
                EndParty();
                role = begun;
                continue;
            }
            switch (key)
            {
                case "ACCESSION NUMBER" or "ACCESSION-NUMBER": First(ref accession, value); break;
                case "CONFORMED SUBMISSION TYPE" or "TYPE": First(ref type, value); break;
                case "FILED AS OF DATE" or "FILING-DATE": First(ref filed, value); break;
                case "ACCEPTANCE-DATETIME": First(ref accepted, value); break;
                case "SEC FILE NUMBER" or "FILE-NUMBER": First(ref file, value); break;
                case "COMPANY CONFORMED NAME" or "CONFORMED-NAME": First(ref name, value); break;
                case "CENTRAL INDEX KEY" or "CIK": First(ref cik, value); break;
            }
        }
        EndParty();
        var header = new EdgarHeader
        {
            AccessionNumber = accession,
            SubmissionType = type,
            FiledAsOfDate = DateOnly.TryParseExact(filed, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
            AcceptanceDateTime = DateTime.TryParseExact(accepted, "yyyyMMddHHmmss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) ? moment : null,
            IssuerFileNumber = file,
        };
        return (header == EdgarHeader.None ? EdgarHeader.None : header, parties);

        void EndParty()
        {
            if (role is { } ended) parties.Add(new Party(ended, name, cik));
            (role, name, cik) = (null, null, null);
        }
    }

    /// <summary>The role that a section heading gives. Before 2003 the issuer was the SUBJECT COMPANY and owners were FILED BY.</summary>
    private static PartyRole? RoleOf(ReadOnlySpan<char> key) => key switch
    {
        "REPORTING-OWNER" or "FILED BY" or "FILED-BY" => PartyRole.ReportingOwner,
        "ISSUER" or "SUBJECT COMPANY" or "SUBJECT-COMPANY" => PartyRole.Issuer,
        _ => null,
    };

    private static void First(ref string? slot, ReadOnlySpan<char> value)
    {
        if (slot is null && !value.IsEmpty) slot = value.ToString();
    }

    private static KeyAndValue KeyValue(ReadOnlySpan<char> line)
    {
        if (line is ['<', not '/', ..])
        {
            var end = line.IndexOf('>');
            return end < 0 ? default : new(line[1..end], line[(end + 1)..].Trim());
        }
        var colon = line.IndexOf(':');
        return colon < 0 ? default : new(line[..colon].TrimEnd(), line[(colon + 1)..].Trim());
    }

    private readonly ref struct KeyAndValue(ReadOnlySpan<char> key, ReadOnlySpan<char> value)
    {
        private readonly ReadOnlySpan<char> _key = key, _value = value;

        public void Deconstruct(out ReadOnlySpan<char> key, out ReadOnlySpan<char> value)
        {
            key = _key;
            value = _value;
        }
    }
}
