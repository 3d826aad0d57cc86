using System.CommandLine;
using Microsoft.Extensions.Logging;
using Skype4Net.Emulator;
using Skype4Net.Emulator.Replay;
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

    private static readonly Option<string?> s_trace = new("--trace")
    {
        HelpName = "FILE",
        Description = "Open the trace of a failed test in the page, in its own world if no other is named.",
    };

    private static readonly Option<string?> s_replay = new("--replay")
    {
        HelpName = "FILE",
        Description = "Open a recording in the page, to be played there, in its own world if no other is named.",
    };

    public static void AddTo(Command command)
    {
        foreach (Option option in (Option[])[s_web, s_open, s_origins, s_trace, s_replay])
            command.Options.Add(option);
    }

    /// <summary>Whether the page is served.</summary>
    public static bool IsGiven(ParseResult parsed) => parsed.GetResult(s_web) is not null;

    /// <summary>The port of the page; null for the usual one, or any when it is taken.</summary>
    /// <exception cref="UsageException">It is none.</exception>
    public static int? Port(ParseResult parsed) => parsed.GetValue(s_web) is { } port ? ServerOptions.Port(port) : null;

    /// <summary>The recording or trace that the page opens; null for none.</summary>
    /// <exception cref="UsageException">Both are given, it is none, or nobody looks at it.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static PlaygroundFile? File(ParseResult parsed)
    {
        string?[] given = [parsed.GetValue(s_trace), parsed.GetValue(s_replay)];
        if (given.OfType<string>().ToArray() is not [var path, .. var more])
            return null;
        if (more.Length > 0)
            throw new UsageException("Give --trace or --replay, not both.");
        if (!IsGiven(parsed))
            throw new UsageException($"--trace and --replay belong to --web: write, for example, skype4net emulate --web --trace {path}.");
        string text = System.IO.File.ReadAllText(path);
        World(text, path);
        return new PlaygroundFile(Path.GetFileName(path), text);
    }

    /// <summary>The world in the first line of a recording; null when it has none. Nobody is served there: it comes from somewhere else.</summary>
    /// <exception cref="UsageException">It is no recording, or its world cannot be.</exception>
    public static WorldFile? World(string text, string path)
    {
        try
        {
            using var reader = new StringReader(text);
            return ReplayFile.Read(reader).World is { } world ? WorldFile.Parse(ReplayFile.Compact(world), path).WithoutServing() : null;
        }
        catch (InvalidDataException exception)
        {
            throw new UsageException($"{path}: {exception.Message}");
        }
    }

    /// <summary>Serves the page, if it is wanted.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="world">What is played there.</param>
    /// <param name="file">What the page opens; null for nothing.</param>
    /// <param name="served">Where the clients are served.</param>
    /// <param name="restartAsync">Starts the world again.</param>
    /// <param name="log">Where to log.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="UsageException">An option is wrong, or the port is none.</exception>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<PlaygroundHost?> StartAsync(
        ParseResult parsed, World world, PlaygroundFile? file, IReadOnlyList<ServedClient> served,
        Func<CancellationToken, Task<SkypeNetwork>> restartAsync,
        ILoggerFactory log, CancellationToken cancellationToken)
    {
        string[] origins = parsed.GetValue(s_origins) ?? [];
        if (!IsGiven(parsed))
        {
            return parsed.GetValue(s_open) || origins.Length > 0
                ? throw new UsageException("--open and --web-origin belong to --web: write, for example, skype4net emulate --web --open.")
                : null;
        }

        var options = new PlaygroundOptions
        {
            Port = Port(parsed),
            WebOrigins = origins,
            Name = parsed.GetValue(WorldOptions.File) is { } path ? Path.GetFileName(path) : "",
            File = file,
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
