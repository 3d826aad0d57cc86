using System.CommandLine;
using Microsoft.Extensions.Logging;
using Skype4Net.Emulator;
using Skype4Net.Playground;
using Skype4Net.Tool.Errors;
using Skype4Net.Tool.Options;
using Skype4Net.Tool.Running;
using Skype4Net.Tool.Worlds;

namespace Skype4Net.Tool.Emulating;

/// <summary>The page in which the accounts are played: <c>emulate --web</c>.</summary>
internal static class WebOptions
{
    private static readonly Option<int?> s_web = new("--web")
    {
        HelpName = "PORT",
        Arity = ArgumentArity.ZeroOrOne,
        Description = $"Serve a page on this machine where a person plays the accounts; on port {PlaygroundOptions.DefaultPort} if none is given.",
    };

    private static readonly Option<bool> s_open = new("--open") { Description = "Open the page in the browser." };

    private static readonly Option<string[]> s_origins = new("--web-origin")
    {
        HelpName = "URL",
        Description = "The address of a proxy or tunnel in front of the page, for example https://play.example.org; may be repeated.",
    };

    public static void AddTo(Command command)
    {
        foreach (Option option in (Option[])[s_web, s_open, s_origins])
            command.Options.Add(option);
    }

    /// <summary>Serves the page, if it is wanted.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="world">What is played there.</param>
    /// <param name="served">Where the clients are served.</param>
    /// <param name="restartAsync">Starts the world again.</param>
    /// <param name="log">Where to log.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="UsageException">An option is wrong, or the port is none.</exception>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<PlaygroundHost?> StartAsync(
        ParseResult parsed, World world, IReadOnlyList<ServedClient> served, Func<CancellationToken, Task<SkypeNetwork>> restartAsync,
        ILoggerFactory log, CancellationToken cancellationToken)
    {
        string[] origins = parsed.GetValue(s_origins) ?? [];
        if (parsed.GetResult(s_web) is null)
        {
            return parsed.GetValue(s_open) || origins.Length > 0
                ? throw new UsageException("--open and --web-origin belong to --web: write, for example, skype4net emulate --web --open.")
                : null;
        }

        var options = new PlaygroundOptions
        {
            Port = parsed.GetValue(s_web) is { } port ? ServerOptions.Port(port) : null,
            WebOrigins = origins,
            Name = parsed.GetValue(WorldOptions.File) is { } file ? Path.GetFileName(file) : "",
            Served = served,
            RestartAsync = restartAsync,
            LoggerFactory = log,
        };
        try
        {
            return await PlaygroundHost.StartAsync(world.Network, options, cancellationToken).ConfigureAwait(false);
        }
        catch (ArgumentException exception)
        {
            throw new UsageException(exception.Message.Split(" (Parameter '")[0]);
        }
    }

    /// <summary>Whether the browser is to be opened.</summary>
    public static bool Opens(ParseResult parsed) => parsed.GetValue(s_open);
}
