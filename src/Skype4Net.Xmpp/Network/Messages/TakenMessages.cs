using Skype4Net.Emulator.Network;

namespace Skype4Net.Xmpp.Network.Messages;

/// <summary>The last messages that the own server has taken, so that an error of a server behind it finds the request that sent them.</summary>
internal sealed class TakenMessages
{
    private const int Capacity = 10_000;
    private readonly BoundedTable<string, (RequestKey Request, Jid To)> _taken = new(Capacity);

    /// <summary>The server has taken a message.</summary>
    public void Add(string id, RequestKey request, Jid to) => _taken.TryAdd(id, (request, to));

    /// <summary>The request that sent a message, once; null for an error of somebody who cannot know what became of it.</summary>
    /// <param name="id">The message.</param>
    /// <param name="from">Who says that it failed: the addressee, for whom their server speaks, or a server on the way.</param>
    public RequestKey? Remove(string id, Jid from)
        => _taken.TryRemove(id, out (RequestKey Request, Jid To) taken, t => MayKnow(from, t.To)) ? taken.Request : null;

    private static bool MayKnow(Jid from, Jid to) => from.Bare == to.Bare || (from.Local.Length == 0 && from.Domain == to.Domain);
}
