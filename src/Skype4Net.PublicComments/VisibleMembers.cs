using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Skype4Net.Build;

/// <summary>What the users of a library can see of it: public types and their public and protected members.</summary>
internal static class VisibleMembers
{
    /// <summary>The ids of these members, as XML comments have them: <c>M:Skype4Net.ISkype.PingAsync(...)</c>.</summary>
    /// <param name="library">The file of the library. What it refers to need not be there.</param>
    public static IEnumerable<string> IdsOf(string library)
    {
        PortableExecutableReference reference = MetadataReference.CreateFromFile(library);
        CSharpCompilation compilation = CSharpCompilation.Create("comments", references: [reference]);
        var assembly = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(reference)!;
        return Within(assembly.GlobalNamespace).Select(symbol => symbol.GetDocumentationCommentId()).OfType<string>();
    }

    private static IEnumerable<ISymbol> Within(INamespaceOrTypeSymbol container)
    {
        foreach (ISymbol member in container.GetMembers())
        {
            if (member is not INamespaceSymbol && !IsVisible(member))
                continue;
            yield return member;
            if (member is INamespaceOrTypeSymbol inner)
            {
                foreach (ISymbol symbol in Within(inner))
                    yield return symbol;
            }
        }
    }

    private static bool IsVisible(ISymbol symbol)
        => symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;
}
