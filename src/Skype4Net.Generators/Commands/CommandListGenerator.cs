using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Skype4Net.Generators.Commands;

/// <summary>Makes the list <c>All</c> of each class with commands from its fields, and of these lists that of <c>AllCommands</c>.</summary>
[Generator]
public sealed class CommandListGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<ImmutableArray<CommandClass>> classes = context.SyntaxProvider
            .CreateSyntaxProvider(
                static (node, _) => node is ClassDeclarationSyntax type && CommandsOf(type).Any(),
                static (found, _) => Read((ClassDeclarationSyntax)found.Node))
            .Collect();
        context.RegisterSourceOutput(classes, static (output, all) => output.AddSource("AllCommands.g.cs", Write(all)));
    }

    private static CommandClass Read(ClassDeclarationSyntax type) => new(type.Identifier.Text, new EquatableList<string>(CommandsOf(type)));

    // Fields that others may read: public static readonly CommandDefinition Focus = ...
    private static IEnumerable<string> CommandsOf(ClassDeclarationSyntax type)
        => type.Members.OfType<FieldDeclarationSyntax>()
            .Where(f => f.Declaration.Type is IdentifierNameSyntax { Identifier.Text: "CommandDefinition" }
                && f.Modifiers.Any(SyntaxKind.PublicKeyword) && f.Modifiers.Any(SyntaxKind.StaticKeyword))
            .SelectMany(f => f.Declaration.Variables)
            .Select(v => v.Identifier.Text);

    private static string Write(ImmutableArray<CommandClass> classes)
    {
        StringBuilder text = SourceText.Begin("Skype4Net.Protocol");
        CommandClass[] ordered = [.. classes.OrderBy(c => c.Name, StringComparer.Ordinal)];
        WriteList(text, "AllCommands", "private", "Declared", ordered.Select(c => $".. {c.Name}.All"));
        foreach (CommandClass type in ordered)
            WriteList(text.Append('\n'), type.Name, "public", "All", type.Fields);
        return text.ToString();
    }

    // A property without a field: the fields of the other part may not be there yet when this part's would be made.
    private static void WriteList(StringBuilder text, string type, string access, string name, IEnumerable<string> items)
    {
        text.Append($"internal static partial class {type}\n{{\n")
            .Append($"    {access} static global::System.Collections.Generic.IReadOnlyList<CommandDefinition> {name} =>\n    [\n");
        foreach (string item in items)
            text.Append($"        {item},\n");
        text.Append("    ];\n}\n");
    }
}
