using System.Text;
using System.Threading.Channels;
using Microsoft.Extensions.Logging.Abstractions;
using Skype4Net.Emulator;
using Skype4Net.Emulator.Hosts;
using Skype4Net.Transports;
using Skype4Net.Transports.DBus;

namespace Skype4Net.Tests.Transports.DBus;

/// <summary>A bus without limits of its own in its configuration lets a program wait for 128 replies, and fails every further call.</summary>
public sealed class BusLimitTests
{
    private const int MaxReplies = 128;

    [SkippableFact]
    public async Task A_thousand_properties_are_loaded_with_the_usual_window()
    {
        using PrivateBus bus = PrivateBus.Start(isConfigured: false);
        await using var network = new SkypeNetwork();
        EmulatedClient bot = network.LogIn("bot");
        await using DBusHost host = await DBusHost.StartAsync(bot, new DBusHostOptions { Address = bus.Address }).InTime();
        await using ISkype skype = await Skype.AttachAsync(new SkypeOptions { Transport = new DBusTransport { Address = bus.Address } }).InTime();
        User[] users = [.. Enumerable.Range(0, 1_000).Select(i => skype.User($"user{i}"))];

        Assert.Equal(0, await users.PrefetchAsync(u => [u.FullName]).InTime());

        Assert.All(users, u => Assert.True(u.FullName.TryGetCached(out _)));
    }

    [SkippableFact]
    public async Task Commands_to_a_client_that_is_slow_wait_their_turn_in_order_and_the_attachment_has_room_besides()
    {
        using PrivateBus bus = PrivateBus.Start(isConfigured: false);
        await using var client = new SilentClient(bus.Address);
        await using ISkype skype = await Skype.AttachAsync(new SkypeOptions { Transport = new DBusTransport { Address = bus.Address } }).InTime();

        Task<string>[] commands = [.. Enumerable.Range(0, 300).Select(i => skype.SendAsync($"COMMAND {i}"))];
        var engine = ((Skype)skype).Engine;
        Assert.InRange(engine.CommandsWaiting, 300 - MaxReplies + 1, 299);
        var answered = new TaskCompletionSource<string?>();
        engine.Post(new Skype4Net.Engine.PendingCallback("PING", (reply, _) => answered.SetResult(reply)) { Timeout = Timeout.InfiniteTimeSpan });
        Assert.Equal("PING done", await answered.Task.InTime());

        for (int i = 0; i < 300; i++)
            Assert.EndsWith($"COMMAND {i}", await client.AnswerNextAsync());
        await Task.WhenAll(commands).InTime();
        Assert.Equal(0, engine.Outstanding);
    }

    [SkippableFact]
    public async Task A_call_that_nobody_waits_for_any_more_counts_until_the_bus_has_its_reply()
    {
        using PrivateBus bus = PrivateBus.Start(isConfigured: false);
        await using var client = new SilentClient(bus.Address);
        await using ISkype skype = await Skype.AttachAsync(new SkypeOptions { Transport = new DBusTransport { Address = bus.Address } }).InTime();
        using var cancel = new CancellationTokenSource();
        Task<string>[] given_up = [.. Enumerable.Range(0, 200).Select(i => skype.SendAsync($"UNWANTED {i}", cancel.Token))];
        await cancel.CancelAsync();
        Task<string> wanted = skype.SendAsync("WANTED");
        Assert.Equal(1, ((Skype)skype).Engine.CommandsWaiting);

        string asked;
        do
            asked = await client.AnswerNextAsync();
        while (!asked.EndsWith("WANTED"));

        Assert.Equal("WANTED done", await wanted.InTime());
        Assert.All(given_up, t => Assert.True(t.IsCanceled));
    }

    /// <summary>Owns the client's name; lets in, and answers everything else when the test says so.</summary>
    private sealed class SilentClient : IBusHandler, IAsyncDisposable
    {
        private readonly Channel<(nint Call, string Command)> _calls = Channel.CreateUnbounded<(nint, string)>();
        private readonly BusConnection _connection;

        public SilentClient(string address)
        {
            _connection = new BusConnection(new BusAddress(address, "test"), this, TimeProvider.System, NullLogger.Instance, "silent client");
            _connection.Start();
        }

        /// <summary>Answers the oldest command; returns it.</summary>
        public async Task<string> AnswerNextAsync()
        {
            (nint call, string command) = await _calls.Reader.ReadAsync().AsTask().InTime();
            _connection.Send(new Outgoing { Answers = call }.WithText(Encoding.UTF8.GetBytes($"{command} done")));
            return command;
        }

        public void OnConnected() => _connection.Send(DBusNames.CallBus("RequestName", DBusNames.Service, number: 4));

        public void OnLost(string reason)
        {
        }

        public bool OnMessage(in BusMessage message)
        {
            if (message.Member != DBusNames.Invoke)
                return false;
            string command = message.FirstText;
            string number = command[..(command.IndexOf(' ') + 1)];
            string? answer = command[number.Length..].Split(' ') switch
            {
                ["NAME", ..] => "OK",
                ["PROTOCOL", ..] => "PROTOCOL 8",
                ["GET", ..] => "CURRENTUSERHANDLE bot",
                ["PING"] => "PING done",
                _ => null,
            };
            nint call = LibDBus.Ref(message.Handle);
            if (answer is null)
                _calls.Writer.TryWrite((call, command));
            else
                _connection.Send(new Outgoing { Answers = call }.WithText(Encoding.UTF8.GetBytes(number + answer)));
            return true;
        }

        public ValueTask DisposeAsync()
        {
            _connection.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
