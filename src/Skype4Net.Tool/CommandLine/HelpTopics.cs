using Skype4Net.Tool.Emulating;
using Skype4Net.Tool.Shell;
using Skype4Net.Tool.Transports;

namespace Skype4Net.Tool.CommandLine;

/// <summary>What concerns many verbs, for <c>skype4net help TOPIC</c>.</summary>
internal static class HelpTopics
{
    private const string Json = """
        With --json the standard output is JSON and nothing else: an array for lists, an object in a line for each thing that happens.

        Names of members and values of enumerations begin with a small letter: "doNotDisturb", "inProgress", "multiChat". A status, a type or
        an outcome has the same word in every verb, and each word can be given back: skype4net status doNotDisturb
        Times are in UTC, 2026-11-21T12:13:14+00:00; durations are numbers of seconds; prices are numbers; what is not known is null.
        """;

    private const string World = """
        A world for emulate, csharp --emulator and replay, in JSON; comments are allowed, and all but handle may be left out.

        { "accounts": [ { "handle": "nora", "fullName": "Nora Lund", "contacts": ["ben", "+3725550100"], "serve": ["tcp:1401"] },
                        { "handle": "ben", "permissions": "ask" } ],
          "phones": [ { "number": "+3725550100" } ] }

        An account has: handle, fullName, password, signedIn, mood, status, credit, currency, contacts (left out: everybody), groups, profile,
        number, privileges, camera, devices, settings, busy, silentMode, smsFailure, faults, plannedFaults, permissions (allow, ask, refuse), serve.
        A telephone has: number, rejectsCalls, rejectsSms. "network" has: ringTime, greetingTime, voicemailLimit (seconds), smsPrice, callRate
        (thousandths), seed, firstId, clientVersion.
        """;

    private const string ExitCodes = """
        0    done
        1    Skype or a file said no: an unknown user, a call that nobody took, a port that is taken, a replay with differences
        2    the command line, or a file given with it, is wrong
        3    there is no client, it did not let us in, or it was lost
        130  Ctrl+C, or SIGTERM; what had begun is ended
        """;

    private const string Variables = """
        SKYPE4NET_PASSWORD         the password for tcp:// and tls:// servers
        SKYPE4NET_SERVER_PASSWORD  the password that proxy and emulate ask programs for
        SKYPEDISPLAY, DISPLAY      the X display of --transport x11 and --x11
        DBUS_SESSION_BUS_ADDRESS   the bus of --transport dbus and --dbus
        XDG_STATE_HOME             where histories are kept: skype4net below it; else below ~/.local/state
        SKYPE4NET_TRACE            the folder where a failed test of a bot leaves what happened, for emulate --web --trace FILE
        NO_COLOR                   no colours, if it is set to anything
        """;

    private const string Recordings = """
        emulate --record day.s4n.jsonl writes what is done at the prompt and what the accounts see, a line of JSON each:
          {"at":1.204,"do":"message.say","as":"nora","to":"ben","text":"hello","is":"m1"}
          {"at":1.231,"saw":"message","as":"ben","from":"nora","chat":"c1","text":"hello"}
        c1, m1, k1 stand for chats, messages and calls. replay day.s4n.jsonl does it again and tells what was seen otherwise; a text that may be
        anything is written as "*". With --tcp 1401 or --dbus it waits for a program, and plays what people said to it.

        monitor --file wire.log keeps what went over the wire; replay wire.log --as-client --tcp 1401 answers as that client did.
        """;

    public static IReadOnlyDictionary<string, Func<string>> All { get; } = new SortedDictionary<string, Func<string>>(StringComparer.Ordinal)
    {
        ["exit-codes"] = () => ExitCodes,
        ["json"] = () => Json,
        ["keys"] = () => ShellHelp.Keys,
        ["prompt"] = () => PromptHelp.All,
        ["recordings"] = () => Recordings,
        ["transports"] = () => string.Join('\n', TransportTable.All.Select(t => $"{t.Name,-18} {t.Summary}")),
        ["variables"] = () => Variables,
        ["world"] = () => World,
    };
}
