using Skype4Net.Emulator.Sessions;

namespace Skype4Net.Emulator.Replay;

/// <summary>One program at a recorded client. Each recorded exchange is played once, whatever the order of the commands.</summary>
/// <param name="exchanges">The log.</param>
/// <param name="output">Takes what the client tells by itself.</param>
/// <param name="unknown">Takes each command that the log has no answer to.</param>
internal sealed class RecordedSession(IReadOnlyList<WireExchange> exchanges, ISessionOutput output, Action<string> unknown) : IApiSession
{
    private const string Name = "NAME ";
    private const string Protocol = "PROTOCOL ";
    private readonly Lock _gate = new();
    private readonly HashSet<WireExchange> _played = [];
    private readonly List<string> _told = [];

    public string ApplicationName { get; private set; } = "";

    public void RequestPermission(string applicationName, Action<AttachmentStatus> answer)
    {
        ApplicationName = applicationName;
        answer(AttachmentStatus.Success);
    }

    public void Submit(string line, Action<string> reply)
    {
        CommandLine command = CommandLine.Parse(line);
        lock (_gate)
        {
            if (command.Text.StartsWith(Name, StringComparison.OrdinalIgnoreCase))
                ApplicationName = command.Text[Name.Length..];
            WireExchange? next = exchanges.FirstOrDefault(e => !_played.Contains(e) && IsSame(e.Command, command.Text));
            WireExchange? known = next ?? exchanges.LastOrDefault(e => IsSame(e.Command, command.Text));
            reply(command.Id + (known?.Reply ?? Otherwise(command.Text)));
            if (known?.Reply is { } said)
                _told.Add(said);
            if (next is null)
                return;
            _played.Add(next);
            foreach (string notification in next.Notifications)
            {
                _told.Add(notification);
                output.Push(notification);
            }
        }
    }

    public void Dispose()
    {
    }

    // Programs have other names, but otherwise say what they said.
    private static bool IsSame(string recorded, string said)
        => recorded.Equals(said, StringComparison.OrdinalIgnoreCase)
            || (recorded.StartsWith(Name, StringComparison.OrdinalIgnoreCase) && said.StartsWith(Name, StringComparison.OrdinalIgnoreCase));

    // What was told last of a property; else what the log says of it at all.
    private string Otherwise(string command)
    {
        if (command.StartsWith(Name, StringComparison.OrdinalIgnoreCase))
            return "OK";
        if (command.StartsWith(Protocol, StringComparison.OrdinalIgnoreCase))
            return exchanges.FirstOrDefault(e => e.Command.StartsWith(Protocol, StringComparison.OrdinalIgnoreCase))?.Reply
                ?? command.ToUpperInvariant();
        if (command.Equals("PING", StringComparison.OrdinalIgnoreCase))
            return "PONG";
        if (command.StartsWith("GET ", StringComparison.OrdinalIgnoreCase))
        {
            string property = command[4..] + " ";
            IEnumerable<string> all = exchanges.SelectMany(e => (IEnumerable<string>)[e.Reply ?? "", .. e.Notifications]);
            string? value = _told.FindLast(IsOf) ?? all.FirstOrDefault(IsOf);
            if (value is not null)
                return value;

            bool IsOf(string line) => line.StartsWith(property, StringComparison.OrdinalIgnoreCase);
        }

        unknown(command);
        return CommandContext.TextOf(SkypeError.InternalError);
    }
}
