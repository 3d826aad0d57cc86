using Skype4Net.Emulator.Hosts;
using Skype4Net.Tests.Transports.DBus;
using Skype4Net.Transports;

namespace Skype4Net.Tests.Behaviour;

/// <summary>The suite over a real message bus.</summary>
public sealed class DBusBehaviour : BehaviourSuite
{
    private PrivateBus? _bus;
    private DBusHost? _host;

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        if (_host is not null)
            await _host.DisposeAsync();
        _bus?.Dispose();
    }

    protected override async Task<SkypeOptions> OptionsAsync()
    {
        _bus ??= PrivateBus.Start();
        _host ??= await DBusHost.StartAsync(Bot, new DBusHostOptions { Address = _bus.Address }).InTime();
        return new SkypeOptions { FriendlyName = "Suite", Transport = new DBusTransport { Address = _bus.Address } };
    }

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
