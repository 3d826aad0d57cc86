namespace Skype4Net.Xmpp.Tests;

/// <summary>Somebody on profanity, a client for terminals.</summary>
internal sealed class ProfanityPerson : IAsyncDisposable
{
    private readonly string _folder;
    private readonly Terminal _terminal;

    private ProfanityPerson(string folder, Terminal terminal) => (_folder, _terminal) = (folder, terminal);

    /// <summary>Starts one and waits until they are logged in; skips the test where something is missing.</summary>
    public static async Task<ProfanityPerson> StartAsync(PrivateProsody server, string account)
    {
        Skip.IfNot(PrivateProsody.Exists("profanity"), "profanity is missing: apt-get install profanity");
        Skip.IfNot(PrivateProsody.Exists("tmux"), "tmux is missing: apt-get install tmux");
        string folder = Directory.CreateTempSubdirectory("skype4net-profanity-").FullName;
        string address = $"{account}@{PrivateProsody.Domain}";
        await File.WriteAllTextAsync(Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "data", "profanity")).FullName, "accounts"), $"""
            [{address}]
            enabled=true
            jid={address}
            server=127.0.0.1
            port={server.Port}
            password=secret
            resource=profanity
            tls.policy=trust

            """);
        var terminal = new Terminal(
            new Dictionary<string, string>
            {
                ["HOME"] = folder,
                ["XDG_DATA_HOME"] = Path.Combine(folder, "data"),
                ["XDG_CONFIG_HOME"] = Path.Combine(folder, "config"),
                ["LC_ALL"] = "C.UTF-8",
            },
            "profanity",
            "--account",
            address);
        var person = new ProfanityPerson(folder, terminal);
        await terminal.StartAsync();
        await person.SeesAsync("logged in successfully");
        await person.TypeAsync("/correction on");
        return person;
    }

    public Task TypeAsync(string line) => _terminal.TypeAsync(line);

    /// <summary>Waits until a text is on the screen.</summary>
    public Task SeesAsync(string text) => _terminal.ShowsAsync(s => s.Contains(text, StringComparison.Ordinal));

    /// <summary>Waits until a text is on the screen so many times.</summary>
    public Task SeesAsync(string text, int times) => _terminal.ShowsAsync(s => s.Split(text).Length - 1 >= times);

    public async ValueTask DisposeAsync()
    {
        await _terminal.TypeAsync("/quit");
        await _terminal.EndAsync();
        _terminal.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
