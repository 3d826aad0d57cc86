using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Skype4Net.Analyzers;

/// <summary>Makes expressions behind <c>await</c>.</summary>
internal static class Awaiting
{
    /// <summary>The expression behind <c>await</c>, in parentheses where a member of its value is used, in the place of another.</summary>
    public static ExpressionSyntax InPlaceOf(ExpressionSyntax replaced, ExpressionSyntax operand)
    {
        ExpressionSyntax awaited = SyntaxFactory.AwaitExpression(
            SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space), operand.WithoutTrivia());
        bool isMember = replaced.Parent
            is MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax or ElementAccessExpressionSyntax or InvocationExpressionSyntax
            || replaced.Parent.IsKind(SyntaxKind.SuppressNullableWarningExpression);
        return (isMember ? SyntaxFactory.ParenthesizedExpression(awaited) : awaited).WithTriviaFrom(replaced);
    }

    // user.FullName.Value, task.Result, task.Wait(), task.GetAwaiter().GetResult(): what stands before them.
    public static ExpressionSyntax WithoutBlocking(ExpressionSyntax found)
    {
        ExpressionSyntax at = found is InvocationExpressionSyntax call ? call.Expression : found;
        ExpressionSyntax before = at is MemberAccessExpressionSyntax member ? member.Expression : at;
        return before is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetAwaiter" } awaiter }
            ? awaiter.Expression : before;
    }
}
