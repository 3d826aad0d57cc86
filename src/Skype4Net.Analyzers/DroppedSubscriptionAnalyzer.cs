using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Skype4Net.Analyzers;

/// <summary>
/// S4N005: the result of <c>Subscribe</c>, <c>Handle</c> or <c>Use</c> is dropped by something that ends before the client: a handler,
/// or an object that can be disposed and was given the client.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class DroppedSubscriptionAnalyzer() : SkypeAnalyzer(Rules.DroppedSubscription)
{
    /// <summary>The property that a finding in a handler has.</summary>
    public const string InHandler = "InHandler";

    private static readonly ImmutableDictionary<string, string?> s_inHandler = ImmutableDictionary<string, string?>.Empty.Add(InHandler, null);

    protected override void Register(CompilationStartAnalysisContext start, SkypeSymbols skype)
        => start.RegisterOperationAction(c => Check(c, skype), OperationKind.ExpressionStatement);

    private static void Check(OperationAnalysisContext context, SkypeSymbols skype)
    {
        if (((IExpressionStatementOperation)context.Operation).Operation is not IInvocationOperation call || !IsSubscription(call, skype))
            return;
        bool isInHandler = HandlerCode.IsInLambda(call, skype);
        string? consequence = isInHandler ? "each event adds one more handler"
            : IsInDisposable(call, context.ContainingSymbol) ? "the handler runs on after this object was disposed"
            : null;
        if (consequence is not null)
            context.ReportDiagnostic(Diagnostic.Create(
                Rules.DroppedSubscription,
                call.Syntax.GetLocation(),
                isInHandler ? s_inHandler : null,
                call.TargetMethod.Name,
                consequence));
    }

    private static bool IsSubscription(IInvocationOperation call, SkypeSymbols skype)
        => call.TargetMethod.Name switch
        {
            "Use" => skype.IsOurs(call.TargetMethod),
            "Subscribe" or "Handle" => EventSource.IsSkypes(EventSource.Receiver(call), skype) && !EndsByItself(call, skype),
            _ => false,
        };

    private static bool EndsByItself(IInvocationOperation call, SkypeSymbols skype)
    {
        var operators = new System.Collections.Generic.List<string>();
        EventSource.IsSkypes(EventSource.Receiver(call), skype, operators);
        return operators.Any(o => o is "Take" or "TakeUntil" or "TakeWhile" or "FirstAsync" or "FirstOrDefaultAsync" or "SingleAsync");
    }

    // An object that made its own client disposes that, and with it the subscriptions.
    private static bool IsInDisposable(IInvocationOperation call, ISymbol containing)
    {
        if (containing is not IMethodSymbol { IsStatic: false, ContainingType: { } type }
            || !type.AllInterfaces.Any(i => i.Name is "IDisposable" or "IAsyncDisposable"))
            return false;
        for (IOperation? at = EventSource.Receiver(call); at is not null; at = Origin(at))
        {
            if (at is IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: var kind } }
                && kind is MethodKind.Constructor or MethodKind.Ordinary)
                return true;
            if (at is IFieldReferenceOperation { Field: var field })
                return IsGiven(type, field.Type);
            if (at is IPropertyReferenceOperation { Instance: IInstanceReferenceOperation, Property: var property })
                return IsGiven(type, property.Type);
        }

        return false;
    }

    private static bool IsGiven(INamedTypeSymbol type, ITypeSymbol given)
        => type.InstanceConstructors.SelectMany(c => c.Parameters).Any(p => SymbolEqualityComparer.Default.Equals(p.Type, given));

    private static IOperation? Origin(IOperation operation) => operation switch
    {
        IConversionOperation conversion => conversion.Operand,
        IPropertyReferenceOperation property => property.Instance,
        IInvocationOperation call => EventSource.Receiver(call),
        _ => null,
    };
}
