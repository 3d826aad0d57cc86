using Microsoft.CodeAnalysis;

namespace Skype4Net.Commands.Generators;

/// <summary>What can be wrong with a class of commands. Each has a section in docs/commands.md.</summary>
internal static class Problems
{
    private const string Page = "docs/commands.md";

    public static readonly DiagnosticDescriptor Module = new(
        "S4N201",
        "A class with commands cannot be a module",
        "{0}: {1}",
        "Usage",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Page + "#s4n201");

    public static readonly DiagnosticDescriptor Signature = new(
        "S4N202",
        "The signature of a command cannot be used",
        "{0}: {1}",
        "Usage",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Page + "#s4n202");

    public static readonly DiagnosticDescriptor Name = new(
        "S4N203",
        "The name of a command cannot be used",
        "{0}: {1}",
        "Usage",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Page + "#s4n203");

    public static readonly DiagnosticDescriptor Arguments = new(
        "S4N204",
        "The arguments of a command contradict each other",
        "{0}: {1}",
        "Usage",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Page + "#s4n204");

    public static readonly DiagnosticDescriptor State = new(
        "S4N205",
        "A field of a module does not keep its value",
        "{0}: there is a new instance for each command; keep state in a service, or in ChatState and PersonState",
        "Usage",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Page + "#s4n205");

    public static readonly DiagnosticDescriptor Token = new(
        "S4N206",
        "A command does not pass its token on",
        "'{0}' goes on when the command is cancelled: pass {1}.CancellationToken",
        "Reliability",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Page + "#s4n206");

    public static readonly DiagnosticDescriptor Service = new(
        "S4N301",
        "A class with commands is registered as a service",
        "{0} is made for each command by the list of commands, so this registration is never used: add it by list.Add<{0}>()",
        "Usage",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Page + "#s4n301");

    public static DiagnosticDescriptor[] All => [Module, Signature, Name, Arguments, State, Token, Service];
}
