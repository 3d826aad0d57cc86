using Skype4Net.Emulator;
using Skype4Net.Transports;

namespace Skype4Net.Tests.Transports;

/// <summary>Transports by name.</summary>
public class TransportNameTests
{
    [Theory]
    [InlineData("tcp://server", "tcp", "server:1401")]
    [InlineData("TCP://server:5000/", "tcp", "server:5000")]
    [InlineData("tls://[::1]:7", "tcp", "::1:7 with TLS")]
    [InlineData("dbus", "dbus", "com.Skype.API")]
    [InlineData("X11", "x11", "_SKYPE_INSTANCE")]
    [InlineData("windows", "windows", "SkypeControlAPIDiscover")]
    [InlineData("macos", "macos", "notification")]
    [InlineData(" emulator ", "emulator", "demo")]
    public void A_transport_has_a_name(string name, string kind, string target)
    {
        SkypeTransport transport = name;

        Assert.Equal(kind, transport.Name);
        Assert.Contains(target, transport.Target);
    }

    [Theory]
    [InlineData("smoke")]
    [InlineData("tcp://")]
    [InlineData("tcp://a b")]
    [InlineData("tcp://host/path")]
    public void A_name_that_is_none_says_which_there_are(string name)
        => Assert.Contains("Say", Assert.Throws<ArgumentException>(() => SkypeTransport.Parse(name)).Message);

    [Fact]
    public async Task The_emulator_has_people_in_it_who_answer()
    {
        await using ISkype skype = await Skype.AttachAsync(new SkypeOptions { Transport = "emulator" }).InTime();
        using var received = skype.Chats.MessageReceived.Record();

        Assert.Equal("demo", skype.CurrentUser.Handle);
        Assert.Equal(["ben", "echo123", "ida", "nora"], (await skype.Contacts.Friends).Select(f => f.Handle).Order());
        await (await skype.Chats.WithAsync("nora")).SendAsync("hello");

        string text = await (await received.NextAsync()).Body;
        while (text != "You said: hello")
            text = await (await received.NextAsync()).Body;
        Call call = await skype.Calls.PlaceAsync("nora");
        await call.Status.WhenAsync(status => status == CallStatus.InProgress).InTime();
    }

    [Fact]
    public async Task Programs_of_one_emulator_share_its_world_and_two_emulators_do_not()
    {
        var one = new EmulatorTransport();
        await using ISkype first = await Skype.AttachAsync(new SkypeOptions { Transport = one, FriendlyName = "first" }).InTime();
        await using ISkype second = await Skype.AttachAsync(new SkypeOptions { Transport = one, FriendlyName = "second" }).InTime();
        await using ISkype other = await Skype.AttachAsync(new SkypeOptions { Transport = "emulator", FriendlyName = "other" }).InTime();

        await first.Profile.MoodText.SetAsync("shared");

        Assert.Equal("shared", await second.Profile.MoodText.RefreshAsync());
        Assert.Equal("", await other.Profile.MoodText);
        Assert.Equal(["first", "second"], one.Client.Programs.Order());
    }
}
