using Skype4Net.Transports;
using System.Globalization;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Sessions;

/// <summary>The commands of the connection itself: NAME, PROTOCOL, PING.</summary>
internal static class SessionCommandHandlers
{
    public static void Map(CommandRouter router)
    {
        router.On(SessionCommands.Name, Name, beforePermission: true);
        router.On(SessionCommands.Protocol, Protocol);
        router.On(SessionCommands.Ping, Ping, beforePermission: true);
    }

    private static void Name(CommandContext context)
    {
        ApiSession session = context.Session;
        string name = context.Words.RestTrimmed;
        if (name.Length == 0)
            throw new CommandRefusal(SkypeError.GeneralSyntaxError);
        if (!context.Session.Client.IsSignedIn)
        {
            context.Reply("CONNSTATUS OFFLINE");
            return;
        }

        string yes = session.Transport.EchoesName ? $"NAME {name}" : "OK";
        if (session.Transport.Permission != AttachStyle.ByName)
        {
            // The permission is settled elsewhere; the name only tells who it is.
            if (!session.IsAllowed)
                throw new CommandRefusal(SkypeError.AccessDenied);
            session.ApplicationName = name;
            session.Announce();
            context.Reply(yes);
            return;
        }

        context.IsDeferred = true;
        session.AskUser(name, allowed =>
        {
            if (allowed)
            {
                context.Reply(yes);
                session.Greeting.SendLater();
            }
            else
            {
                context.Error(SkypeError.AccessDenied);
            }
        });
    }

    private static void Protocol(CommandContext context)
    {
        string word = context.Words.Next();
        if (!long.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long version))
            throw new CommandRefusal(SkypeError.InvalidVersionNumber);
        context.Session.Protocol = (int)Math.Clamp(version, 1, ProtocolWords.Highest);
        context.Reply(string.Create(CultureInfo.InvariantCulture, $"PROTOCOL {context.Session.Protocol}"));
        if (context.Session.Transport.GreetsAfterProtocol)
            context.Session.Greeting.Send();
    }

    private static void Ping(CommandContext context)
    {
        if (context.Session.Permission != SessionPermission.Allowed && !context.Session.Client.IsSignedIn)
            throw new CommandRefusal(SkypeError.AccessDenied);
        context.Reply("PONG");
    }
}
