using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace Skype4Net.Analyzers;

/// <summary>
/// Gives an asynchronous handler to <c>Handle</c> where it was given to <c>Subscribe</c> (S4N002), also one that drops its only task
/// (S4N006).
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
internal sealed class HandleFix : CodeFixProvider
{
    private const string Title = "Use Handle, which awaits the handler";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [Rules.AsyncSubscribe.Id, Rules.DroppedCommand.Id];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span, getInnermostNodeForTie: true).FirstAncestorOrSelf<LambdaExpressionSyntax>() is not { } lambda)
            return;

        // A second argument (an error, an end) has no place in Handle.
        if (lambda.Parent is not ArgumentSyntax { Parent: ArgumentListSyntax { Arguments.Count: 1, Parent: InvocationExpressionSyntax call } }
            || call.Expression is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Subscribe" } subscribe)
            return;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            LambdaExpressionSyntax handler = lambda;
            if (diagnostic.Id == Rules.DroppedCommand.Id)
            {
                if (lambda.ExpressionBody is not { } body || body.Span != diagnostic.Location.SourceSpan)
                    continue;
                handler = Awaiting(lambda, body);
            }

            InvocationExpressionSyntax handle = call.ReplaceNodes<InvocationExpressionSyntax, SyntaxNode>(
                [subscribe.Name, lambda],
                (old, _) => old == lambda ? handler : SyntaxFactory.IdentifierName("Handle"));
            SyntaxNode changed = root.ReplaceNode(call, handle.WithAdditionalAnnotations(Formatter.Annotation));
            context.RegisterCodeFix(
                CodeAction.Create(
                    Title,
                    _ => Task.FromResult(context.Document.WithSyntaxRoot(changed)),
                    equivalenceKey: Title),
                diagnostic);
        }
    }

    private static LambdaExpressionSyntax Awaiting(LambdaExpressionSyntax lambda, ExpressionSyntax body)
    {
        AwaitExpressionSyntax awaited = SyntaxFactory.AwaitExpression(
            SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space), body);
        SyntaxToken async = SyntaxFactory.Token(SyntaxKind.AsyncKeyword).WithTrailingTrivia(SyntaxFactory.Space);
        return (LambdaExpressionSyntax)lambda.WithExpressionBody(awaited).WithModifiers([.. lambda.Modifiers, async]);
    }
}
