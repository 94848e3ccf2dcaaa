using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Form4Tool.Tests.Architecture;

/// <summary>The public API of an assembly as text, held against the one that was approved.</summary>
internal static class PublicApi
{
    /// <summary>
    /// Fails where the API differs from <c>PublicApi.approved.txt</c> beside the caller; what it is now is then written beside that.
    /// </summary>
    public static void Check(Assembly assembly, [CallerFilePath] string caller = "")
    {
        var folder = Path.GetDirectoryName(caller)!;
        var approved = Path.Combine(folder, "PublicApi.approved.txt");
        var actual = Describe(assembly);
        if (File.Exists(approved) && File.ReadAllText(approved).ReplaceLineEndings("\n") == actual) return;
        File.WriteAllText(Path.Combine(folder, "PublicApi.actual.txt"), actual);
        Assert.Fail("The public API differs from PublicApi.approved.txt; PublicApi.actual.txt beside it is what it is now. Approve it by " +
            "renaming, with an entry in CHANGELOG.md.");
    }

    private static string Describe(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            text.Append(Kind(type)).Append(' ').Append(Name(type)).Append('\n');
            const BindingFlags all = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
            foreach (var line in type.GetMembers(all).Where(IsWritten).Select(Member).Where(l => l is not null)
                .Order(StringComparer.Ordinal))
                text.Append("  ").Append(line).Append('\n');
        }
        return text.ToString();
    }

    /// <summary>What a record makes by itself says nothing.</summary>
    private static bool IsWritten(MemberInfo member) =>
        !member.Name.Contains('<') && member.Name is not ("Equals" or "GetHashCode" or "ToString" or "op_Equality" or "op_Inequality"
        or "Deconstruct" or "PrintMembers" or "value__");

    private static string? Member(MemberInfo member) => member switch
    {
        FieldInfo f when f.DeclaringType!.IsEnum => f.Name,
        FieldInfo f => $"{Name(f.FieldType)} {f.Name}",
        PropertyInfo p => $"{Name(p.PropertyType)} {p.Name} " +
        $"{{{(p.CanRead ? " get;" : "")}{(p.SetMethod is { IsPublic: true } set ? IsInit(set) ? " init;" : " set;" : "")} }}",
        ConstructorInfo c => $"new({Parameters(c)})",
        MethodInfo { IsSpecialName: true } => null,
        MethodInfo m => $"{(m.IsStatic ? "static " : "")}{Name(m.ReturnType)} {m.Name}({Parameters(m)})",
        _ => null,
    };

    private static bool IsInit(MethodInfo set) =>
        set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(p => $"{Name(p.ParameterType)} {p.Name}{(p.HasDefaultValue ? " = …" : "")}"));

    private static string Kind(Type type) => type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsValueType ? "struct"
        : type is { IsAbstract: true, IsSealed: true } ? "static class" : "class";

    private static string Name(Type type)
    {
        if (type.IsByRef) return Name(type.GetElementType()!) + "&";
        if (Nullable.GetUnderlyingType(type) is { } inner) return Name(inner) + "?";
        if (type.IsArray) return Name(type.GetElementType()!) + "[]";
        if (!type.IsGenericType) return type.Namespace == "Form4Tool" ? type.Name : type.FullName ?? type.Name;
        return type.Name.Split('`')[0] + "<" + string.Join(", ", type.GetGenericArguments().Select(Name)) + ">";
    }
}
