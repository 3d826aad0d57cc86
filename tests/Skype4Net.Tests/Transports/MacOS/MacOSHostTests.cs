using Skype4Net.Emulator;
using Skype4Net.Emulator.Hosts;
using Skype4Net.Transports.MacOS;
using static Skype4Net.Transports.MacOS.SkypeNotification;

namespace Skype4Net.Tests.Transports.MacOS;

/// <summary>An emulated client at a notification centre, with old programs, and worse ones, played by the test.</summary>
public sealed class MacOSHostTests : IAsyncLifetime
{
    private readonly SimulatedCentre _centre = new();
    private readonly SkypeNetwork _network = new(new SkypeNetworkOptions { TimeProvider = new ManualTimeProvider() });
    private readonly EmulatedClient _nora;
    private readonly Eavesdropper _program;
    private MacOSHost _host = null!;

    public MacOSHostTests()
    {
        _nora = _network.LogIn("nora.lund");
        _program = new Eavesdropper(_centre, OfClient);
    }

    public async Task InitializeAsync()
    {
        _host = MacOSHost.Start(_nora, _centre);
        await _program.NextAsync(BecameAvailable);
    }

    public async Task DisposeAsync()
    {
        _program.Dispose();
        await _host.DisposeAsync();
        await _network.DisposeAsync();
    }

    [Fact]
    public async Task It_is_available_lets_a_program_in_and_greets_it_with_its_number()
    {
        _program.Post(AsksAvailability());
        Assert.Equal(7, (await _program.NextAsync(AvailabilityUpdate)).Number(AvailabilityKey));
        long id = await AttachAsync("MyBot");

        _program.Post(ForCommand("#G12 PROTOCOL 8", id, "MyBot"));
        Assert.Equal((id, "#G12 PROTOCOL 8"), await _program.NextLineAsync());
        _program.Post(Command, (CommandKey, "PING"), (ClientIdKey, id));
        Assert.Equal((id, "PONG"), await _program.NextLineAsync());
        _program.Post(ForCommand("NAME x", id, "MyBot"));
        Assert.Equal((id, "OK"), await _program.NextLineAsync());
    }

    [Fact]
    public async Task Requests_that_are_none_harm_nobody()
    {
        long mine = await AttachAsync("MyBot");
        long another = await AttachAsync("Other");

        _program.Post(AttachRequest);
        _program.Post(new CentreNotification(AttachRequest, ""));
        _program.Post(Command);
        _program.Post(Command, (CommandKey, "PING"));
        _program.Post(Command, (ClientIdKey, mine));
        _program.Post(Command, (CommandKey, 5L), (ClientIdKey, mine));
        _program.Post(Command, (CommandKey, "PING"), (ClientIdKey, mine.ToString()));
        foreach (long nobody in new[] { 0, -1, Everybody, 77, long.MaxValue })
            _program.Post(Command, (CommandKey, "PING"), (ClientIdKey, nobody));
        _program.Post(ForCommand("PING", another, "MyBot"));
        _program.Post(Detaches(another, "MyBot"));
        _program.Post(Detaches(77, "Other"));
        _program.Post(DetachRequest);
        _program.Post(ForCommand("", mine, "MyBot"));
        _program.Post(ForCommand("#x GET \uD83D", mine, "MyBot"));
        _program.Post(ForCommand("#y PING", another, "Other"));

        Assert.StartsWith("ERROR ", (await _program.NextLineAsync()).Line);
        Assert.StartsWith("#x ERROR ", (await _program.NextLineAsync()).Line);
        Assert.Equal((another, "#y PONG"), await _program.NextLineAsync());
    }

    [Fact]
    public async Task Each_program_has_a_number_of_its_own_that_is_never_given_out_again()
    {
        long first = await AttachAsync("MyBot");
        long second = await AttachAsync("MyBot");
        Assert.NotEqual(first, second);
        Assert.Equal(["MyBot", "MyBot"], _nora.Programs);

        _program.Post(Detaches(first, "MyBot"));
        long third = await AttachAsync("MyBot");
        Assert.Equal(["MyBot", "MyBot"], _nora.Programs);
        _program.Post(ForCommand("PING", first, "MyBot"));
        _program.Post(ForCommand("PING", third, "MyBot"));

        Assert.Equal((third, "PONG"), await _program.NextLineAsync());
    }

    [Fact]
    public async Task Of_programs_that_come_and_never_leave_the_longest_silent_are_forgotten()
    {
        var ids = new HashSet<long>();
        long talking = await AttachAsync("Talking");
        for (int i = 0; i < 1100; i++)
        {
            Assert.True(ids.Add(await AttachAsync("Crashing")));
            _program.Post(ForCommand("PING", talking, "Talking"));
            Assert.Equal((talking, "PONG"), await _program.NextLineAsync());
        }

        Assert.DoesNotContain(Everybody, ids);
        Assert.True(ids.Max() > Everybody);
        Assert.Equal(256, _nora.Programs.Count);
        Assert.Contains("Talking", _nora.Programs);
    }

