using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Skype4Net.Analyzers;

/// <summary>S4N004: a <c>Subscribe</c> handler that blocks until another event, which is delivered after it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class WaitInSubscribeAnalyzer() : SkypeAnalyzer(Rules.WaitInSubscribe)
{
    // Behind other operators the event may come from elsewhere: Replay, StartWith, Merge.
    private static readonly ImmutableHashSet<string> s_passingOn =
        ["Where", "Select", "OfType", "Cast", "Take", "Skip", "Timeout", "Wait", "First", "Last", "Single", "ToTask",
            "FirstAsync", "FirstOrDefaultAsync", "LastAsync", "SingleAsync"];

    private static readonly ImmutableHashSet<string> s_blocking =
        ["Wait", "First", "FirstOrDefault", "Last", "LastOrDefault", "Single", "SingleOrDefault"];

    protected override void Register(CompilationStartAnalysisContext start, SkypeSymbols skype)
        => start.RegisterOperationAction(c => Check(c, skype), OperationKind.PropertyReference, OperationKind.Invocation);

    private static void Check(OperationAnalysisContext context, SkypeSymbols skype)
    {
        IOperation operation = context.Operation;
        IOperation? awaited = BlockingWait.TaskOf(operation, skype);
        if (operation is IInvocationOperation { TargetMethod: { IsExtensionMethod: true } method } call
            && s_blocking.Contains(method.Name) && skype.IsObservable(EventSource.Receiver(call)?.Type))
            awaited = EventSource.Receiver(call);
        if (awaited is null || !IsAnEvent(awaited, skype) || !IsInSubscribe(operation, skype))
            return;
        context.ReportDiagnostic(Diagnostic.Create(Rules.WaitInSubscribe, operation.Syntax.GetLocation(), operation.Syntax.ToString()));
    }

    private static bool IsAnEvent(IOperation awaited, SkypeSymbols skype)
    {
        if (awaited is IInvocationOperation { TargetMethod.Name: "WhenAsync" } when && skype.IsOurs(when.TargetMethod))
            return true;
        var operators = new List<string>();

        // A command's reply comes on another thread: that may be waited for.
        return !(awaited is IInvocationOperation call && skype.IsOurs(call.TargetMethod))
            && EventSource.IsSkypes(awaited, skype, operators) && operators.All(s_passingOn.Contains);
    }

    private static bool IsInSubscribe(IOperation operation, SkypeSymbols skype)
    {
        for (IOperation? at = operation.Parent; at is not null; at = at.Parent)
        {
            if (at is not IAnonymousFunctionOperation lambda)
                continue;

            // Only the handler itself: what a function inside it does may run elsewhere.
            if (lambda.Symbol.IsAsync
                || lambda.Parent is not IDelegateCreationOperation { Parent: IArgumentOperation { Parent: IInvocationOperation subscribe } })
                return false;
            var operators = new List<string>();
            return subscribe.TargetMethod.Name == "Subscribe" && EventSource.IsSkypes(EventSource.Receiver(subscribe), skype, operators)
                && !operators.Contains("ObserveOn");
        }

        return false;
    }
}
