using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Client;

/// <summary>All lines between a client and its programs, for whoever watches them. Costs a look while nobody does.</summary>
internal sealed class WireFeed(ClientContext client)
{
    private long _last;

    public ClientSubject<WireEntry> Entries { get; } = new(client.Executor.Failed);

    /// <summary>A command has come in. Returns its number; 0 while nobody watches.</summary>
    public long OnCommand(int program, string line) => Add(program, line, isFromProgram: true, WireFault.None, answers: 0);

    /// <summary>A reply or a notification goes out, or is lost.</summary>
    /// <param name="program">To which program.</param>
    /// <param name="line">The line.</param>
    /// <param name="fault">What became of it.</param>
    /// <param name="answers">What <see cref="OnCommand"/> returned for the command; 0 for a notification.</param>
    public void OnSent(int program, string line, WireFault fault, long answers = 0) => Add(program, line, isFromProgram: false, fault, answers);

    private long Add(int program, string line, bool isFromProgram, WireFault fault, long answers)
    {
        if (!Entries.IsObserved)
            return 0;

        // Late lines come from a timer's thread, so the count is not the executor's alone.
        long number = Interlocked.Increment(ref _last);
        Entries.Publish(
            new WireEntry(number, client.Options.TimeProvider.GetUtcNow(), program, isFromProgram, CommandSecrets.Hide(line), fault, answers));
        return number;
    }
}
