using System.Diagnostics;
using System.Threading.Channels;
using Skype4Net.Tests;
using Skype4Net.Xmpp.Client.Dns;
using Skype4Net.Xmpp.Client.Security;

namespace Skype4Net.Xmpp.Tests;

/// <summary>An XMPP server of our own with fresh data, for one test: the domain <c>localhost</c>, its rooms, its uploads.</summary>
internal sealed class PrivateProsody : IAsyncDisposable
{
    public const string Domain = "localhost";
    private const int Services = 3;
    private static readonly string[] s_always = ["roster", "saslauth", "tls", "disco"];
    private readonly string _folder = Directory.CreateTempSubdirectory("skype4net-prosody-").FullName;
    private readonly TestCertificate _certificate = new(Domain);
    private readonly List<string> _log = [];
    private Process? _process;

    private PrivateProsody(ProsodySettings settings)
    {
        Port = FreePort.Next();
        DirectTlsPort = FreePort.Next();
        HttpsPort = FreePort.Next();
        File.WriteAllText(Path.Combine(_folder, "cert.pem"), _certificate.CertificatePem);
        File.WriteAllText(Path.Combine(_folder, "key.pem"), _certificate.KeyPem);
        File.WriteAllText(Configuration, Configure(settings));
    }

    public int Port { get; }

    public int DirectTlsPort { get; }

    public int HttpsPort { get; }

    public XmppEndpoint Endpoint => new("127.0.0.1", Port, IsDirectTls: false);

    public TlsSettings Tls => new(_certificate.Certificate);

    /// <summary>Its certificate, which it has signed itself.</summary>
    public string CertificateFile => Path.Combine(_folder, "cert.pem");

    public string Log
    {
        get
        {
            lock (_log)
                return string.Join('\n', _log.TakeLast(200));
        }
    }

    private string Configuration => Path.Combine(_folder, "prosody.cfg.lua");

    /// <summary>Starts a server with some accounts, whose passwords are <c>secret</c>; skips the test where there is none.</summary>
    public static async Task<PrivateProsody> StartAsync(ProsodySettings settings, params string[] accounts)
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "Prosody is tested with on Linux only.");
        Skip.IfNot(Exists("prosody"), "prosody is missing: apt-get install prosody");
        var server = new PrivateProsody(settings);
        try
        {
            await server.WriteAccountsAsync(settings, accounts);
            await server.RunAsync();
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    public static bool Exists(string program)
        => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, program)));

    /// <summary>Starts the server again on its ports, with its data.</summary>
    public async Task RunAsync()
    {
        // Its version option would start a server as well; -F keeps it from becoming a daemon.
        var start = new ProcessStartInfo("prosody", ["-F", "--config", Configuration]) { RedirectStandardOutput = true,
            RedirectStandardError = true };
        var ready = Channel.CreateUnbounded<bool>();
        var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, e) => Keep(e.Data, ready);
        process.ErrorDataReceived += (_, e) => Keep(e.Data, ready);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        _process = process;
        using var limit = new CancellationTokenSource(Eventually.Limit);
        try
        {
            for (int i = 0; i < Services; i++)
                await ready.Reader.ReadAsync(limit.Token);
        }
        catch (Exception exception) when (exception is OperationCanceledException or ChannelClosedException)
        {
            throw new InvalidOperationException($"Prosody did not start:\n{Log}");
        }
    }

    /// <summary>SIGTERM, and waits for its end.</summary>
    public async Task StopAsync()
    {
        using (Process kill = Process.Start("kill", [$"{_process!.Id}"]))
            await kill.WaitForExitAsync();
        await _process.WaitForExitAsync().InTime();
        _process.Dispose();
        _process = null;
    }

    public XmppClientOptions Options(string account) => new()
    {
        Account = Jid.Parse($"{account}@{Domain}"),
        Password = "secret",
        Endpoint = Endpoint,
        Tls = Tls,
        ResumptionLimit = TimeSpan.FromSeconds(2),
        FirstRetry = TimeSpan.FromMilliseconds(20),
        LongestRetry = TimeSpan.FromMilliseconds(500),
    };

    /// <summary>Gets and puts files at its service.</summary>
    public HttpClient Http()
    {
#pragma warning disable CA5400, CA2000 // The one certificate that it has signed itself; the client disposes of the handler.
        return new HttpClient(new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, found, _, _) => found is not null
            && found.RawData.AsSpan().SequenceEqual(_certificate.Certificate.RawData) });
