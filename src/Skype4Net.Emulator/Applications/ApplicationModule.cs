using System.Text;
using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Contacts;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Applications;

/// <summary>The applications of one client's programs, and their streams to other users.</summary>
internal sealed class ApplicationModule(ClientContext client) : ClientModule(client)
{
    // Beyond this, data counts as not handed over until the program reads: so a writer who looks at SENDING cannot flood a reader.
    private const int MaxUnread = 256 * 1024;
    private const int MaxLeftovers = 64;
    private static readonly TimeSpan s_connectTime = TimeSpan.FromSeconds(30);
    private readonly Dictionary<string, ApplicationRecord> _applications = new(StringComparer.Ordinal);

    /// <summary>The contacts that are online and can have applications, for <c>CONNECTABLE</c>.</summary>
    public IEnumerable<Identity> Connectable
    {
        get
        {
            ContactModule contacts = Client.Module<ContactModule>();
            return Client.Network.Contacts.Where(who => Client.Network.CanHaveApplications(who) && contacts.IsThere(who));
        }
    }

    public override void Map(CommandRouter router) => new ApplicationCommandHandlers(this).Map(router);

    // A program is gone, and with it what it made.
    public override void OnSessionEnded(ApiSession session)
    {
        foreach (ApplicationRecord application in _applications.Values.Where(a => a.Owners.Contains(session)).ToArray())
            Delete(session, application);
    }

    // The streams end, and the applications stay.
    public override void OnConnectionLost()
    {
        foreach (ApplicationRecord application in _applications.Values)
        {
            foreach (StreamRecord stream in application.Streams.Values.ToArray())
            {
                Client.Network.Send(stream.Who, new StreamClosed(application.Name));
                Close(application, stream, keepsWaiting: true);
            }

            foreach (Identity who in application.Connecting.ToArray())
                OnAnswered(application, who, isOpen: false);
        }
    }

    public override bool OnSignal(Identity from, ClientSignal signal)
    {
        if (signal is not StreamSignal ours)
            return false;
        OnStreamSignal(from, ours);
        return true;
    }

    /// <summary>The application, if the program made it.</summary>
    public ApplicationRecord? Find(ApiSession session, string name)
        => _applications.TryGetValue(name, out ApplicationRecord? application) && application.Owners.Contains(session) ? application : null;

    /// <summary>Makes an application for a program. False when it has made it before, or has too many.</summary>
    public bool Create(ApiSession session, string name)
    {
        if (_applications.Values.Count(a => a.Owners.Contains(session)) >= Client.Options.Limits.Applications)
            return false;
        if (!_applications.TryGetValue(name, out ApplicationRecord? application))
            _applications.Add(name, application = new ApplicationRecord(name));
        if (application.Owners.Contains(session))
            return false;
        application.Owners.Add(session);
        return true;
    }

    /// <summary>A program has no more use for an application; the last one ends its streams.</summary>
    public void Delete(ApiSession session, ApplicationRecord application)
    {
        application.Owners.Remove(session);
        if (application.Owners.Count > 0)
            return;
        foreach (StreamRecord stream in application.Streams.Values)
            Client.Network.Send(stream.Who, new StreamClosed(application.Name));
        _applications.Remove(application.Name);
    }

    /// <summary>Asks somebody for a stream, unless there is one.</summary>
    public void Connect(ApplicationRecord application, Identity who)
    {
        if (application.Streams.ContainsKey(who) || application.Connecting.Contains(who))
            return;
        application.Connecting.Add(who);
        NotifyConnecting(application);
        Client.Network.Send(who, new StreamRequested(application.Name), failure =>
        {
            if (failure != RequestFailure.None)
                OnAnswered(application, who, isOpen: false);
        });
        Client.Executor.Post(() => LimitConnecting(application, who));
    }