    [Fact]
    public async Task The_user_is_asked_once_and_his_answer_is_remembered()
    {
        _nora.Permissions = PermissionPolicy.Ask;
        using var dialogs = _nora.PermissionRequests.Record();
        _program.Post(AsksToAttach("MyBot"));
        _program.Post(AsksToAttach("MyBot"));
        PermissionRequest dialog = await dialogs.NextAsync();
        _program.Post(AsksToAttach("Spy"));
        (await dialogs.NextAsync()).Refuse();

        CentreNotification no = await _program.NextAsync(AttachResponse);
        Assert.Equal(("Spy", 0L), (no.Text(ClientNameKey), no.Number(ResponseKey)));
        dialog.Allow();
        CentreNotification yes = await _program.NextAsync(AttachResponse);
        Assert.Equal("MyBot", yes.Text(ClientNameKey));
        await GreetedAsync(yes.Number(ResponseKey)!.Value);
        await AttachAsync("MyBot");
        _program.Post(AsksToAttach("Spy"));
        Assert.Equal(0, (await _program.NextAsync(AttachResponse)).Number(ResponseKey));
        Assert.True(dialogs.IsEmpty);
        Assert.Equal(["MyBot", "MyBot"], _nora.Programs);
    }

    [Fact]
    public async Task Signing_out_and_in_is_told_to_all_and_takes_the_numbers()
    {
        long id = await AttachAsync("MyBot");

        _nora.LogOut();
        Assert.Equal((id, "CONNSTATUS LOGGEDOUT"), await _program.NextLineAsync());
        Assert.Equal((id, "USERSTATUS LOGGEDOUT"), await _program.NextLineAsync());
        await _program.NextAsync(AccountDidLogOut);
        Assert.Equal(0, (await _program.NextAsync(AvailabilityUpdate)).Number(AvailabilityKey));
        _program.Post(ForCommand("PING", id, "MyBot"));
        _program.Post(AsksToAttach("MyBot"));
        Assert.Equal(0, (await _program.NextAsync(AvailabilityUpdate)).Number(AvailabilityKey));
        _nora.LogIn();

        await _program.NextAsync(BecameAvailable);
        _program.Post(ForCommand("PING", id, "MyBot"));
        Assert.NotEqual(id, await AttachAsync("MyBot"));
    }

    [Fact]
    public async Task Quitting_is_told_and_a_crash_is_not()
    {
        long id = await AttachAsync("MyBot");
        _nora.Quit();
        Assert.Equal((id, "CONNSTATUS LOGGEDOUT"), await _program.NextLineAsync());
        Assert.Equal((id, "USERSTATUS LOGGEDOUT"), await _program.NextLineAsync());
        await _program.NextAsync(WillQuit);
        _nora.Restart();
        await _program.NextAsync(BecameAvailable);
        await AttachAsync("MyBot");

        _nora.Crash();
        _program.Post(AsksAvailability());
        _nora.Restart();

        await _program.NextAsync(BecameAvailable);
    }

    [Fact]
    public async Task A_host_that_is_disposed_says_goodbye_and_nothing_more()
    {
        await AttachAsync("MyBot");
        await _host.DisposeAsync();
        await _program.NextAsync(WillQuit);
        Assert.Empty(_nora.Programs);

        _program.Post(AsksAvailability());
        _nora.LogOut();
        _nora.LogIn();
        _nora.Quit();
        _nora.Restart();
        _program.Post(BecameAvailable, ("mark", "of the test"));

        Assert.Equal("of the test", (await _program.NextAsync(BecameAvailable)).Text("mark"));
    }

    [Fact]
    public async Task Elsewhere_than_on_a_Mac_it_says_so()
    {
        if (!OperatingSystem.IsMacOS())
            Assert.Contains("macOS only", (await Assert.ThrowsAsync<SkypeTransportException>(() => MacOSHost.StartAsync(_nora))).Message);
    }

    private async Task<long> AttachAsync(string name)
    {
        _program.Post(AsksToAttach(name));
        CentreNotification response = await _program.NextAsync(AttachResponse);
        Assert.Equal(name, response.Text(ClientNameKey));
        long id = response.Number(ResponseKey)!.Value;
        Assert.True(IsId(id));
        await GreetedAsync(id);
        return id;
    }

    private async Task GreetedAsync(long id)
    {
        foreach (string line in new[] { "CONNSTATUS ONLINE", "CURRENTUSERHANDLE nora.lund", "USERSTATUS ONLINE" })
            Assert.Equal((id, line), await _program.NextLineAsync());
    }
}
