namespace Skype4Net.Engine;

/// <summary>Commands that ended without their reply, and whose reply still says how things stand. Used under the lock of its owner.</summary>
internal sealed class LateCommands
{
    // Replies that come later than that many others that nobody waited for teach nothing any more.
    private const int Max = 1000;
    private readonly Dictionary<long, PendingCommand> _commands = [];
    private readonly Queue<long> _order = new();

    /// <summary>Keeps a command, if there is anything to learn from its reply.</summary>
    public void Add(PendingCommand command)
    {
        if (!command.TeachesLate)
            return;
        if (_order.Count == Max)
            _commands.Remove(_order.Dequeue());
        _commands.Add(command.Number, command);
        _order.Enqueue(command.Number);
    }

    /// <summary>Takes a command out; null when there is none.</summary>
    public PendingCommand? Remove(long number) => _commands.Remove(number, out PendingCommand? command) ? command : null;

    public void Clear()
    {
        _commands.Clear();
        _order.Clear();
    }
}
