using static Form4Tool.Severity;

namespace Form4Tool.Validation.Structure;

/// <summary>R110 and R111: the lengths and ranges of the schema's types.</summary>
internal static class ShapeRules
{
    private const string Types = "ownershipDocumentCommon.xsd v5.5";
    private const decimal Greatest = 999_999_999_999.9999m;
    private const int Decimals = 4, NoteLength = 1000;

    public static readonly Rule Length = new("R110", Error, Field.SecurityTitle, "A text is no longer than its field",
        "EDGAR refuses longer texts: titles of securities 60, natures 100, officers' titles 30, remarks 2000, footnotes 1000 characters.",
        Types + "; specification v5.5, section 4") { Since = Eras.Xml };

    public static readonly Rule Range = new("R111", Error, Field.TransactionShares, "A number is within the schema's range",
        "Numbers are from 0 to 999,999,999,999.9999, with four decimals at most.", Types + ", POSITIVE_DECIMAL") { Since = Eras.Xml };

    public static readonly Rule[] All = [Length, Range];

    public static void Check(Examination at)
    {
        CheckHead(at);
        for (var i = 0; i < at.Filing.ReportingOwners.Count; i++) CheckOwner(at, i, at.Filing.ReportingOwners[i]);
        foreach (var row in at.Rows) CheckRow(at, row);
        // Converters put links and rules into running text.
        for (var i = 0; i < at.Filing.Footnotes.Count && at.IsXml; i++)
        {
            var note = at.Filing.Footnotes[i];
            if (note.Text?.Length > NoteLength)
                at.ReportPart(Length, $"footnotes[{i}].text",
                    $"Footnote {note.Id} has {note.Text.Length} characters, and {NoteLength} are allowed.");
        }
        for (var i = 0; i < at.Filing.Signatures.Count; i++)
            if (at.Filing.Signatures[i].Name?.Length > 255)
                at.ReportSignature(Length, i, Field.SignatureName, $"The signature has more than 255 characters.");
    }

    private static void CheckHead(Examination at)
    {
        var filing = at.Filing;
        Limit(Field.IssuerName, filing.Issuer.Name, 150);
        Limit(Field.IssuerTradingSymbol, filing.Issuer.TradingSymbol, 10);
        Limit(Field.IssuerForeignTradingSymbol, filing.Issuer.ForeignTradingSymbol, 14);
        if (at.IsXml) Limit(Field.Remarks, filing.Remarks, 2000);

        void Limit(Field field, string? text, int most)
        {
            if (text?.Length > most)
                at.Report(Length, field, $"{Fields.Name(field)} has {text.Length} characters, and {most} are allowed.");
        }
    }

    private static void CheckOwner(Examination at, int index, ReportingOwner owner)
    {
        var (address, relationship) = (owner.Address, owner.Relationship);
        Limit(Field.RptOwnerName, owner.Name, 150);
        Limit(Field.RptOwnerStreet1, address.Street1, 40);
        Limit(Field.RptOwnerStreet2, address.Street2, 40);
        Limit(Field.RptOwnerCity, address.City, 30);
        Limit(Field.RptOwnerNonUSStateTerritory, address.NonUSStateTerritory, 40);
        Limit(Field.RptOwnerZipCode, address.ZipCode, 10);
        Limit(Field.RptOwnerStateDescription, address.StateDescription, 50);
        Limit(Field.OfficerTitle, relationship.OfficerTitle, 30);
        Limit(Field.OtherText, relationship.OtherText, 30);

        void Limit(Field field, string? text, int most)
        {
            if (text?.Length > most)
                at.ReportOwner(Length, index, field,
                    $"{Fields.Name(field)} of owner {index + 1} has {text.Length} characters, and {most} are allowed.");
        }
    }

    private static void CheckRow(Examination at, RowAt row)
    {
        Limit(Field.SecurityTitle, 60);
        Limit(Field.UnderlyingSecurityTitle, 60);
        Limit(Field.NatureOfOwnership, 100);
        for (var field = Fields.FirstOfRow; field <= Fields.LastOfRow; field++)
        {
            if (RowValues.Number(row.Row, field) is not { } number) continue;
            if (number < 0 || number > Greatest)
                at.Report(Range, row, field, $"{Fields.Name(field)} is {number}, which is not between 0 and {Greatest}.");
            else if (number.Scale > Decimals && decimal.Round(number, Decimals) != number)
                at.Report(Range, row, field, $"{Fields.Name(field)} is {number}; a number has {Decimals} decimals at most.");
        }

        void Limit(Field field, int most)
        {
            if (RowValues.Text(row.Row, field) is { } text && text.Length > most)
                at.Report(Length, row, field, $"{Fields.Name(field)} has {text.Length} characters, and {most} are allowed.");
        }
    }
}
