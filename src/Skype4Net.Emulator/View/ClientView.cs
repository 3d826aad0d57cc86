using Skype4Net.Emulator.Calls;
using Skype4Net.Emulator.Chats;
using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Contacts;
using Skype4Net.Emulator.FileTransfers;
using Skype4Net.Emulator.Groups;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Sms;
using Skype4Net.Emulator.View;
using Skype4Net.Emulator.Voicemails;
using System.Globalization;

namespace Skype4Net.Emulator;

/// <summary>
/// What the window of an emulated client shows, as lists, with every change of them: for windows, tests and tools that show all of a client. What is
/// returned is as it was in that moment and does not change any more. <c>client.View.Chats</c>
/// </summary>
/// <remarks>
/// Observers run on the stack of whoever caused a change, and the client waits for them: note what has changed, and read it later. Nothing is worked
/// out while nobody observes.
/// </remarks>
public sealed class ClientView
{
    private readonly ClientContext _client;

    internal ClientView(ClientContext client) => _client = client;

    /// <summary>Each change. A thing that is gone is not found any more.</summary>
    public IObservable<ClientChange> Changes => _client.Changes.Changes;

    /// <summary>Each line between the client and its programs. Lines are only counted while somebody observes.</summary>
    public IObservable<WireEntry> Wire => _client.Wire.Entries;

    /// <summary>The account and its client.</summary>
    public AccountView Account => Read(() => AccountReader.Read(_client));

    /// <summary>Contacts, who asks to be one, and who is blocked.</summary>
    public IReadOnlyList<ContactView> Contacts => Read(() => ContactReader.All(_client).Select(who => ContactReader.Read(_client, who)).ToArray());

    /// <summary>The groups of contacts that were made, by this client or for a program that asked for those that every client has.</summary>
    public IReadOnlyList<GroupView> Groups => Read(() => Module<GroupModule>().Made.Select(g => ContactReader.Read(_client, g)).ToArray());

    /// <summary>The chats.</summary>
    public IReadOnlyList<ChatView> Chats => Read(() => Store.Chats.Values.Select(c => ChatReader.Read(_client, c)).ToArray());

    /// <summary>The calls, newest first, those that are over too.</summary>
    public IReadOnlyList<CallView> Calls => Read(() => Module<CallModule>().NewestFirst.Select(c => CallReader.Read(_client, c)).ToArray());

    /// <summary>The voicemails, newest first.</summary>
    public IReadOnlyList<VoicemailView> Voicemails
        => Read(() => Module<VoicemailModule>().NewestFirst.Select(v => CallReader.Read(_client, v)).ToArray());

    /// <summary>The SMS, newest first.</summary>
    public IReadOnlyList<SmsView> Sms => Read(() => Module<SmsModule>().NewestFirst.Select(TransferReader.Read).ToArray());

    /// <summary>The file transfers, newest first.</summary>
    public IReadOnlyList<FileView> Files
        => Read(() => Module<FileTransferModule>().NewestFirst.Select(f => TransferReader.Read(_client, f)).ToArray());

    /// <summary>The programs, in the order in which they came.</summary>
    public IReadOnlyList<ProgramView> Programs => Read(() => _client.Sessions.Select(ProgramReader.Read).ToArray());

    /// <summary>The questions that wait for the user: of programs first.</summary>
    public IReadOnlyList<RequestView> Requests => Read(() => ProgramReader.Requests(_client));

    /// <summary>The questions of programs, to be answered.</summary>
    public IReadOnlyList<PermissionRequest> PermissionRequests => Read(() => _client.Permissions.Pending.ToArray());

    /// <summary>The menu items and events that programs show.</summary>
    public IReadOnlyList<PluginItemView> PluginItems => Read(() => ProgramReader.PluginItems(_client));

    private ChatStore Store => Module<ChatModule>().Store;

