using Skype4Net.Emulator;

namespace Skype4Net.Tests.Behaviour;

/// <summary>The client is lost and comes back. Written once and run over every transport.</summary>
public abstract class LossBehaviour<TTransport> : SkypeWorld<TTransport>
    where TTransport : BehaviourTransport, new()
{
    [SkippableFact]
    public async Task A_crash_in_the_middle_of_commands_is_survived_without_code()
    {
        using var back = Skype.Reattached.Record();
        using var received = Skype.Chats.MessageReceived.Record();
        using var statuses = Skype.AttachmentStatusChanged.Record();

        // What comes from the first message on is new; before, the program is still looking at what is there.
        Anna.Say(Bot, "hello");
        await received.NextAsync();

        await CrashAsync();
        Assert.Equal(AttachmentStatus.NotAvailable, await statuses.NextAsync());
        await Assert.ThrowsAsync<SkypeTransportException>(() => Skype.SendAsync("PING").InTime());
        Anna.Say(Bot, "into the void");
        Bot.Restart();
        await back.NextAsync();

        Assert.Equal("into the void", await (await received.NextAsync()).Body);
    }

    [SkippableFact]
    public async Task What_lived_in_the_client_for_the_program_is_there_again()
    {
        using var back = Skype.Reattached.Record();
        await using Application application = await Skype.Applications.CreateAsync("mine");
        using var closed = application.StreamClosed.Record();
        await using ISkype annas = await Skype4Net.Skype.AttachAsync(new SkypeOptions { Transport = Anna.Transport, FriendlyName = "a" });
        await using Application hers = await annas.Applications.CreateAsync("mine");
        ApplicationStream stream = await application.ConnectAsync("anna").InTime();
        Stream bytes = stream.OpenBytes();
        await Skype.Client.CreateMenuItemAsync(new MenuItemOptions { Id = "it", Context = PluginContext.Tools, Caption = "Tidy" });
        await Skype.Client.CreateEventAsync("News", id: "ev");
        Assert.True(await Skype.Settings.SetSilentModeAsync(true));

        await CrashAsync();
        Bot.SetSetting("SILENT_MODE", "OFF");
        Assert.Equal(0, await bytes.ReadAsync(new byte[1]).AsTask().InTime());
        Assert.Equal(stream, await closed.NextAsync());
        Bot.Restart();
        await back.NextAsync();

        Assert.Equal("Tidy", Bot.MenuItems["it"]);
        Assert.Equal("News", Bot.Events["ev"]);
        Assert.True(await Skype.Settings.SilentMode);
        Assert.Equal("anna:1", (await application.ConnectAsync("anna").InTime()).Name);
    }
}
