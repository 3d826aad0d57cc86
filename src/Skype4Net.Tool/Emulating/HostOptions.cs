using System.CommandLine;
using Skype4Net.Emulator;
using Skype4Net.Tool.Errors;
using Skype4Net.Tool.Options;
using Skype4Net.Tool.Output;
using Skype4Net.Tool.Running;
using Skype4Net.Tool.Worlds;

namespace Skype4Net.Tool.Emulating;

/// <summary>Where the clients of a world are served: the same options wherever one is made.</summary>
internal static class HostOptions
{
    private static readonly Option<bool>[] s_ways =
        [.. HostTable.All.Where(h => h.Name != HostTable.Tcp).Select(h => new Option<bool>($"--{h.Name}")
        {
            Description = $"Serve the first account {h.Summary}.",
        })];

    private static readonly Option<int?> s_tcp = new("--tcp")
    {
        HelpName = "PORT",
        Description = "Serve the first account over SkypeProxy on this port; 0 for a free one.",
    };

    private static readonly Option<string[]> s_serve = new("--serve")
    {
        HelpName = "HANDLE=WAY",
        Description = $"Serve an account; may be repeated. The ways: {HostTable.Help}.",
    };

    private static readonly Option<bool> s_wait = new("--wait")
    {
        Description = "Where another program has the name com.Skype.API on the bus, wait for its end.",
    };

    public static void AddTo(Command command)
    {
        foreach (Option option in (Option[])[.. s_ways, s_tcp, s_serve, s_wait])
            command.Options.Add(option);
        ServerOptions.AddTo(command);
    }

    /// <exception cref="UsageException">An option is wrong.</exception>
    public static HostSettings Settings(ParseResult parsed, ToolEnvironment environment, ResultWriter results)
        => new(ServerOptions.ToHostOptions(parsed, environment, results, port: 0), parsed.GetValue(s_wait), results.Note);

    /// <summary>Which clients are served, and in which way each.</summary>
    /// <exception cref="UsageException">There is no such account.</exception>
    public static List<(EmulatedClient Client, string Way)> Served(ParseResult parsed, WorldFile file, World world)
    {
        List<(EmulatedClient, string)> served = [.. file.Accounts.SelectMany(a => a.Serve.Select(way => (world.Client(a.Handle), way)))];
        served.AddRange(Served(parsed, world.Clients[0], world.Client));
        return served;
    }

    /// <summary>What the command line alone says about it.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="first">The client that is served where no account is named.</param>
    /// <param name="find">Finds the client of an account; throws where there is none.</param>
    /// <exception cref="UsageException">There is no such account.</exception>
    public static List<(EmulatedClient Client, string Way)> Served(ParseResult parsed, EmulatedClient first, Func<string, EmulatedClient> find)
    {
        List<(EmulatedClient, string)> served = [.. Ways(parsed).Select(way => (first, way))];
        foreach (string flag in parsed.GetValue(s_serve) ?? [])
        {
            string[] halves = flag.Split('=', 2);
            if (halves.Length < 2)
                throw new UsageException($"--serve {flag}: write the account and the way, for example --serve nora=dbus.");
            served.Add((find(halves[0]), halves[1]));
        }

        return served;
    }

    /// <summary>Whether the command line names a way at all.</summary>
    public static bool IsGiven(ParseResult parsed) => Ways(parsed).Any() || parsed.GetValue(s_serve) is { Length: > 0 };

    /// <summary>The ways that are named without an account.</summary>
    public static IEnumerable<string> Ways(ParseResult parsed)
    {
        foreach (Option<bool> way in s_ways.Where(parsed.GetValue))
            yield return way.Name.TrimStart('-');
        if (parsed.GetValue(s_tcp) is { } port)
            yield return $"{HostTable.Tcp}:{port}";
    }
}
