using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.FileTransfers;

namespace Skype4Net.Emulator;

/// <summary>A file transfer as one emulated client has it, with what its person can do.</summary>
public sealed class EmulatedFile
{
    private readonly ClientContext _client;

    internal EmulatedFile(ClientContext client, FileTransferRecord record)
    {
        _client = client;
        Record = record;
    }

    internal FileTransferRecord Record { get; }

    /// <summary>The number by which this client knows it.</summary>
    public long Id => Record.Id;

    /// <summary>The direction.</summary>
    public FileTransferType Type => Record.Type;

    /// <summary>The state.</summary>
    public FileTransferStatus Status => Record.Status;

    /// <summary>The name of the file.</summary>
    public string Name => Record.Name;

    /// <summary>The other side.</summary>
    public string Partner => Record.Partner.Value;

    /// <summary>Where the file is; empty for one that comes in until it was taken.</summary>
    public string Path => Record.Path;

    /// <summary>Takes the file. One of the same name is not written over.</summary>
    /// <param name="folder">Into which folder.</param>
    /// <exception cref="InvalidOperationException">It is not offered.</exception>
    /// <exception cref="IOException">It cannot be written there.</exception>
    public void Accept(string folder) => Run(module => module.Accept(Record, folder));

    /// <summary>Gives the transfer up.</summary>
    /// <exception cref="InvalidOperationException">It is over.</exception>
    public void Cancel() => Run(module => module.Cancel(Record));

    /// <summary>Pauses the transfer, or goes on.</summary>
    /// <param name="pause">Whether to pause.</param>
    /// <exception cref="InvalidOperationException">It is over, or so already.</exception>
    public void Pause(bool pause = true) => Run(module => module.Pause(Record, pause));

    private void Run(Action<FileTransferModule> act) => _client.Executor.Run(() =>
    {
        act(_client.Module<FileTransferModule>());
        return true;
    });
}
