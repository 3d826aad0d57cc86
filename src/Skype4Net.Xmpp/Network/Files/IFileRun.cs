using System.Text.Json;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Xmpp.Network.Files;

/// <summary>A transfer whose other end is this network, in the name of somebody who has no emulated client.</summary>
internal interface IFileRun : IDisposable
{
    /// <summary>Takes what the emulated client says of the transfer.</summary>
    /// <param name="signal">The signal.</param>
    /// <param name="content">What is in it.</param>
    /// <param name="complete">Runs when the file is where it was to go, before the emulated client is told.</param>
    /// <returns>What is said to it; null for nothing.</returns>
    /// <exception cref="HttpRequestException">The server did not take or give the file.</exception>
    /// <exception cref="OperationCanceledException">The transfer was ended.</exception>
    Task<Signal?> HandleAsync(Signal signal, JsonElement content, Func<Task> complete);
}
