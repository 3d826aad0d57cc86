using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Skype4Net.Generators.Events;

/// <summary>Reads an event from the property that is its stream.</summary>
internal static class HandlerEventReader
{
    private static readonly Regex s_blanks = new(@"\s+");
    private static readonly Regex s_lastWord = new("[A-Z][a-z0-9]*$");

    public static HandlerEvent Read(GeneratorAttributeSyntaxContext found)
    {
        var property = (IPropertySymbol)found.TargetSymbol;
        ITypeSymbol value = ValueOf(property.Type);
        string owner = property.ContainingType.Name;
        string? part = PathOf(property.ContainingType, found.SemanticModel.Compilation);
        bool isStream = property.Type.Name == "IObservable";
        string id = property.GetDocumentationCommentId() ?? "";
        return new HandlerEvent(
            found.Attributes[0].ConstructorArguments[0].Value as string ?? property.Name,
            $"{part ?? Variable(owner)}.{property.Name}",
            part is null ? owner : "",
            value.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
            ParameterOf(value),
            isStream ? SummaryOf(property) : $"<see cref=\"{id}\"/> changed.",
            isStream && value.SpecialType == SpecialType.None ? $"The <see cref=\"{value.GetDocumentationCommentId()}\"/>." : "The new value.",
            part is null ? "" : id);
    }

    /// <summary>The variable that holds an object of a class.</summary>
    public static string Variable(string type) => char.ToLowerInvariant(type[0]) + type.Substring(1);

    // What the client is, or has.
    private static string? PathOf(INamedTypeSymbol owner, Compilation compilation)
    {
        INamedTypeSymbol? client = compilation.GetTypeByMetadataName("Skype4Net.ISkype");
        if (SymbolEqualityComparer.Default.Equals(owner, client))
            return "skype";
        ISymbol? service = client?.GetMembers().FirstOrDefault(m => m is IPropertySymbol p && SymbolEqualityComparer.Default.Equals(p.Type, owner));
        return service is null ? null : $"skype.{service.Name}";
    }

    private static ITypeSymbol ValueOf(ITypeSymbol type)
        => type.AllInterfaces.Concat(type is INamedTypeSymbol named ? [named] : [])
            .First(i => i is { Name: "IObservable", TypeArguments.Length: 1 }).TypeArguments[0];

    // The last word of the type: a GroupDeleted is "deleted", a ChatMembersChanged is a "change".
    private static string ParameterOf(ITypeSymbol value)
    {
        if (value.SpecialType != SpecialType.None)
            return "value";
        string name = s_lastWord.Match(value.Name).Value.ToLowerInvariant();
        if (name == "changed")
            return "change";
        return SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : Variable(value.Name);
    }

    private static string SummaryOf(ISymbol symbol)
    {
        string xml = symbol.GetDocumentationCommentXml() ?? "";
        XElement? summary = xml.Length > 0 ? XElement.Parse(xml).Element("summary") : null;
        return s_blanks.Replace(string.Concat(summary?.Nodes() ?? []), " ").Trim();
    }
}
