using System.Reflection.Metadata;

namespace Form4Tool.Tests.Architecture;

/// <summary>
/// Which source file uses which, as the compiled assemblies have it: base types, attributes, members' types and what the
/// instructions name. What the compiler puts in as a value (constants, members of an enum, <c>nameof</c>) leaves no trace here.
/// </summary>
internal sealed class CompiledCode
{
    private readonly List<CompiledAssembly> _assemblies;
    private readonly Dictionary<string, string> _files = [];
    private readonly HashSet<Use> _uses = [];

    public CompiledCode(IEnumerable<string> paths)
    {
        _assemblies = [.. paths.Select(p => new CompiledAssembly(p))];
        foreach (var assembly in _assemblies)
            foreach (var type in assembly.Metadata.TypeDefinitions)
                if (assembly.FileOf(type) is { } file) _files.TryAdd(assembly.NameOf(type), file);
        foreach (var assembly in _assemblies) Read(assembly);
    }

    public IReadOnlyCollection<Use> Uses => _uses;

    /// <summary>All files that the assemblies were made of.</summary>
    public IEnumerable<string> Files => _files.Values.Distinct();

    /// <summary>The types by full name, each with its file.</summary>
    public IReadOnlyDictionary<string, string> Types => _files;

    /// <summary>The members whose value the compiler puts in where they are used, each with the full name of its type.</summary>
    public IEnumerable<(string Type, string Member)> Constants =>
        from assembly in _assemblies
        from type in assembly.Metadata.TypeDefinitions
        from member in assembly.Metadata.GetTypeDefinition(type).GetFields().Select(assembly.Metadata.GetFieldDefinition)
        where member.Attributes.HasFlag(System.Reflection.FieldAttributes.Literal)
        select (assembly.NameOf(type), assembly.Metadata.GetString(member.Name));

    private void Read(CompiledAssembly assembly)
    {
        foreach (var handle in assembly.Metadata.TypeDefinitions)
        {
            if (assembly.FileOf(handle) is not { } file) continue;
            ReadType(assembly, assembly.Metadata.GetTypeDefinition(handle), file);
        }
        foreach (var handle in assembly.Metadata.MethodDefinitions)
        {
            if (assembly.FileOf(handle) is not { } file) continue;
            ReadMethod(assembly, assembly.Metadata.GetMethodDefinition(handle), file);
        }
    }

    private void ReadType(CompiledAssembly assembly, TypeDefinition type, string file)
    {
        var metadata = assembly.Metadata;
        Add(assembly, file, [type.BaseType, .. type.GetInterfaceImplementations()
            .Select(i => metadata.GetInterfaceImplementation(i).Interface)]);
        AddConstraints(assembly, file, type.GetGenericParameters());
        AddAttributes(assembly, file, type.GetCustomAttributes());
        foreach (var field in type.GetFields().Select(metadata.GetFieldDefinition))
        {
            Add(assembly, file, field.DecodeSignature(TypesOfSignature.Decoder, null));
            AddAttributes(assembly, file, field.GetCustomAttributes());
        }
        foreach (var property in type.GetProperties().Select(metadata.GetPropertyDefinition))
            AddAttributes(assembly, file, property.GetCustomAttributes());
    }

    private void ReadMethod(CompiledAssembly assembly, MethodDefinition method, string file)
    {
        Add(assembly, file, TypesOfSignature.Of(method.DecodeSignature(TypesOfSignature.Decoder, null)));
        AddConstraints(assembly, file, method.GetGenericParameters());
        AddAttributes(assembly, file, method.GetCustomAttributes());
        if (assembly.BodyOf(method) is not { } body) return;
        if (!body.LocalSignature.IsNil) Add(assembly, file, [body.LocalSignature]);
        Add(assembly, file, body.ExceptionRegions.Select(r => r.CatchType));
        Add(assembly, file, TokensOfCode.Of(body));
    }

    private void AddConstraints(CompiledAssembly assembly, string file, GenericParameterHandleCollection parameters)
    {
        foreach (var parameter in parameters.Select(assembly.Metadata.GetGenericParameter))
            Add(assembly, file, parameter.GetConstraints().Select(c => assembly.Metadata.GetGenericParameterConstraint(c).Type));
    }

    private void AddAttributes(CompiledAssembly assembly, string file, CustomAttributeHandleCollection attributes) =>
        Add(assembly, file, attributes.Select(a => assembly.Metadata.GetCustomAttribute(a).Constructor));

    private void Add(CompiledAssembly assembly, string file, IEnumerable<EntityHandle> used)
    {
        foreach (var handle in used)
            if (!handle.IsNil) Add(assembly, file, handle);
    }

    private void Add(CompiledAssembly assembly, string file, EntityHandle used)
    {
        var metadata = assembly.Metadata;
        switch (used.Kind)
        {
            case HandleKind.TypeDefinition:
                Add(file, assembly.FileOf((TypeDefinitionHandle)used));
                break;
            case HandleKind.MethodDefinition:
                Add(file, assembly.FileOf((MethodDefinitionHandle)used));
                break;
            case HandleKind.FieldDefinition:
                Add(file, assembly.FileOf(metadata.GetFieldDefinition((FieldDefinitionHandle)used).GetDeclaringType()));
                break;
            case HandleKind.TypeReference:
                Add(file, FileOf(metadata, (TypeReferenceHandle)used));
                break;
            case HandleKind.TypeSpecification:
                Add(assembly, file, metadata.GetTypeSpecification((TypeSpecificationHandle)used)
                    .DecodeSignature(TypesOfSignature.Decoder, null));
                break;
            case HandleKind.MethodSpecification:
                var instance = metadata.GetMethodSpecification((MethodSpecificationHandle)used);
                Add(assembly, file, [instance.Method, .. instance.DecodeSignature(TypesOfSignature.Decoder, null).SelectMany(a => a)]);
                break;
            case HandleKind.MemberReference:
                Add(assembly, file, metadata.GetMemberReference((MemberReferenceHandle)used).Parent);
                break;
            case HandleKind.StandaloneSignature:
                var signature = metadata.GetStandaloneSignature((StandaloneSignatureHandle)used);
                Add(assembly, file, signature.GetKind() == StandaloneSignatureKind.Method
                    ? TypesOfSignature.Of(signature.DecodeMethodSignature(TypesOfSignature.Decoder, null))
                    : signature.DecodeLocalSignature(TypesOfSignature.Decoder, null).SelectMany(l => l));
                break;
        }
    }

    private void Add(string file, string? used)
    {
        if (used is not null && used != file) _uses.Add(new Use(file, used));
    }

    /// <summary>The file of a type of another assembly, or the assembly's name where it is none of ours.</summary>
    private string? FileOf(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        var name = metadata.GetString(type.Name);
        while (type.ResolutionScope.Kind == HandleKind.TypeReference)
        {
            type = metadata.GetTypeReference((TypeReferenceHandle)type.ResolutionScope);
            name = metadata.GetString(type.Name) + "+" + name;
        }
        if (!type.Namespace.IsNil) name = metadata.GetString(type.Namespace) + "." + name;
        if (_files.TryGetValue(name, out var file)) return file;
        return type.ResolutionScope.Kind == HandleKind.AssemblyReference
            ? metadata.GetString(metadata.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope).Name)
            : null;
    }
}
