using System.Text.RegularExpressions;

namespace Form4Tool.Reading.Typed;

/// <summary>A head and the lines under it. Table II often has two: items 1 to 6, and under them items 7 to 11.</summary>
internal sealed record TablePart(List<SheetLine> Head, SheetLine? Stubs, List<SheetLine> Data);

/// <summary>Parts a table's section into heads and data, and leaves out the form's own sentences.</summary>
internal static partial class TableParts
{
    public static List<TablePart> Find(Sheet sheet, Section section, Func<int, bool> isTaken)
    {
        var parts = new List<TablePart>();
        var part = new TablePart([], null, []);
        var inHead = true;
        var inSentence = false;
        for (var row = section.From + 1; row < section.To; row++)
        {
            var line = sheet.Lines[row];
            if (isTaken(row)) continue;
            if (line.Kind == LineKind.Text && Boilerplate.IsFormText(line.Text))
            {
                inSentence = true;
                continue;
            }
            if (line.Kind != LineKind.Text) inSentence = false;
            if (inSentence) continue;

            if (line.Kind == LineKind.Stubs)
            {
                if (inHead || part.Data.TrueForAll(l => l.IsStructure)) part = part with { Stubs = line };
                else Next();
                part = part with { Stubs = line };
                inHead = false;
            }
            else if (line.Kind == LineKind.Text && IsHead(line.Text, inHead))
            {
                if (!inHead) Next();
                part.Head.Add(line);
            }
            else if (inHead && line.IsStructure) part.Head.Add(line);
            else
            {
                inHead = false;
                part.Data.Add(line);
            }
        }
        Next();
        return parts;

        void Next()
        {
            if (part.Data.Exists(l => l.Kind == LineKind.Text)) parts.Add(part);
            part = new TablePart([], null, []);
            inHead = true;
        }
    }

    /// <summary>Whether a line is a part of a head: it has the form's words and no value. Inside a head, short words alone suffice.</summary>
    private static bool IsHead(string line, bool inHead)
    {
        if (Value().IsMatch(line)) return false;
        return Strong().IsMatch(line) || inHead && Weak().IsMatch(line);
    }

    [GeneratedRegex(@"\(\s*Instr|\bTitle\s+of\b|\(?(?:Month|Mo|mm)\s?/|\bTrans-|\bTransaction\b|Beneficial|Bene-\s|\bDerivat|\bNature\s+of|\bExercisable\s+and|\bExer-|\bExpira|\bOwner-?\s?ship\b|\bConver-|\bConversion\s+or|\bAmount\s+o[fr]\b|\bNumber\s+of\b|\bDeemed\b|\(A\)\s+or\b|or\s+\(D\)|Disposed|^\W*1\.|(?:^|\s|\|)\d{1,2}\.\s?[A-Z][a-z]+.*\s\d{1,2}\.", RegexOptions.IgnoreCase)]
    private static partial Regex Strong();

    [GeneratedRegex(@"^[\s|\]\u2502+]*(?:(?:\d{1,2}[aA]?\.|Title|of|Security|Securities|Date|Code|V|Amount|Price|\(?[ADI]\)?|or|and|at|End|Month|Year|Fiscal|Issuer'?s?|Number|Shares?|Owned|Form|Direct|In-?|Indirect|direct|rect|Form:|Direct:?|\(D\)or|\(A\)or|Deriv-|ative|Secur-|ity|ities|ity:|Acquired|Following|Follow-|ing|Reported|Report-|ed|tion|tion\(s\)|Transaction\(s\)|action|Execution|Date,|if|any|cisable|cise|sion|ficially|ficial|ship|Under-?|lying|Underlying|Bene-?|Trans-?|Instr\.?|\d\)|\([1-8]\)|3,|4|5\)?|4\)|8\)|3|price|tive|ect|Ind|ire|\(I\)|Expir\w*|Exer\S*|\d+[A-Z]?|Day/|/Year\)|Year\)|Day|Yr\)|Day/Year\)|Nature|Dir|ct|Own\w*|Titles?|Units?|Held|is|Exercise|Exercisable|per|unit|share|Reporting|Person|\*|/D|A/D?|A/|D/)[\s|\]\u2502+,:;-]*)+$", RegexOptions.IgnoreCase)]
    private static partial Regex Weak();

    /// <summary>A date, an amount or a price: no head has one.</summary>
    [GeneratedRegex(@"(?<![\w/])\d{1,2}[/\-]\d{1,2}[/\-]\d{1,4}\b|\d,\d{3}|\$\s?\d|(?<![\w.])\d+\.\d+|(?<![\w.,/(\-])\d{3,}(?![\w)%])|\b[12]\d{3}\b")]
    private static partial Regex Value();
}
