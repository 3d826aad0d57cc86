using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Skype4Net.Analyzers;

/// <summary>The innermost method, local function or lambda around a piece of code.</summary>
internal static class EnclosingFunction
{
    /// <summary>The function; null for top-level statements and initializers.</summary>
    public static SyntaxNode? Of(SyntaxNode node)
    {
        for (SyntaxNode? at = node.Parent; at is not null; at = at.Parent)
        {
            if (at is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax or AccessorDeclarationSyntax)
                return at;
        }

        return null;
    }

    /// <summary>Whether code there may await without becoming a different kind of function. Top-level statements may.</summary>
    public static bool CanAwait(SyntaxNode node) => Of(node) is { } function ? MayAwait(function) : IsTopLevel(node);

    /// <summary>Whether the function is asynchronous and no entry point: a program's beginning may block, it holds nobody up.</summary>
    public static bool IsAsyncHandler(SyntaxNode node)
        => Of(node) is { } function && MayAwait(function) && function is not MethodDeclarationSyntax { Identifier.ValueText: "Main" };

    public static bool MayAwait(SyntaxNode function) => function switch
    {
        AnonymousFunctionExpressionSyntax lambda => lambda.AsyncKeyword.IsKind(SyntaxKind.AsyncKeyword),
        LocalFunctionStatementSyntax local => local.Modifiers.Any(SyntaxKind.AsyncKeyword),
        BaseMethodDeclarationSyntax method => method.Modifiers.Any(SyntaxKind.AsyncKeyword),
        _ => false,
    };

    private static bool IsTopLevel(SyntaxNode node) => node.FirstAncestorOrSelf<GlobalStatementSyntax>() is not null;
}
