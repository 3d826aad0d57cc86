namespace Skype4Net.Emulator.Storage;

/// <summary>
/// Keeps what clients, and a network in memory, must have again after their process has ended: numbers, chats, messages, what waits for the network,
/// and how far the network was followed.
/// </summary>
/// <remarks>
/// Each owner, which is a client or the network, has records of its own, and writes them from one thread at a time; several owners write at the same
/// time. <see cref="MemoryRecordStore"/> keeps them as long as the process lives; the package <c>Skype4Net.Emulator.Sqlite</c> in a file.
/// </remarks>
public interface IRecordStore
{
    /// <summary>All records of an owner, in the order in which they were first written.</summary>
    /// <param name="owner">Whose.</param>
    /// <exception cref="RecordStoreException">They cannot be read.</exception>
    IReadOnlyList<StoredRecord> Load(string owner);

    /// <summary>Writes changes in one step: when this returns they are all kept, and when it throws none of them is.</summary>
    /// <param name="owner">Whose.</param>
    /// <param name="changes">What has changed; at most one change of each record.</param>
    /// <exception cref="RecordStoreException">They cannot be written. The owner ends as if its process was killed, and programs are told nothing
    /// that is not kept.</exception>
    void Write(string owner, IReadOnlyList<RecordChange> changes);
}
