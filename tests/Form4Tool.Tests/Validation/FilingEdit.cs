using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Form4Tool.Tests.Validation;

/// <summary>
/// A line of a case that changes a filing in JSON: <c>PATH = VALUE</c>. The value is JSON, or the path of something to copy;
/// <c>* N</c> behind it repeats it, a text to one text and anything else to an array.
/// </summary>
internal static partial class FilingEdit
{
    /// <summary>Changes the JSON of a filing as a line says.</summary>
    public static void Apply(JsonObject filing, string line)
    {
        var cut = line.IndexOf(" = ", StringComparison.Ordinal);
        var (parent, last) = Parent(filing, line[..cut]);
        var value = Value(filing, line[(cut + 3)..]);
        if (last is int index) parent.AsArray()[index] = value;
        else parent[(string)last] = value;
    }

    private static JsonNode? Value(JsonObject filing, string text)
    {
        if (Times().Match(text) is not { Success: true } times) return One(filing, text);
        var (one, count) = (One(filing, times.Groups[1].Value)!, int.Parse(times.Groups[2].Value));
        return one.GetValueKind() == System.Text.Json.JsonValueKind.String
            ? string.Concat(Enumerable.Repeat((string?)one, count))
            : new JsonArray([.. Enumerable.Range(0, count).Select(_ => one.DeepClone())]);
    }

    private static JsonNode? One(JsonObject filing, string text)
    {
        if (!char.IsAsciiLetterLower(text[0]) || text is "null" or "true" or "false") return JsonNode.Parse(text);
        var (parent, last) = Parent(filing, text);
        return (last is int index ? parent.AsArray()[index] : parent[(string)last])!.DeepClone();
    }

    private static (JsonNode Parent, object Last) Parent(JsonObject filing, string path)
    {
        object[] steps = [.. Step().Matches(path).Select(m => m.Groups[2].Success ? int.Parse(m.Groups[2].Value) : (object)m.Value)];
        JsonNode at = filing;
        foreach (var step in steps[..^1]) at = (step is int index ? at.AsArray()[index] : at[(string)step])!;
        return (at, steps[^1]);
    }

    [GeneratedRegex(@"^(.+) \* (\d+)$")]
    private static partial Regex Times();

    [GeneratedRegex(@"\w+|(\[)(\d+)\]")]
    private static partial Regex Step();
}
