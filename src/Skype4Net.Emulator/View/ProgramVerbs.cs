using Skype4Net.Emulator.Sessions;

namespace Skype4Net.Emulator;

/// <summary>What a person does with programs.</summary>
public static class ProgramVerbs
{
    /// <summary>
    /// Takes the permission of a program away, as the options of the client can: it must ask to be let in again, and its connection ends
    /// over a transport that can show an end.
    /// </summary>
    /// <param name="client">Whose window.</param>
    /// <param name="number">The program, as <see cref="ProgramView.Number"/> has it.</param>
    /// <exception cref="InvalidOperationException">It has gone.</exception>
    public static void EndProgram(this EmulatedClient client, int number)
    {
        ArgumentNullException.ThrowIfNull(client);
        client.Executor.Run(() =>
        {
            ApiSession session = client.Context.Sessions.FirstOrDefault(s => s.Number == number)
                ?? throw new InvalidOperationException($"{client.Handle} has no program {number} any more.");
            session.End();
        });
    }
}
