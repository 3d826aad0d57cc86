using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Skype4Net.Commands.Generators.Model;

namespace Skype4Net.Commands.Generators;

/// <summary>Adds the table of commands, the reading of their arguments and the making of the instance to each class with commands.</summary>
[Generator(LanguageNames.CSharp)]
internal sealed class CommandGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        foreach (string attribute in new[] { CommandSymbols.BotCommand, CommandSymbols.BotFallback })
        {
            IncrementalValuesProvider<ModuleModel> modules = context.SyntaxProvider
                .ForAttributeWithMetadataName(attribute, static (node, _) => node is MethodDeclarationSyntax, static (c, _) => Read(c))
                .Where(static m => m is not null)
                .Select(static (m, _) => m!)
                .WithTrackingName(TrackingName);
            context.RegisterSourceOutput(modules, static (output, module) => Write(output, module));
        }
    }

    internal const string TrackingName = "Modules";

    // Each class once: for its first command.
    private static ModuleModel? Read(GeneratorAttributeSyntaxContext context)
    {
        var method = (IMethodSymbol)context.TargetSymbol;
        IMethodSymbol first = method.ContainingType.GetMembers().OfType<IMethodSymbol>().First(CommandSymbols.IsCommand);
        return SymbolEqualityComparer.Default.Equals(first, method) ? new ModuleReader(method.ContainingType).Read() : null;
    }

    private static void Write(SourceProductionContext output, ModuleModel module)
    {
        foreach (Finding finding in module.Findings)
            output.ReportDiagnostic(finding.ToDiagnostic());
        if (module.Findings.Any(f => f.Id != Problems.State.Id))
            return;
        string name = string.Join(
            ".",
            new[] { module.Namespace }.Concat(module.Containers.Select(c => c.Split(' ').Last())).Concat([module.Name]).Where(n => n.Length > 0));
        output.AddSource($"{name}.Commands.g.cs", ModuleWriter.Write(module));
    }
}
