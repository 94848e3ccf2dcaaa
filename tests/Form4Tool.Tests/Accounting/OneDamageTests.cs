using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Form4Tool.Tests.Accounting;

/// <summary>
/// One small damage, and nothing vanishes in silence: an amount, a price or a footnote that still stands in a damaged page or text as
/// often as before is in the output, or a warning or error is there that was not.
/// </summary>
public partial class OneDamageTests
{
    private const int MutantsOfEach = 3;

    private static readonly (string Name, Func<string, Random, string> Do)[] Damages =
    [
        ("a line gone", (text, random) => Lines(text, random, (lines, at) => lines.RemoveAt(at))),
        ("two lines joined", (text, random) => Lines(text, random, (lines, at) => Join(lines, at))),
        ("a stray line", (text, random) => Lines(text, random, (lines, at) => lines.Insert(at, "Page 2 of 3"))),
        ("a word gone", (text, random) => Words(text, random, "")),
        ("a word garbled", (text, random) => Words(text, random, "#?x")),
        ("a NUL byte", (text, random) => text.Insert(random.Next(text.Length), "\0")),
        ("a heading gone", (text, random) => Headings().Replace(text, "", 1, random.Next(text.Length / 2))),
        ("the end cut off", (text, random) => text[..(text.Length - random.Next(text.Length / 3))]),
    ];

    public static TheoryData<string> Shapes => ["rendered.html", "vendor.html", "filing.txt"];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Nothing_vanishes_in_silence(string shape)
    {
        var losses = new List<string>();
        var random = new Random(20261);
        foreach (var folder in Directory.GetDirectories(Repository.Samples).Order(StringComparer.Ordinal))
        {
            var path = Path.Combine(folder, shape);
            if (!File.Exists(path)) continue;
            var text = File.ReadAllText(path);
            var whole = Read(text);
            foreach (var (name, damage) in Damages)
                for (var i = 0; i < MutantsOfEach; i++)
                    if (Loss(text, whole, damage(text, random)) is { } loss) losses.Add($"{Path.GetFileName(folder)}, {name}: {loss}");
        }
        losses.Should().BeEmpty();
    }

    /// <summary>What of a whole document's reading is missing from that of a damaged one without a word; null where nothing is.</summary>
    private static string? Loss(string text, Form4Result whole, string damaged)
    {
        var result = Read(damaged);
        if (result.Filing is null) return result.Diagnostics.Count > 0 ? null : "no filing and no word";
        if (Told(result).Except(Told(whole)).Any()) return null;
        var (before, after) = (Plain(text), Plain(damaged));
        var left = Numbers(result.Filing).ToLookup(n => n);
        foreach (var number in Numbers(whole.Filing!).GroupBy(n => n))
        {
            var printed = Printed(number.Key);
            if (left[number.Key].Count() < number.Count() && Count(after, printed) is > 0 and var count
                && count >= Count(before, printed))
                return $"{number.Key} stands there and is in no row";
        }
        // A note may run on into the next where the line between them is what is gone.
        var notes = string.Join('\n', result.Filing.Footnotes.Select(n => Plain(n.Text ?? "")));
        foreach (var note in whole.Filing!.Footnotes)
            if (note.Text is { } words && !notes.Contains(Plain(words), StringComparison.Ordinal)
                && after.Contains(Plain(words), StringComparison.Ordinal))
                return $"footnote {note.Id} stands there and is not in the output";
        return null;
    }

    private static Form4Result Read(string text) => new Form4Reader().Read(Encoding.UTF8.GetBytes(text))[0];

    private static IEnumerable<string> Told(Form4Result result) => result.Diagnostics.Where(d => d.Severity != Severity.Note)
        .Select(d => d.Id + Digits().Replace(d.Message, "#"));

    /// <summary>The amounts and prices that do not stand in a text by chance.</summary>
    private static IEnumerable<decimal> Numbers(OwnershipFiling filing) =>
        from row in filing.NonDerivativeTable.Concat<OwnershipRow>(filing.DerivativeTable)
        from field in Enum.GetValues<Field>()
        let number = Fields.IsRowField(field) ? RowValues.Number(row, field) : null
        where number >= 1000 || (number % 1 != 0 && number > 1)
        select number.Value;

    private static string Printed(decimal number) =>
        number.ToString(number % 1 == 0 ? "#,0" : "#,0.############", CultureInfo.InvariantCulture);

    private static int Count(string text, string printed)
    {
        var count = 0;
        for (var at = 0; (at = text.IndexOf(printed, at, StringComparison.Ordinal)) >= 0; at += printed.Length) count++;
        return count;
    }

    private static string Plain(string text) =>
        Blanks().Replace(WebUtility.HtmlDecode(Tags().Replace(text, " ")).Replace("\\", ""), " ").Trim();

    private static string Lines(string text, Random random, Action<List<string>, int> change)
    {
        var lines = text.Split('\n').ToList();
        change(lines, random.Next(lines.Count - 1));
        return string.Join('\n', lines);
    }

    private static void Join(List<string> lines, int at)
    {
        lines[at] = lines[at].TrimEnd('\r') + " " + lines[at + 1];
        lines.RemoveAt(at + 1);
    }

    private static string Words(string text, Random random, string other)
    {
        var words = Word().Matches(text);
        var word = words[random.Next(words.Count)];
        return string.Concat(text.AsSpan(0, word.Index), other, text.AsSpan(word.Index + word.Length));
    }

    [GeneratedRegex(@"(?<=>|\s|^)[\w$,./()-]+(?=<|\s|$)")]
    private static partial Regex Word();

    [GeneratedRegex("Explanation of Responses:|Table II? - (?:Non-)?Derivative|Signature of Reporting Person|Remarks:")]
    private static partial Regex Headings();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
