using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Skype4Net.Tool.Shell;

namespace Skype4Net.Tool.CSharp;

/// <summary>Completes names in C#, by what the compiler knows of the text so far.</summary>
/// <param name="session">The pieces that were run.</param>
/// <param name="before">The lines of the piece that were written already.</param>
internal sealed class CSharpCompletion(CSharpSession session, Func<string> before) : ICompletion
{
    private static readonly string[] s_keywords =
        ["await", "foreach", "false", "new", "null", "return", "string", "true", "using", "var", "while", "if", "for", "int"];

    public Completion Next(string line)
    {
        int begin = line.Length;
        while (begin > 0 && (char.IsLetterOrDigit(line[begin - 1]) || line[begin - 1] == '_'))
            begin--;
        string begun = line[begin..], text = before() + line;
        bool isMember = begin > 0 && line[begin - 1] == '.';

        // With a name behind it the dot belongs to an expression, even while nothing is written there yet.
        SemanticModel model = session.Analyze(begun.Length > 0 ? text : text + "_");
        int at = text.Length - begun.Length;
        SyntaxNode? node = model.SyntaxTree.GetRoot().FindToken(at).Parent;
        IEnumerable<string> names = isMember
            ? Members(model, node, at)
            : model.LookupSymbols(at).Where(s => !s.IsImplicitlyDeclared || s is ILocalSymbol).Select(s => s.Name).Concat(s_keywords);
        string[] words = [.. names.Where(n => Fits(n, begun)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return new Completion(begin, words, []) { After = "" };
    }

    private static bool Fits(string name, string begun)
        => name.StartsWith(begun, StringComparison.OrdinalIgnoreCase) && name.Length > 0 && (char.IsLetter(name[0]) || name[0] == '_');

    private static IEnumerable<string> Members(SemanticModel model, SyntaxNode? node, int at)
    {
        ExpressionSyntax? owner = node?.AncestorsAndSelf().Select(n => n switch
        {
            MemberAccessExpressionSyntax access => access.Expression,
            QualifiedNameSyntax qualified => qualified.Left,
            _ => null,
        }).FirstOrDefault(e => e is not null);
        if (owner is null)
            return [];
        ISymbol? symbol = model.GetSymbolInfo(owner).Symbol;
        bool isStatic = symbol is INamespaceOrTypeSymbol;
        INamespaceOrTypeSymbol? container = symbol as INamespaceOrTypeSymbol ?? model.GetTypeInfo(owner).Type;
        return container is null ? [] : model.LookupSymbols(at, container, includeReducedExtensionMethods: !isStatic)
            .Where(s => s.CanBeReferencedByName && !s.IsImplicitlyDeclared && (container.IsNamespace || s.IsStatic == isStatic || s is ITypeSymbol))
            .Where(s => !(s is ITypeSymbol && !isStatic))
            .Select(s => s.Name);
    }
}
