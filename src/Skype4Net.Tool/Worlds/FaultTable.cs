using Skype4Net.Emulator;
using Skype4Net.Playground.Commands;
using Skype4Net.Playground.World;
using Skype4Net.Tool.Errors;

namespace Skype4Net.Tool.Worlds;

/// <summary>The switches of faults as world files and the prompt name them: those of the page.</summary>
internal static class FaultTable
{
    public static IEnumerable<string> Names => FaultSwitches.All.Select(s => s.Name);

    /// <summary>Sets a switch.</summary>
    /// <exception cref="UsageException">There is none of that name, or it cannot be set to that.</exception>
    public static void Set(ClientFaults faults, string name, string value)
    {
        FaultSwitch fault = FaultSwitches.Find(name) ?? throw new UsageException(
            $"\"{name}\" is no fault.{Suggestion.Sentence(name, Names)} There are: {string.Join(", ", Names)}.");
        if (!fault.Set(faults, value))
            throw new UsageException($"\"{value}\" is wrong for the fault {fault.Name}: give {fault.Values}.");
    }
}
