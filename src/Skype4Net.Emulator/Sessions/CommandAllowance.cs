namespace Skype4Net.Emulator.Sessions;

/// <summary>How much one program may have waiting for its client: so many commands, and so many characters of them.</summary>
internal sealed class CommandAllowance(int maxCommands = CommandAllowance.MaxCommands, long maxCharacters = CommandAllowance.MaxCharacters)
{
    public const int MaxCommands = 100_000;
    public const long MaxCharacters = 64 * 1024 * 1024;
    private readonly Lock _gate = new();
    private TaskCompletionSource? _room;
    private int _commands;
    private long _characters;

    /// <summary>How many commands wait.</summary>
    public int Waiting
    {
        get
        {
            lock (_gate)
                return _commands;
        }
    }

    private bool IsFull => _commands >= maxCommands || (_commands > 0 && _characters >= maxCharacters);

    /// <summary>Takes a command in; false when too much waits already. One command is always taken, however long.</summary>
    public bool TryEnter(int length)
    {
        lock (_gate)
        {
            if (IsFull)
                return false;
            _commands++;
            _characters += length;
            return true;
        }
    }

    /// <summary>A command that was taken in has been carried out.</summary>
    public void Leave(int length)
    {
        TaskCompletionSource? room = null;
        lock (_gate)
        {
            _commands--;
            _characters -= length;
            if (!IsFull)
                (room, _room) = (_room, null);
        }

        room?.SetResult();
    }

    /// <summary>Completes when another command can be taken in.</summary>
    public Task WaitForRoomAsync()
    {
        lock (_gate)
            return IsFull ? (_room ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task : Task.CompletedTask;
    }
}
