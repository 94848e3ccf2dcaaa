using System.Text.RegularExpressions;

namespace Form4Tool.Tests.Architecture;

/// <summary>
/// What the compiler leaves no trace of: a constant or a member of an enum is put in as a value. Their uses are sought in the
/// source as <c>Type.Member</c>, and <c>nameof</c> of a type of ours, the type being one that the file's namespace and usings show.
/// </summary>
internal static partial class ConstantUses
{
    public static IEnumerable<Use> Of(CompiledCode code, string sources)
    {
        var constants = code.Constants.Where(c => code.Types.ContainsKey(c.Type)).ToLookup(c => SimpleName(c.Type));
        var types = code.Types.Keys.ToLookup(SimpleName);
        foreach (var file in code.Files)
        {
            var source = File.ReadAllText(Path.Combine(sources, file));
            var seen = Usings().Matches(source).Select(m => m.Groups["namespace"].Value).ToHashSet();
            for (var own = Namespace().Match(source).Groups["namespace"].Value; own.Length > 0;
                own = own.Contains('.') ? own[..own.LastIndexOf('.')] : "") seen.Add(own);
            foreach (Match match in MemberOfType().Matches(source))
            {
                foreach (var constant in constants[match.Groups["type"].Value])
                    if (constant.Member == match.Groups["member"].Value && Sees(constant.Type))
                        yield return new Use(file, code.Types[constant.Type]);
            }
            foreach (Match match in NameOfType().Matches(source))
            {
                foreach (var type in types[match.Groups["type"].Value])
                    if (Sees(type)) yield return new Use(file, code.Types[type]);
            }

            bool Sees(string type) => code.Types[type] != file && seen.Contains(type.Contains('.') ? type[..type.LastIndexOf('.')] : "");
        }
    }

    private static string SimpleName(string type) => type[(type.LastIndexOfAny(['.', '+']) + 1)..];

    [GeneratedRegex(@"^\s*using (?<namespace>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Usings();

    [GeneratedRegex(@"^namespace (?<namespace>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"(?<!///.*)\b(?<type>[A-Z]\w*)\.(?<member>[A-Z]\w*)")]
    private static partial Regex MemberOfType();

    [GeneratedRegex(@"\bnameof\((?<type>[A-Z]\w*)")]
    private static partial Regex NameOfType();
}
