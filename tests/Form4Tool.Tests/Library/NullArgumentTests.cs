using System.Buffers;
using System.Reflection;
using Form4Tool.Activity;
using Form4Tool.Batch;
using Form4Tool.Batch.Formats;
using Form4Tool.Batch.Outputs;
using Form4Tool.Output;
using Form4Tool.Output.Sec;
using Form4Tool.Output.Tables;
using Form4Tool.Sqlite;

namespace Form4Tool.Tests.Library;

/// <summary>What every public method and constructor of the libraries does with null where null is not allowed.</summary>
public class NullArgumentTests
{
    private static readonly Form4Result Result =
        new(new SourceInfo("-", SourceFormat.OwnershipXml, SourceContainer.None, null), new OwnershipFiling(), []);

    private static readonly NullabilityInfoContext Nullability = new();

    /// <summary>An argument of each type that stands beside the one that is null.</summary>
    private static object? Other(Type type) => type switch
    {
        _ when type == typeof(string) => "x",
        _ when type == typeof(Stream) => new MemoryStream(),
        _ when type == typeof(Form4Result) => Result,
        _ when type == typeof(OwnershipFiling) => Result.Filing,
        _ when type == typeof(Diagnostic) => new Diagnostic("F4001", Severity.Error, "x", null, null, null),
        _ when type == typeof(IFilingWriter) => new JsonFilingWriter(),
        _ when type == typeof(IBufferWriter<byte>) => new ArrayBufferWriter<byte>(),
        _ when type == typeof(FilingFormat) => FilingFormats.Json,
        _ when type == typeof(OutputFormat) => OutputFormat.SecTables,
        _ when type == typeof(Form4Inputs) => Form4Inputs.Open("x"),
        _ when type == typeof(Destination) => Destination.ToStream(OutputFormat.Of(FilingFormats.Json), new MemoryStream()),
        _ when type == typeof(Exception) => new IOException(),
        _ when type == typeof(InsiderActivity) => new ActivityBuilder().Build(),
        _ when type.IsAssignableTo(typeof(Delegate)) => null,
        _ when type.IsValueType => Activator.CreateInstance(type),
        _ => null,
    };

    /// <summary>An object whose methods are called; null for types that are data only, or belong to a caller's own code.</summary>
    private static object? Target(Type type) => type switch
    {
        _ when type == typeof(Form4Reader) => new Form4Reader(),
        _ when type == typeof(FilingStream) => new FilingStream(FilingFormats.Json, new MemoryStream()),
        _ when type == typeof(Form4Inputs) => Form4Inputs.Open("x"),
        _ when type == typeof(SecTablesChunk) => new SecTablesChunk(),
        _ when type == typeof(SecTablesWriter) => new SecTablesWriter([.. FilingTable.Of(TableScope.Sec).Select(_ => new MemoryStream())]),
        _ when type.IsAssignableTo(typeof(IFilingWriter)) && !type.IsInterface => Activator.CreateInstance(type,
            [.. type.GetConstructors()[0].GetParameters().Select(p => p.DefaultValue)]),
        _ => null,
    };

    public static TheoryData<string> Assemblies => ["Form4Tool", "Form4Tool.Batch", "Form4Tool.Sqlite"];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void A_null_argument_is_refused_with_its_name(string assembly)
    {
        var (faults, tried) = (new List<string>(), 0);
        foreach (var method in Assembly.Load(assembly).GetExportedTypes().SelectMany(Methods))
        {
            var parameters = method.GetParameters();
            foreach (var parameter in parameters.Where(IsNeeded))
            {
                var arguments = parameters.Select(p => p == parameter ? null : p.HasDefaultValue ? p.DefaultValue : Other(p.ParameterType));
                tried++;
                if (Refused(method, [.. arguments]) != parameter.Name)
                    faults.Add($"{method.DeclaringType!.Name}.{method.Name}({parameter.Name})");
            }
        }
        faults.Should().BeEmpty();
        tried.Should().BeGreaterThan(1);
    }

    private static IEnumerable<MethodBase> Methods(Type type)
    {
        // What a record is made of are data, in which null may be written as anywhere in C#.
        var isRecord = type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null;
        if (!isRecord && !type.IsAbstract)
            foreach (var constructor in type.GetConstructors()) yield return constructor;
        const BindingFlags own = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        foreach (var method in type.GetMethods(own))
            if (!method.IsSpecialName && !method.ContainsGenericParameters && (method.IsStatic || Target(type) is not null))
                yield return method;
    }

    private static bool IsNeeded(ParameterInfo parameter) =>
        !parameter.ParameterType.IsValueType && !parameter.IsOut && parameter.Member.Name is not ("Equals" or "ReferenceEquals")
        && Nullability.Create(parameter).WriteState == NullabilityState.NotNull;

    /// <summary>The argument that was refused; null where none was.</summary>
    private static string? Refused(MethodBase method, object?[] arguments)
    {
        try
        {
            if (method is ConstructorInfo constructor) constructor.Invoke(arguments);
            else if (method.Invoke(method.IsStatic ? null : Target(method.DeclaringType!), arguments) is Task task)
                task.GetAwaiter().GetResult();
            return null;
        }
        catch (Exception e)
        {
            return ((e is TargetInvocationException wrapped ? wrapped.InnerException : e) as ArgumentNullException)?.ParamName;
        }
    }

    [Fact]
    public void The_test_knows_the_libraries() => typeof(FilingDatabase).Assembly.GetName().Name.Should().Be("Form4Tool.Sqlite");
}
