using System.Composition;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace Skype4Net.Analyzers;

/// <summary>
/// Keeps the subscription that S4N005 found: in a field that <c>Dispose</c> disposes, or in a handler that awaits something afterwards,
/// until the handler ends.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
internal sealed class DroppedSubscriptionFix() : NodeFix(Rules.DroppedSubscription)
{
    protected override (string Title, SyntaxNode Replaced, SyntaxNode By)? Find(Diagnostic diagnostic, SyntaxNode found, SemanticModel model)
    {
        if (found is not InvocationExpressionSyntax call)
            return null;
        return diagnostic.Properties.ContainsKey(DroppedSubscriptionAnalyzer.InHandler) ? InHandler(call, model) : InField(call, model);
    }

    // Disposed at once it would hear nothing.
    private static (string Title, SyntaxNode Replaced, SyntaxNode By)? InHandler(InvocationExpressionSyntax call, SemanticModel model)
    {
        if (call.Parent is not ExpressionStatementSyntax { Parent: BlockSyntax block } statement
            || !EnclosingFunction.CanAwait(call)
            || !block.Statements.SkipWhile(s => s != statement).Skip(1).Any(s => s.DescendantNodes().OfType<AwaitExpressionSyntax>().Any()))
            return null;
        string name = "subscription";
        for (int number = 2; model.LookupSymbols(block.CloseBraceToken.SpanStart, name: name).Any(); number++)
            name = $"subscription{number}";
        var kept = (LocalDeclarationStatementSyntax)SyntaxFactory.ParseStatement($"using var {name} = value;");
        kept = kept.ReplaceNode(kept.Declaration.Variables[0].Initializer!.Value, call.WithoutTrivia());
        return ("Dispose it when the handler ends", statement, kept.WithTriviaFrom(statement));
    }

    private static (string Title, SyntaxNode Replaced, SyntaxNode By)? InField(InvocationExpressionSyntax call, SemanticModel model)
    {
        if (call.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type || Disposing(type) is not { } dispose || dispose.Contains(call)
            || model.GetDeclaredSymbol(type) is not { } symbol)
            return null;
        string name = "_subscription";
        for (int number = 2; symbol.GetMembers(name).Any(); number++)
            name = $"_subscription{number}";
        ExpressionSyntax kept = Assignment.Of(call, name);
        TypeDeclarationSyntax changed = type.ReplaceNodes<TypeDeclarationSyntax, SyntaxNode>(
            [call, dispose], (old, _) => old == call ? kept : Disposing(dispose, name));
        return ("Keep it in a field that is disposed", type, changed.WithMembers(changed.Members.Insert(0, Field(name, model, type))));
    }

    private static FieldDeclarationSyntax Field(string name, SemanticModel model, TypeDeclarationSyntax type)
    {
        string nullable = model.GetNullableContext(type.OpenBraceToken.SpanStart).AnnotationsEnabled() ? "?" : "";
        var field = (FieldDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration($"private System.IDisposable{nullable} {name};")!;
        return field.ReplaceNode(field.Declaration.Type, field.Declaration.Type.WithAdditionalAnnotations(Simplifier.Annotation))
            .WithTrailingTrivia(SyntaxFactory.ElasticLineFeed);
    }

    private static MethodDeclarationSyntax? Disposing(TypeDeclarationSyntax type)
        => type.Members.OfType<MethodDeclarationSyntax>().FirstOrDefault(m =>
            m.Identifier.ValueText is "Dispose" or "DisposeAsync" && m.ParameterList.Parameters.Count == 0
            && (m.Body is not null || m.ExpressionBody is not null));

    private static MethodDeclarationSyntax Disposing(MethodDeclarationSyntax dispose, string name)
    {
        StatementSyntax disposing = SyntaxFactory.ParseStatement($"{name}?.Dispose();").WithTrailingTrivia(SyntaxFactory.ElasticLineFeed);
        if (dispose.Body is { } body)
            return dispose.WithBody(body.WithStatements(body.Statements.Insert(0, disposing)));
        ExpressionSyntax last = dispose.ExpressionBody!.Expression.WithoutTrivia();
        bool returns = dispose.Identifier.ValueText == "DisposeAsync" && !dispose.Modifiers.Any(SyntaxKind.AsyncKeyword);
        StatementSyntax second = returns
            ? SyntaxFactory.ReturnStatement(SyntaxFactory.Token(SyntaxKind.ReturnKeyword).WithTrailingTrivia(SyntaxFactory.Space), last,
                SyntaxFactory.Token(SyntaxKind.SemicolonToken))
            : SyntaxFactory.ExpressionStatement(last);
        return dispose.WithExpressionBody(null).WithSemicolonToken(default).WithBody(SyntaxFactory.Block(disposing, second))
            .WithTrailingTrivia(dispose.GetTrailingTrivia());
    }
}