#pragma warning restore CA5400, CA2000
    }

    /// <summary>The same for sessions of the network.</summary>
    public XmppNetworkOptions NetworkOptions() => new()
    {
        Host = Endpoint.Host,
        Port = Endpoint.Port,
        TrustedCertificate = _certificate.Certificate,
        FirstRetry = TimeSpan.FromMilliseconds(20),
        LongestRetry = TimeSpan.FromMilliseconds(500),
    };

    public async ValueTask DisposeAsync()
    {
        if (_process is { HasExited: false })
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process?.Dispose();
        _certificate.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task WriteAccountsAsync(ProsodySettings settings, string[] accounts)
    {
        string folder = Directory.CreateDirectory(Path.Combine(_folder, "data", Domain, "accounts")).FullName;
        foreach (string account in accounts)
            await File.WriteAllTextAsync(Path.Combine(folder, account + ".dat"), "return { [\"password\"] = \"secret\"; };\n");
        folder = Directory.CreateDirectory(Path.Combine(_folder, "data", Domain, "roster")).FullName;
        foreach (IGrouping<string, string> roster in settings.Contacts.Concat(settings.Contacts.Select(c => (c.Item2, c.Item1)))
            .GroupBy(c => c.Item1, c => $"[\"{c.Item2}@{Domain}\"] = {{ [\"subscription\"] = \"both\"; [\"groups\"] = {{}}; }};"))
            await File.WriteAllTextAsync(Path.Combine(folder, roster.Key + ".dat"), $"return {{ {string.Concat(roster)} }};\n");
    }

    private void Keep(string? line, Channel<bool> ready)
    {
        if (line is null)
        {
            ready.Writer.TryComplete();
            return;
        }

        lock (_log)
            _log.Add(line);
        (string Name, int Port)[] services = [("c2s", Port), ("c2s_direct_tls", DirectTlsPort), ("https", HttpsPort)];
        if (services.Any(s => line.Contains($"Activated service '{s.Name}' on [127.0.0.1]:{s.Port}")))
            ready.Writer.TryWrite(true);
    }

    private string Configure(ProsodySettings settings) => $$"""
        run_as_root = true
        data_path = "{{_folder}}/data"
        interfaces = { "127.0.0.1" }
        c2s_ports = { {{Port}} }
        c2s_direct_tls_ports = { {{DirectTlsPort}} }
        http_ports = { }
        https_ports = { {{HttpsPort}} }
        ssl = { key = "{{_folder}}/key.pem", certificate = "{{_folder}}/cert.pem" }
        https_ssl = { key = "{{_folder}}/key.pem", certificate = "{{_folder}}/cert.pem" }
        c2s_direct_tls_ssl = { key = "{{_folder}}/key.pem", certificate = "{{_folder}}/cert.pem" }
        modules_enabled = { {{string.Join(", ", s_always.Concat(settings.Modules).Select(m => $"\"{m}\""))}} }
        modules_disabled = { {{string.Join(", ", settings.Disabled.Select(m => $"\"{m}\""))}} }
        authentication = "internal_plain"
        storage = { archive = "{{settings.Archive}}", muc_log = "memory" }
        archive_expires_after = "never"
        storage_archive_item_limit = 100000
        log = { info = "*console" }
        {{settings.More}}
        VirtualHost "{{Domain}}"
        Component "rooms.{{Domain}}" "muc"
            modules_enabled = { {{string.Join(", ", settings.RoomModules.Select(m => $"\"{m}\""))}} }
        Component "upload.{{Domain}}" "http_file_share"
            http_host = "{{Domain}}"
        """;
}
