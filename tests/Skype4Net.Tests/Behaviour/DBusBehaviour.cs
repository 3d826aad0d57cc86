using Skype4Net.Emulator;
using Skype4Net.Emulator.Hosts;
using Skype4Net.Tests.Transports.DBus;
using Skype4Net.Transports;

namespace Skype4Net.Tests.Behaviour;

/// <summary>The suites over a real message bus.</summary>
public static class DBusBehaviour
{
    public sealed class Session : SessionBehaviour<Transport>;

    public sealed class Contacts : ContactBehaviour<Transport>;

    public sealed class Chats : ChatBehaviour<Transport>;

    public sealed class Calls : CallBehaviour<Transport>;

    public sealed class CallSound : CallSoundBehaviour<Transport>;

    public sealed class Client : ClientBehaviour<Transport>;

    public sealed class Mail : MailBehaviour<Transport>;

    public sealed class Loss : LossBehaviour<Transport>;

    public sealed class Tables : TableBehaviour<Transport>;

    /// <summary>How commands share the bus.</summary>
    public sealed class Pipelining : SkypeWorld<Transport>
    {
        [SkippableFact]
        public async Task A_hundred_properties_take_the_time_of_a_few_round_trips()
        {
            for (int i = 0; i < 100; i++)
                Network.AddAccount($"user{i}", $"User {i}");
            Assert.Equal(100, (await Skype.Contacts.SearchAsync("user")).Count);
            using var wire = Skype.Wire.Record();

            string[] names = await Task.WhenAll(Enumerable.Range(0, 100).Select(i => Skype.User($"user{i}").FullName.GetAsync().AsTask())).InTime();

            Assert.Equal("User 42", names[42]);
            // All were on their way before the first few answers: sent in one go, not one by one.
            var directions = new List<WireDirection>();
            while (directions.Count < 200)
                directions.Add((await wire.NextAsync()).Direction);
            int alternations = directions.Zip(directions.Skip(1)).Count(p => p.First != p.Second);
            Assert.True(alternations < 100, $"{alternations} turns between sending and receiving; one by one would be 199.");
        }
    }

    public sealed class Transport : BehaviourTransport
    {
        private PrivateBus? _bus;
        private DBusHost? _host;

        public override async Task<SkypeOptions> OptionsAsync(EmulatedClient client)
        {
            _bus ??= PrivateBus.Start();
            _host ??= await DBusHost.StartAsync(client, new DBusHostOptions { Address = _bus.Address }).InTime();
            return new SkypeOptions { FriendlyName = "Suite", Transport = new DBusTransport { Address = _bus.Address } };
        }

        public override async Task StopAsync()
        {
            if (_host is not null)
                await _host.DisposeAsync();
            _bus?.Dispose();
        }
    }
}
