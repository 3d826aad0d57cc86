using System.Collections.Concurrent;
using Skype4Net.Emulator;

namespace Skype4Net.Playground.Commands;

/// <summary>The number of what each account said last, so that it can be edited and deleted without naming it. Any thread.</summary>
internal sealed class SaidMessages
{
    private readonly ConcurrentDictionary<EmulatedClient, long> _last = new();

    public void Remember(EmulatedClient client, ChatEntry said) => _last[client] = said.Id;

    /// <summary>The number; null when nothing was said.</summary>
    public long? Last(EmulatedClient client) => _last.TryGetValue(client, out long id) ? id : null;
}
