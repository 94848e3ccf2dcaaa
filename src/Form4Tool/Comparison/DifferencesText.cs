using System.Text;
using Form4Tool.Output;

namespace Form4Tool.Comparison;

/// <summary>Differences as <c>form4 diff</c> writes them: for people, for programs, and for a comment on a pull request.</summary>
public static class DifferencesText
{
    /// <summary>Lines as a terminal shows them: a line for the inputs, and one for each difference below.</summary>
    public static string ToText(FilingDifferences differences)
    {
        ArgumentNullException.ThrowIfNull(differences);
        var text = new StringBuilder(Title(differences)).Append('\n');
        foreach (var difference in differences.Differences) text.Append("  ").Append(Line(difference)).Append('\n');
        foreach (var row in differences.Amendment ?? [])
        {
            text.Append($"  {row.Path} {Verb(row)}: {row.Reason}\n");
            foreach (var difference in row.Differences) text.Append("    ").Append(Line(difference)).Append('\n');
        }
        return text.ToString();
    }

    /// <summary>A heading and a table in Markdown.</summary>
    public static string ToMarkdown(FilingDifferences differences)
    {
        ArgumentNullException.ThrowIfNull(differences);
        var text = new StringBuilder($"### {Cell(Title(differences))}\n\n| field | what | old | new |\n|---|---|---|---|\n");
        foreach (var difference in differences.Differences) text.Append(Row(difference));
        foreach (var row in differences.Amendment ?? [])
        {
            text.Append($"| `{row.Path}` | {Verb(row)} | {Cell(row.OriginalPath)} | {Cell(row.Reason)} |\n");
            foreach (var difference in row.Differences) text.Append(Row(difference));
        }
        return text.Append('\n').ToString();
    }

    /// <summary>One JSON object on one line, every key present.</summary>
    public static string ToJson(FilingDifferences differences)
    {
        ArgumentNullException.ThrowIfNull(differences);
        var json = new JsonText(new Utf8Buffer(), indented: false);
        json.StartObject();
        json.String("old"u8, differences.OldPath);
        json.String("new"u8, differences.NewPath);
        json.Flag("equal"u8, differences.AreEqual);
        Write(json, differences.Differences);
        if (differences.Amendment is null) json.String("amendment"u8, null);
        else
        {
            json.StartArray("amendment"u8);
            foreach (var row in differences.Amendment)
            {
                json.StartObject();
                json.String("path"u8, row.Path);
                json.String("kind"u8, Name(row.Kind));
                json.String("originalPath"u8, row.OriginalPath);
                json.String("reason"u8, row.Reason);
                Write(json, row.Differences);
                json.EndObject();
            }
            json.EndArray();
        }
        json.EndObject();
        return Encoding.UTF8.GetString(json.Buffer.Written);
    }

    private static void Write(JsonText json, ValueList<Difference> differences)
    {
        json.StartArray("differences"u8);
        foreach (var difference in differences)
        {
            json.StartObject();
            json.String("kind"u8, Name(difference.Kind));
            json.String("path"u8, difference.Path);
            json.String("oldPath"u8, difference.OldPath ?? (difference.Kind == DifferenceKind.Added ? null : difference.Path));
            json.String("old"u8, difference.Old);
            json.String("new"u8, difference.New);
            json.EndObject();
        }
        json.EndArray();
    }

    private static string Title(FilingDifferences differences) => (differences.OldPath, differences.NewPath) switch
    {
        ({ } old, null) => $"{old}: only there",
        (null, { } @new) => $"{@new}: only there",
        var (old, @new) when differences.Amendment is not null => $"{@new} amends {old}",
        var (old, @new) => $"{old} -> {@new}",
    };

    private static string Line(Difference difference) => difference.Kind switch
    {
        DifferenceKind.Added => $"{difference.Path}: added: {difference.New}",
        DifferenceKind.Removed => $"{difference.Path}: removed: {difference.Old}",
        _ => (difference.OldPath is { } old ? $"{old} -> " : "")
            + $"{difference.Path}: {difference.Old ?? "null"} -> {difference.New ?? "null"}",
    };

    private static string Row(Difference difference) =>
        $"| `{difference.Path}` | {Name(difference.Kind)} | {Cell(difference.Old)} | {Cell(difference.New)} |\n";

    private static string Verb(AmendedRow row) => row.Kind switch
    {
        AmendedRowKind.Replaced => $"replaces {row.OriginalPath}",
        AmendedRowKind.Repeated => $"repeats {row.OriginalPath}",
        AmendedRowKind.Added => "is added",
        _ => "is unmatched",
    };

    private static string Cell(string? text) => text is null ? "" : string.Join(' ', text.Replace("|", "\\|").Split('\n'));

    private static string Name(DifferenceKind kind) => kind switch
    {
        DifferenceKind.Added => "added",
        DifferenceKind.Removed => "removed",
        _ => "changed",
    };

    private static string Name(AmendedRowKind kind) => kind switch
    {
        AmendedRowKind.Replaced => "replaced",
        AmendedRowKind.Added => "added",
        AmendedRowKind.Repeated => "repeated",
        _ => "unmatched",
    };
}
