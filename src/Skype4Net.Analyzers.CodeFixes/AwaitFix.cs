using System.Collections.Immutable;
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
internal sealed class AwaitFix : ExpressionFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [Rules.PropertyAsValue.Id, Rules.BlockingRead.Id];

    protected override (string Title, ExpressionSyntax Replaced, ExpressionSyntax By)? Find(Diagnostic diagnostic, SyntaxNode found)
    {
        if (found is not ExpressionSyntax expression
            || found.Ancestors().Any(a => a is ConditionalAccessExpressionSyntax { WhenNotNull: var then } && then.Contains(found)))
            return null;
        bool isRead = diagnostic.Id == Rules.BlockingRead.Id;
        if (EnclosingFunction.CanAwait(expression))
            return ("Await it", expression, Await(isRead ? WithoutBlocking(expression) : expression, expression));
        return isRead || expression is ConditionalAccessExpressionSyntax
            ? null
            : ("Read it by .Value, which blocks", expression, Member(expression, "Value").WithTriviaFrom(expression));
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
        ExpressionSyntax awaited = Awaited(operand.WithoutTrivia());
        bool isMember = replaced.Parent
            is MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax or ElementAccessExpressionSyntax or InvocationExpressionSyntax
            || replaced.Parent.IsKind(SyntaxKind.SuppressNullableWarningExpression);
        return (isMember ? SyntaxFactory.ParenthesizedExpression(awaited) : awaited).WithTriviaFrom(replaced);
    }

    private static MemberAccessExpressionSyntax Member(ExpressionSyntax expression, string name)
        => SyntaxFactory.MemberAccessExpression(
            SyntaxKind.SimpleMemberAccessExpression, expression.WithoutTrivia(), SyntaxFactory.IdentifierName(name));
}
