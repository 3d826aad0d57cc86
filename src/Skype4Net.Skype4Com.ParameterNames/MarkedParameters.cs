using System.Buffers.Binary;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Skype4Net.Skype4Com.ParameterNames;

/// <summary>
/// Parameters that have the name of their property. Visual Basic has none, so <c>Property Command(Command As String)</c> is declared as
/// <c>Property Command(Command_ As String)</c>. A row of the table of parameters has its name as an offset into the strings, where the name of the
/// property stands too; to rename one is to write that offset.
/// </summary>
internal static class MarkedParameters
{
    /// <summary>What stands behind the name in the source; no name of the type library ends so.</summary>
    private const string Mark = "_";

    // A row of the table: Flags and Sequence, two bytes each, then Name.
    private const int NameInRow = 4;

    /// <summary>Renames all of them in an assembly; false, and nothing changed, where there is none.</summary>
    public static bool Rename(byte[] image)
    {
        using var file = new PEReader(new MemoryStream(image, writable: false));
        MetadataReader metadata = file.GetMetadataReader();
        int table = file.PEHeaders.MetadataStartOffset + metadata.GetTableMetadataOffset(TableIndex.Param);
        int rowSize = metadata.GetTableRowSize(TableIndex.Param);
        bool isRenamed = false;
        foreach (PropertyDefinitionHandle handle in metadata.PropertyDefinitions)
        {
            PropertyDefinition property = metadata.GetPropertyDefinition(handle);
            string name = metadata.GetString(property.Name);
            foreach (ParameterHandle parameter in Parameters(metadata, property.GetAccessors()))
            {
                if (metadata.GetString(metadata.GetParameter(parameter).Name) != name + Mark)
                    continue;
                Span<byte> row = image.AsSpan(table + (MetadataTokens.GetRowNumber(parameter) - 1) * rowSize, rowSize);
                Write(row[NameInRow..], metadata.GetHeapOffset(property.Name));
                isRenamed = true;
            }
        }

        return isRenamed;
    }

    private static IEnumerable<ParameterHandle> Parameters(MetadataReader metadata, PropertyAccessors accessors)
        => new[] { accessors.Getter, accessors.Setter }.Where(a => !a.IsNil).SelectMany(a => metadata.GetMethodDefinition(a).GetParameters());

    // Two bytes, or four if the strings are more than 64 KB.
    private static void Write(Span<byte> name, int offset)
    {
        if (name.Length == sizeof(ushort))
            BinaryPrimitives.WriteUInt16LittleEndian(name, checked((ushort)offset));
        else
            BinaryPrimitives.WriteInt32LittleEndian(name, offset);
    }
}
