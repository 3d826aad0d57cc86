using System.Globalization;
using System.Reactive.Linq;
using Skype4Net.Engine;

namespace Skype4Net;

/// <summary>Commands, replies and errors, read from the lines of the wire.</summary>
internal sealed class WireEvents(ISkype skype)
{
    // Commands whose replies never came must not pile up.
    private const int MaxOpen = 10_000;

    /// <summary>A command was sent.</summary>
    [HandlerEvent("CommandSent")]
    public IObservable<WireMessage> Sent => skype.Wire.Where(m => m.Direction == WireDirection.Sent);

    /// <summary>A reply came.</summary>
    [HandlerEvent("ReplyReceived")]
    public IObservable<WireMessage> Replies => skype.Wire.Where(m => m.Direction == WireDirection.Received && m.Line.StartsWith('#'));

    /// <summary>The client answered a command with an error.</summary>
    [HandlerEvent("CommandFailed")]
    public IObservable<CommandFailure> Failures => Observable.Defer(() =>
    {
        var open = new Dictionary<string, string>();
        return skype.Wire.Select(message => Follow(open, message)).Where(failure => failure is not null).Select(failure => failure!);
    });

    private static CommandFailure? Follow(Dictionary<string, string> open, WireMessage message)
    {
        string[] words = message.Line.Split(' ', 2);
        if (words is not [['#', ..] id, var body])
            return null;
        if (message.Direction == WireDirection.Sent)
        {
            if (open.Count >= MaxOpen)
                open.Clear();
            open[id] = body;
            return null;
        }

        if (!open.Remove(id, out string? command) || !body.StartsWith("ERROR ", StringComparison.OrdinalIgnoreCase))
            return null;
        string[] error = body.Split(' ', 3);
        return int.TryParse(error[1], NumberStyles.None, CultureInfo.InvariantCulture, out int code)
            ? new CommandFailure(command, code, error.Length > 2 ? error[2] : "")
            : null;
    }
}
