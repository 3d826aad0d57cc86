using System.Composition;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace Skype4Net.Analyzers;

/// <summary>Gives the comparison that S4N008 found a comparer for which upper and lower case are the same.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
internal sealed class HandleComparisonFix() : NodeFix(Rules.HandleComparison)
{
    private const string Title = "Compare without regard to case";

    protected override (string Title, SyntaxNode Replaced, SyntaxNode By)? Find(Diagnostic diagnostic, SyntaxNode found, SemanticModel model)
        => found switch
        {
            BinaryExpressionSyntax comparison => (Title, comparison, Equality(comparison)),
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: not "IndexOf" } member } call
                => (Title, call, WithArgument(call, member.Name.Identifier.ValueText == "Equals" ? "StringComparison" : "StringComparer")),
            _ => null,
        };

    // string.Equals, because either side may be null.
    private static ExpressionSyntax Equality(BinaryExpressionSyntax comparison)
    {
        var equals = (InvocationExpressionSyntax)SyntaxFactory.ParseExpression("string.Equals()");
        equals = WithArgument(
            equals.AddArgumentListArguments(
                SyntaxFactory.Argument(comparison.Left.WithoutTrivia()), SyntaxFactory.Argument(comparison.Right.WithoutTrivia())),
            "StringComparison");
        ExpressionSyntax made = comparison.IsKind(SyntaxKind.EqualsExpression) ? equals
            : SyntaxFactory.PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, equals);
        return made.WithTriviaFrom(comparison);
    }

    private static InvocationExpressionSyntax WithArgument(InvocationExpressionSyntax call, string type)
    {
        ExpressionSyntax comparer = SyntaxFactory.ParseExpression($"System.{type}.OrdinalIgnoreCase")
            .WithAdditionalAnnotations(Simplifier.Annotation);
        return call.WithArgumentList(SyntaxFactory.ArgumentList(
            SyntaxFactory.SeparatedList(call.ArgumentList.Arguments.Append(SyntaxFactory.Argument(comparer)))));
    }
}
