using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using Skype4Net.Xmpp.Client.Discovery;

namespace Skype4Net.Xmpp.Client.Messages;

/// <summary>The messages that the server keeps for this account, or a room for all (XEP-0313). Results count only from whom was asked and for a
/// query that runs.</summary>
internal sealed class MessageArchive(IXmppConnection connection, ServerFeatures server) : IXmppModule
{
    /// <summary>Messages in one page.</summary>
    public const int PageSize = 50;

    private readonly ConcurrentDictionary<string, Query> _queries = new();

    /// <summary>Whether the account has an archive.</summary>
    public bool IsSupported => server.AccountHas(Namespaces.Archive);

    /// <summary>All messages after a place, oldest first, page by page.</summary>
    /// <param name="room">Whose archive; null for the account's own.</param>
    /// <param name="cursor">The place.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="XmppException">The archive refused or did not answer.</exception>
    public async IAsyncEnumerable<ArchivedMessage> SinceAsync(Jid? room, ArchiveCursor cursor,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        string after = cursor.Id;
        DateTimeOffset? start = null;
        while (true)
        {
            ArchivePage page;
            try
            {
                page = await FetchAsync(room, start, ResultSet("after", after.Length == 0 ? null : after, PageSize), cancellationToken)
                    .ConfigureAwait(false);
            }
            catch (XmppStanzaException exception) when (exception.Condition == "item-not-found" && after == cursor.Id && after.Length > 0)
            {
                XmppLog.CursorForgotten(connection.Log);
                after = "";
                start = cursor.At;
                continue;
            }

            foreach (ArchivedMessage message in page.Messages)
                yield return message;
            if (page.IsComplete || page.Messages.Count == 0)
                yield break;
            if (page.Last.Length == 0 || page.Last == after)
                throw XmppProtocolException.Unexpected("The archive does not move on.");
            after = page.Last;
        }
    }

    /// <summary>The end of the archive of a room, or of the account's own.</summary>
    /// <exception cref="XmppException">The archive refused or did not answer.</exception>
    public async Task<ArchiveCursor> FindEndAsync(Jid? room, CancellationToken cancellationToken)
    {
        ArchivePage page = await FetchAsync(room, null, ResultSet("before", "", 1), cancellationToken).ConfigureAwait(false);
        return page.Messages is [.., { } last] ? new ArchiveCursor(last.Id, last.At) : ArchiveCursor.Beginning;
    }

    public ValueTask<bool> TryHandleAsync(XmppElement stanza)
    {
        if (stanza.Name != "message" || stanza.Find("result", Namespaces.Archive) is not { } result)
            return ValueTask.FromResult(false);
        bool isAsked = _queries.TryGetValue(result["queryid"] ?? "", out Query? query);
        if (!isAsked || !(query!.Room is { } room ? Jid.TryParse(stanza["from"]) == room : Sender.IsOwnAccount(stanza, connection.Me)))
            XmppLog.Forged(connection.Log, "result of the archive", stanza["from"] ?? "");
        else if (Read(result) is { } message)
            query!.Add(message);
        return ValueTask.FromResult(true);
    }

    private async Task<ArchivePage> FetchAsync(Jid? room, DateTimeOffset? start, XmppElement set, CancellationToken cancellationToken)
    {
        string id = connection.NewId();
        var query = new Query(room);
        _queries[id] = query;
        try
        {
            XmppElement form = DataForm.Submit(Namespaces.Archive);
            if (start is { } from)
                form.AddField("start", from.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
            XmppElement request = new XmppElement("query", Namespaces.Archive).Set("queryid", id).Add(form).Add(set);
            XmppElement reply = await connection.RequestAsync("set", room, request, cancellationToken: cancellationToken).ConfigureAwait(false);
            XmppElement? fin = reply.Find("fin", Namespaces.Archive);
            string last = fin?.Find("set", Namespaces.ResultSet)?.TextOf("last", Namespaces.ResultSet) ?? "";
            return new ArchivePage(query.Messages, last, fin?["complete"] is "true" or "1");
        }
        finally
        {
            _queries.TryRemove(id, out _);
        }
    }

    private static XmppElement ResultSet(string direction, string? id, int max)
        => new XmppElement("set", Namespaces.ResultSet).Add("max", max.ToString(CultureInfo.InvariantCulture)).Add(direction, id);

    private ArchivedMessage? Read(XmppElement result)
    {
        XmppElement? forwarded = result.Find("forwarded", Namespaces.Forward);
        XmppElement? message = forwarded?.Find("message", Namespaces.Client);
        return message is null || result["id"] is not { Length: > 0 } id
            ? null
            : new ArchivedMessage(id, Delay.Read(forwarded!, connection.Time), message);
    }

    private sealed class Query(Jid? room)
    {
        private readonly List<ArchivedMessage> _messages = [];

        /// <summary>Null for the account's own archive.</summary>
        public Jid? Room => room;

        public IReadOnlyList<ArchivedMessage> Messages => _messages;

        // More than was asked for would only fill the memory.
        public void Add(ArchivedMessage message)
        {
            if (_messages.Count < PageSize)
                _messages.Add(message);
        }
    }
}
