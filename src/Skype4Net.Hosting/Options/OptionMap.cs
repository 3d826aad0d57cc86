using Skype4Net.Transports;

namespace Skype4Net.Hosting;

/// <summary>One key of the configuration and the option of the client that it sets.</summary>
/// <param name="Key">The key within the section: <c>MessageRecovery:Grace</c>.</param>
/// <param name="Apply">Sets the option.</param>
internal sealed record OptionMap(string Key, Func<SkypeHostOptions, SkypeOptions, SkypeOptions> Apply)
{
    private const string Recovery = nameof(SkypeHostOptions.MessageRecovery);

    /// <summary>The options of the client; each can be checked alone.</summary>
    public static IReadOnlyList<OptionMap> All { get; } =
    [
        new(nameof(SkypeHostOptions.FriendlyName), static (from, to) => to with { FriendlyName = from.FriendlyName }),
        new(nameof(SkypeHostOptions.Transport), static (from, to) => to with { Transport = TransportOf(from.Transport) }),
        new(nameof(SkypeHostOptions.TransportPassword),
            static (from, to) => string.IsNullOrEmpty(from.TransportPassword) ? to
                : to with { Transport = WithPassword(to.Transport ?? TransportOf(from.Transport), from.TransportPassword) }),
        new(nameof(SkypeHostOptions.Protocol), static (from, to) => to with { Protocol = from.Protocol }),
        new(nameof(SkypeHostOptions.CommandTimeout), static (from, to) => to with { CommandTimeout = from.CommandTimeout }),
        new(nameof(SkypeHostOptions.SlowCommandTimeout), static (from, to) => to with { SlowCommandTimeout = from.SlowCommandTimeout }),
        new(nameof(SkypeHostOptions.AttachTimeout), static (from, to) => to with { AttachTimeout = from.AttachTimeout }),
        new(nameof(SkypeHostOptions.AuthorizationTimeout), static (from, to) => to with { AuthorizationTimeout = from.AuthorizationTimeout }),
        new(nameof(SkypeHostOptions.DeliveryTimeout), static (from, to) => to with { DeliveryTimeout = from.DeliveryTimeout }),
        new(nameof(SkypeHostOptions.Reattach), static (from, to) => to with { Reattach = from.Reattach }),
        new(nameof(SkypeHostOptions.WhileDetached), static (from, to) => to with { WhileDetached = from.WhileDetached }),
        new(nameof(SkypeHostOptions.CacheCapacity), static (from, to) => to with { CacheCapacity = from.CacheCapacity }),
        new(nameof(SkypeHostOptions.EventQueueCapacity), static (from, to) => to with { EventQueueCapacity = from.EventQueueCapacity }),
        new(nameof(SkypeHostOptions.SlowHandlerWarning), static (from, to) => to with { SlowHandlerWarning = from.SlowHandlerWarning }),
        new(nameof(SkypeHostOptions.MaxMessageBytes), static (from, to) => to with { MaxMessageBytes = from.MaxMessageBytes }),
        InRecovery(nameof(MessageRecoveryHostOptions.Enabled), static (from, to) => to with { Enabled = from.Enabled }),
        InRecovery(nameof(MessageRecoveryHostOptions.Grace), static (from, to) => to with { Grace = from.Grace }),
        InRecovery(nameof(MessageRecoveryHostOptions.Sweep), static (from, to) => to with { Sweep = from.Sweep }),
        InRecovery(nameof(MessageRecoveryHostOptions.IncludeUnreadAtStart),
            static (from, to) => to with { IncludeUnreadAtStart = from.IncludeUnreadAtStart }),
        InRecovery(nameof(MessageRecoveryHostOptions.MaxRecentChats), static (from, to) => to with { MaxRecentChats = from.MaxRecentChats }),
        InRecovery(nameof(MessageRecoveryHostOptions.Journal), static (from, to) => to with { Journal = from.Journal }),
        InRecovery(nameof(MessageRecoveryHostOptions.AfterKill), static (from, to) => to with { AfterKill = from.AfterKill }),
        InRecovery(nameof(MessageRecoveryHostOptions.FlushToDisk), static (from, to) => to with { FlushToDisk = from.FlushToDisk }),
    ];

    /// <summary>Every key that a section may have.</summary>
    public static IReadOnlySet<string> Keys { get; } = new HashSet<string>(
        [
            .. All.Select(m => m.Key),
            .. CommandOptionMap.All.Select(m => m.Key),
            nameof(SkypeHostOptions.ExpectedUser),
            nameof(SkypeHostOptions.PingInHealthCheck),
            nameof(SkypeHostOptions.RequireClientAtStart),
            nameof(SkypeHostOptions.StartGrace),
            nameof(SkypeHostOptions.StopTimeout),
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The options of the client.</summary>
    public static SkypeOptions ToSkypeOptions(SkypeHostOptions options)
        => All.Aggregate(new SkypeOptions(), (made, map) => map.Apply(options, made));

    private static OptionMap InRecovery(string key, Func<MessageRecoveryHostOptions, MessageRecoveryOptions, MessageRecoveryOptions> apply)
        => new($"{Recovery}:{key}", (from, to) => to with { MessageRecovery = apply(from.MessageRecovery, to.MessageRecovery) });

    private static SkypeTransport? TransportOf(string? name) => string.IsNullOrWhiteSpace(name) ? null : SkypeTransport.Parse(name);

    private static TcpTransport WithPassword(SkypeTransport? transport, string password)
        => transport is TcpTransport tcp
            ? new TcpTransport(tcp.Host, tcp.Port) { Password = password, UseTls = tcp.UseTls }
            : throw new ArgumentException("Only a transport by TCP has a password: set Transport to tcp://host:port or tls://host:port.");
}
