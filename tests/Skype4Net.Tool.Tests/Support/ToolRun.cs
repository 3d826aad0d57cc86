using System.Text.Json;
using Skype4Net.Emulator;
using Skype4Net.Tool.Running;
using Skype4Net.Tool.Transports;
using Spectre.Console;

namespace Skype4Net.Tool.Tests;

/// <summary>The tool, run in this process as often as a test likes, with everything from outside in the test's hands.</summary>
internal sealed class ToolRun(EmulatedClient? client = null) : IDisposable
{
    private readonly TemporaryFolder _state = new();
    private Terminal? _terminal;
    private bool _seesResults;

    public RecordedOutput Out { get; } = new();

    public RecordedOutput Error { get; } = new();

    public TypedInput In { get; } = new();

    public CancellationTokenSource Interrupt { get; } = new();

    public Dictionary<string, string> Variables { get; } = [];

    public TemporaryFolder Folder => _state;

    /// <summary>Puts somebody before the terminal: questions go there, and with <paramref name="all"/> the results too.</summary>
    public Terminal Sit(bool all = false, int width = 120)
    {
        _seesResults = all;
        return _terminal = new Terminal(all ? Out : Error, width);
    }

    public Task<int> StartAsync(params string[] args) => SkypeTool.RunAsync(args, Environment(), Interrupt.Token);

    public Task<int> RunAsync(params string[] args) => StartAsync(args).InTime();

    /// <summary>Runs a verb with <c>--json</c>, which has to succeed, and reads what it printed.</summary>
    public async Task<JsonElement> JsonAsync(params string[] args)
    {
        Assert.Equal(0, await RunAsync([.. args, "--json"]));
        return JsonDocument.Parse(Out.Text).RootElement;
    }

    /// <summary>How often Ctrl+Z has stopped the tool.</summary>
    public int Suspended { get; private set; }

    public string[] Lines => Out.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public void Dispose()
    {
        Interrupt.Cancel();
        In.End();
        _state.Dispose();
    }

    public ToolEnvironment Environment() => new()
    {
        Out = _seesResults ? _terminal! : Plain(Out),
        Error = (IAnsiConsole?)_terminal ?? Plain(Error),
        In = new LineInput(In),
        IsInteractive = _terminal is not null,
        ConsoleAbove = _ => new StringReader(""),
        ControlCAsKey = () => new StringReader(""),
        Suspend = () => Suspended++,
        Variable = name => name == "XDG_STATE_HOME" ? _state.At("state") : Variables.GetValueOrDefault(name),
        Transport = name => name is null && client is not null ? new TransportChoice(client.Transport) : TransportTable.Choose(name),
    };

    private static IAnsiConsole Plain(TextWriter writer)
        => AnsiConsole
            .Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Interactive = InteractionSupport.No, Out = new AnsiConsoleOutput(writer) });
}
