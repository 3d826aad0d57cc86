namespace Skype4Net.Xmpp.Network.Rooms;

/// <summary>Reads who is in a room while away, and what it says of itself; some rooms do not tell.</summary>
internal static class RoomReader
{
    public static async Task ReadAsync(XmppClient client, RoomView room, CancellationToken cancellationToken)
    {
        foreach (string affiliation in (string[])["owner", "admin", "member"])
        {
            try
            {
                foreach (Jid who in await client.Rooms.Requests.GetAffiliatedAsync(room.Address, affiliation, cancellationToken)
                    .ConfigureAwait(false))
                    room.SetAffiliation(who, affiliation);
            }
            catch (XmppStanzaException)
            {
                // Not for us.
            }
        }

        try
        {
            room.Description = await client.Rooms.Requests.GetDescriptionAsync(room.Address, cancellationToken).ConfigureAwait(false);
        }
        catch (XmppStanzaException)
        {
            // None that we could read.
        }
    }
}
