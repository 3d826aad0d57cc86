using Skype4Net.Emulator;

namespace Skype4Net.Playground.Programs;

/// <summary>
/// The programs of the page or of the prompt itself, one at each client where something is done that only programs can: to show that somebody
/// types, and to send lines. Any thread; one thing at a time.
/// </summary>
/// <param name="name">The name that they give.</param>
internal sealed class OwnPrograms(string name) : IAsyncDisposable
{
    /// <summary>The name that those of the page give.</summary>
    public const string PageName = "playground";

    private readonly SemaphoreSlim _one = new(1);
    private readonly Dictionary<EmulatedClient, ISkype> _programs = [];
    private readonly Dictionary<EmulatedClient, TypingNotifier> _typing = [];

    /// <summary>Shows somebody that an account types, or has stopped. False when no program of theirs listens.</summary>
    public async Task<bool> TypeAsync(EmulatedClient client, string to, bool types, CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (!_typing.TryGetValue(client, out TypingNotifier? typing))
            {
                ISkype skype = await ProgramAsync(client, cancellationToken).ConfigureAwait(false);
                _typing[client] = typing = await skype.Applications.StartTypingAsync(cancellationToken).ConfigureAwait(false);
            }

            return await typing.SendAsync(to, types ? TypingState.Typing : TypingState.NotTyping, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>Sends a line as a program would. Returns the reply.</summary>
    public async Task<string> SendAsync(EmulatedClient client, string line, CancellationToken cancellationToken)
    {
        ISkype skype;
        await _one.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            skype = await ProgramAsync(client, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _one.Release();
        }

        return await skype.SendAsync(line, cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (ISkype program in _programs.Values)
            await program.DisposeAsync().ConfigureAwait(false);
        _one.Dispose();
    }

    // Nobody is asked about a program of our own: whoever could answer waits for it.
    private async Task<ISkype> ProgramAsync(EmulatedClient client, CancellationToken cancellationToken)
    {
        if (_programs.TryGetValue(client, out ISkype? known))
            return known;
        PermissionPolicy policy = client.Permissions;
        client.Permissions = PermissionPolicy.Allow;
        try
        {
            var options = new SkypeOptions { FriendlyName = name, Transport = client.Transport, LogToStandardError = false };
            return _programs[client] = await Skype.AttachAsync(options, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            client.Permissions = policy;
        }
    }
}
