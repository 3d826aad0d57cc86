using System.Diagnostics.CodeAnalysis;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator.Client;

/// <summary>Reads the events of one session, and has each applied on the client's executor.</summary>
internal sealed class NetworkReader(ClientContext client, ClientConnection connection)
{
    private readonly INetworkSession _session = client.Network.Session;
    private bool _isClosed;
    private bool _isCutOff;

    /// <summary>Begins to read.</summary>
    public void Start()
    {
        if (_session is IDirectSession direct)
            direct.DeliverTo(Receive);
        else
            _ = ReadAsync();
    }

    /// <summary>Ends the session. What it has told and was not applied yet is told again by the next one.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "The process ends; nobody else is there to be told.")]
    public async Task CloseAsync()
    {
        _isClosed = true;
        try
        {
            await _session.DisposeAsync().ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            client.Executor.Report(exception);
        }
    }

    private async Task ReadAsync()
    {
        await foreach (NetworkEvent happened in _session.Events.ReadAllAsync().ConfigureAwait(false))
            Receive(happened);
    }

    private void Receive(NetworkEvent happened)
    {
        if (client.Executor.Waiting >= SerialExecutor.MaxWaiting && !_isCutOff)
        {
            _isCutOff = true;
            connection.CutOff();
        }

        client.Executor.Post(new Work(
            static (reader, happened) => ((NetworkReader)reader).Apply((NetworkEvent)happened), this, happened));
    }

    private void Apply(NetworkEvent happened)
    {
        if (_isClosed)
            return;
        if (happened is NetworkEvent.ConnectionChanged)
            _isCutOff = false;
        connection.Apply(happened);
    }
}
