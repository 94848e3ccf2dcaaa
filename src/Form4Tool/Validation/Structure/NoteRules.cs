using static Form4Tool.Severity;

namespace Form4Tool.Validation.Structure;

/// <summary>R140 to R144: footnotes and the marks that lead to them.</summary>
internal static class NoteRules
{
    private const string Footnotes = "EDGAR Ownership XML Technical Specification v5.5, footnotes";

    public static readonly Rule Id = new("R140", Error, Field.None, "A footnote is called F1 to F99",
        "Ids such as f3, 1, (5) and F01 are refused, on footnotes and on marks.", Footnotes + "; ownershipDocumentCommon.xsd v5.5, FID")
    { Since = Eras.Xml };

    public static readonly Rule Twice = new("R141", Error, Field.None, "A footnote's id is its own",
        "With two footnotes of one id it is not known which one a mark means.", Footnotes);

    public static readonly Rule Unreferenced = new("R142", Error, Field.None, "Each footnote is referred to",
        "EDGAR suspends a filing that has a footnote without a mark; a mark may have been lost.", Footnotes);

    public static readonly Rule Missing = new("R143", Error, Field.None, "Each mark leads to a footnote",
        "The mark names a footnote that is not there.", Footnotes);

    public static readonly Rule SameTwice = new("R144", Error, Field.None, "No footnote is marked twice on a field",
        "EDGAR suspends a filing in which one element refers to a footnote twice.", Footnotes);

    public static readonly Rule[] All = [Id, Twice, Unreferenced, Missing, SameTwice];

    public static void Check(Examination at)
    {
        var notes = at.Filing.Footnotes;
        for (var i = 0; i < notes.Count; i++)
        {
            if (!IsId(notes[i].Id))
                at.ReportPart(Id, $"footnotes[{i}].id", $"\"{notes[i].Id}\" is no id of a footnote: F1 to F99.");
            for (var j = 0; j < i; j++)
            {
                if (notes[j].Id is null || notes[j].Id != notes[i].Id) continue;
                at.ReportPart(Twice, $"footnotes[{i}].id", $"{notes[i].Id} is the id of footnotes {j + 1} and {i + 1}.");
                break;
            }
            // A page or text may have lost the mark, or the note; XML has it or has it not.
            if (at.IsXml && notes[i].Id is { } id && !IsReferred(at, id))
                at.ReportPart(Unreferenced, $"footnotes[{i}]", $"No field refers to footnote {id}.");
        }
        // The reader says it of the first one.
        var isSaid = !at.IsXml || at.IsSaid(FormDiagnostics.MarkWithoutNote);
        foreach (var row in at.Rows) CheckMarks(at, row, isSaid);
    }

    private static void CheckMarks(Examination at, RowAt row, bool isSaid)
    {
        var marks = row.Row.Footnotes;
        for (var i = 0; i < marks.Count; i++)
        {
            var mark = marks[i];
            if (!IsId(mark.Id)) at.Report(Id, row, mark.Field, $"The mark \"{mark.Id}\" is no id of a footnote: F1 to F99.");
            if (!isSaid && !HasNote(at.Filing, mark.Id)) at.Report(Missing, row, mark.Field, $"There is no footnote {mark.Id}.");
            for (var j = 0; j < i; j++)
            {
                if (marks[j] != mark) continue;
                // Marks on a whole row come of several elements.
                if (mark.Field != Field.None)
                    at.Report(SameTwice, row, mark.Field, $"{mark.Id} is marked twice on {Fields.Name(mark.Field)}.");
                break;
            }
        }
    }

    private static bool IsReferred(Examination at, string id)
    {
        foreach (var row in at.Rows)
            foreach (var mark in row.Row.Footnotes.AsSpan())
                if (mark.Id == id) return true;
        return false;
    }

    private static bool HasNote(OwnershipFiling filing, string id)
    {
        foreach (var note in filing.Footnotes.AsSpan())
            if (note.Id == id) return true;
        return false;
    }

    private static bool IsId(string? id) => id is ['F', >= '1' and <= '9'] or ['F', >= '1' and <= '9', >= '0' and <= '9'];
}