    /// <summary>Somebody; null when this client has nothing to do with them.</summary>
    /// <param name="handle">The Skype name, or a number with <c>+</c>.</param>
    public ContactView? FindContact(string handle)
    {
        var who = new Identity(handle);
        return Read(() => ContactReader.IsShown(_client, who) ? ContactReader.Read(_client, who) : null);
    }

    /// <summary>A group; null when there is none.</summary>
    /// <param name="id">Its number.</param>
    public GroupView? FindGroup(long id) => Read(() => Module<GroupModule>().Find(id) is { } group ? ContactReader.Read(_client, group) : null);

    /// <summary>A chat; null when this client has none of that name.</summary>
    /// <param name="name">The name.</param>
    public ChatView? FindChat(string name) => Read(() => Module<ChatModule>().Find(name) is { } chat ? ChatReader.Read(_client, chat) : null);

    /// <summary>A message; null when there is none.</summary>
    /// <param name="id">Its number at this client.</param>
    public MessageView? FindMessage(long id)
        => Read(() => Store.Messages.TryGetValue(id, out MessageRecord? m) && !m.IsHidden ? ChatReader.Read(_client, m) : null);

    /// <summary>A message as its person holds it; null when there is none.</summary>
    /// <param name="id">Its number at this client.</param>
    public ChatEntry? FindEntry(long id)
        => Read(() => Store.Messages.TryGetValue(id, out MessageRecord? m) && !m.IsHidden ? Module<ChatModule>().EntryOf(m) : null);

    /// <summary>Messages of a chat, oldest first.</summary>
    /// <param name="chat">The name of the chat.</param>
    /// <param name="count">How many at most, the newest.</param>
    /// <param name="before">Only those with a smaller number.</param>
    public IReadOnlyList<MessageView> GetMessages(string chat, int count, long before = long.MaxValue)
        => Read(() => ChatReader.Messages(_client, chat, count, before));

    /// <summary>A call; null when there is none.</summary>
    /// <param name="id">Its number.</param>
    public CallView? FindCall(long id) => Read(() => Module<CallModule>().Find(id) is { } call ? CallReader.Read(_client, call) : null);

    /// <summary>A call as its person holds it; null when there is none.</summary>
    /// <param name="id">Its number.</param>
    public EmulatedCall? FindEmulatedCall(long id)
        => Read(() => Module<CallModule>().Find(id) is { } call ? Module<CallModule>().FaceOf(call) : null);

    /// <summary>A voicemail; null when there is none.</summary>
    /// <param name="id">Its number.</param>
    public VoicemailView? FindVoicemail(long id)
        => Read(() => Module<VoicemailModule>().Find(id) is { } voicemail ? CallReader.Read(_client, voicemail) : null);

    /// <summary>The sound of a voicemail, 16 kHz, 16-bit, mono, little-endian; null when there is none.</summary>
    /// <param name="id">Its number.</param>
    public byte[]? SoundOfVoicemail(long id) => Read(() => Module<VoicemailModule>().Find(id)?.Sound.ToArray());

    /// <summary>An SMS; null when there is none.</summary>
    /// <param name="id">Its number.</param>
    public SmsView? FindSms(long id) => Read(() => Module<SmsModule>().Find(id) is { } sms ? TransferReader.Read(sms) : null);

    /// <summary>A file transfer; null when there is none.</summary>
    /// <param name="id">Its number.</param>
    public FileView? FindFile(long id) => Read(() => Module<FileTransferModule>().Find(id) is { } file ? TransferReader.Read(_client, file) : null);

    /// <summary>A program; null when it has gone.</summary>
    /// <param name="number">Its number.</param>
    public ProgramView? FindProgram(int number)
        => Read(() => _client.Sessions.FirstOrDefault(s => s.Number == number) is { } session ? ProgramReader.Read(session) : null);

    /// <summary>Who and what.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"the window of {_client.Handle}");

    private T Module<T>()
        where T : ClientModule
        => _client.Module<T>();

    private T Read<T>(Func<T> read) => _client.Executor.Run(read);
}
