using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Skype4Net.Emulator;

namespace Skype4Net.Playground;

/// <summary>How a <see cref="PlaygroundHost"/> serves its page.</summary>
public sealed record PlaygroundOptions
{
    /// <summary>The port that is tried when none is named.</summary>
    public const int DefaultPort = 4780;

    /// <summary>
    /// The port on 127.0.0.1; 0 for any free one. Default: null, which is <see cref="DefaultPort"/>, or any free one when that is taken.
    /// </summary>
    public int? Port { get; init; }

    /// <summary>
    /// The addresses of proxies or tunnels in front of the page, each as a browser names it: <c>https://play.example.org</c>. Requests that name
    /// another host are refused.
    /// </summary>
    public IReadOnlyList<string> WebOrigins { get; init; } = [];

    /// <summary>What the page calls the world, for example the name of its file.</summary>
    public string Name { get; init; } = "";

    /// <summary>Where the clients are served, so that the page can say how to reach them.</summary>
    public IReadOnlyList<ServedClient> Served { get; init; } = [];

    /// <summary>
    /// A recording, or the trace of a failed test, that the page opens when it is loaded; null for none. Nothing of it happens by itself.
    /// </summary>
    public PlaygroundFile? File { get; init; }

    /// <summary>Makes the world anew, so that the page can start it again; null when it cannot. The old one is disposed by the host.</summary>
    public Func<CancellationToken, Task<SkypeNetwork>>? RestartAsync { get; init; }

    /// <summary>The clock of time limits, pings and rates; the world has one of its own. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Where to log. Neither the token nor passwords are in it. Default: nowhere.</summary>
    public ILoggerFactory LoggerFactory { get; init; } = NullLoggerFactory.Instance;
}

/// <summary>Where programs reach an emulated client.</summary>
/// <param name="Account">The Skype name of its account.</param>
/// <param name="Transport">How: <c>dbus</c>, <c>tcp</c>...</param>
/// <param name="Place">In words: <c>at tcp://127.0.0.1:1401</c>.</param>
/// <param name="Address">What a program is given, to be copied; empty when there is nothing to give.</param>
public sealed record ServedClient(string Account, string Transport, string Place, string Address = "");

/// <summary>A file that the page opens.</summary>
/// <param name="Name">Its name, without a folder.</param>
/// <param name="Text">What is in it: lines of JSON.</param>
public sealed record PlaygroundFile(string Name, string Text);
