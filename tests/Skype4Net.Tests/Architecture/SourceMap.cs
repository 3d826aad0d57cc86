using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Skype4Net.Tests.Architecture;

/// <summary>Which source folder each type of an assembly comes from, and which types it mentions: read from the assembly and its symbols.</summary>
internal sealed class SourceMap : IDisposable
{
    // Roslyn lists here the documents of types that have no code, such as enums and interfaces.
    private static readonly Guid s_typeDocuments = new("932E74BC-DBA9-4478-8D46-0F32A7BAB3D3");
    private readonly PEReader _pe;
    private readonly MetadataReaderProvider _pdb;
    private readonly MetadataReader _metadata;
    private readonly MetadataReader _symbols;
    private readonly string _root;
    private readonly Dictionary<TypeDefinitionHandle, string> _folders = [];

    public SourceMap(string assembly, string sourceRoot)
    {
        _root = sourceRoot + "/";
        _pe = new PEReader(File.OpenRead(assembly));
        _pdb = MetadataReaderProvider.FromPortablePdbStream(File.OpenRead(Path.ChangeExtension(assembly, ".pdb")));
        _metadata = _pe.GetMetadataReader();
        _symbols = _pdb.GetMetadataReader();
        foreach (TypeDefinitionHandle type in _metadata.TypeDefinitions)
        {
            if (FindDocument(type) is { } path)
                _folders[type] = path;
        }
    }

    /// <summary>Each mention of one type by another: (from, its file) and (to, its file), files below the source root.</summary>
    public IEnumerable<(string From, string FromFile, string To, string ToFile)> Mentions()
    {
        foreach (TypeDefinitionHandle from in _metadata.TypeDefinitions)
        {
            if (FileOf(from) is not { } fromFile)
                continue;
            foreach (TypeDefinitionHandle to in MentionedBy(from))
            {
                if (FileOf(to) is { } toFile && toFile != fromFile)
                    yield return (NameOf(from), fromFile, NameOf(to), toFile);
            }
        }
    }

    public void Dispose()
    {
        _pdb.Dispose();
        _pe.Dispose();
    }

    private HashSet<TypeDefinitionHandle> MentionedBy(TypeDefinitionHandle handle)
    {
        TypeDefinition type = _metadata.GetTypeDefinition(handle);
        var found = new HashSet<TypeDefinitionHandle>();
        var decoder = new Collector(found);
        Visit(type.BaseType, decoder);
        foreach (InterfaceImplementationHandle i in type.GetInterfaceImplementations())
            Visit(_metadata.GetInterfaceImplementation(i).Interface, decoder);
        foreach (FieldDefinitionHandle f in type.GetFields())
            _metadata.GetFieldDefinition(f).DecodeSignature(decoder, null);
        foreach (MethodDefinitionHandle m in type.GetMethods())
        {
            MethodDefinition method = _metadata.GetMethodDefinition(m);
            method.DecodeSignature(decoder, null);
            if (method.RelativeVirtualAddress != 0)
                VisitBody(_pe.GetMethodBody(method.RelativeVirtualAddress), decoder);
        }

        return found;
    }

    private void VisitBody(MethodBodyBlock body, Collector decoder)
    {
        if (!body.LocalSignature.IsNil)
            _metadata.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(decoder, null);

        foreach (EntityHandle handle in IlTokens.Of(body.GetILBytes() ?? []))
            Visit(handle, decoder);
    }

    private void Visit(EntityHandle handle, Collector decoder)
    {
        if (handle.IsNil)
            return;
        switch (handle.Kind)
        {
            case HandleKind.TypeDefinition:
                decoder.Found.Add((TypeDefinitionHandle)handle);
                break;
            case HandleKind.TypeSpecification:
                _metadata.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(decoder, null);
                break;
            case HandleKind.MethodDefinition:
                decoder.Found.Add(_metadata.GetMethodDefinition((MethodDefinitionHandle)handle).GetDeclaringType());
                break;
            case HandleKind.FieldDefinition:
                decoder.Found.Add(_metadata.GetFieldDefinition((FieldDefinitionHandle)handle).GetDeclaringType());
                break;
            case HandleKind.MemberReference:
                Visit(_metadata.GetMemberReference((MemberReferenceHandle)handle).Parent, decoder);
                break;
            case HandleKind.MethodSpecification:
                MethodSpecification spec = _metadata.GetMethodSpecification((MethodSpecificationHandle)handle);
                spec.DecodeSignature(decoder, null);
                Visit(spec.Method, decoder);
                break;
        }
    }

    private string? FileOf(TypeDefinitionHandle handle)
    {
        for (TypeDefinitionHandle type = handle; !type.IsNil; type = _metadata.GetTypeDefinition(type).GetDeclaringType())
        {
            if (_folders.TryGetValue(type, out string? file))
                return file.StartsWith(_root, StringComparison.Ordinal) && !file.Contains("/obj/") ? file[_root.Length..] : null;
        }

        return null;
    }

    private string NameOf(TypeDefinitionHandle handle)
    {
        TypeDefinition type = _metadata.GetTypeDefinition(handle);
        string name = _metadata.GetString(type.Name);
        return type.GetDeclaringType() is { IsNil: false } outer ? $"{NameOf(outer)}.{name}" : name;
    }

    private string? FindDocument(TypeDefinitionHandle handle)
    {
        foreach (MethodDefinitionHandle method in _metadata.GetTypeDefinition(handle).GetMethods())
        {
            MethodDebugInformation info = _symbols.GetMethodDebugInformation(method.ToDebugInformationHandle());
            if (!info.Document.IsNil)
                return PathOf(info.Document);
        }

        foreach (CustomDebugInformationHandle c in _symbols.GetCustomDebugInformation(handle))
        {
            CustomDebugInformation info = _symbols.GetCustomDebugInformation(c);
            if (_symbols.GetGuid(info.Kind) != s_typeDocuments)
                continue;
            BlobReader blob = _symbols.GetBlobReader(info.Value);
            return PathOf(MetadataTokens.DocumentHandle(blob.ReadCompressedInteger()));
        }

        return null;
    }

    private string PathOf(DocumentHandle document) => _symbols.GetString(_symbols.GetDocument(document).Name).Replace('\\', '/');

    private sealed class Collector(HashSet<TypeDefinitionHandle> found) : ISignatureTypeProvider<int, object?>
    {
        public HashSet<TypeDefinitionHandle> Found => found;

        public int GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind)
        {
            found.Add(handle);
            return 0;
        }

        public int GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind)
            => reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

        public int GetArrayType(int elementType, ArrayShape shape) => 0;

        public int GetByReferenceType(int elementType) => 0;

        public int GetFunctionPointerType(MethodSignature<int> signature) => 0;

        public int GetGenericInstantiation(int genericType, ImmutableArray<int> typeArguments) => 0;

        public int GetGenericMethodParameter(object? genericContext, int index) => 0;

        public int GetGenericTypeParameter(object? genericContext, int index) => 0;

        public int GetModifiedType(int modifier, int unmodifiedType, bool isRequired) => 0;

        public int GetPinnedType(int elementType) => 0;

        public int GetPointerType(int elementType) => 0;

        public int GetPrimitiveType(PrimitiveTypeCode typeCode) => 0;

        public int GetSZArrayType(int elementType) => 0;

        public int GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => 0;
    }
}
