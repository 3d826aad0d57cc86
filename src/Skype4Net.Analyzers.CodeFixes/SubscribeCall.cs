using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Skype4Net.Analyzers;

/// <summary>The call of <c>Subscribe</c> that is given a lambda, which becomes one of <c>Handle</c>.</summary>
internal static class SubscribeCall
{
    public const string Title = "Use Handle, which awaits the handler";

    /// <summary>The call; null where the lambda is given to something else, or with an error or an end, which have no place in Handle.</summary>
    public static InvocationExpressionSyntax? Of(LambdaExpressionSyntax lambda)
        => lambda.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Arguments.Count: 1, Parent: InvocationExpressionSyntax call } }
            && call.Expression is MemberAccessExpressionSyntax { Name: IdentifierNameSyntax { Identifier.ValueText: "Subscribe" } }
                ? call : null;

    /// <summary>The same call of <c>Handle</c>, with another handler.</summary>
    public static InvocationExpressionSyntax WithHandle(
        InvocationExpressionSyntax call, LambdaExpressionSyntax lambda, LambdaExpressionSyntax handler)
        => call.ReplaceNodes<InvocationExpressionSyntax, SyntaxNode>(
            [((MemberAccessExpressionSyntax)call.Expression).Name, lambda],
            (old, _) => old == lambda ? handler : SyntaxFactory.IdentifierName("Handle"));

    /// <summary>The lambda with one of its expressions awaited, and asynchronous for that.</summary>
    public static LambdaExpressionSyntax Awaiting(LambdaExpressionSyntax lambda, ExpressionSyntax replaced, ExpressionSyntax by)
    {
        LambdaExpressionSyntax changed = lambda.ReplaceNode(replaced, by).WithoutLeadingTrivia();
        SyntaxToken async = SyntaxFactory.Token(SyntaxKind.AsyncKeyword).WithTrailingTrivia(SyntaxFactory.Space);
        return (LambdaExpressionSyntax)changed.WithModifiers([.. changed.Modifiers, async]).WithLeadingTrivia(lambda.GetLeadingTrivia());
    }
}
