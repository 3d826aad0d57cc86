using System.Text;
using Skype4Net.Emulator.Clients;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Commands;

/// <summary>CREATE, DELETE, GET and ALTER APPLICATION. An application belongs to the program that made it.</summary>
internal static class ApplicationCommandHandlers
{
    public static PropertyTable<ApplicationRecord> Properties { get; } = new PropertyTable<ApplicationRecord>()
        .Get(ApplicationProperties.Connectable, (client, _) => EmulatedClient.Handles(client.Applications.Connectable()))
        .Get(ApplicationProperties.Connecting, (_, a) => EmulatedClient.Handles(a.Connecting))
        .Get(ApplicationProperties.Streams, (_, a) => [.. a.Streams.Values.Select(s => s.Name)])
        .Get(ApplicationProperties.Sending, (_, a) => ApplicationModule.Sending(a))
        .Get(ApplicationProperties.Received, (_, a) => ApplicationModule.Received(a));

    public static void Register()
    {
        CommandTable.Add("CREATE", "APPLICATION", Create);
        CommandTable.Add("DELETE", "APPLICATION", Delete);
        CommandTable.Add("GET", "APPLICATION", Get);
        CommandTable.Add("ALTER", "APPLICATION", Alter);
    }

    private static ApplicationRecord Next(CommandContext context, SkypeError missing, SkypeError unknown)
    {
        string name = context.Words.Next();
        if (name.Length == 0)
            throw new CommandRefusal(missing);
        return context.Client.Applications.Find(context.Session, name) ?? throw new CommandRefusal(unknown);
    }

    private static void Create(CommandContext context)
    {
        string name = context.Words.Next();
        if (name.Length == 0 || Encoding.UTF8.GetByteCount(name) > ApplicationModule.MaxInName || context.Words.RestTrimmed.Length > 0)
            throw new CommandRefusal(SkypeError.CreateApplicationInvalidName);
        if (!context.Client.Applications.Create(context.Session, name))
            throw new CommandRefusal(SkypeError.ApplicationOperationFailed);
        context.Echo();
    }

    private static void Delete(CommandContext context)
    {
        ApplicationRecord application = Next(context, SkypeError.DeleteApplicationInvalidName, SkypeError.ApplicationOperationFailed);
        context.Echo();
        context.Client.Applications.Delete(context.Session, application);
    }

    private static void Get(CommandContext context)
    {
        ApplicationRecord application = Next(context, SkypeError.GetApplicationInvalidName, SkypeError.GetApplicationInvalidName);
        Properties.Answer(context, application, SkypeError.GetApplicationInvalidProperty);
    }

    private static void Alter(CommandContext context)
    {
        ApplicationRecord application = Next(context, SkypeError.ApplicationOperationFailed, SkypeError.ApplicationOperationFailed);
        ApplicationModule module = context.Client.Applications;
        switch (context.Words.NextKeyword())
        {
            case "CONNECT":
                Network.Identity who = context.NextHandle(SkypeError.ApplicationConnectInvalidHandle);
                context.Echo();
                module.Connect(application, who);
                break;
            case "DISCONNECT":
                StreamRecord closing = NextStream(context, application, SkypeError.ApplicationDisconnectInvalidStream);
                context.Echo();
                module.Disconnect(application, closing);
                break;
            case "WRITE":
                // The reply leaves the text out.
                StreamRecord to = NextStream(context, application, SkypeError.ApplicationWriteInvalidStream);
                string written = ApplicationModule.HasRoom(to)
                    ? Text(context, ApplicationModule.MaxWritten)
                    : throw new CommandRefusal(SkypeError.ApplicationOperationFailed);
                context.Reply(context.Words.Read);
                module.Write(application, to, written);
                break;
            case "READ":
                StreamRecord from = Find(context, application.Readable, SkypeError.ApplicationReadInvalidStream);
                string? text = from.Dequeue();
                context.Reply($"{context.Words.Read} {text}");
                if (text is not null)
                    module.OnRead(application, from);
                break;
            case "DATAGRAM":
                StreamRecord via = NextStream(context, application, SkypeError.ApplicationDatagramInvalidStream);
                string datagram = Text(context, ApplicationModule.MaxInDatagram);
                context.Reply(context.Words.Read);
                module.SendDatagram(application, via, datagram);
                break;
            default:
                throw new CommandRefusal(SkypeError.AlterApplicationInvalidAction);
        }
    }

    private static StreamRecord NextStream(CommandContext context, ApplicationRecord application, SkypeError otherwise)
        => Find(context, application.Streams.Values, otherwise);

    private static StreamRecord Find(CommandContext context, IEnumerable<StreamRecord> among, SkypeError otherwise)
        => ApplicationModule.FindStream(among, context.Words.Next()) ?? throw new CommandRefusal(otherwise);

    private static string Text(CommandContext context, int max)
    {
        string text = context.Words.Rest;
        return Encoding.UTF8.GetByteCount(text) <= max ? text : throw new CommandRefusal(SkypeError.ApplicationOperationFailed);
    }
}
