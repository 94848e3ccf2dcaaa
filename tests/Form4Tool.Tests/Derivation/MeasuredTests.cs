using System.Globalization;

namespace Form4Tool.Tests.Derivation;

/// <summary>The measure of the facts that are read from words is that of the labels.</summary>
public class MeasuredTests
{
    [Fact]
    public void The_page_of_derived_facts_shows_what_is_measured() =>
        File.ReadAllText(Path.Combine(Repository.Root, "docs", "derived.md")).Should().Contain(Table());

    private static string Table()
    {
        var lines = new List<string>
        {
            "| fact | half | labels | stated | derived | right | precision | recall |", "|---|---|---|---|---|---|---|---|",
        };
        foreach (var half in new[] { "tune", "held" })
        {
            var notes = LabelledNote.Of(half);
            foreach (var fact in LabelledNote.Facts)
                lines.Add(Line(half, notes.Count, Score.Of(fact, notes, note => note.Stated(fact), note => note.Derived(fact))));
            lines.Add(Line(half, LabelledTitlesTests.Labels(half).Count, LabelledTitlesTests.ScoreOf(half)));
        }
        return string.Join('\n', lines);
    }

    private static string Line(string half, int labels, Score score) => string.Create(CultureInfo.InvariantCulture,
        $"| {score.Fact} | {half} | {labels} | {score.Stated} | {score.Derived} | {score.Right} | {score.Precision:0.0 %} | " +
        $"{score.Recall:0.0 %} |");
}
