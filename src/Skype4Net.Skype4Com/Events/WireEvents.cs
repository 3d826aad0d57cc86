using System.Globalization;

namespace SKYPE4COMLib;

/// <summary>The events Command, Reply and Error, told from the lines of the wire.</summary>
internal sealed class WireEvents(Handlers<_ISkypeEvents_CommandEventHandler> commands, Handlers<_ISkypeEvents_ReplyEventHandler> replies,
    Handlers<_ISkypeEvents_ErrorEventHandler> errors)
{
    // Commands whose replies never came must not pile up.
    private const int MaxOpen = 10_000;
    private readonly Lock _gate = new();
    private readonly List<Command> _announced = [];
    private readonly Dictionary<string, Command> _open = [];
    private IDisposable? _subscription;

    /// <summary>Listens from the first handler of one of the three events on.</summary>
    public void Bind(Sdk.Skype sdk)
    {
        commands.Bind(() => Listen(sdk));
        replies.Bind(() => Listen(sdk));
        errors.Bind(() => Listen(sdk));
    }

    /// <summary>The program is about to send this command: its own object is to be in the events.</summary>
    public void Announce(Command command)
    {
        lock (_gate)
        {
            if (_subscription is null)
                return;
            if (_announced.Count >= MaxOpen)
                _announced.Clear();
            _announced.Add(command);
        }
    }

    // The three share one subscription, which stays.
    private sealed class Kept : IDisposable
    {
        public void Dispose()
        {
        }
    }

    private Kept Listen(Sdk.Skype sdk)
    {
        lock (_gate)
            _subscription ??= sdk.Wire.Subscribe(OnLine);
        return new Kept();
    }

    private void OnLine(Sdk.WireMessage message)
    {
        string[] halves = message.Line.Split(' ', 2);
        if (halves is not [['#', ..] number, var text])
        {
            var notification = new CommandClass { Reply = message.Line };
            if (message.Direction == Sdk.WireDirection.Received)
                replies.Raise(h => h(notification));
        }
        else if (message.Direction == Sdk.WireDirection.Sent)
        {
            Command sent = OnSent(number, text);
            commands.Raise(h => h(sent));
        }
        else
        {
            OnReply(number, text);
        }
    }

    private Command OnSent(string number, string text)
    {
        lock (_gate)
        {
            int own = _announced.FindIndex(c => c.Command == text);
            Command command = own >= 0 ? _announced[own] : new CommandClass { Id = Words.Number(number[1..]), Command = text };
            if (own >= 0)
                _announced.RemoveAt(own);
            if (_open.Count >= MaxOpen)
                _open.Clear();
            return _open[number] = command;
        }
    }

    private void OnReply(string number, string text)
    {
        Command command;
        lock (_gate)
            command = _open.Remove(number, out Command? sent) ? sent : new CommandClass { Id = Words.Number(number[1..]) };
        command.Reply = text;
        try
        {
            replies.Raise(h => h(command));
        }
        finally
        {
            string[] words = text.Split(' ', 3);
            if (words is ["ERROR", var code, ..] && int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out int error))
                errors.Raise(h => h(command, error, words.Length > 2 ? words[2] : ""));
        }
    }
}
