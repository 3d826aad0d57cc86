using Skype4Net.Benchmarks.Compare.Transports;

namespace Skype4Net.Benchmarks.Compare.Suites;

/// <summary>Notifications of a user to a handler, one after another, until the last was handled.</summary>
internal sealed class NotifiedUser : IDisposable
{
    private readonly byte[] _heard = "USER anna ONLINESTATUS AWAY"u8.ToArray();
    private readonly byte[] _unheard = "USER somebody.else ONLINESTATUS AWAY"u8.ToArray();
    private readonly EchoTransport _client;
    private readonly IDisposable _listening;
    private TaskCompletionSource _done = new();
    private int _left;

    public NotifiedUser(ISkype skype, EchoTransport client)
    {
        _client = client;
        _listening = skype.User("anna").OnlineStatus.Subscribe(_ =>
        {
            if (--_left == 0)
                _done.SetResult();
        });
    }

    /// <summary>So many that the handler hears.</summary>
    public Task RunAsync(int count)
    {
        _done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _left = count;
        for (int i = 0; i < count; i++)
            _client.Push(_heard);
        return _done.Task;
    }

    /// <summary>One that nobody hears.</summary>
    public void PushUnheard() => _client.Push(_unheard);

    public void Dispose() => _listening.Dispose();
}