    /// <summary>The stream of this name; null when there is none.</summary>
    public static StreamRecord? FindStream(IEnumerable<StreamRecord> streams, string name)
        => streams.FirstOrDefault(s => s.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Closes a stream; what waits in it is gone.</summary>
    public void Disconnect(ApplicationRecord application, StreamRecord stream)
    {
        Client.Network.Send(stream.Who, new StreamClosed(application.Name));
        Close(application, stream, keepsWaiting: false);
    }

    /// <summary>Writes a text into a stream.</summary>
    public void Write(ApplicationRecord application, StreamRecord stream, string text)
    {
        // Nothing is no text, and there would be nothing to read.
        if (text.Length == 0)
            return;
        stream.SendingBytes += Encoding.UTF8.GetByteCount(text);
        NotifySending(application);
        Client.Network.Send(stream.Who, new StreamWritten(application.Name, text));
    }

    /// <summary>After a READ has taken a text: the next one waits, or the other side may write on.</summary>
    public void OnRead(ApplicationRecord application, StreamRecord stream)
    {
        if (stream.NextBytes == 0)
            application.Leftovers.Remove(stream);
        NotifyReceived(application);
        Acknowledge(application, stream);
    }

    /// <summary>Sends a text that nobody acknowledges.</summary>
    public void SendDatagram(ApplicationRecord application, StreamRecord stream, string text)
    {
        int bytes = Encoding.UTF8.GetByteCount(text);
        stream.SendingBytes += bytes;
        NotifySending(application);
        Client.Network.Send(stream.Who, new StreamDatagramSent(application.Name, text));
        stream.SendingBytes -= bytes;
        NotifySending(application);
    }

    private void OnStreamSignal(Identity from, StreamSignal signal)
    {
        _applications.TryGetValue(signal.Application, out ApplicationRecord? application);
        if (signal is StreamRequested)
        {
            OnRequested(application, from, signal.Application);
            return;
        }

        if (application is null)
            return;
        if (signal is StreamAnswered answered)
        {
            OnAnswered(application, from, answered.IsOpen);
            return;
        }

        if (!application.Streams.TryGetValue(from, out StreamRecord? stream))
            return;
        switch (signal)
        {
            case StreamWritten written:
                if (stream.Enqueue(written.Text))
                    NotifyReceived(application);
                if (stream.WaitingBytes <= MaxUnread)
                    Acknowledge(application, stream);
                break;
            case StreamAcknowledged acknowledged:
                stream.SendingBytes = Math.Max(0, stream.SendingBytes - acknowledged.Count);
                NotifySending(application);
                break;
            case StreamDatagramSent datagram:
                Notify(application, ApplicationProperties.Datagram, new StreamDatagram(stream.Name, datagram.Text));
                break;
            case StreamClosed:
                Close(application, stream, keepsWaiting: true);
                break;
        }
    }

    // Nobody waits for ever for a client that does not answer.
    private void LimitConnecting(ApplicationRecord application, Identity who)
    {
        if (!application.Connecting.Contains(who) || application.ConnectTimers.ContainsKey(who))
            return;
        application.ConnectTimers[who] = Client.Time.CreateTimer(
            _ => Client.Executor.Post(() => OnAnswered(application, who, isOpen: false)), null, s_connectTime, Timeout.InfiniteTimeSpan);
    }

    private void OnRequested(ApplicationRecord? application, Identity from, string name)
    {
        bool open = application is not null && !Client.Network.ContactOf(from).IsBlocked;
        if (open && application!.Open(from))
            NotifyStreams(application);
        Client.Network.Send(from, new StreamAnswered(name, open));
    }

    private static void OnAnswered(ApplicationRecord application, Identity who, bool isOpen)
    {
        if (application.ConnectTimers.Remove(who, out ITimer? timer))
            timer.Dispose();
        if (!application.Connecting.Remove(who))
            return;
        NotifyConnecting(application);
        if (isOpen && application.Open(who))
            NotifyStreams(application);
    }

    // Who writes and hangs up has been understood: what they wrote stays to be read.
    private static void Close(ApplicationRecord application, StreamRecord stream, bool keepsWaiting)
    {
        application.Streams.Remove(stream.Who);
        NotifyStreams(application);
        if (stream.SendingBytes > 0)
            NotifySending(application);
        if (stream.NextBytes == 0)
            return;
        if (!keepsWaiting)
        {
            NotifyReceived(application);
            return;
        }

        // Not for ever, though: who connects, writes and hangs up again and again must not fill us.
        application.Leftovers.Add(stream);
        if (application.Leftovers.Count > MaxLeftovers)
            application.Leftovers.RemoveAt(0);
    }

    // What is left over of a stream is no business of the next one.
    private void Acknowledge(ApplicationRecord application, StreamRecord stream)
    {
        if (stream.OwedBytes == 0 || !application.Streams.ContainsValue(stream))
            return;
        Client.Network.Send(stream.Who, new StreamAcknowledged(application.Name, stream.OwedBytes));
        stream.OwedBytes = 0;
    }

    private static void NotifyConnecting(ApplicationRecord application)
        => Notify(application, ApplicationProperties.Connecting, application.Connecting.ToHandles());

    private static void NotifyStreams(ApplicationRecord application)
        => Notify(application, ApplicationProperties.Streams, [.. application.Streams.Values.Select(s => s.Name)]);

    private static void NotifySending(ApplicationRecord application) => Notify(application, ApplicationProperties.Sending, Sending(application));

    private static void NotifyReceived(ApplicationRecord application) => Notify(application, ApplicationProperties.Received, Received(application));

    /// <summary>What is on its way, stream by stream.</summary>
    public static IReadOnlyList<StreamBytes> Sending(ApplicationRecord application)
        => [.. application.Streams.Values.Where(s => s.SendingBytes > 0).Select(s => new StreamBytes(s.Name, s.SendingBytes))];

    /// <summary>What the next READ of each stream takes.</summary>
    public static IReadOnlyList<StreamBytes> Received(ApplicationRecord application)
        => [.. application.Readable.Where(s => s.NextBytes > 0).Select(s => new StreamBytes(s.Name, s.NextBytes))];

    private static void Notify<T>(ApplicationRecord application, PropertyDefinition<T> property, T value)
    {
        var line = new NotificationLine(property, application.Name, property.Codec.Encode(value));
        foreach (ApiSession session in application.Owners.ToArray())
            session.Notify(ref line);
    }
}
