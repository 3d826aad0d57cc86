using Microsoft.CodeAnalysis;

namespace Skype4Net.Analyzers;

/// <summary>The rules that users of the SDK get with the package. Each has a section in docs/analyzers.md.</summary>
internal static class Rules
{
    // The pages travel with the repository and the package; a fork with a public address puts it in front.
    private const string Page = "docs/analyzers.md";

    public static readonly DiagnosticDescriptor PropertyAsValue = new(
        "S4N001",
        "A property is used where its value was meant",
        "'{0}' is not read here: its text is a cached value or its name in brackets, and == compares which property it is; await it",
        "Usage",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Page + "#s4n001");

    public static readonly DiagnosticDescriptor AsyncSubscribe = new(
        "S4N002",
        "An asynchronous handler is given to Subscribe",
        "An asynchronous handler of Subscribe is async void: events overlap, and an exception ends the process; use Handle",
        "Reliability",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Page + "#s4n002");

    public static readonly DiagnosticDescriptor BlockingRead = new(
        "S4N003",
        "Asynchronous code blocks its thread",
        "'{0}' blocks the thread until the client has answered; this code can await",
        "Performance",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Page + "#s4n003");

    public static readonly DiagnosticDescriptor WaitInSubscribe = new(
        "S4N004",
        "A Subscribe handler waits for an event that stands behind it",
        "'{0}' never ends: the next event is delivered after this handler has returned; use Handle and await",
        "Reliability",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Page + "#s4n004");

    public static readonly DiagnosticDescriptor DroppedSubscription = new(
        "S4N005",
        "A subscription is dropped that must be disposed",
        "The result of '{0}' is dropped, so {1}; keep it and dispose it",
        "Reliability",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Page + "#s4n005");

    public static readonly DiagnosticDescriptor DroppedCommand = new(
        "S4N006",
        "The task of a command is dropped",
        "Nobody awaits the task of '{0}', so nobody learns that it failed",
        "Reliability",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Page + "#s4n006");

    public static readonly DiagnosticDescriptor TextInCommand = new(
        "S4N007",
        "A text becomes a part of a raw command",
        "'{0}' becomes syntax of the command: a line feed in it begins another line; use a member that checks it",
        "Security",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Page + "#s4n007");

    public static readonly DiagnosticDescriptor HandleComparison = new(
        "S4N008",
        "Skype names are compared with regard to case",
        "Upper and lower case do not count in Skype names: compare '{0}' with OrdinalIgnoreCase",
        "Usage",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Page + "#s4n008");

    public static readonly DiagnosticDescriptor SystemClock = new(
        "S4N009",
        "A handler goes by the clock of the machine",
        "'{0}' goes by the clock of the machine, which no test can move: give it a TimeProvider",
        "Reliability",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Page + "#s4n009");
}
