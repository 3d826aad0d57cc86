using Skype4Net.Protocol;

namespace Skype4Net.Engine;

/// <summary>Takes the reply to a question of the attachment; null when the question was not delivered. On the receive path.</summary>
internal delegate void Answered(string command, string? reply);

/// <summary>The commands by which a program attaches, with what is left of them. How long to wait for an answer is the machine's matter.</summary>
internal sealed class AttachmentQuestions(SkypeEngine engine, EngineOptions options)
{
    private static readonly TimeSpan s_nameSent = TimeSpan.FromSeconds(5);
    private readonly string _name = SessionCommands.Name.With(options.FriendlyName).Text;
    private readonly string _protocol = SessionCommands.Protocol.With(options.Protocol).Text;
    private readonly string _currentUser = Command.Get(ClientProperties.CurrentUserHandle, id: "").Text;
    private readonly Lock _gate = new();
    private readonly List<PendingCallback> _open = [];
    private PendingCallback? _probe;

    public void Name(Answered answered) => Send(_name, answered);

    public void Protocol(Answered answered) => Send(_protocol, answered);

    public void CurrentUser(Answered answered) => Send(_currentUser, answered);

    /// <summary>Asks for the protocol while the request for permission is out. A probe that was not answered gives way to the next.</summary>
    public void Probe(Answered answered)
    {
        PendingCallback? before;
        lock (_gate)
        {
            before = _probe;
            _probe = null;
        }

        if (before is not null)
            Withdraw(before);
        PendingCallback probe = Send(_protocol, answered);
        lock (_gate)
            _probe = probe;
    }

    /// <summary>Tells the name where nobody is asked by it; nothing hangs on the answer.</summary>
    public void SendName(Action<string> answered)
        => engine.Post(new PendingCallback(_name, (reply, _) =>
        {
            if (reply is not null)
                answered(reply);
        })
        {
            Timeout = s_nameSent,
        });

    /// <summary>Forgets the questions that are open: whatever comes of them comes too late.</summary>
    public void Withdraw()
    {
        PendingCallback[] open;
        lock (_gate)
        {
            open = [.. _open];
            _open.Clear();
            _probe = null;
        }

        foreach (PendingCallback question in open)
            engine.Wait.Withdraw(question);
    }

    private PendingCallback Send(string text, Answered answered)
    {
        PendingCallback question = null!;
        question = new PendingCallback(text, (reply, _) =>
        {
            lock (_gate)
            {
                // Withdrawn: the machine has gone on.
                if (!_open.Remove(question))
                    return;
            }

            answered(text, reply);
        })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
        lock (_gate)
            _open.Add(question);
        engine.Post(question);
        return question;
    }

    private void Withdraw(PendingCallback question)
    {
        lock (_gate)
            _open.Remove(question);
        engine.Wait.Withdraw(question);
    }
}
