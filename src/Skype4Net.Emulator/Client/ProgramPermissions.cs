using Skype4Net.Emulator.Sessions;
using Skype4Net.Emulator.Storage;

namespace Skype4Net.Emulator.Client;

/// <summary>Which programs the user lets in, and which are in.</summary>
internal sealed class ProgramPermissions(ClientContext client)
{
    private const string Kind = "program";
    private List<(ApiSession Session, PermissionRequest Request)> Questions => field ??= [];
    private Dictionary<string, bool> Remembered => field ??= new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What happens when a program asks that the user has not decided about for good.</summary>
    public PermissionPolicy Policy
    {
        get;
        set
        {
            field = value;
            OnChanged();
        }
    }

    /// <summary>The questions that nobody has answered, the oldest first.</summary>
    public IEnumerable<PermissionRequest> Pending => Questions.Where(p => !p.Session.IsClosed).Select(p => p.Request);

    /// <summary>The questions that the user sees.</summary>
    public ClientSubject<PermissionRequest> Requests { get; } = new(client.Executor.Failed);

    /// <summary>Programs that were let in, or gave themselves another name.</summary>
    public ClientSubject<AttachedProgram> Attached { get; } = new(client.Executor.Failed);

    /// <summary>Programs that were in and have gone, or lost their permission.</summary>
    public ClientSubject<AttachedProgram> Left { get; } = new(client.Executor.Failed);

    /// <summary>Decides about a program that said its name; perhaps later, when the user has answered.</summary>
    public void Decide(ApiSession session, Action<bool> decided)
    {
        if (Remembered.TryGetValue(session.ApplicationName, out bool known))
            decided(known);
        else if (Policy == PermissionPolicy.Ask)
            Ask(session, decided);
        else
            decided(Policy == PermissionPolicy.Allow);
    }

    /// <summary>Reads what the user has decided for good.</summary>
    public void Load()
    {
        foreach ((string name, bool allowed) in client.Storage.Records.Loaded(Kind, StorageJson.Default.Boolean))
            Remembered[name] = allowed;
    }

    /// <summary>Forgets what the user has decided for good.</summary>
    public void Clear() => Remembered.Clear();

    /// <summary>A program has gone: nobody waits for the answer to its question.</summary>
    public void Remove(ApiSession session)
    {
        if (Questions.RemoveAll(p => p.Session == session) > 0)
            OnChanged();
    }

    public void Complete()
    {
        Requests.Complete();
        Attached.Complete();
        Left.Complete();
    }

    private void Remember(string name, bool allowed)
    {
        Remembered[name] = allowed;
        client.Storage.Records.Put(Kind, name.ToLowerInvariant(), () => allowed, StorageJson.Default.Boolean);
    }

    private void Ask(ApiSession session, Action<bool> decided)
    {
        session.Permission = SessionPermission.Asking;
        string name = session.ApplicationName;
        var request = new PermissionRequest(name, session.Number, (allowed, remember) => client.Executor.Post(() =>
        {
            Remove(session);
            if (remember)
                Remember(name, allowed);
            if (!session.IsClosed)
                decided(allowed);
        }));
        Questions.Add((session, request));
        OnChanged();
        Requests.Publish(request);
    }

    // A question was asked or answered, or the policy is another.
    private void OnChanged()
    {
        client.Changes.Publish(ClientPart.Request);
        client.Changes.Publish(ClientPart.Account);
    }
}
