using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Skype4Net.Analyzers;

/// <summary>S4N008: <c>user.Handle == "anna"</c>, and lists and tables of handles in which case counts.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class HandleComparisonAnalyzer() : SkypeAnalyzer(Rules.HandleComparison)
{
    private static readonly ImmutableHashSet<string> s_byKey =
        ["ToDictionary", "ToLookup", "GroupBy", "DistinctBy", "CountBy", "AggregateBy", "ToHashSet", "Distinct"];

    protected override void Register(CompilationStartAnalysisContext start, SkypeSymbols skype)
        => start.RegisterOperationAction(c => Check(c, skype), OperationKind.Binary, OperationKind.Invocation);

    private static void Check(OperationAnalysisContext context, SkypeSymbols skype)
    {
        IPropertyReferenceOperation? handle = context.Operation switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } binary
                when !IsNull(binary.LeftOperand) && !IsNull(binary.RightOperand)
                => Handle(binary.LeftOperand, skype) ?? Handle(binary.RightOperand, skype),
            IInvocationOperation call => InCall(call, skype),
            _ => null,
        };
        if (handle is not null)
        {
            context.ReportDiagnostic(
                Diagnostic.Create(Rules.HandleComparison, context.Operation.Syntax.GetLocation(), handle.Syntax.ToString()));
        }
    }

    private static IPropertyReferenceOperation? InCall(IInvocationOperation call, SkypeSymbols skype)
    {
        // A set or a dictionary may have been made with a comparer; a call that is given one has thought of it.
        if (call.TargetMethod.Parameters.Any(p => p.Type.Name is "StringComparison" or "IEqualityComparer" or "StringComparer"))
            return null;
        ITypeSymbol type = call.TargetMethod.ContainingType;
        bool isSequence = type.ToDisplayString() is "System.Linq.Enumerable" or "System.MemoryExtensions" || type.Name is "List" or "IList";
        return call.TargetMethod.Name switch
        {
            "Equals" when type.SpecialType == SpecialType.System_String => Handle(call.Instance, skype) ?? InArguments(call, skype),
            "Contains" or "IndexOf" when isSequence => InArguments(call, skype),
            { } name when isSequence && s_byKey.Contains(name) => AsKey(call, skype) ?? AsElement(EventSource.Receiver(call), skype),
            _ => null,
        };
    }

    private static IPropertyReferenceOperation? InArguments(IInvocationOperation call, SkypeSymbols skype)
        => call.Arguments.Select(a => Handle(a.Value, skype)).FirstOrDefault(h => h is not null);

    // ToDictionary(u => u.Handle)
    private static IPropertyReferenceOperation? AsKey(IInvocationOperation call, SkypeSymbols skype)
        => call.Arguments.FirstOrDefault(a => a.Parameter?.Name == "keySelector") is { } selector ? Returned(selector.Value, skype) : null;

    // Select(u => u.Handle).ToHashSet()
    private static IPropertyReferenceOperation? AsElement(IOperation? sequence, SkypeSymbols skype)
    {
        while (sequence is IConversionOperation conversion)
            sequence = conversion.Operand;
        return sequence is IInvocationOperation { TargetMethod.Name: "Select", Arguments.Length: 2 } select
            ? Returned(select.Arguments[1].Value, skype)
            : null;
    }

    private static IPropertyReferenceOperation? Returned(IOperation lambda, SkypeSymbols skype)
        => lambda is IDelegateCreationOperation { Target: IAnonymousFunctionOperation { Body.Operations: { Length: 1 } body } }
            && body[0] is IReturnOperation { ReturnedValue: { } value } ? Handle(value, skype) : null;

    private static IPropertyReferenceOperation? Handle(IOperation? value, SkypeSymbols skype)
    {
        while (value is IConversionOperation { IsImplicit: true } conversion)
            value = conversion.Operand;
        return value is IPropertyReferenceOperation { Property: { Name: "Handle", Type.SpecialType: SpecialType.System_String } } property
            && skype.IsOurs(property.Property) ? property : null;
    }

    private static bool IsNull(IOperation operand) => operand.ConstantValue is { HasValue: true, Value: null };
}
