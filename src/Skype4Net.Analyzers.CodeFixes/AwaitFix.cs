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

/// <summary>Awaits what S4N001 and S4N003 found; where that is not possible, reads S4N001's property by <c>.Value</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
internal sealed class AwaitFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [Rules.PropertyAsValue.Id, Rules.BlockingRead.Id];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span, getInnermostNodeForTie: true) is not ExpressionSyntax found
            || found.Ancestors().Any(a => a is ConditionalAccessExpressionSyntax { WhenNotNull: var then } && then.Contains(found)))
            return;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            bool isRead = diagnostic.Id == Rules.BlockingRead.Id;
            ExpressionSyntax operand = isRead ? WithoutBlocking(found) : found;
            if (EnclosingFunction.CanAwait(found))
                Register("Await it", Await(operand, found));
            else if (!isRead && found is not ConditionalAccessExpressionSyntax)
                Register("Read it by .Value, which blocks", Member(found, "Value").WithTriviaFrom(found));

            void Register(string title, ExpressionSyntax fixedExpression) => context.RegisterCodeFix(
                CodeAction.Create(
                    title,
                    _ => Task.FromResult(context.Document.WithSyntaxRoot(
                        root.ReplaceNode(found, fixedExpression.WithAdditionalAnnotations(Formatter.Annotation)))),
                    equivalenceKey: title),
                diagnostic);
        }
    }

    // user.FullName.Value, task.Result, task.Wait(), task.GetAwaiter().GetResult(): what stands before them.
    private static ExpressionSyntax WithoutBlocking(ExpressionSyntax found)
    {
        ExpressionSyntax at = found is InvocationExpressionSyntax call ? call.Expression : found;
        ExpressionSyntax before = at is MemberAccessExpressionSyntax member ? member.Expression : at;
        return before is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetAwaiter" } awaiter }
            ? awaiter.Expression : before;
    }

    private static ExpressionSyntax Await(ExpressionSyntax operand, ExpressionSyntax replaced)
    {
        ExpressionSyntax awaited = SyntaxFactory.AwaitExpression(
            SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space), operand.WithoutTrivia());
        bool isMember = replaced.Parent
            is MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax or ElementAccessExpressionSyntax or InvocationExpressionSyntax
            || replaced.Parent.IsKind(SyntaxKind.SuppressNullableWarningExpression);
        return (isMember ? SyntaxFactory.ParenthesizedExpression(awaited) : awaited).WithTriviaFrom(replaced);
    }

    private static MemberAccessExpressionSyntax Member(ExpressionSyntax expression, string name)
        => SyntaxFactory.MemberAccessExpression(
            SyntaxKind.SimpleMemberAccessExpression, expression.WithoutTrivia(), SyntaxFactory.IdentifierName(name));
}
