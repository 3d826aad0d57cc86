using Skype4Net.Emulator;
using Skype4Net.Tool.Errors;
using Skype4Net.Tool.Output;
using Skype4Net.Tool.Worlds;

namespace Skype4Net.Tool.Emulating;

/// <summary>What the acts of the prompt work on, and what it remembers from one to the next.</summary>
internal sealed class PromptContext(World world, ResultWriter results) : IAsyncDisposable
{
    private readonly Lock _gate = new();
    private readonly Dictionary<EmulatedClient, Queue<PermissionRequest>> _requests = [];
    private readonly Dictionary<EmulatedClient, ChatEntry> _said = [];
    private readonly Dictionary<EmulatedClient, ISkype> _programs = [];
    private readonly Dictionary<EmulatedClient, TypingNotifier> _typing = [];

    public World World => world;

    public ResultWriter Results => results;

    public void Asked(EmulatedClient client, PermissionRequest request)
    {
        lock (_gate)
        {
            if (!_requests.TryGetValue(client, out Queue<PermissionRequest>? queue))
                _requests[client] = queue = new Queue<PermissionRequest>();
            queue.Enqueue(request);
        }
    }

    /// <summary>The oldest question that nobody has answered.</summary>
    public PermissionRequest Request(EmulatedClient client)
    {
        lock (_gate)
            return _requests.TryGetValue(client, out Queue<PermissionRequest>? queue) && queue.TryDequeue(out PermissionRequest? request)
                ? request
                : throw new UsageException($"No program asks {client.Handle} to be let in.");
    }

    public void Remember(EmulatedClient client, ChatEntry said)
    {
        lock (_gate)
            _said[client] = said;
    }

    public ChatEntry LastSaid(EmulatedClient client)
    {
        lock (_gate)
            return _said.TryGetValue(client, out ChatEntry? said) ? said : throw new UsageException($"{client.Handle} has said nothing here yet.");
    }

    /// <summary>Typing goes over an application stream, so a program of our own at the client says it.</summary>
    public async Task<TypingNotifier> TypingAsync(EmulatedClient client, CancellationToken cancellationToken)
    {
        if (_typing.TryGetValue(client, out TypingNotifier? known))
            return known;
        ISkype skype = await AttachAsync(client, cancellationToken).ConfigureAwait(false);
        _programs[client] = skype;
        return _typing[client] = await skype.Applications.StartTypingAsync(cancellationToken).ConfigureAwait(false);
    }

    // Nobody is asked about a program of our own: whoever could answer waits for it.
    private static async Task<ISkype> AttachAsync(EmulatedClient client, CancellationToken cancellationToken)
    {
        PermissionPolicy policy = client.Permissions;
        client.Permissions = PermissionPolicy.Allow;
        try
        {
            var options = new SkypeOptions { FriendlyName = "skype4net prompt", Transport = client.Transport, LogToStandardError = false };
            return await Skype.AttachAsync(options, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            client.Permissions = policy;
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (ISkype program in _programs.Values)
            await program.DisposeAsync().ConfigureAwait(false);
    }
}
