using System.Text;
using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Clients;

/// <summary>The applications of one client's programs. Only touched by the client's mailbox.</summary>
internal sealed class ApplicationModule(EmulatedClient client) : ClientModule(client.Context)
{
    public const int MaxInName = 32;
    public const int MaxWritten = 65_535;
    public const int MaxInDatagram = 1_400;

    // What may be on its way over one stream, to a reader who does not read.
    private const int MaxSending = 4 * 1024 * 1024;

    // Beyond this, data counts as not handed over until the program reads: so a writer who looks at SENDING cannot flood a reader.
    private const int MaxUnread = 256 * 1024;
    private const int MaxLeftovers = 64;
    private readonly Dictionary<string, ApplicationRecord> _applications = new(StringComparer.Ordinal);

    /// <summary>The application, if the program made it.</summary>
    public ApplicationRecord? Find(ApiSession session, string name)
        => _applications.TryGetValue(name, out ApplicationRecord? application) && application.Owners.Contains(session) ? application : null;

    public bool Create(ApiSession session, string name)
    {
        if (_applications.Values.Count(a => a.Owners.Contains(session)) >= client.Options.Limits.Applications)
            return false;
        if (!_applications.TryGetValue(name, out ApplicationRecord? application))
            _applications.Add(name, application = new ApplicationRecord(name));
        if (application.Owners.Contains(session))
            return false;
        application.Owners.Add(session);
        return true;
    }

    public void Delete(ApiSession session, ApplicationRecord application)
    {
        application.Owners.Remove(session);
        if (application.Owners.Count > 0)
            return;
        foreach (StreamRecord stream in application.Streams.Values)
            client.Network.Send(stream.Who, new StreamClosed(application.Name));
        _applications.Remove(application.Name);
    }

    /// <summary>A program is gone, and with it what it made.</summary>
    public override void OnSessionEnded(ApiSession session)
    {
        foreach (ApplicationRecord application in _applications.Values.Where(a => a.Owners.Contains(session)).ToArray())
            Delete(session, application);
    }

    public IEnumerable<Identity> Connectable() => client.Network.Contacts.Where(who => !client.Network.IsService(who) && client.IsThere(who));

    public void Connect(ApplicationRecord application, Identity who)
    {
        if (application.Streams.ContainsKey(who) || application.Connecting.Contains(who))
            return;
        application.Connecting.Add(who);
        NotifyConnecting(application);
        if (!client.Network.Send(who, new StreamAsked(application.Name)))
            OnAnswered(application, who, isOpen: false);
    }

    public static StreamRecord? FindStream(IEnumerable<StreamRecord> streams, string name)
        => streams.FirstOrDefault(s => s.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    public void Disconnect(ApplicationRecord application, StreamRecord stream)
    {
        client.Network.Send(stream.Who, new StreamClosed(application.Name));
        Close(application, stream, keepsWaiting: false);
    }

    /// <summary>Whether a stream takes more, although the other side has not read all of it yet.</summary>
    public static bool HasRoom(StreamRecord stream) => stream.SendingBytes < MaxSending;

    public void Write(ApplicationRecord application, StreamRecord stream, string text)
    {
        // Nothing is no text, and there would be nothing to read.
        if (text.Length == 0)
            return;
        stream.SendingBytes += Encoding.UTF8.GetByteCount(text);
        NotifySending(application);
        client.Network.Send(stream.Who, new StreamWritten(application.Name, text));
    }

    /// <summary>After a READ has taken a text: the next one waits, or the other side may write on.</summary>
    public void OnRead(ApplicationRecord application, StreamRecord stream)
    {
        if (stream.NextBytes == 0)
            application.Leftovers.Remove(stream);
        NotifyReceived(application);
        Acknowledge(application, stream);
    }

    public void SendDatagram(ApplicationRecord application, StreamRecord stream, string text)
    {
        int bytes = Encoding.UTF8.GetByteCount(text);
        stream.SendingBytes += bytes;
        NotifySending(application);
        client.Network.Send(stream.Who, new StreamDatagramSent(application.Name, text));
        stream.SendingBytes -= bytes;
        NotifySending(application);
    }

    /// <summary>The network is lost: the streams end, and the applications stay.</summary>
    public override void OnConnectionLost()
    {
        foreach (ApplicationRecord application in _applications.Values)
        {
            foreach (StreamRecord stream in application.Streams.Values.ToArray())
            {
                client.Network.Send(stream.Who, new StreamClosed(application.Name));
                Close(application, stream, keepsWaiting: true);
            }

            foreach (Identity who in application.Connecting.ToArray())
                OnAnswered(application, who, isOpen: false);
        }
    }

    public override bool OnSignal(Identity from, Signal signal)
    {
        if (signal is not StreamSignal ours)
            return false;
        OnStreamSignal(from, ours);
        return true;
    }

    private void OnStreamSignal(Identity from, StreamSignal signal)
    {
        _applications.TryGetValue(signal.Application, out ApplicationRecord? application);
        if (signal is StreamAsked)
        {
            OnAsked(application, from, signal.Application);
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
            case StreamTaken taken:
                stream.SendingBytes = Math.Max(0, stream.SendingBytes - taken.Count);
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

    private void OnAsked(ApplicationRecord? application, Identity from, string name)
    {
        bool open = application is not null && !client.Network.ContactOf(from).IsBlocked;
        if (open && application!.Open(from))
            NotifyStreams(application);
        client.Network.Send(from, new StreamAnswered(name, open));
    }

    private static void OnAnswered(ApplicationRecord application, Identity who, bool isOpen)
    {
        application.Connecting.Remove(who);
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
        client.Network.Send(stream.Who, new StreamTaken(application.Name, stream.OwedBytes));
        stream.OwedBytes = 0;
    }

    private static void NotifyConnecting(ApplicationRecord application) => Notify(application, ApplicationProperties.Connecting, EmulatedClient.Handles(application.Connecting));

    private static void NotifyStreams(ApplicationRecord application) => Notify(application, ApplicationProperties.Streams, [.. application.Streams.Values.Select(s => s.Name)]);

    private static void NotifySending(ApplicationRecord application) => Notify(application, ApplicationProperties.Sending, Sending(application));

    private static void NotifyReceived(ApplicationRecord application) => Notify(application, ApplicationProperties.Received, Received(application));

    public static IReadOnlyList<StreamBytes> Sending(ApplicationRecord application)
        => [.. application.Streams.Values.Where(s => s.SendingBytes > 0).Select(s => new StreamBytes(s.Name, s.SendingBytes))];

    /// <summary>What the next READ of each stream takes.</summary>
    public static IReadOnlyList<StreamBytes> Received(ApplicationRecord application)
        => [.. application.Readable.Where(s => s.NextBytes > 0).Select(s => new StreamBytes(s.Name, s.NextBytes))];

    private static void Notify<T>(ApplicationRecord application, PropertyDefinition<T> property, T value)
    {
        foreach (ApiSession session in application.Owners.ToArray())
            session.Notify(property, application.Name, property.Codec.Encode(value));
    }
}
