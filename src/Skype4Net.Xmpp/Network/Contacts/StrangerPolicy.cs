using Skype4Net.Xmpp.Client.Messages;
using Skype4Net.Xmpp.Network.Sessions;

namespace Skype4Net.Xmpp.Network.Contacts;

/// <summary>Whom programs hear: contacts, who is allowed by name, and whom they have written to; others may ask for authorization.</summary>
internal sealed class StrangerPolicy(XmppNetworkOptions options, Func<Jid, bool> isContact)
{
    private const int MaxWrittenTo = 10_000;
    private readonly HashSet<string> _allowed = [.. options.Allow.Select(a => a.Trim().ToLowerInvariant())];
    private readonly DuplicateFilter _writtenTo = new(MaxWrittenTo);
    private readonly RateLimit _messages = new(options.StrangerMessagesPerMinute, TimeSpan.FromMinutes(1), options.TimeProvider);
    private readonly RateLimit _requests = new(options.StrangerRequestsPerHour, TimeSpan.FromHours(1), options.TimeProvider);

    /// <summary>Notes that a program has written to somebody, whose answers it wants.</summary>
    public void AddWrittenTo(Jid who) => _writtenTo.Add(who.Bare.ToString());

    /// <summary>Whether somebody's message, or signal, reaches programs.</summary>
    public bool MayWrite(Jid who)
        => isContact(who.Bare) || IsAllowed(who) || _writtenTo.Contains(who.Bare.ToString()) || (!options.ContactsOnly && _messages.TryCount(who));

    /// <summary>Whether somebody's request for authorization reaches programs.</summary>
    public bool MayRequest(Jid who) => isContact(who.Bare) || IsAllowed(who) || _requests.TryCount(who);

    private bool IsAllowed(Jid who) => _allowed.Contains(who.Bare.ToString()) || _allowed.Contains(who.Domain);
}
