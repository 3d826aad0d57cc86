using Skype4Net.Emulator.Network;

namespace Skype4Net.Samples.Folders;

/// <summary>
/// A network that is a folder, which emulators in any number of processes share: each account is a folder in it with a mailbox, and everybody is a
/// contact of everybody. It carries messages, edits, presence, and the signals of calls, files and streams.
/// </summary>
/// <param name="root">The folder.</param>
/// <param name="poll">How often it is looked at.</param>
public sealed class FolderNetwork(string root, TimeSpan poll) : INetwork
{
    /// <summary>Makes an account.</summary>
    public void AddAccount(string handle, string password)
    {
        Directory.CreateDirectory(Path.Combine(root, handle));
        File.WriteAllText(Path.Combine(root, handle, "password"), password);
    }

    /// <inheritdoc/>
    public INetworkSession Open(NetworkCredentials who, SavedState saved) => new FolderSession(root, who, saved.Cursor, poll);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
