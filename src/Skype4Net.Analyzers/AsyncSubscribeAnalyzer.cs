using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Skype4Net.Analyzers;

/// <summary>S4N002: <c>Subscribe(async ...)</c> on a stream of the SDK is <c>async void</c>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class AsyncSubscribeAnalyzer() : SkypeAnalyzer(Rules.AsyncSubscribe)
{
    protected override void Register(CompilationStartAnalysisContext start, SkypeSymbols skype)
        => start.RegisterOperationAction(c => Check(c, skype), OperationKind.Invocation);

    private static void Check(OperationAnalysisContext context, SkypeSymbols skype)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod.Name != "Subscribe" || !EventSource.IsSkypes(EventSource.Receiver(call), skype))
            return;
        foreach (IDelegateCreationOperation handler in call.Arguments.Select(a => a.Value).OfType<IDelegateCreationOperation>())
        {
            if (IsAsyncVoid(handler.Target))
                context.ReportDiagnostic(Diagnostic.Create(Rules.AsyncSubscribe, handler.Syntax.GetLocation()));
        }
    }

    private static bool IsAsyncVoid(IOperation handler) => handler switch
    {
        IAnonymousFunctionOperation lambda => lambda.Symbol is { IsAsync: true, ReturnsVoid: true },
        IMethodReferenceOperation group => group.Method is { IsAsync: true, ReturnsVoid: true },
        _ => false,
    };
}
