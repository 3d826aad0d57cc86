using Skype4Net.Tool.Transports;
using Spectre.Console;

namespace Skype4Net.Tool.Running;

/// <summary>Everything the tool has from outside: terminal, input, variables, the way to a client. Tests bring their own.</summary>
internal sealed class ToolEnvironment
{
    /// <summary>Results.</summary>
    public required IAnsiConsole Out { get; init; }

    /// <summary>Errors, notes, progress and questions: everything that is not a result.</summary>
    public required IAnsiConsole Error { get; init; }

    public required LineInput In { get; init; }

    /// <summary>Whether somebody sits there who can be asked.</summary>
    public required bool IsInteractive { get; init; }

    /// <summary>Where results, notes and a line that is being written do not get in each other's way.</summary>
    public Screen Screen { get; } = new();

    /// <summary>Makes Ctrl+C a key until the result is disposed.</summary>
    public Func<IDisposable> ControlCAsKey { get; init; } = static () => new ControlCAsKey();

    /// <summary>Stops this process until its shell lets it go on, as Ctrl+Z does.</summary>
    public Action Suspend { get; init; } = JobControl.Suspend;

    /// <summary>Shows what is written to the console of this process above the line that is being written, until the result is disposed.</summary>
    public Func<Screen, IDisposable> ConsoleAbove { get; init; } = static screen => new ConsoleAbove(screen);

    /// <summary>Reads an environment variable.</summary>
    public Func<string, string?> Variable { get; init; } = Environment.GetEnvironmentVariable;

    /// <summary>Finds the way to the client by its name; null for what the platform has.</summary>
    public Func<string?, TransportChoice> Transport { get; init; } = TransportTable.Choose;

    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Whether results go to a terminal: then they have colours and frames.</summary>
    public bool IsTerminal => Out.Profile.Out.IsTerminal;

    /// <summary>Whether lines are edited: somebody types, and sees it.</summary>
    public bool HasEditor => IsInteractive && IsTerminal;

    /// <summary>Where the tool keeps what it remembers, such as the history of the shell.</summary>
    public string StateFolder => Path.Combine(
        Variable("XDG_STATE_HOME") is { Length: > 0 } state ? state
        : OperatingSystem.IsWindows() ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".local", "state"),
        "skype4net");

    public static ToolEnvironment OfThisProcess()
        => new()
        {
            Out = Terminal(Console.Out, Console.IsOutputRedirected),
            Error = Terminal(Console.Error, Console.IsErrorRedirected),
            In = new LineInput(new StreamReader(Console.OpenStandardInput())),
            IsInteractive = !Console.IsInputRedirected && !Console.IsErrorRedirected,
        };

    private static bool HasColors => Environment.GetEnvironmentVariable("NO_COLOR") is not { Length: > 0 };

    private static IAnsiConsole Terminal(TextWriter writer, bool redirected)
        => AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = redirected ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = HasColors ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        });
}
