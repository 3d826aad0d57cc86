using Skype4Net.Emulator;

namespace Skype4Net.Tool;

/// <summary>Acts as any account: <c>nora -> echo: hello</c>, <c>nora status away</c>, <c>nora offline</c>.</summary>
internal sealed class EmulatorPrompt : IDisposable
{
    private const string Help = """
        nora -> echo: hello      nora says hello to echo
        nora status away         online, away, na, dnd, invisible, offline
        nora mood on the train   changes the mood message
        nora offline | online    disconnects, connects
        nora logout | login      signs out, signs in
        quit
        """;

    private readonly SkypeNetwork _network;
    private readonly List<IDisposable> _ears = [];

    public EmulatorPrompt(SkypeNetwork network, IReadOnlyList<EmulatedClient> clients)
    {
        _network = network;
        foreach (EmulatedClient client in clients)
            _ears.Add(client.Heard.Subscribe(new Ear(client)));
    }

    public async Task RunAsync(bool staysAtEnd, CancellationToken cancellationToken)
    {
        try
        {
            while (await Console.In.ReadLineAsync(cancellationToken).ConfigureAwait(false) is { } line)
            {
                if (line.Trim() is "quit" or "exit")
                    return;
                Act(line.Trim());
            }

            if (staysAtEnd)
                await Task.Delay(Timeout.Infinite, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // Ctrl+C
        }
    }

    public void Dispose()
    {
        foreach (IDisposable ear in _ears)
            ear.Dispose();
    }

    private void Act(string line)
    {
        try
        {
            if (line.Length > 0)
                Perform(line);
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            Console.WriteLine(exception.Message);
        }
    }

    private void Perform(string line)
    {
        int arrow = line.IndexOf("->", StringComparison.Ordinal);
        int colon = line.IndexOf(':', StringComparison.Ordinal);
        if (arrow > 0 && colon > arrow)
        {
            Who(line[..arrow]).Says(Who(line[(arrow + 2)..colon]), line[(colon + 1)..].Trim());
            return;
        }

        string[] words = line.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries);
        switch (words)
        {
            case [var who, "status", var status]:
                Who(who).ChangesStatus(Status(status));
                break;
            case [var who, "mood", var mood]:
                Who(who).ChangesMood(mood);
                break;
            case [var who, "offline"]:
                Who(who).GoesOffline();
                break;
            case [var who, "online"]:
                Who(who).GoesOnline();
                break;
            case [var who, "logout"]:
                Who(who).LogsOut();
                break;
            case [var who, "login"]:
                Who(who).LogsIn();
                break;
            default:
                Console.WriteLine(Help);
                break;
        }
    }

    private EmulatedClient Who(string handle)
        => _network.Find(handle.Trim()) ?? throw new ArgumentException($"Nobody called \"{handle.Trim()}\" is signed in here.");

    private static UserStatus Status(string word) => word.ToUpperInvariant() switch
    {
        "ONLINE" => UserStatus.Online,
        "AWAY" => UserStatus.Away,
        "NA" => UserStatus.NotAvailable,
        "DND" => UserStatus.DoNotDisturb,
        "INVISIBLE" => UserStatus.Invisible,
        "OFFLINE" => UserStatus.Offline,
        _ => throw new ArgumentException($"\"{word}\" is no status: online, away, na, dnd, invisible, offline."),
    };

    private sealed class Ear(EmulatedClient client) : IObserver<ChatEntry>
    {
        public void OnNext(ChatEntry value) => Console.WriteLine($"[{client.Handle}] {value}");

        public void OnError(Exception error)
        {
        }

        public void OnCompleted()
        {
        }
    }
}
