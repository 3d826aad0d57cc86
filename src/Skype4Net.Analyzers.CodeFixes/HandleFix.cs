using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Skype4Net.Analyzers;

/// <summary>
/// Gives an asynchronous handler to <c>Handle</c> where it was given to <c>Subscribe</c> (S4N002), also one that drops its only task
/// (S4N006).
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
internal sealed class HandleFix : ExpressionFix
{
    private const string Title = "Use Handle, which awaits the handler";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [Rules.AsyncSubscribe.Id, Rules.DroppedCommand.Id];

    protected override (string Title, ExpressionSyntax Replaced, ExpressionSyntax By)? Find(Diagnostic diagnostic, SyntaxNode found)
    {
        // A second argument (an error, an end) has no place in Handle.
        if (found.FirstAncestorOrSelf<LambdaExpressionSyntax>() is not { } lambda
            || lambda.Parent is not ArgumentSyntax { Parent: ArgumentListSyntax { Arguments.Count: 1, Parent: InvocationExpressionSyntax call } }
            || call.Expression is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Subscribe" } subscribe)
            return null;
        LambdaExpressionSyntax handler = lambda;
        if (diagnostic.Id == Rules.DroppedCommand.Id)
        {
            if (lambda.ExpressionBody is not { } body || body.Span != diagnostic.Location.SourceSpan)
                return null;
            handler = Awaiting(lambda, body);
        }

        InvocationExpressionSyntax handle = call.ReplaceNodes<InvocationExpressionSyntax, SyntaxNode>(
            [subscribe.Name, lambda],
            (old, _) => old == lambda ? handler : SyntaxFactory.IdentifierName("Handle"));
        return (Title, call, handle);
    }

    private static LambdaExpressionSyntax Awaiting(LambdaExpressionSyntax lambda, ExpressionSyntax body)
    {
        AwaitExpressionSyntax awaited = Awaited(body);
        SyntaxToken async = SyntaxFactory.Token(SyntaxKind.AsyncKeyword).WithTrailingTrivia(SyntaxFactory.Space);
        return (LambdaExpressionSyntax)lambda.WithExpressionBody(awaited).WithModifiers([.. lambda.Modifiers, async]);
    }
}
