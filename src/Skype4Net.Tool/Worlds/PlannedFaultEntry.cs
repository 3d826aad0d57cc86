using Skype4Net.Emulator;
using Skype4Net.Tool.Errors;

namespace Skype4Net.Tool.Worlds;

/// <summary>What goes wrong with a single command: it is answered with an error, or something happens to its reply.</summary>
internal sealed record PlannedFaultEntry
{
    /// <summary>How the command begins, without its id; left out: any does.</summary>
    public string Command { get; set; } = "";

    /// <summary>Which command by its number, 1 is the next; for errors alone, instead of <see cref="Command"/>.</summary>
    public int Number { get; set; }

    public SkypeError? Error { get; set; }

    public ReplyFault? Reply { get; set; }

    /// <exception cref="UsageException">The members do not go together.</exception>
    public void ApplyTo(ClientFaults faults)
    {
        switch (this)
        {
            case { Error: { } error, Reply: null, Number: 0, Command.Length: > 0 }:
                faults.FailCommand(Command, error);
                break;
            case { Error: { } error, Reply: null, Number: > 0, Command.Length: 0 }:
                faults.FailCommand(Number, error);
                break;
            case { Error: null, Reply: { } reply, Number: 0, Command.Length: 0 }:
                faults.NextReply(reply);
                break;
            case { Error: null, Reply: { } reply, Number: 0 }:
                faults.NextReply(reply, Command);
                break;
            default:
                throw new UsageException(
                    "a planned fault has an \"error\" with a \"command\" or a \"number\", or a \"reply\", with a \"command\" or without.");
        }
    }
}
