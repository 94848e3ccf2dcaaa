using System.Text.RegularExpressions;
using Form4Tool.Forms;

namespace Form4Tool.Reading.Typewritten.Tables;

/// <summary>
/// Cells in which a filer typed neighbouring columns of the form together: <c>A V</c>, <c>1,000 (A)</c>, <c>1/1/99 1/1/08</c>,
/// <c>Common Stock 1,000</c>, <c>I By trust</c>. Each comes apart in one way only, or not at all.
/// </summary>
internal static partial class RunTogetherCell
{
    public static bool IsKnown(ReadOnlySpan<FormColumn> fields) => Pattern(fields) is not null;

    /// <summary>The parts of a cell, one a field, empty where that field is blank; null where the cell does not come apart.</summary>
    public static string[]? Split(string cell, ReadOnlySpan<FormColumn> fields)
    {
        if (Pattern(fields)?.Match(cell) is not { Success: true } match) return null;
        var parts = new string[fields.Length];
        for (var i = 0; i < parts.Length; i++) parts[i] = match.Groups[i + 1].Value.Trim();
        return parts;
    }

    private static Regex? Pattern(ReadOnlySpan<FormColumn> fields) => fields switch
    {
        [{ Column: Column.Code }, { Column: Column.V }] => CodeEarly(),
        [{ Column: Column.Amount }, { Column: Column.Direction }] => AmountSide(),
        [{ Column: Column.Amount }, { Column: Column.Direction }, { Column: Column.Price }] => AmountSidePrice(),
        [{ Column: Column.Direction }, { Column: Column.Price }] => SidePrice(),
        [{ Column: Column.Exercisable }, { Column: Column.Expiration }] => TwoDates(),
        [{ Column: Column.UnderlyingTitle }, { Column: Column.UnderlyingAmount }] => TitleShares(),
        [{ Column: Column.Owned }, { Column: Column.DirectIndirect }] => OwnedForm(),
        [{ Column: Column.DirectIndirect }, { Column: Column.Nature }] => FormNature(),
        _ => null,
    };

    private const string Amount = @"\$?\s?[\d,]*\.?\d+(?:\s*\(\d{1,2}\))?", Shares = @"(?:\s*(?:shares|shs\.?|sh\.?))?",
        Side = @"\(?[ADad]\)?",
        Price = "(" + Amount + @"|N/A|\(\d{1,2}\))",
        Day = @"(?:\d{1,2}[/\-]\d{1,2}[/\-]\d{2,4}|[A-Z][a-z]{2,8}\.?\s\d{1,2},?\s\d{4}|\(\d{1,2}\)|N/A|[A-Za-z.]+)(?:\s*\(\d{1,2}\))?";

    [GeneratedRegex(@"^([A-Za-z](?:\s*\(\d{1,2}\)|/K)?)(?:[\s/]*\(?(V)\)?)?$")]
    private static partial Regex CodeEarly();

    [GeneratedRegex("^(" + Amount + @")\s*(" + Side + ")$")]
    private static partial Regex AmountSide();

    [GeneratedRegex("^(" + Amount + ")" + Shares + @"(?:[\s,;]*(" + Side + @"))?(?:[\s,;]+" + Price + ")?$")]
    private static partial Regex AmountSidePrice();

    [GeneratedRegex("^(" + Side + @")\s+" + Price + "$")]
    private static partial Regex SidePrice();

    [GeneratedRegex("^(" + Day + @")\s*(?:-|/|;|,|to|through|and|\s)\s*(" + Day + ")$")]
    private static partial Regex TwoDates();

    [GeneratedRegex(@"^(.*[A-Za-z.)].*?)[\s\-/,;]+(" + Amount + ")" + Shares + "$")]
    private static partial Regex TitleShares();

    [GeneratedRegex("^(" + Amount + Shares + @")\s*(\(?[DIdi]\)?)$")]
    private static partial Regex OwnedForm();

    [GeneratedRegex(@"^(\(?[DI]\)?|Direct|Indirect)(?:[\s\-,:]+(.+))?$")]
    private static partial Regex FormNature();
}
