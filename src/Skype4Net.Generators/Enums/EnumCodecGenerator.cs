using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Skype4Net.Generators.Enums;

/// <summary>Makes a codec of every enumeration whose members have <c>[Wire("WORD")]</c>.</summary>
[Generator]
public sealed class EnumCodecGenerator : IIncrementalGenerator
{
    private const string Attribute = "Skype4Net.Protocol.WireAttribute";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<ImmutableArray<EnumMember>> members = context.SyntaxProvider
            .ForAttributeWithMetadataName(Attribute, static (node, _) => node is EnumMemberDeclarationSyntax, static (found, _) => Read(found))
            .Collect();
        context.RegisterSourceOutput(members, static (output, all) => output.AddSource("EnumCodecs.g.cs", Write(all)));
    }

    private static EnumMember Read(GeneratorAttributeSyntaxContext found)
    {
        ISymbol member = found.TargetSymbol;
        AttributeData wire = found.Attributes[0];
        INamedTypeSymbol type = member.ContainingType;
        return new EnumMember(
            type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
            type.Name,
            member.Name,
            type.GetMembers().IndexOf(member),
            new EquatableList<string>(wire.ConstructorArguments[0].Values.Select(w => (string)w.Value!)),
            wire.NamedArguments.Any(n => n is { Key: "CanBeSent", Value.Value: true }));
    }

    private static string Write(ImmutableArray<EnumMember> members)
    {
        IGrouping<string, EnumMember>[] enumerations =
            [.. members.OrderBy(m => m.Position).GroupBy(m => m.Enumeration).OrderBy(e => e.Key, StringComparer.Ordinal)];
        StringBuilder text = SourceText.Begin("Skype4Net.Protocol");
        text.Append("internal static partial class EnumCodecs\n{\n");
        foreach (IGrouping<string, EnumMember> enumeration in enumerations)
            WriteCodec(text, enumeration.Key, [.. enumeration]);
        text.Append("    private static global::System.Collections.Generic.Dictionary<global::System.Type, object> Generated() => new()\n    {\n");
        foreach (IGrouping<string, EnumMember> enumeration in enumerations)
            text.Append($"        [typeof({enumeration.Key})] = {enumeration.First().Name},\n");
        return text.Append("    };\n}\n").ToString();
    }

    private static void WriteCodec(StringBuilder text, string type, EnumMember[] members)
    {
        (string Member, string Word)[] words = [.. members.SelectMany(m => m.Words.Select(w => (m.Member, w)))];
        text.Append($"    public static readonly EnumCodec<{type}> {members[0].Name} = new(\n        {type}.Unknown,\n        [");
        text.Append(string.Join(", ", words.Select(w => $"(int){type}.{w.Member}")));
        text.Append("],\n        [").Append(string.Join(", ", words.Select(w => SourceText.Literal(w.Word)))).Append(']');
        text.Append(members.Any(m => m.CanBeSent) ? ") { CanSendUnknown = true };\n\n" : ");\n\n");
    }
}
