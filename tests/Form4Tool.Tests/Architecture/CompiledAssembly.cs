using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Form4Tool.Tests.Architecture;

/// <summary>
/// An assembly beside its portable PDB, which says in which source file each method stands, and each type that has no method
/// with code of its own (an enum, an interface): https://github.com/dotnet/runtime/blob/main/docs/design/specs/PortablePdb-Metadata.md.
/// </summary>
internal sealed class CompiledAssembly
{
    private static readonly Guid TypeDefinitionDocuments = new("932E74BC-DBA9-4478-8D46-0F32A7BAB3D3");

    private readonly PEReader _image;
    private readonly MetadataReader _symbols;
    private readonly Dictionary<MethodDefinitionHandle, string> _files = [];
    private readonly Dictionary<TypeDefinitionHandle, string> _homes = [];

    public CompiledAssembly(string path)
    {
        _image = new PEReader(File.OpenRead(path));
        Metadata = _image.GetMetadataReader();
        _symbols = MetadataReaderProvider.FromPortablePdbStream(File.OpenRead(Path.ChangeExtension(path, ".pdb"))).GetMetadataReader();
        foreach (var method in Metadata.MethodDefinitions)
            if (DocumentOf(method) is { } file) _files.Add(method, file);
        // An outer type stands before its nested ones in the table, so that these find its file.
        foreach (var type in Metadata.TypeDefinitions)
            if (FindHome(type) is { } file) _homes.Add(type, file);
    }

    public MetadataReader Metadata { get; }

    /// <summary>The file that declares a type: of several the one named after it. Null where the compiler made it.</summary>
    public string? FileOf(TypeDefinitionHandle type) => _homes.GetValueOrDefault(type);

    /// <summary>The file of a method; of one without code of its own, that of its type.</summary>
    public string? FileOf(MethodDefinitionHandle method) =>
        _files.GetValueOrDefault(method) ?? FileOf(Metadata.GetMethodDefinition(method).GetDeclaringType());

    public MethodBodyBlock? BodyOf(MethodDefinition method) =>
        method.RelativeVirtualAddress == 0 ? null : _image.GetMethodBody(method.RelativeVirtualAddress);

    /// <summary>The full name, with the names of the outer types.</summary>
    public string NameOf(TypeDefinitionHandle handle)
    {
        var type = Metadata.GetTypeDefinition(handle);
        var name = Metadata.GetString(type.Name);
        if (!type.GetDeclaringType().IsNil) return NameOf(type.GetDeclaringType()) + "+" + name;
        return type.Namespace.IsNil ? name : Metadata.GetString(type.Namespace) + "." + name;
    }

    private string? FindHome(TypeDefinitionHandle handle)
    {
        var type = Metadata.GetTypeDefinition(handle);
        var files = type.GetMethods().Select(m => _files.GetValueOrDefault(m)).Concat(DeclaredIn(handle)).OfType<string>().ToList();
        var name = Metadata.GetString(type.Name).Split('`')[0];
        return files.Find(f => Path.GetFileNameWithoutExtension(f) == name) ?? files.FirstOrDefault()
            ?? (type.GetDeclaringType() is { IsNil: false } outer ? FileOf(outer) : null);
    }

    private string? DocumentOf(MethodDefinitionHandle method)
    {
        var information = _symbols.GetMethodDebugInformation(method.ToDebugInformationHandle());
        if (!information.Document.IsNil) return PathOf(information.Document);
        // A method made of parts of several files has its documents with its points.
        return information.GetSequencePoints().Select(p => PathOf(p.Document)).FirstOrDefault(f => f is not null);
    }

    private IEnumerable<string?> DeclaredIn(TypeDefinitionHandle type)
    {
        foreach (var handle in _symbols.GetCustomDebugInformation(type))
        {
            var information = _symbols.GetCustomDebugInformation(handle);
            if (_symbols.GetGuid(information.Kind) != TypeDefinitionDocuments) continue;
            var documents = _symbols.GetBlobReader(information.Value);
            while (documents.RemainingBytes > 0) yield return PathOf(MetadataTokens.DocumentHandle(documents.ReadCompressedInteger()));
        }
    }

    /// <summary>The path below <c>src</c>; null for what a generator wrote.</summary>
    private string? PathOf(DocumentHandle document)
    {
        var path = _symbols.GetString(_symbols.GetDocument(document).Name).Replace('\\', '/');
        var start = path.LastIndexOf("/src/", StringComparison.Ordinal);
        return start < 0 || path.Contains("/obj/", StringComparison.Ordinal) ? null : path[(start + "/src/".Length)..];
    }
}
