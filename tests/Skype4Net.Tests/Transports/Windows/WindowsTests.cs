using System.Runtime.InteropServices;
using Skype4Net.Emulator;
using Skype4Net.Emulator.Hosts;
using Skype4Net.Transports;

namespace Skype4Net.Tests.Transports.Windows;

/// <summary>Windows of one desktop: permission, strangers, several clients, loss.</summary>
public sealed class WindowsTests : IAsyncLifetime
{
    private readonly SkypeNetwork _network = new(new SkypeNetworkOptions { TimeProvider = new ManualTimeProvider() });
    private readonly EmulatedClient _bot;
    private readonly List<IAsyncDisposable> _open = [];

    public WindowsTests() => _bot = _network.LogIn("bot");

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (IAsyncDisposable open in Enumerable.Reverse(_open))
            await open.DisposeAsync();
    }

    [Fact]
    public async Task The_user_is_asked_about_the_executable_and_may_think_about_it()
    {
        _bot.Permissions = PermissionPolicy.Ask;
        using var dialogs = _bot.PermissionRequests.Record();
        Serve(_bot);
        await using ISkype skype = Skype.Create(Options());
        using var statuses = skype.AttachmentStatusChanged.Record();
        Task attaching = skype.AttachAsync();

        await statuses.NextAsync(s => s == AttachmentStatus.PendingAuthorization);
        PermissionRequest dialog = await dialogs.NextAsync();
        Assert.Equal("Skype4Net.Tests.exe", dialog.ApplicationName);
        dialog.Allow();

        await attaching.InTime();
        Assert.Equal("bot", skype.CurrentUser.Handle);
    }

    [Fact]
    public async Task A_refusal_says_so()
    {
        _bot.Permissions = PermissionPolicy.Refuse;
        Serve(_bot);

        SkypeAttachException refused = await Assert.ThrowsAsync<SkypeAttachException>(() => AttachAsync());

        Assert.Equal(AttachFailure.Refused, refused.Failure);
    }

    [Fact]
    public async Task While_nobody_is_signed_in_there_is_no_attachment_and_then_there_is()
    {
        _bot.LogOut();
        Serve(_bot);
        SkypeAttachException nobody = await Assert.ThrowsAsync<SkypeAttachException>(() => AttachAsync(TimeSpan.FromMilliseconds(300)));
        Assert.Equal(AttachFailure.NotSignedIn, nobody.Failure);

        Task<ISkype> attaching = AttachAsync();
        _bot.LogIn();

        await using ISkype skype = await attaching;
        Assert.Equal("bot", skype.CurrentUser.Handle);
    }

    [Fact]
    public async Task Nobody_there_says_what_was_looked_for_and_what_to_do()
    {
        SkypeAttachException nobody = await Assert.ThrowsAsync<SkypeAttachException>(() => AttachAsync(TimeSpan.FromMilliseconds(800)));

        Assert.Equal(AttachFailure.NotRunning, nobody.Failure);
        Assert.Contains("SkypeControlAPIDiscover", nobody.Message);
        Assert.Contains("no window answered", nobody.Message);
        Assert.Contains("--windows", nobody.Message);
    }

    [Fact]
    public async Task Of_several_clients_the_one_of_the_account_is_taken()
    {
        Serve(_bot);
        Serve(_network.LogIn("nora"));
        Serve(_network.LogIn("ben"));

        await using ISkype nora = await AttachAsync(account: "Nora");
        await using ISkype ben = await AttachAsync(account: "ben");
        SkypeAttachException nobody = await Assert.ThrowsAsync<SkypeAttachException>(() => AttachAsync(TimeSpan.FromSeconds(2), "carl"));

        Assert.Equal(("nora", "ben"), (nora.CurrentUser.Handle, ben.CurrentUser.Handle));
        Assert.Contains("signed in as ben, bot, nora", nobody.Message);
    }

    [Fact]
    public async Task Without_an_account_the_first_client_is_kept()
    {
        Serve(_bot);
        Serve(_network.LogIn("nora"));

        await using ISkype skype = await AttachAsync();

        Assert.Contains(skype.CurrentUser.Handle, new[] { "bot", "nora" });
        Assert.Equal("PONG", await skype.SendAsync("PING").InTime());
    }

    [Fact]
    public async Task Messages_of_a_stranger_are_neither_the_clients_nor_a_programs()
    {
        Serve(_bot);
        using var stranger = new WindowsStranger();
        await using ISkype skype = await AttachAsync();
        nint program = await stranger.Seeker.InTime();
        nint client = await OtherSide(skype, stranger);
        using Recorder<string> lines = skype.Notifications.Record();

        Assert.False(stranger.Send(program, "USER anna MOOD_TEXT forged"));
        stranger.Claim(program, 0);
        stranger.Claim(program, 2);
        stranger.Claim(program, 3);
        stranger.Claim(program, 12345);
        stranger.Claim(program, -1);

        Assert.Equal("PONG", await skype.SendAsync("PING").InTime());
        Assert.Equal(AttachmentStatus.Success, skype.AttachmentStatus);
        Assert.True(lines.IsEmpty);
        Assert.NotEqual(0, client);
    }

    [Fact]
    public async Task Whoever_did_not_attach_is_not_listened_to()
    {
        Serve(_bot);
        using var known = new WindowsStranger();
        known.Discover();
        nint client = await known.Client.InTime();
        using var stranger = new WindowsStranger();

        Assert.False(stranger.Send(client, "SET USERSTATUS AWAY"));
        Assert.False(stranger.Send(client, "SET USERSTATUS AWAY\0"u8, from: 0x7FFFFFFF));
        WindowsStranger.DiscoverFor(client, 0);
        WindowsStranger.DiscoverFor(client, 0x7FFFFFFF);

        await using ISkype skype = await AttachAsync();
        Assert.Equal(UserStatus.Online, await skype.UserStatus);
    }

    [Fact]
    public async Task Nothing_that_an_attached_program_sends_harms_the_client()
    {
        Serve(_bot);
        using var rude = new WindowsStranger();
        rude.Discover();
        nint client = await rude.Client.InTime();
        await using ISkype skype = await AttachAsync();

        rude.SendNothing(client);
        rude.Send(client, [0]);
        rude.Send(client, [0, 0, 0]);
        rude.Send(client, "PING"u8);
        rude.Send(client, [0xFF, 0xFE, 0x80, 0xC0, 0]);
        rude.Send(client, [0xED, 0xA0, 0x80, 0xED, 0xB0, 0x80, 0]);
        rude.Send(client, [.. "#1 PING"u8, 0, .. "rubbish"u8]);
        Assert.False(rude.Send(client, new byte[(16 * 1024 * 1024) + 1]));

        Assert.Equal("PONG", await skype.SendAsync("PING").InTime());
    }

    [Fact]
    public async Task Nothing_that_the_client_sends_harms_a_program()
    {
        using var rude = new WindowsStranger();
        await using ISkype skype = Skype.Create(Options());
        Task attaching = skype.AttachAsync();
        nint program = await rude.Seeker.InTime();
        rude.Claim(program, 0);

        // It is never attached, so it keeps to itself what it is told.
        using Recorder<WireMessage> lines = skype.Wire.Record();

        rude.SendNothing(program);
        rude.Send(program, [0xFF, 0xFE, 0x80, 0]);
        rude.Send(program, [.. "USER anna MOOD_TEXT whole"u8, 0, .. "rubbish"u8]);
        Assert.False(rude.Send(program, new byte[(16 * 1024 * 1024) + 1]));

        Assert.Equal("USER anna MOOD_TEXT whole", (await lines.NextAsync(l => l.Line.StartsWith("USER", StringComparison.Ordinal))).Line);
        await skype.DisposeAsync();
        await Assert.ThrowsAnyAsync<Exception>(() => attaching.InTime());
    }

    [Fact]
    public async Task The_end_of_the_client_is_noticed_and_its_return_too()
    {
        Serve(_bot);
        await using ISkype skype = await AttachAsync();
        using var statuses = skype.AttachmentStatusChanged.Record();
        using var back = skype.Reattached.Record();
        _bot.Faults.DropReplies = 1;
        Task<string> waiting = skype.SendAsync("PING");

        _bot.Crash();
        await Assert.ThrowsAsync<SkypeTransportException>(() => waiting.InTime());
        await statuses.NextAsync(s => s == AttachmentStatus.NotAvailable);
        _bot.Faults.DropReplies = 0;
        _bot.Restart();

        Assert.Equal("bot", (await back.NextAsync()).CurrentUser);
    }

    [Fact]
    public async Task The_end_of_a_program_is_noticed()
    {
        Serve(_bot);
        await using ISkype other = await AttachAsync();
        ISkype skype = await AttachAsync();
        Assert.Equal(2, _bot.Programs.Count);

        await skype.DisposeAsync();

        // The end is told by the system; until then the other program goes on.
        while (_bot.Programs.Count > 1)
            Assert.Equal("PONG", await other.SendAsync("PING").InTime());
    }

    [Fact]
    public void A_host_with_the_class_of_Skype_is_found_by_it()
    {
        _open.Add(WindowsHost.Start(_bot, new WindowsHostOptions { WindowClass = WindowsHostOptions.SkypeClass }));
        _open.Add(WindowsHost.Start(_network.LogIn("nora"), new WindowsHostOptions { WindowClass = WindowsHostOptions.SkypeClass }));

        Assert.NotEqual(0, FindWindow(WindowsHostOptions.SkypeClass, 0));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Text_arrives_as_it_was_sent(int which)
        => await EchoAsync([new[] { "", "emoji 👩‍🚀 and\nline feeds\r\n", "blanks  " }[which]]);

    [Fact]
    public async Task Text_of_every_length_and_of_a_megabyte_arrives_as_it_was_sent()
        => await EchoAsync([.. Enumerable.Range(1, 200).Select(n => new string('é', n)),
            .. Enumerable.Range(1, 20).Select(n => new string('x', n * 20)), new string('m', 1_000_000)]);

    [Fact]
    public async Task Two_who_send_at_once_do_not_mix()
    {
        Serve(_bot);
        await using ISkype first = await AttachAsync(), second = await AttachAsync();

        string[] replies = await Task.WhenAll(
            Enumerable.Range(0, 500).Select(i => (i % 2 == 0 ? first : second).SendAsync($"GET USER user{i} FULLNAME"))).InTime();

        Assert.Equal(Enumerable.Range(0, 500).Select(i => $"USER user{i} FULLNAME "), replies);
    }

    [Fact]
    public async Task A_program_in_Java_may_send_surrogates()
    {
        Serve(_bot);
        using var java = new WindowsStranger();
        java.Discover();
        nint client = await java.Client.InTime();
        using var moods = _network.LogIn("anna").MessageReceived.Record();

        Assert.True(java.Send(client, [.. "SET PROFILE MOOD_TEXT "u8, 0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80, 0]));

        await using ISkype skype = await AttachAsync();
        Assert.Equal("\U0001F600", await skype.Profile.MoodText);
        Assert.True(moods.IsEmpty);
    }

    [DllImport("user32", EntryPoint = "FindWindowW", CharSet = CharSet.Unicode)]
    private static extern nint FindWindow(string className, nint title);

    private static async Task<nint> OtherSide(ISkype skype, WindowsStranger stranger)
    {
        stranger.Discover();
        nint client = await stranger.Client.InTime();
        Assert.Equal("PONG", await skype.SendAsync("PING").InTime());
        return client;
    }

    private void Serve(EmulatedClient client) => _open.Add(WindowsHost.Start(client));

    private static SkypeOptions Options(TimeSpan? limit = null, string? account = null)
        => new() { Transport = new WindowsTransport { Account = account }, AttachTimeout = limit ?? TimeSpan.FromSeconds(15) };

    private static Task<ISkype> AttachAsync(TimeSpan? limit = null, string? account = null) => Skype.AttachAsync(Options(limit, account)).InTime();

    private async Task EchoAsync(IReadOnlyList<string> texts)
    {
        Serve(_bot);
        await using ISkype skype = await AttachAsync();
        await Echo.ProveAsync(skype, texts);
    }
}
