using Skype4Net.Emulator;

namespace Skype4Net.Benchmarks.Compare.Suites;

/// <summary>An account with unread messages, whose program handles those that come.</summary>
internal sealed class HandledMessages : IAsyncDisposable
{
    private readonly SkypeNetwork _network;
    private readonly EmulatedClient _anna;
    private readonly EmulatedClient _bot;
    private readonly ISkype _skype;
    private readonly IDisposable _listening;
    private TaskCompletionSource _done = new();
    private int _left;

    private HandledMessages(SkypeNetwork network, EmulatedClient anna, EmulatedClient bot, ISkype skype)
    {
        (_network, _anna, _bot, _skype) = (network, anna, bot, skype);
        _listening = skype.Chats.MessageReceived.Subscribe(_ =>
        {
            if (Interlocked.Decrement(ref _left) == 0)
                _done.SetResult();
        });
    }

    /// <summary>Makes the account, and attaches the program when its unread messages are there.</summary>
    public static async Task<HandledMessages> StartAsync(int unread)
    {
        var network = new SkypeNetwork();
        EmulatedClient bot = network.LogIn("bot"), anna = network.LogIn("anna");
        network.MakeContacts(anna, bot);
        for (int i = 0; i < unread; i++)
            anna.Say(bot, "hello");
        ISkype skype = await Skype.AttachAsync(new SkypeOptions { FriendlyName = "Compare", Transport = bot.Transport });
        return new HandledMessages(network, anna, bot, skype);
    }

    /// <summary>Somebody says so many messages; ends when they were handled.</summary>
    public Task SayAsync(int count)
    {
        _done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _left = count;
        for (int i = 0; i < count; i++)
            _anna.Say(_bot, "hello");
        return _done.Task;
    }

    public async ValueTask DisposeAsync()
    {
        _listening.Dispose();
        await _skype.DisposeAsync();
        await _network.DisposeAsync();
    }
}
