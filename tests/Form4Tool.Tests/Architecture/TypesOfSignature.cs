using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace Form4Tool.Tests.Architecture;

/// <summary>Every type that a signature names, those of arrays and generic arguments included.</summary>
internal sealed class TypesOfSignature : ISignatureTypeProvider<ImmutableArray<EntityHandle>, object?>
{
    public static readonly TypesOfSignature Decoder = new();

    public ImmutableArray<EntityHandle> GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) =>
        [handle];

    public ImmutableArray<EntityHandle> GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) =>
        [handle];

    public ImmutableArray<EntityHandle> GetTypeFromSpecification(MetadataReader reader, object? context, TypeSpecificationHandle handle,
        byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, context);

    public ImmutableArray<EntityHandle> GetGenericInstantiation(ImmutableArray<EntityHandle> type,
        ImmutableArray<ImmutableArray<EntityHandle>> arguments) =>
        [.. type, .. arguments.SelectMany(a => a)];

    public ImmutableArray<EntityHandle> GetFunctionPointerType(MethodSignature<ImmutableArray<EntityHandle>> signature) => Of(signature);

    public ImmutableArray<EntityHandle> GetModifiedType(ImmutableArray<EntityHandle> modifier, ImmutableArray<EntityHandle> type,
        bool isRequired) => [.. modifier, .. type];

    public ImmutableArray<EntityHandle> GetArrayType(ImmutableArray<EntityHandle> element, ArrayShape shape) => element;

    public ImmutableArray<EntityHandle> GetSZArrayType(ImmutableArray<EntityHandle> element) => element;

    public ImmutableArray<EntityHandle> GetByReferenceType(ImmutableArray<EntityHandle> element) => element;

    public ImmutableArray<EntityHandle> GetPointerType(ImmutableArray<EntityHandle> element) => element;

    public ImmutableArray<EntityHandle> GetPinnedType(ImmutableArray<EntityHandle> element) => element;

    public ImmutableArray<EntityHandle> GetGenericMethodParameter(object? context, int index) => [];

    public ImmutableArray<EntityHandle> GetGenericTypeParameter(object? context, int index) => [];

    public ImmutableArray<EntityHandle> GetPrimitiveType(PrimitiveTypeCode code) => [];

    public static ImmutableArray<EntityHandle> Of(MethodSignature<ImmutableArray<EntityHandle>> signature) =>
        [.. signature.ReturnType, .. signature.ParameterTypes.SelectMany(p => p)];
}
