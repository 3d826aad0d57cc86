using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Skype4Net.Analyzers;

/// <summary>Code that runs for an event: the handler of a stream, a handler method, a command.</summary>
internal static class HandlerCode
{
    /// <summary>Whether an operation is in a lambda that a stream of the SDK is given.</summary>
    public static bool IsInLambda(IOperation operation, SkypeSymbols skype)
    {
        for (IOperation? at = operation.Parent; at is not null; at = at.Parent)
        {
            if (at is IAnonymousFunctionOperation { Parent: IDelegateCreationOperation { Parent: IArgumentOperation argument } }
                && argument.Parent is IInvocationOperation handling
                && handling.TargetMethod.Name is "Handle" or "Subscribe"
                && EventSource.IsSkypes(EventSource.Receiver(handling), skype))
                return true;
        }

        return false;
    }

    /// <summary>Whether an operation is in such a lambda, or in a method that is called for an event or a command.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="containing">The member that it is in.</param>
    /// <param name="skype">The types of the SDK.</param>
    public static bool IsAround(IOperation operation, ISymbol containing, SkypeSymbols skype)
        => IsInLambda(operation, skype)
            || (containing is IMethodSymbol method && (IsCommand(method) || IsHandlerMethod(method, skype) || IsHandlerService(method)));

    private static bool IsCommand(IMethodSymbol method)
        => method.GetAttributes().Any(a => a.AttributeClass?.ToDisplayString()
            is "Skype4Net.Commands.BotCommandAttribute" or "Skype4Net.Commands.BotFallbackAttribute");

    // class MyHandlers : SkypeEventHandler
    private static bool IsHandlerMethod(IMethodSymbol method, SkypeSymbols skype)
    {
        IMethodSymbol? first = method;
        while (first?.OverriddenMethod is { } overridden)
            first = overridden;
        return !SymbolEqualityComparer.Default.Equals(first, method)
            && first is { ContainingType.Name: "SkypeEventHandler" or "SkypeEventHandlerBase" }
            && skype.IsOurs(first);
    }

    // class Doorman : IEventHandler<AuthorizationRequest>
    private static bool IsHandlerService(IMethodSymbol method)
        => method.ContainingType.AllInterfaces.Any(i => i.OriginalDefinition.ToDisplayString() == "Skype4Net.Hosting.IEventHandler<TEvent>"
            && i.GetMembers().Any(m => SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(m), method)));
}
