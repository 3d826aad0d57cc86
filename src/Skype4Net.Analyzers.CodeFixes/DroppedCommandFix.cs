using System.Composition;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace Skype4Net.Analyzers;

/// <summary>
/// Awaits the task that S4N006 found: in a handler, which is given to <c>Handle</c> then, or in a method, which becomes asynchronous. Where
/// neither is possible, <c>_ =</c> says that the task is dropped on purpose.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
internal sealed class DroppedCommandFix() : NodeFix(Rules.DroppedCommand)
{
    private static SyntaxToken Async => SyntaxFactory.Token(SyntaxKind.AsyncKeyword).WithTrailingTrivia(SyntaxFactory.Space);

    protected override (string Title, SyntaxNode Replaced, SyntaxNode By)? Find(Diagnostic diagnostic, SyntaxNode found, SemanticModel model)
    {
        if (found is not ExpressionSyntax expression)
            return null;

        // chat?.SendAsync(...) has no task to await where there is no chat.
        if (expression.Ancestors().TakeWhile(a => a is ExpressionSyntax and not LambdaExpressionSyntax).OfType<ConditionalAccessExpressionSyntax>()
            .LastOrDefault() is { } conditional)
            return Dropped(conditional);
        ExpressionSyntax awaited = Awaiting.InPlaceOf(expression, expression);
        switch (EnclosingFunction.Of(expression))
        {
            case LambdaExpressionSyntax lambda when SubscribeCall.Of(lambda) is { } call:
                LambdaExpressionSyntax handler = SubscribeCall.Awaiting(lambda, expression, awaited);
                return (SubscribeCall.Title, call, SubscribeCall.WithHandle(call, lambda, handler));
            case MethodDeclarationSyntax method when CanBecomeAsynchronous(method, method.ReturnType, method.ParameterList, method.Modifiers, model):
                MethodDeclarationSyntax changed = method.ReplaceNode(expression, awaited);
                return (
                    "Await it in an asynchronous method",
                    method,
                    changed.WithReturnType(TaskFor(method.ReturnType)).WithModifiers([.. changed.Modifiers, Async]));
            case LocalFunctionStatementSyntax local when CanBecomeAsynchronous(local, local.ReturnType, local.ParameterList, local.Modifiers, model):
                LocalFunctionStatementSyntax function = local.ReplaceNode(expression, awaited);
                return (
                    "Await it in an asynchronous function",
                    local,
                    function.WithReturnType(TaskFor(local.ReturnType)).WithModifiers([.. function.Modifiers, Async])
                        .WithLeadingTrivia(local.GetLeadingTrivia()));
            default:
                return Dropped(expression);
        }
    }

    private static (string Title, SyntaxNode Replaced, SyntaxNode By) Dropped(ExpressionSyntax expression)
        => ("Drop it on purpose", expression, Assignment.Of(expression, "_"));

    private static TypeSyntax TaskFor(TypeSyntax type)
        => SyntaxFactory.ParseTypeName("System.Threading.Tasks.Task").WithAdditionalAnnotations(Simplifier.Annotation)
            .WithTrailingTrivia(type.GetTrailingTrivia());

    // Whoever gives it to somebody as a delegate, overrides it or demands it needs it as it is.
    private static bool CanBecomeAsynchronous(
        SyntaxNode function, TypeSyntax type, ParameterListSyntax parameters, SyntaxTokenList modifiers, SemanticModel model)
        => type is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword }
            && !modifiers.Any(m => m.Kind() is SyntaxKind.OverrideKeyword or SyntaxKind.VirtualKeyword or SyntaxKind.PartialKeyword)
            && !parameters.Parameters.SelectMany(p => p.Modifiers)
                .Any(m => m.Kind() is SyntaxKind.RefKeyword or SyntaxKind.OutKeyword or SyntaxKind.InKeyword)
            && model.GetDeclaredSymbol(function) is IMethodSymbol symbol
            && !IsDemanded(symbol) && !IsDelegate(symbol, model);

    private static bool IsDemanded(IMethodSymbol method)
        => method.MethodKind == MethodKind.ExplicitInterfaceImplementation
            || (method.MethodKind == MethodKind.Ordinary && method.ContainingType.AllInterfaces.SelectMany(i => i.GetMembers())
                .Any(m => SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(m), method)));

    private static bool IsDelegate(IMethodSymbol method, SemanticModel model)
        => model.SyntaxTree.GetRoot().DescendantNodes().OfType<IdentifierNameSyntax>().Any(n =>
            n.Identifier.ValueText == method.Name
            && n.Parent is not (InvocationExpressionSyntax or MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax })
            && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(n).Symbol, method));
}
