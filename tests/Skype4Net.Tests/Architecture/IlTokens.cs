using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace Skype4Net.Tests.Architecture;

/// <summary>Finds the types, methods and fields that a method's code names.</summary>
internal static class IlTokens
{
    private static readonly Dictionary<int, OperandType> s_operands = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(f => (OpCode)f.GetValue(null)!)
        .ToDictionary(o => o.Value & 0xFFFF, o => o.OperandType);

    public static IEnumerable<EntityHandle> Of(byte[] il)
    {
        for (int at = 0; at < il.Length;)
        {
            int code = il[at++];
            if (code == 0xFE)
                code = (code << 8) | il[at++];
            OperandType operand = s_operands[code];
            if (operand is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
                yield return (EntityHandle)MetadataTokens.Handle(BitConverter.ToInt32(il, at));
            at += operand == OperandType.InlineSwitch ? 4 + 4 * BitConverter.ToInt32(il, at) : Size(operand);
        }
    }

    private static int Size(OperandType operand) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        _ => 4,
    };
}
