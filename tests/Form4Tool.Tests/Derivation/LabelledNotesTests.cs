namespace Form4Tool.Tests.Derivation;

public class LabelledNotesTests(ITestOutputHelper output)
{
    [Theory, InlineData("tune"), InlineData("held")]
    public void Derived_facts_are_right(string half)
    {
        foreach (var fact in LabelledNote.Facts)
        {
            var score = Score.Of(fact, LabelledNote.Of(half), note => note.Stated(fact), note => note.Derived(fact));
            output.WriteLine($"{half} {fact}: {score.Right}/{score.Derived} right, {score.Right}/{score.Stated} found");
            foreach (var fault in score.Faults) output.WriteLine(fault);
            score.Precision.Should().BeGreaterThanOrEqualTo(0.99, string.Join('\n', score.Faults));
        }
    }
}
