namespace Skype4Net.Transports.MacOS;

/// <summary>
/// Keeps apart the programs of one process at one centre: the client's answer to a request carries nothing but the name, so two with the same name
/// would take each other's.
/// </summary>
internal sealed class ProgramNames
{
    private readonly Lock _gate = new();
    private readonly HashSet<string> _taken = [];

    /// <summary>The name, or the name with the first number that nobody here has: <c>MyBot</c>, <c>MyBot 2</c>.</summary>
    public string Reserve(string name)
    {
        lock (_gate)
        {
            string free = name;
            for (int i = 2; !_taken.Add(free); i++)
                free = $"{name} {i}";
            return free;
        }
    }

    public void Return(string name)
    {
        lock (_gate)
            _taken.Remove(name);
    }
}
