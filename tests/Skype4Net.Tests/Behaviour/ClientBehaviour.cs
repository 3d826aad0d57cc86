using Skype4Net.Emulator;

namespace Skype4Net.Tests.Behaviour;

/// <summary>Applications, the client's window, settings. Written once and run over every transport.</summary>
public abstract class ClientBehaviour<TTransport> : SkypeWorld<TTransport>
    where TTransport : BehaviourTransport, new()
{
    [SkippableFact]
    public async Task Two_programs_talk_over_an_application()
    {
        await using ISkype annas = await Skype4Net.Skype.AttachAsync(new SkypeOptions { Transport = Anna.Transport, FriendlyName = "a" });
        await using Application hers = await annas.Applications.CreateAsync("chess");
        await using Application mine = await Skype.Applications.CreateAsync("chess");
        using var opened = hers.StreamOpened.Record();
        using var texts = hers.TextReceived.Record();
        using var datagrams = hers.DatagramReceived.Record();
        using var closed = hers.StreamClosed.Record();
        Assert.Equal(["anna"], (await mine.Connectable).Select(u => u.Handle));

        ApplicationStream stream = await mine.ConnectAsync("anna").InTime();
        ApplicationStream answer = await opened.NextAsync();
        Assert.Equal(("anna:1", "bot:1"), (stream.Name, answer.Name));
        Assert.Equal(stream, await mine.ConnectAsync("anna").InTime());
        await stream.WriteAsync("e2e4\nline two");
        await stream.SendDatagramAsync("tick");

        Assert.Equal("e2e4\nline two", (await texts.NextAsync()).Text);
        Assert.Equal("tick", (await datagrams.NextAsync()).Text);
        await answer.WriteAsync("e7e5");
        await SettleAsync();
        Assert.Equal([new StreamBytes("anna:1", 4)], await mine.Waiting);
        Assert.Equal("e7e5", await stream.ReadAsync());
        Assert.Equal("", await stream.ReadAsync());
        Assert.Equal([stream], await mine.Streams);
        await stream.DisconnectAsync();
        Assert.Equal(answer, await closed.NextAsync());
        await Assert.ThrowsAsync<SkypeCommandException>(() => stream.WriteAsync("late"));
    }

    [SkippableFact]
    public async Task Ten_megabytes_go_through_an_application_intact()
    {
        await using ISkype annas = await Skype4Net.Skype.AttachAsync(new SkypeOptions { Transport = Anna.Transport, FriendlyName = "a" });
        await using Application hers = await annas.Applications.CreateAsync("pipe");
        await using Application mine = await Skype.Applications.CreateAsync("pipe");
        using var opened = hers.StreamOpened.Record();
        ApplicationStream stream = await mine.ConnectAsync("anna").InTime();
        await using Stream to = stream.OpenBytes();
        await using Stream from = (await opened.NextAsync()).OpenBytes();
        byte[] sent = new byte[10 * 1024 * 1024];
        new Random(7).NextBytes(sent);
        byte[] received = new byte[sent.Length];

        Task writing = to.WriteAsync(sent).AsTask();
        await from.ReadExactlyAsync(received).AsTask().WaitAsync(Eventually.Limit * 3);
        await writing.InTime();

        Assert.True(sent.AsSpan().SequenceEqual(received));
        await from.WriteAsync(new byte[] { 1, 2, 3 });
        byte[] back = new byte[3];
        await to.ReadExactlyAsync(back).AsTask().InTime();
        Assert.Equal([1, 2, 3], back);
        await stream.DisconnectAsync();
        Assert.Equal(0, await from.ReadAsync(new byte[1]).AsTask().InTime());
    }

    [SkippableFact]
    public async Task An_application_that_is_not_there_says_so()
    {
        await using Application mine = await Skype.Applications.CreateAsync("alone");

        SkypeTransportException nobody = await Assert.ThrowsAsync<SkypeTransportException>(() => mine.ConnectAsync("anna").InTime());

        Assert.Contains("alone", nobody.Message);
        await Assert.ThrowsAsync<ArgumentException>(() => Skype.Applications.CreateAsync("two words"));
        await Assert.ThrowsAsync<ArgumentException>(() => Skype.Applications.CreateAsync(new string('x', 33)));

        // Left behind by a run that crashed: taken over.
        Application again = await Skype.Applications.CreateAsync("alone");
        await again.DeleteAsync();
        SkypeCommandException gone = await Assert.ThrowsAsync<SkypeCommandException>(() => mine.DeleteAsync());
        Assert.Equal(SkypeError.ApplicationOperationFailed, gone.Error);
    }

    [SkippableFact]
    public async Task Settings_are_read_set_and_told()
    {
        using var mutes = Skype.Settings.Mute.Record();
        await Skype.Settings.Mute.SetAsync(true);
        Assert.True(await mutes.NextAsync());
        Bot.SetSetting("MUTE", "OFF");
        Assert.False(await mutes.NextAsync());
        Assert.False(await Skype.Settings.Mute);
        Bot.SetDevices("Headset");
        await Skype.Settings.AudioIn.SetAsync("Headset");
        Assert.Equal("Headset", await Skype.Settings.AudioIn);
        SkypeCommandException device = await Assert.ThrowsAsync<SkypeCommandException>(() => Skype.Settings.AudioOut.SetAsync("Drum"));
        Assert.Equal(SkypeError.CannotSetDevice, device.Error);
        await Skype.Settings.AutoAway.SetAsync(false);
        await Skype.Settings.UILanguage.SetAsync("de");
        Assert.Equal("de", await Skype.Settings.UILanguage);
        Assert.True(await Skype.Settings.SetSilentModeAsync(true));
        Bot.SetWindowState(WindowState.Normal);
        Assert.False(await Skype.Settings.SilentMode);
        Bot.AllowsSilentMode = false;
        Assert.False(await Skype.Settings.SetSilentModeAsync(true));
        await Skype.Settings.ResetIdleTimerAsync();
        Assert.Equal("us", await Skype.Settings.PredictiveDialerCountry);
    }

    [SkippableFact]
    public async Task Pictures_and_tones_go_through_files()
    {
        using var folder = new TemporaryFolder();
        string picture = folder.Write("me.jpg", [0xFF, 0xD8, 1, 2, 0xFF, 0xD9]);
        await Skype.Settings.SetAvatarAsync(picture);
        await Skype.Settings.SaveAvatarAsync(folder.At("own.jpg"));
        Assert.Equal(await File.ReadAllBytesAsync(picture), await File.ReadAllBytesAsync(folder.At("own.jpg")));
        await Skype.Settings.ClearAvatarAsync();
        SkypeCommandException none = await Assert.ThrowsAsync<SkypeCommandException>(() => Skype.Settings.SaveAvatarAsync(folder.At("none.jpg")));
        Assert.Equal(SkypeError.UnableToLoadAvatar, none.Error);
        string tone = folder.Write("ring.wav", [1]);
        await Skype.Settings.SetRingtoneAsync(tone);
        Assert.Equal(tone, await Skype.Settings.GetRingtoneAsync());
        await Skype.Settings.SetRingtoneEnabledAsync(false);
        Assert.False(await Skype.Settings.GetRingtoneEnabledAsync());
        await Skype.Settings.Wallpaper.SetAsync(picture);
        Assert.Equal(picture, await Skype.Settings.Wallpaper);
        await Assert.ThrowsAsync<SkypeCommandException>(() => Skype.Settings.SetRingtoneAsync(folder.At("missing.wav")));
    }

    [SkippableFact]
    public async Task The_window_is_moved_and_dialogs_open()
    {
        using var dialogs = Bot.DialogOpened.Record();
        using var states = Skype.Client.WindowState.Record();
        await Skype.Client.MinimizeAsync();
        Assert.Equal(WindowState.Minimized, await states.NextAsync());
        await Skype.Client.FocusAsync();
        await Skype.Client.WindowState.SetAsync(WindowState.Hidden);
        Assert.Equal(WindowState.Hidden, await Skype.Client.WindowState);
        await Skype.Client.OpenAddContactAsync("anna");
        await Skype.Client.OpenMessageAsync("anna", "hello there");
        await Skype.Client.OpenOptionsAsync(OptionsPage.Privacy);
        await Skype.Client.OpenSendContactsAsync(["anna", "bot"]);
        foreach (string expected in new[] { "OPEN ADDAFRIEND anna", "OPEN IM anna hello there", "OPEN OPTIONS privacy",
            "OPEN SENDCONTACTS anna bot" })
            Assert.Equal(expected, await dialogs.NextAsync());
        Func<Task>[] rest =
        [
            () => Skype.Client.OpenProfileAsync(), ()
                => Skype.Client.OpenConferenceAsync(), () => Skype.Client.OpenSearchAsync(), () => Skype.Client.OpenCallHistoryAsync(),
            () => Skype.Client.OpenContactsAsync(), ()
                => Skype.Client.OpenDialPadAsync(), () => Skype.Client.OpenBlockedUsersAsync(), () => Skype.Client.OpenImportContactsAsync(),
            () => Skype.Client.OpenGettingStartedAsync(), ()
                => Skype.Client.OpenLiveTabAsync(), () => Skype.Client.OpenVideoTestAsync(), () => Skype.Client.OpenUserInfoAsync("anna"),
            () => Skype.Client.OpenAuthorizationAsync("anna"),
        ];
        foreach (Func<Task> open in rest)
            await open();
        SkypeCommandException unknown = await Assert.ThrowsAsync<SkypeCommandException>(() => Skype.Client.OpenAsync("NOTHING"));
        Assert.Equal(SkypeError.InvalidOpenWhat, unknown.Error);
        Assert.Equal(SkypeError.CloseInvalidWhat, (await Assert.ThrowsAsync<SkypeCommandException>(() => Skype.Client.CloseAsync("NOTHING"))).Error);
        await Skype.Client.PressKeyAsync("YES");
        Assert.Equal(SkypeError.InvalidKey, (await Assert.ThrowsAsync<SkypeCommandException>(() => Skype.Client.PressKeyAsync("ANY"))).Error);
    }

    [SkippableFact]
    public async Task Menu_items_and_events_are_shown_and_clicked()
    {
        using var clicks = Skype.Client.MenuItemClicked.Record();
        using var events = Skype.Client.EventClicked.Record();
        using var focused = Skype.Client.ContactsFocused.Record();
        MenuItem item = await Skype.Client.CreateMenuItemAsync(
            new MenuItemOptions { Context = PluginContext.Contact, Caption = "Tidy \"up\"", Hint = "all of it",
            ContactType = PluginContactType.Skype });
        PluginEvent news = await Skype.Client.CreateEventAsync("News", "read me");
        Assert.Equal("Tidy \"up\"", Bot.MenuItems[item.Id]);

        Bot.ClickMenuItem(item.Id, "", Anna);
        Bot.ClickEvent(news.Id);
        Bot.SelectContacts(Anna);

        MenuItemClicked click = await clicks.NextAsync();
        Assert.Equal((item, PluginContext.Contact), (click.Item, click.Context));
        Assert.Equal(["anna"], click.Users.Select(u => u.Handle));
        Assert.Same(news, await events.NextAsync());
        Assert.Equal(["anna"], (await focused.NextAsync()).Users.Select(u => u.Handle));
        Assert.Equal(["anna"], (await Skype.Client.GetFocusedContactsAsync()).Select(u => u.Handle));
        await item.SetCaptionAsync("Tidy");
        await item.SetHintAsync("less");
        await item.SetEnabledAsync(false);
        Assert.Equal("Tidy", Bot.MenuItems[item.Id]);
        Assert.Throws<InvalidOperationException>(() => Bot.ClickMenuItem(item.Id));
        await item.DeleteAsync();
        await news.DeleteAsync();
        Assert.Empty(Bot.MenuItems);
        Assert.Empty(Bot.Events);
    }

    [SkippableFact]
    public async Task Privileges_and_histories()
    {
        Assert.False(await Skype.Privileges.Voicemail);
        Bot.SetPrivilege(Privilege.Voicemail);
        Bot.SetPrivilege(Privilege.SkypeOut);
        await SettleAsync();
        Assert.True(await Skype.Privileges.Voicemail);
        Assert.True(await Skype.Privileges.SkypeOut);
        Assert.False(await Skype.Privileges.SkypeIn);
        Assert.True(await Skype.CurrentUser.IsVoicemailCapable);
        using var cleared = Skype.Client.MessageHistoryChanged.Record();
        await Skype.Client.ClearChatHistoryAsync();
        Assert.Null((await cleared.NextAsync()).Partner);
    }
}
