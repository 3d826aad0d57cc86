namespace Skype4Net.Emulator.Faults;

/// <summary>Faults that are meant for certain commands: for the nth one, or for the next one with a given beginning. Any thread.</summary>
/// <typeparam name="TFault">What happens to the command.</typeparam>
internal sealed class PlannedFaults<TFault>
{
    private readonly Lock _gate = new();
    private readonly Dictionary<int, TFault> _byNumber = [];
    private readonly List<(string Beginning, TFault Fault)> _byBeginning = [];
    private int _commands;

    /// <summary>How many are planned.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
                return _byNumber.Count + _byBeginning.Count;
        }
    }

    /// <summary>Plans for a command by its number; 1 is the next.</summary>
    public void Plan(int command, TFault fault)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(command, 1);
        lock (_gate)
            _byNumber[_commands + command] = fault;
    }

    /// <summary>Plans for the next command that begins with these words; planned twice, for the next two.</summary>
    public void Plan(string beginning, TFault fault)
    {
        ArgumentException.ThrowIfNullOrEmpty(beginning);
        lock (_gate)
            _byBeginning.Add((beginning, fault));
    }

    /// <summary>Counts a command. Returns whether something is planned for it; that is done with then.</summary>
    /// <param name="command">The command without its id.</param>
    /// <param name="fault">What is planned.</param>
    public bool Apply(string command, out TFault fault)
    {
        lock (_gate)
        {
            _commands++;
            if (_byNumber.Remove(_commands, out TFault? numbered))
            {
                fault = numbered;
                return true;
            }

            for (int i = 0; i < _byBeginning.Count; i++)
            {
                (string beginning, TFault planned) = _byBeginning[i];
                if (!command.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
                    continue;
                fault = planned;
                _byBeginning.RemoveAt(i);
                return true;
            }

            fault = default!;
            return false;
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _byNumber.Clear();
            _byBeginning.Clear();
        }
    }
}
