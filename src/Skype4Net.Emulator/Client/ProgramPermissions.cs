using Skype4Net.Emulator.Sessions;
using Skype4Net.Emulator.Storage;

namespace Skype4Net.Emulator.Client;

/// <summary>Which programs the user lets in, and which are in.</summary>
/// <param name="executor">The client's executor.</param>
/// <param name="records">Where the decisions are kept that the user has made for good.</param>
/// <param name="changed">Is told when a question was asked or answered, or the policy is another.</param>
internal sealed class ProgramPermissions(SerialExecutor executor, RecordWriter records, Action changed)
{
    private const string Kind = "program";
    private readonly List<(ApiSession Session, PermissionRequest Request)> _pending = [];
    private readonly Dictionary<string, bool> _remembered = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What happens when a program asks that the user has not decided about for good.</summary>
    public PermissionPolicy Policy
    {
        get;
        set
        {
            field = value;
            changed();
        }
    }

    /// <summary>The questions that nobody has answered, the oldest first.</summary>
    public IEnumerable<PermissionRequest> Pending => _pending.Where(p => !p.Session.IsClosed).Select(p => p.Request);

    /// <summary>The questions that the user sees.</summary>
    public ClientSubject<PermissionRequest> Requests { get; } = new(executor.Failed);

    /// <summary>Programs that were let in, or gave themselves another name.</summary>
    public ClientSubject<AttachedProgram> Attached { get; } = new(executor.Failed);

    /// <summary>Programs that were in and have gone, or lost their permission.</summary>
    public ClientSubject<AttachedProgram> Left { get; } = new(executor.Failed);

    /// <summary>Decides about a program that said its name; perhaps later, when the user has answered.</summary>
    public void Decide(ApiSession session, Action<bool> decided)
    {
        if (_remembered.TryGetValue(session.ApplicationName, out bool known))
            decided(known);
        else if (Policy == PermissionPolicy.Ask)
            Ask(session, decided);
        else
            decided(Policy == PermissionPolicy.Allow);
    }

    /// <summary>Reads what the user has decided for good.</summary>
    public void Load()
    {
        foreach ((string name, bool allowed) in records.Loaded(Kind, StorageJson.Default.Boolean))
            _remembered[name] = allowed;
    }

    /// <summary>Forgets what the user has decided for good.</summary>
    public void Clear() => _remembered.Clear();

    /// <summary>A program has gone: nobody waits for the answer to its question.</summary>
    public void Remove(ApiSession session)
    {
        if (_pending.RemoveAll(p => p.Session == session) > 0)
            changed();
    }

    public void Complete()
    {
        Requests.Complete();
        Attached.Complete();
        Left.Complete();
    }

    private void Remember(string name, bool allowed)
    {
        _remembered[name] = allowed;
        records.Put(Kind, name.ToLowerInvariant(), () => allowed, StorageJson.Default.Boolean);
    }

    private void Ask(ApiSession session, Action<bool> decided)
    {
        session.Permission = SessionPermission.Asking;
        string name = session.ApplicationName;
        var request = new PermissionRequest(name, session.Number, (allowed, remember) => executor.Post(() =>
        {
            Remove(session);
            if (remember)
                Remember(name, allowed);
            if (!session.IsClosed)
                decided(allowed);
        }));
        _pending.Add((session, request));
        changed();
        Requests.Publish(request);
    }
}
