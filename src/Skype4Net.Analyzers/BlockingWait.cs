using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Skype4Net.Analyzers;

/// <summary>Recognizes the ways to block on a task: <c>.Result</c>, <c>.Wait()</c>, <c>.GetAwaiter().GetResult()</c>.</summary>
internal static class BlockingWait
{
    /// <summary>What is waited for, without the adapters between; null where the operation does not block.</summary>
    public static IOperation? TaskOf(IOperation operation, SkypeSymbols skype)
    {
        IOperation? task = operation switch
        {
            IPropertyReferenceOperation { Property.Name: "Result", Instance: { } instance } => instance,
            IInvocationOperation { TargetMethod.Name: "Wait", Instance: { } instance } => instance,
            IInvocationOperation { TargetMethod.Name: "GetResult", Instance: IInvocationOperation { TargetMethod.Name: "GetAwaiter" } awaiter }
                => EventSource.Receiver(awaiter),
            _ => null,
        };
        while (task is IInvocationOperation { TargetMethod.Name: "AsTask" or "ConfigureAwait", Instance: { } inner })
            task = inner;
        return task is not null && (skype.IsTask(task.Type) || (operation is IInvocationOperation && task.Type?.Name == "IObservable")) ? task
            : null;
    }
}
