using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Skype4Net.Analyzers;

/// <summary>
/// Gives a handler to <c>Handle</c> where it was given to <c>Subscribe</c>: an asynchronous one (S4N002), or one that blocks until another
/// event (S4N004), which it awaits then.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
internal sealed class HandleFix() : NodeFix(Rules.AsyncSubscribe, Rules.WaitInSubscribe)
{
    protected override (string Title, SyntaxNode Replaced, SyntaxNode By)? Find(Diagnostic diagnostic, SyntaxNode found, SemanticModel model)
    {
        if (found.FirstAncestorOrSelf<LambdaExpressionSyntax>() is not { } lambda || SubscribeCall.Of(lambda) is not { } call)
            return null;
        LambdaExpressionSyntax? handler = lambda;
        if (diagnostic.Id == Rules.WaitInSubscribe.Id)
            handler = found is ExpressionSyntax blocking && Awaitable(blocking) is { } operand
                ? SubscribeCall.Awaiting(lambda, blocking, Awaiting.InPlaceOf(blocking, operand))
                : null;
        return handler is null ? null : (SubscribeCall.Title, call, SubscribeCall.WithHandle(call, lambda, handler));
    }

    // A stream is awaited for its last event: Wait() does the same, First() and the like have an operator for it.
    private static ExpressionSyntax? Awaitable(ExpressionSyntax blocking)
    {
        if (blocking is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } call)
            return blocking is MemberAccessExpressionSyntax ? Awaiting.WithoutBlocking(blocking) : null;
        string name = member.Name.Identifier.ValueText;
        if (name is not ("Wait" or "GetResult"))
            return call.WithExpression(member.WithName(SyntaxFactory.IdentifierName(name + "Async")));

        // Wait with a time limit has no counterpart.
        return call.ArgumentList.Arguments.Count == 0 ? Awaiting.WithoutBlocking(call) : null;
    }
}
