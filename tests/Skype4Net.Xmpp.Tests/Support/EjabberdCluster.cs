using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Skype4Net.Tests;

namespace Skype4Net.Xmpp.Tests;

/// <summary>One ejabberd node, or several that share the domain <c>localhost</c>: accounts, archives and sessions are known to all.</summary>
internal sealed class EjabberdCluster : IAsyncDisposable
{
    /// <summary>What the nodes know each other by.</summary>
    public const string Cookie = "skype4net";

    private readonly string _folder = Directory.CreateTempSubdirectory("skype4net-ejabberd-").FullName;
    private readonly TestCertificate _certificate = new(PrivateProsody.Domain);
    private readonly List<EjabberdNode> _nodes = [];
    private Process? _names;

    public IReadOnlyList<EjabberdNode> Nodes => _nodes;

    /// <summary>Starts the nodes, with some accounts whose passwords are <c>secret</c>; skips the test where there is no ejabberd.</summary>
    /// <param name="nodes">How many.</param>
    /// <param name="areFriends">Whether all see each other, as after requests that were granted.</param>
    /// <param name="accounts">The accounts.</param>
    public static async Task<EjabberdCluster> StartAsync(int nodes, bool areFriends, params string[] accounts)
    {
        Skip.IfNot(File.Exists("/usr/sbin/ejabberdctl") && PrivateProsody.Exists("erl_call"), "ejabberd is missing: apt-get install ejabberd");
        var cluster = new EjabberdCluster();
        try
        {
            await cluster.RunAsync(nodes, areFriends, accounts);
            return cluster;
        }
        catch
        {
            await cluster.DisposeAsync();
            throw;
        }
    }

    /// <summary>How an emulated client reaches the cluster through something that spreads connections over the nodes.</summary>
    public XmppNetworkOptions NetworkOptions(CuttingProxy spread) => new()
    {
        Host = spread.Endpoint.Host,
        Port = spread.Endpoint.Port,
        IsDirectTls = true,
        TrustedCertificate = _certificate.Certificate,
        FirstRetry = TimeSpan.FromMilliseconds(50),
        LongestRetry = TimeSpan.FromSeconds(1),
        Allow = [PrivateProsody.Domain],
    };

    public async ValueTask DisposeAsync()
    {
        foreach (EjabberdNode node in _nodes)
            await node.DisposeAsync();
        if (_names is not null)
        {
            _names.Kill();
            await _names.WaitForExitAsync();
            _names.Dispose();
        }

        _certificate.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task RunAsync(int nodes, bool areFriends, string[] accounts)
    {
        string libraries = Path.GetDirectoryName(Directory.EnumerateDirectories("/usr/lib", "ejabberd-*", new EnumerationOptions
        {
            RecurseSubdirectories = true,
            MaxRecursionDepth = 1,
        }).First())!;
        var environment = new Dictionary<string, string>
        {
            ["HOME"] = _folder,
            ["ERL_LIBS"] = libraries,
            ["ERL_EPMD_ADDRESS"] = "127.0.0.1",
            ["ERL_EPMD_PORT"] = $"{FreePort.Next()}",
        };
        string certificate = Path.Combine(_folder, "certificate.pem");
        await File.WriteAllTextAsync(certificate, _certificate.KeyPem + "\n" + _certificate.CertificatePem + "\n");

        // The daemon that knows the nodes' ports would stay behind; in the foreground it is ours to end.
        var names = new ProcessStartInfo("epmd");
        foreach ((string name, string value) in environment)
            names.Environment[name] = value;
        _names = Process.Start(names)!;
        await ListensAsync(int.Parse(environment["ERL_EPMD_PORT"], CultureInfo.InvariantCulture));
        for (int i = 1; i <= nodes; i++)
        {
            string folder = Directory.CreateDirectory(Path.Combine(_folder, $"node{i}")).FullName;
            var node = new EjabberdNode(folder, $"node{i}@127.0.0.1", FreePort.Next(), environment);
            await File.WriteAllTextAsync(Path.Combine(folder, "ejabberd.yml"), Configure(certificate, node.Port));
            _nodes.Add(node);
        }

        await Task.WhenAll(_nodes.Select(n => n.StartAsync()));
        foreach (string account in accounts)
            await _nodes[0].EvaluateAsync($"ejabberd_auth:try_register(<<\"{account}\">>, <<\"{PrivateProsody.Domain}\">>, <<\"secret\">>)");
        if (areFriends)
            await BefriendAsync(accounts);
        foreach (EjabberdNode node in _nodes.Skip(1))
            await node.EvaluateAsync($"ejabberd_cluster:join('{_nodes[0].Name}')");
    }

    private async Task BefriendAsync(string[] accounts)
    {
        foreach (string account in accounts)
        {
            foreach (string other in accounts.Where(a => a != account))
                await _nodes[0].EvaluateAsync($"mod_admin_extra:add_rosteritem(<<\"{account}\">>, <<\"{PrivateProsody.Domain}\">>, "
                    + $"<<\"{other}\">>, <<\"{PrivateProsody.Domain}\">>, <<>>, <<>>, <<\"both\">>)");
        }
    }

    // A node that finds none would start one of its own, which stays behind.
    private static async Task ListensAsync(int port)
    {
        using var limit = new CancellationTokenSource(Eventually.Limit);
        while (true)
        {
            using var probe = new TcpClient();
            try
            {
                await probe.ConnectAsync(IPAddress.Loopback, port, limit.Token);
                return;
            }
            catch (SocketException)
            {
                await Task.Delay(10, limit.Token);
            }
        }
    }

    private static string Configure(string certificate, int port) => $$"""
        loglevel: info
        hosts: [{{PrivateProsody.Domain}}]
        certfiles: ["{{certificate}}"]
        auth_method: internal
        default_db: mnesia
        listen:
          -
            port: {{port}}
            ip: "127.0.0.1"
            module: ejabberd_c2s
            tls: true
        modules:
          mod_blocking: {}
          mod_caps: {}
          mod_carboncopy: {}
          mod_disco: {}
          mod_mam:
            default: always
          mod_muc:
            host: rooms.{{PrivateProsody.Domain}}
            default_room_options:
              mam: true
          mod_offline: {}
          mod_ping: {}
          mod_privacy: {}
          mod_pubsub:
            plugins: [flat, pep]
          mod_roster: {}
          mod_stream_mgmt:
            resend_on_timeout: if_offline
          mod_vcard: {}

        """;
}
