using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Skype4Net.Generators.Commands;

/// <summary>Makes <c>AllCommands.All</c> from the fields that hold a <c>CommandDefinition</c>.</summary>
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
        text.Append("internal static partial class AllCommands\n{\n")
            .Append("    private static global::System.Collections.Generic.IReadOnlyList<CommandDefinition> Declared() =>\n    [\n");
        foreach (CommandClass type in classes.OrderBy(c => c.Name, StringComparer.Ordinal))
        {
            foreach (string field in type.Fields)
                text.Append($"        {type.Name}.{field},\n");
        }

        return text.Append("    ];\n}\n").ToString();
    }
}
