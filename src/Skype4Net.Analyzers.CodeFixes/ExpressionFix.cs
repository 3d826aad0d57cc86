using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace Skype4Net.Analyzers;

/// <summary>A fix that puts one expression in the place of another.</summary>
internal abstract class ExpressionFix : CodeFixProvider
{
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span, getInnermostNodeForTie: true) is not { } found)
            return;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (Find(diagnostic, found) is not { } fix)
                continue;
            SyntaxNode changed = root.ReplaceNode(fix.Replaced, fix.By.WithAdditionalAnnotations(Formatter.Annotation));
            context.RegisterCodeFix(
                CodeAction.Create(fix.Title, _ => Task.FromResult(context.Document.WithSyntaxRoot(changed)), equivalenceKey: fix.Title),
                diagnostic);
        }
    }

    /// <summary>What is to be done about a finding; null for nothing.</summary>
    /// <param name="diagnostic">The finding.</param>
    /// <param name="found">The node at its place.</param>
    protected abstract (string Title, ExpressionSyntax Replaced, ExpressionSyntax By)? Find(Diagnostic diagnostic, SyntaxNode found);

    /// <summary>The expression behind <c>await</c>, without what stands around it.</summary>
    protected static AwaitExpressionSyntax Awaited(ExpressionSyntax operand)
        => SyntaxFactory.AwaitExpression(SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space), operand);
}
