using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Skype4Net.Analyzers;

/// <summary>S4N007: <c>skype.SendAsync($"... {text}")</c>, where the text of somebody becomes syntax.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class TextInCommandAnalyzer() : SkypeAnalyzer(Rules.TextInCommand)
{
    protected override void Register(CompilationStartAnalysisContext start, SkypeSymbols skype)
        => start.RegisterOperationAction(c => Check(c, skype), OperationKind.Invocation);

    private static void Check(OperationAnalysisContext context, SkypeSymbols skype)
    {
        var call = (IInvocationOperation)context.Operation;
        if (!skype.IsRawCommand(call.TargetMethod))
            return;
        IOperation command = call.Arguments.First(a => a.Parameter?.Ordinal == 0).Value;
        foreach (IOperation part in Parts(command).Where(p => !IsSafe(p, skype)))
            context.ReportDiagnostic(Diagnostic.Create(Rules.TextInCommand, part.Syntax.GetLocation(), part.Syntax.ToString()));
    }

    // What is put together there; a command that is made elsewhere is not looked at.
    private static IEnumerable<IOperation> Parts(IOperation command) => command switch
    {
        IInterpolatedStringOperation text => text.Parts.OfType<IInterpolationOperation>().Select(p => p.Expression),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum
            => Operands(sum).SelectMany(o => o is IInterpolatedStringOperation ? Parts(o) : [o]),
        _ => [],
    };

    private static IEnumerable<IOperation> Operands(IOperation operand) => operand switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, ConstantValue.HasValue: false } sum
            => Operands(sum.LeftOperand).Concat(Operands(sum.RightOperand)),
        IConversionOperation { IsImplicit: true } conversion => Operands(conversion.Operand),
        _ => [operand],
    };

    private static bool IsSafe(IOperation part, SkypeSymbols skype)
        => part.ConstantValue.HasValue || !CanHoldText(part.Type) || part is IPropertyReferenceOperation property && skype.IsName(property.Property);

    private static bool CanHoldText(ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments.Length: 1 } nullable)
            type = nullable.TypeArguments[0];
        return type is { TypeKind: not TypeKind.Enum } and not
        {
            SpecialType: SpecialType.System_Boolean or SpecialType.System_Byte or SpecialType.System_SByte or SpecialType.System_Int16
                or SpecialType.System_UInt16 or SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64
                or SpecialType.System_UInt64 or SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal,
        };
    }
}
