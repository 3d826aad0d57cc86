using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Formatting;

namespace Skype4Net.Analyzers;

/// <summary>A fix that puts one piece of code in the place of another.</summary>
/// <param name="rules">The rules whose findings it mends.</param>
internal abstract class NodeFix(params DiagnosticDescriptor[] rules) : CodeFixProvider
{
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. rules.Select(rule => rule.Id)];

    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (model is null || root?.FindNode(context.Span, getInnermostNodeForTie: true) is not { } found)
            return;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (Find(diagnostic, found, model) is not { } fix)
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
    /// <param name="model">What the names in the document mean.</param>
    protected abstract (string Title, SyntaxNode Replaced, SyntaxNode By)? Find(Diagnostic diagnostic, SyntaxNode found, SemanticModel model);
}
