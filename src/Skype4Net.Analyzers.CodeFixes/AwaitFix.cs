using System.Composition;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Skype4Net.Analyzers;

/// <summary>Awaits what S4N001 and S4N003 found; where that is not possible, reads S4N001's property by <c>.Value</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
internal sealed class AwaitFix() : NodeFix(Rules.PropertyAsValue, Rules.BlockingRead)
{
    protected override (string Title, SyntaxNode Replaced, SyntaxNode By)? Find(Diagnostic diagnostic, SyntaxNode found, SemanticModel model)
    {
        if (found is not ExpressionSyntax expression
            || found.Ancestors().Any(a => a is ConditionalAccessExpressionSyntax { WhenNotNull: var then } && then.Contains(found)))
            return null;
        bool isRead = diagnostic.Id == Rules.BlockingRead.Id;
        if (EnclosingFunction.CanAwait(expression))
            return ("Await it", expression, Awaiting.InPlaceOf(expression, isRead ? Awaiting.WithoutBlocking(expression) : expression));
        return isRead || expression is ConditionalAccessExpressionSyntax
            ? null
            : ("Read it by .Value, which blocks", expression, Member(expression, "Value").WithTriviaFrom(expression));
    }

    private static MemberAccessExpressionSyntax Member(ExpressionSyntax expression, string name)
        => SyntaxFactory.MemberAccessExpression(
            SyntaxKind.SimpleMemberAccessExpression, expression.WithoutTrivia(), SyntaxFactory.IdentifierName(name));
}
