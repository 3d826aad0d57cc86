using System.Reactive.Concurrency;
using System.Text.RegularExpressions;
using Skype4Net.Emulator;
using Skype4Net.Tests;

namespace Skype4Net.Chaos;

/// <summary>A program attached to an emulated client, one object of each kind that the library has, and what goes over the wire.</summary>
internal sealed partial class InjectionWorld : IAsyncDisposable
{
    private readonly SkypeNetwork _network;
    private readonly List<string> _sent = [];
    private readonly ManualTimeProvider _clock = new();
    private readonly ISkype _skype;
    private readonly Dictionary<Type, Func<object>> _objects;

    private InjectionWorld()
    {
        _network = new SkypeNetwork(new SkypeNetworkOptions { TimeProvider = _clock });
        EmulatedClient bot = _network.LogIn("bot");
        _network.MakeContacts(bot, _network.LogIn("anna"));
        _skype = Skype.Create(new SkypeOptions
        {
            Transport = new RecordingTransport(bot.Transport, Sent),
            TimeProvider = _clock,
            EventScheduler = ThreadPoolScheduler.Instance,
        });
        _objects = new Dictionary<Type, Func<object>>
        {
            [typeof(ISkype)] = () => _skype,
            [typeof(ContactService)] = () => _skype.Contacts,
            [typeof(ChatService)] = () => _skype.Chats,
            [typeof(CallService)] = () => _skype.Calls,
            [typeof(VoicemailService)] = () => _skype.Voicemails,
            [typeof(SmsService)] = () => _skype.Sms,
            [typeof(FileTransferService)] = () => _skype.FileTransfers,
            [typeof(ApplicationService)] = () => _skype.Applications,
            [typeof(GroupService)] = () => _skype.Groups,
            [typeof(ClientService)] = () => _skype.Client,
            [typeof(SettingsService)] = () => _skype.Settings,
            [typeof(Profile)] = () => _skype.Profile,
            [typeof(User)] = () => _skype.User("somebody"),
            [typeof(Chat)] = () => _skype.Chats.Get("#bot/$other;1"),
            [typeof(ChatMessage)] = () => _skype.Chats.GetMessage(7),
            [typeof(Call)] = () => _skype.Calls.Get(5),
            [typeof(Voicemail)] = () => _skype.Voicemails.Get(5),
            [typeof(SmsMessage)] = () => _skype.Sms.Get(5),
            [typeof(FileTransfer)] = () => _skype.FileTransfers.Get(5),
            [typeof(ContactGroup)] = () => _skype.Groups.Get(5),
        };
    }

    /// <summary>The types of which there is an object.</summary>
    public IReadOnlyCollection<Type> Types => _objects.Keys;

    public static async Task<InjectionWorld> MakeAsync()
    {
        var world = new InjectionWorld();
        await world._skype.AttachAsync();
        Application chess = await world._skype.Applications.CreateAsync("chess");
        MenuItem item = await world._skype.Client.CreateMenuItemAsync(new MenuItemOptions { Caption = "caption", Context = PluginContext.Tools });
        var stream = new ApplicationStream(chess, "anna:1");
        var typing = new TypingNotifier(chess);
        world._objects[typeof(Application)] = () => chess;
        world._objects[typeof(ApplicationStream)] = () => stream;
        world._objects[typeof(TypingNotifier)] = () => typing;
        world._objects[typeof(MenuItem)] = () => item;
        return world;
    }

    /// <summary>An object of a type, or null.</summary>
    public object? Find(Type type) => _objects.GetValueOrDefault(type)?.Invoke();

    /// <summary>What goes over the wire, without numbers, while a text is given; and what the call ends with.</summary>
    public async Task<(IReadOnlyList<string> Sent, Exception? Failure)> GiveAsync(TextTaker taker, string text)
    {
        lock (_sent)
            _sent.Clear();
        using var enough = new CancellationTokenSource();
        Task call = taker.CallAsync(Find(taker.Owner)!, text, type => Find(type) ?? (type.IsEnum ? Enum.GetValues(type).GetValue(0) : null),
            enough.Token);

        // The client answers on the caller's stack; what still waits then waits for time to pass, or for an event that does not come.
        for (int step = 0; step < 100 && !call.IsCompleted; step++)
        {
            await OneThread.SettleAsync();
            _clock.Advance(TimeSpan.FromSeconds(10));
        }

        await enough.CancelAsync();
        await Task.WhenAny(call);
        await OneThread.SettleAsync();
        lock (_sent)
            return ([.. _sent], call.Exception?.InnerException);
    }

    public async ValueTask DisposeAsync()
    {
        await _skype.DisposeAsync();
        await _network.DisposeAsync();
    }

    private void Sent(string line)
    {
        lock (_sent)
            _sent.Add(NumberOfNew().Replace(line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..], "$1 n"));
    }

    // Each call makes another object, under another number.
    [GeneratedRegex("^((?:SET|ALTER|GET|DELETE) (?:SMS|GROUP|CALL|VOICEMAIL)) [0-9]{3,}")]
    private static partial Regex NumberOfNew();
}
