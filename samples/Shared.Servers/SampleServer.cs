using System.CommandLine;
using System.Net.Sockets;
using Microsoft.Extensions.Logging;
using Skype4Net.Transports;

namespace Skype4Net.Samples;

/// <summary>What the sample servers share: the option for the client, attaching to a real one, and errors that say what to do.</summary>
public static class SampleServer
{
    /// <summary>The transport that is no client at all, but an emulated one in this process.</summary>
    public const string Emulator = "emulator";

    /// <summary>The option <c>--transport</c>.</summary>
    public static Option<string> TransportOption() => new("--transport")
    {
        Description = "Which client: emulator (one in this process, with a scripted conversation), dbus, x11, tcp://:password@host:port.",
        DefaultValueFactory = _ => Emulator,
    };

    /// <summary>
    /// Where files go: as said; else for an emulated client into a new folder for temporary files, and for a real one into one beside the user.
    /// </summary>
    public static string FolderFor(string? given, string transport, string usual)
        => given ?? (transport == Emulator ? Directory.CreateTempSubdirectory($"{usual}-").FullName : usual);

    /// <summary>Runs a program: 0 when it is done or was ended by Ctrl+C, 1 when Skype or a file failed it, 2 when it was called wrongly.</summary>
    public static async Task<int> RunAsync(RootCommand command, string[] args)
    {
        try
        {
            return await command.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (OperationCanceledException)
        {
            return 0;
        }
        catch (ArgumentException exception)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return 2;
        }
        catch (Exception exception) when (exception is SkypeException or IOException or UnauthorizedAccessException or InvalidDataException
            or SocketException)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return 1;
        }
    }

    /// <summary>Runs a server on a real client until Ctrl+C, and ends it in order.</summary>
    /// <param name="name">The name under which the client's user knows it.</param>
    /// <param name="transport">The way to the client.</param>
    /// <param name="serve">Starts the server.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async Task ServeAsync(string name, string transport, Func<ISkype, Task<IAsyncDisposable>> serve,
        CancellationToken cancellationToken)
    {
        SkypeTransport way = transport;
        using ILoggerFactory log = LoggerFactory.Create(builder => builder.AddSimpleConsole(o => o.SingleLine = true));
        await using ISkype skype = await Skype.AttachAsync(new SkypeOptions { FriendlyName = name, Transport = way, LoggerFactory = log },
            cancellationToken);
        await using IAsyncDisposable server = await serve(skype);
        Console.WriteLine($"{name} serves {skype.CurrentUser.Handle}. Ctrl+C ends.");
        await Task.Delay(Timeout.Infinite, cancellationToken);
    }
}
