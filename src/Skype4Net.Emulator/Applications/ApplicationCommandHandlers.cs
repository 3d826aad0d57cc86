using System.Text;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Applications;

/// <summary>The commands about applications. An application belongs to the program that made it.</summary>
internal sealed class ApplicationCommandHandlers(ApplicationModule applications)
{
    // In bytes.
    private const int MaxInName = 32;
    private const int MaxWritten = 65_535;
    private const int MaxInDatagram = 1_400;

    public void Map(CommandRouter router)
    {
        router.On(ApplicationCommands.Create, Create);
        router.On(ApplicationCommands.Delete, Delete);
        router.On(ApplicationCommands.Connect, Connect);
        router.On(ApplicationCommands.Disconnect, Disconnect);
        router.On(ApplicationCommands.Write, Write);
        router.On(ApplicationCommands.Read, Read);
        router.On(ApplicationCommands.Datagram, SendDatagram);
        router.Otherwise("ALTER APPLICATION", RefuseAction);
        router.OnGet(
            Properties(),
            context => Next(context, SkypeError.GetApplicationInvalidName, SkypeError.GetApplicationInvalidName),
            SkypeError.GetApplicationInvalidProperty);
    }

    private PropertyTable<ApplicationRecord> Properties() => new PropertyTable<ApplicationRecord>()
        .Get(ApplicationProperties.Connectable, _ => applications.Connectable.ToHandles())
        .Get(ApplicationProperties.Connecting, a => a.Connecting.ToHandles())
        .Get(ApplicationProperties.Streams, a => [.. a.Streams.Values.Select(s => s.Name)])
        .Get(ApplicationProperties.Sending, ApplicationModule.Sending)
        .Get(ApplicationProperties.Received, ApplicationModule.Received);

    private void Create(CommandContext context)
    {
        string name = context.Words.Next();
        if (name.Length == 0 || Encoding.UTF8.GetByteCount(name) > MaxInName || context.Words.RestTrimmed.Length > 0)
            throw new CommandRefusal(SkypeError.CreateApplicationInvalidName);
        if (!applications.Create(context.Session, name))
            throw new CommandRefusal(SkypeError.ApplicationOperationFailed);
        context.Echo();
    }

    private void Delete(CommandContext context)
    {
        ApplicationRecord application = Next(context, SkypeError.DeleteApplicationInvalidName, SkypeError.ApplicationOperationFailed);
        context.Echo();
        applications.Delete(context.Session, application);
    }

    private void Connect(CommandContext context)
    {
        ApplicationRecord application = NextToAlter(context);
        Identity who = context.NextHandle(SkypeError.ApplicationConnectInvalidHandle);
        context.Echo();
        applications.Connect(application, who);
    }

    private void Disconnect(CommandContext context)
    {
        ApplicationRecord application = NextToAlter(context);
        StreamRecord stream = NextStream(context, application.Streams.Values, SkypeError.ApplicationDisconnectInvalidStream);
        context.Echo();
        applications.Disconnect(application, stream);
    }

    // The reply leaves the text out.
    private void Write(CommandContext context)
    {
        ApplicationRecord application = NextToAlter(context);
        StreamRecord stream = NextStream(context, application.Streams.Values, SkypeError.ApplicationWriteInvalidStream);
        if (!stream.HasRoom)
            throw new CommandRefusal(SkypeError.ApplicationOperationFailed);
        string text = RestUpTo(MaxWritten, context);
        context.Reply(context.Words.Read);
        applications.Write(application, stream, text);
    }

    private void Read(CommandContext context)
    {
        ApplicationRecord application = NextToAlter(context);
        StreamRecord stream = NextStream(context, application.Readable, SkypeError.ApplicationReadInvalidStream);
        string? text = stream.Dequeue();
        context.Reply($"{context.Words.Read} {text}");
        if (text is not null)
            applications.OnRead(application, stream);
    }

    private void SendDatagram(CommandContext context)
    {
        ApplicationRecord application = NextToAlter(context);
        StreamRecord stream = NextStream(context, application.Streams.Values, SkypeError.ApplicationDatagramInvalidStream);
        string text = RestUpTo(MaxInDatagram, context);
        context.Reply(context.Words.Read);
        applications.SendDatagram(application, stream, text);
    }

    private void RefuseAction(CommandContext context)
    {
        NextToAlter(context);
        throw new CommandRefusal(SkypeError.AlterApplicationInvalidAction);
    }

    private ApplicationRecord NextToAlter(CommandContext context)
        => Next(context, SkypeError.ApplicationOperationFailed, SkypeError.ApplicationOperationFailed);

    /// <summary>The application whose name is the next word.</summary>
    private ApplicationRecord Next(CommandContext context, SkypeError missing, SkypeError unknown)
    {
        string name = context.Words.Next();
        if (name.Length == 0)
            throw new CommandRefusal(missing);
        return applications.Find(context.Session, name) ?? throw new CommandRefusal(unknown);
    }

    /// <summary>The stream whose name is the next word.</summary>
    private static StreamRecord NextStream(CommandContext context, IEnumerable<StreamRecord> among, SkypeError otherwise)
        => ApplicationModule.FindStream(among, context.Words.Next()) ?? throw new CommandRefusal(otherwise);

    private static string RestUpTo(int bytes, CommandContext context)
    {
        string text = context.Words.Rest;
        return Encoding.UTF8.GetByteCount(text) <= bytes ? text : throw new CommandRefusal(SkypeError.ApplicationOperationFailed);
    }
}
