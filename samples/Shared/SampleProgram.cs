using Microsoft.Extensions.Logging;
using Skype4Net.Emulator;
using Skype4Net.Transports;

namespace Skype4Net.Samples;

/// <summary>
/// What all samples have in common: <c>--transport NAME</c> leads to a real client, without it to an emulated Skype in this process;
/// Ctrl+C ends; what goes wrong is one line on standard error and an exit code.
/// </summary>
public sealed record SampleProgram
{
    // Who starts a program at a prompt wants to hear soon that there is no Skype.
    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(5);

    /// <summary>The name under which the client knows the program.</summary>
    public required string Name { get; init; }

    /// <summary>The arguments besides <c>--transport</c>, for the message about wrong ones.</summary>
    public string Usage { get; init; } = "";

    /// <summary>Fills an emulated Skype with people. Returns the client that the program attaches to.</summary>
    public required Func<SkypeNetwork, EmulatedClient> SetUp { get; init; }

    /// <summary>What the program does. Throw <see cref="ArgumentException"/> for wrong arguments.</summary>
    public required Func<SampleRun, Task> Run { get; init; }

    /// <summary>Runs the program.</summary>
    /// <returns>The exit code: 0; 1 when the client refuses or is not there; 2 for wrong arguments.</returns>
    public async Task<int> RunAsync(string[] args)
    {
        using var ended = new CancellationTokenSource();
        ConsoleCancelEventHandler onCtrlC = (_, e) =>
        {
            e.Cancel = true;
            ended.Cancel();
        };
        Console.CancelKeyPress += onCtrlC;
        try
        {
            await RunAsync(args, ended.Token);
            return 0;
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            return 0;
        }
        catch (ArgumentException exception)
        {
            Console.Error.WriteLine(exception.Message.Split(" (Parameter '")[0]);
            Console.Error.WriteLine($"usage: {Name} [--transport dbus|x11|windows|macos|tcp://host:port|tls://host:port] {Usage}".TrimEnd());
            return 2;
        }
        catch (Exception exception) when (exception is SkypeException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(exception.Message);
            return 1;
        }
        finally
        {
            Console.CancelKeyPress -= onCtrlC;
        }
    }

    private async Task RunAsync(string[] args, CancellationToken ended)
    {
        (string transport, string[] rest) = Parse(args);
        var options = new SkypeOptions { FriendlyName = Name, AttachTimeout = s_timeout };
        if (transport.Equals("emulator", StringComparison.OrdinalIgnoreCase))
        {
            await using var network = new SkypeNetwork();
            await using ISkype emulated = await Skype.AttachAsync(options with { Transport = SetUp(network).Transport }, ended);
            await Run(new SampleRun(emulated, rest, network, ended));
            return;
        }

        SkypeTransport way = transport;

        // To standard error: what the program writes may be piped.
        using ILoggerFactory log = LoggerFactory.Create(builder => builder.AddConsole(o => o.LogToStandardErrorThreshold = LogLevel.Trace).AddSimpleConsole(o => o.SingleLine = true).SetMinimumLevel(LogLevel.Warning));
        await using ISkype skype = await Skype.AttachAsync(options with { Transport = way, LoggerFactory = log }, ended);
        await Run(new SampleRun(skype, rest, null, ended));
    }

    private static (string Transport, string[] Others) Parse(string[] args)
    {
        int at = Array.IndexOf(args, "--transport");
        if (at < 0)
            return ("emulator", args);
        if (at + 1 == args.Length)
            throw new ArgumentException("--transport needs a name behind it.");
        return (args[at + 1], [.. args[..at], .. args[(at + 2)..]]);
    }
}

/// <summary>What a sample has when it runs.</summary>
/// <param name="Skype">The client it is attached to.</param>
/// <param name="Arguments">Its arguments without <c>--transport</c>.</param>
/// <param name="World">The emulated Skype, where it runs on one; null on a real client.</param>
/// <param name="Ended">Cancelled by Ctrl+C.</param>
public sealed record SampleRun(ISkype Skype, string[] Arguments, SkypeNetwork? World, CancellationToken Ended)
{
    /// <summary>Waits for Ctrl+C.</summary>
    public async Task UntilEndedAsync()
    {
        Console.WriteLine($"Listening as {Skype.CurrentUser.Handle}. Ctrl+C ends.");
        await Task.Delay(Timeout.Infinite, Ended);
    }
}
