using Skype4Net.Emulator.Sqlite;
using Skype4Net.Emulator.Storage;

namespace Skype4Net.Tool.Emulating;

/// <summary>The store of a running <c>emulate</c>: when it cannot be written, the tool ends and says why.</summary>
internal sealed class StoreInUse(string path) : IRecordStore, IDisposable
{
    private readonly SqliteRecordStore _store = SqliteRecordStore.Open(path);
    private readonly TaskCompletionSource<RecordStoreException> _failure = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Runs until the end, or until the store fails.</summary>
    /// <exception cref="RecordStoreException">It cannot be written.</exception>
    public async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> run, CancellationToken cancellationToken)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Task<T> running = run(ending.Token);
        if (await Task.WhenAny(running, _failure.Task).ConfigureAwait(false) == running)
            return await running.ConfigureAwait(false);
        await ending.CancelAsync().ConfigureAwait(false);
        try
        {
            await running.ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException)
        {
            // It ends because of the failure, which says more.
        }

        throw await _failure.Task.ConfigureAwait(false);
    }

    public IReadOnlyList<StoredRecord> Load(string owner) => _store.Load(owner);

    public void Write(string owner, IReadOnlyList<RecordChange> changes)
    {
        try
        {
            _store.Write(owner, changes);
        }
        catch (RecordStoreException exception)
        {
            _failure.TrySetResult(exception);
            throw;
        }
    }

    public void Dispose() => _store.Dispose();
}
