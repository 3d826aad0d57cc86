using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Skype4Net.Analyzers;

/// <summary>Makes assignments.</summary>
internal static class Assignment
{
    /// <summary><c>name = expression</c>, in the place of the expression.</summary>
    public static ExpressionSyntax Of(ExpressionSyntax expression, string name)
        => SyntaxFactory.AssignmentExpression(
            SyntaxKind.SimpleAssignmentExpression,
            SyntaxFactory.IdentifierName(name).WithTrailingTrivia(SyntaxFactory.Space),
            SyntaxFactory.Token(SyntaxKind.EqualsToken).WithTrailingTrivia(SyntaxFactory.Space),
            expression.WithoutTrivia()).WithTriviaFrom(expression);
}
