using System.Globalization;
using Skype4Net.Emulator.Sessions;

namespace Skype4Net.Emulator.Commands;

/// <summary>NAME, PROTOCOL, PING.</summary>
internal static class SessionFamily
{
    public static void Register()
    {
        CommandTable.Add("NAME", Name);
        CommandTable.Add("PROTOCOL", Protocol);
        CommandTable.Add("PING", Ping);
    }

    private static void Name(CommandContext context)
    {
        ApiSession session = context.Session;
        string name = context.Words.RestTrimmed;
        if (name.Length == 0)
            throw new CommandFailure(SkypeError.GeneralSyntaxError);
        if (!context.Client.IsSignedIn)
        {
            context.Reply("CONNSTATUS OFFLINE");
            return;
        }

        string yes = session.Carrier.EchoesName ? $"NAME {name}" : "OK";
        bool known = session.Permission == SessionPermission.Allowed && (!session.Carrier.AsksOnName || name == session.ApplicationName);
        session.ApplicationName = name;
        if (known)
        {
            session.Announce();
            context.Reply(yes);
            return;
        }

        context.IsDeferred = true;
        context.Client.Decide(session, allowed =>
        {
            session.Permission = allowed ? SessionPermission.Allowed : SessionPermission.Refused;
            if (!allowed)
            {
                EmulatorLog.SessionRefused(context.Client.Log, name, context.Client.Handle);
                context.Error(SkypeError.AccessDenied);
                return;
            }

            EmulatorLog.SessionAllowed(context.Client.Log, name, context.Client.Handle, session.Carrier.Name);
            session.Announce();
            context.Reply(yes);
            session.GreetLater();
        });
    }

    private static void Protocol(CommandContext context)
    {
        string word = context.Words.Next();
        if (!long.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long version))
            throw new CommandFailure(SkypeError.InvalidVersionNumber);
        context.Session.Protocol = (int)Math.Clamp(version, 1, ProtocolWords.Highest);
        context.Reply(string.Create(CultureInfo.InvariantCulture, $"PROTOCOL {context.Session.Protocol}"));
        if (context.Session.Carrier.GreetsAfterProtocol)
            context.Session.Greet();
    }

    private static void Ping(CommandContext context)
    {
        if (context.Session.Permission != SessionPermission.Allowed && !context.Client.IsSignedIn)
            throw new CommandFailure(SkypeError.AccessDenied);
        context.Reply("PONG");
    }
}
