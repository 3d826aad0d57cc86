using Skype4Net.Emulator;

namespace Skype4Net.Tests.Behaviour;

/// <summary>SMS, voicemails, files, groups. Written once and run over every transport.</summary>
public abstract class MailBehaviour<TTransport> : SkypeWorld<TTransport>
    where TTransport : BehaviourTransport, new()
{
    [SkippableFact]
    public async Task An_sms_is_written_priced_sent_and_delivered()
    {
        Bot.SetCredit(5);
        using var targets = Skype.Sms.TargetsChanged.Record();

        SmsMessage sms = await Skype.Sms.CreateAsync(["+372 555 0100", "+3725550101"]);
        await sms.Body.SetAsync("see you at six");
        Assert.Equal(0.156m, await sms.WhenPricedAsync().InTime());
        Assert.Equal("EUR", await sms.PriceCurrency);
        Assert.Equal(new SmsChunking(1, 146), await sms.Chunking);
        Assert.Equal(["see you at six"], await sms.GetChunksAsync());
        Assert.Equal("see you at six", await sms.GetChunkAsync(0));
        await sms.SendAsync();

        Assert.Equal(SmsStatus.Delivered, await sms.WhenDeliveredAsync().InTime());
        Assert.All(await sms.Targets, t => Assert.Equal(SmsTargetStatus.DeliverySuccessful, t.Status));
        Assert.Equal(["see you at six"], Network.Phone("+3725550101").Messages);
        Assert.Contains((await targets.NextAsync()).Targets, t => t.Status == SmsTargetStatus.Analyzing);
        Assert.Equal([sms], await Skype.Sms.All);
        await sms.DeleteAsync();
        Assert.Empty(await Skype.Sms.All);
    }

    [SkippableFact]
    public async Task An_sms_fails_in_part_or_whole_and_the_failure_is_acknowledged()
    {
        Bot.SetCredit(5);
        Network.Phone("+3725550101").SmsDelivery = SmsTargetStatus.DeliveryFailed;
        SmsMessage part = await Skype.Sms.SendAsync(["+3725550100", "+3725550101"], "hi");
        Assert.Equal(SmsStatus.SomeTargetsFailed, await part.WhenDeliveredAsync().InTime());

        Bot.SetCredit(0);
        SmsMessage poor = await Skype.Sms.SendAsync("+3725550100", "hi");
        Assert.Equal(SmsStatus.Failed, await poor.WhenDeliveredAsync().InTime());
        Assert.Equal(SmsFailureReason.InsufficientFunds, await poor.FailureReason);
        await SettleAsync();
        Assert.True(await poor.IsFailedUnseen);
        Assert.Equal([poor], await Skype.Sms.Missed);
        await poor.MarkSeenAsync();
        await SettleAsync();
        Assert.False(await poor.IsFailedUnseen);
        Assert.Empty(await Skype.Sms.Missed);
    }

    [SkippableFact]
    public async Task An_sms_comes_in_and_a_number_is_confirmed_to_reply_to()
    {
        Bot.SetNumber("+4400000001");
        using var received = Skype.Sms.Received.Record();
        Network.Phone("+3725550100").SendSms(Bot, "call me");
        SmsMessage sms = await received.NextAsync();
        Assert.Equal("call me", await sms.Body);
        Assert.Equal(["+3725550100"], await sms.TargetNumbers);
        await sms.MarkSeenAsync();
        Assert.Equal(SmsStatus.Read, await sms.Status.WhenAsync(s => s == SmsStatus.Read).InTime());

        await Skype.Sms.RequestConfirmationCodeAsync("+3725550199");
        SmsMessage wrong = await Skype.Sms.SubmitConfirmationCodeAsync("+3725550199", "0");
        Assert.Equal(SmsStatus.Failed, await wrong.WhenDeliveredAsync().InTime());
        Assert.Equal(SmsFailureReason.InvalidConfirmationCode, await wrong.FailureReason);
        string code = Assert.Single(Network.Phone("+3725550199").Messages);
        SmsMessage right = await Skype.Sms.SubmitConfirmationCodeAsync("+3725550199", code);
        Assert.Equal(SmsStatus.Delivered, await right.WhenDeliveredAsync().InTime());
        Assert.Equal(["+3725550199"], await Skype.Profile.ValidatedSmsNumbers);
        SmsMessage next = await Skype.Sms.CreateAsync(["+3725550100"]);
        await next.ReplyToNumber.SetAsync("+3725550199");
        Assert.Equal("+3725550199", await next.ReplyToNumber);
    }

    [SkippableFact]
    public async Task A_file_is_sent_and_taken_byte_for_byte()
    {
        using var folders = new TemporaryFolder();
        byte[] content = new byte[300_000];
        new Random(1).NextBytes(content);
        string path = folders.Write("plan.pdf", content);
        using var changes = Skype.FileTransfers.StatusChanged.Record();

        EmulatedFile annas = Anna.SendFile(Bot, path);
        FileTransfer transfer = (await changes.NextAsync(c => c.Status == FileTransferStatus.New)).Transfer;
        Assert.Equal("plan.pdf", await transfer.FileName);
        Assert.Equal(300_000, await transfer.FileSize);
        Assert.Equal(FileTransferType.Incoming, await transfer.Type);
        Assert.Equal([transfer], await Skype.FileTransfers.Active);
        await transfer.AcceptAsync(folders.Make("in"));

        Assert.Equal(FileTransferStatus.Completed, await transfer.WhenOverAsync().InTime());
        Assert.Equal(content, await File.ReadAllBytesAsync(await transfer.FilePath));
        Assert.Equal(300_000, await transfer.BytesTransferred);
        Assert.Equal(FileTransferStatus.Completed, annas.Status);
        Assert.Empty(await Skype.FileTransfers.Active);
    }

    [SkippableFact]
    public async Task A_file_is_offered_without_a_dialog_and_given_up()
    {
        using var folders = new TemporaryFolder();
        string path = folders.Write(OperatingSystem.IsWindows() ? "a 'b'.txt" : "a \"b\".txt", [1, 2, 3]);

        FileTransfer transfer = await Skype.FileTransfers.SendAsync("anna", path);
        await transfer.Status.WhenAsync(s => s == FileTransferStatus.WaitingForAccept).InTime();
        Anna.Files[0].Cancel();

        Assert.Equal(FileTransferStatus.Cancelled, await transfer.WhenOverAsync().InTime());
        FileTransfer second = await Skype.FileTransfers.SendAsync("anna", path);
        await second.CancelAsync();
        Assert.Equal(FileTransferStatus.Cancelled, Anna.Files[0].Status);
        using var dialogs = Bot.DialogOpened.Record();
        await Skype.FileTransfers.OpenDialogAsync(["anna"], Path.GetTempPath());
        Assert.Equal($"OPEN FILETRANSFER anna IN {Path.GetTempPath()}", await dialogs.NextAsync());
    }

    [SkippableFact]
    public async Task A_voicemail_is_left_heard_and_deleted()
    {
        Anna.SetPrivilege(Privilege.Voicemail);
        Call call = await Skype.Calls.PlaceToVoicemailAsync("anna");
        await call.Status.WhenAsync(s => s == CallStatus.VoicemailPlayingGreeting).InTime();
        Voicemail mine = Assert.Single(await Skype.Voicemails.All);
        await mine.StartRecordingAsync();
        await call.Status.WhenAsync(s => s == CallStatus.VoicemailRecording).InTime();
        await call.HangUpAsync();
        Assert.Equal(CallStatus.VoicemailSent, await call.WhenOverAsync().InTime());
        Assert.Equal(VoicemailStatus.Uploaded, await mine.Status.WhenAsync(s => s == VoicemailStatus.Uploaded).InTime());

        await using ISkype annas = await Skype4Net.Skype.AttachAsync(new SkypeOptions { Transport = Anna.Transport, FriendlyName = "a" });
        Voicemail hers = Assert.Single(await annas.Voicemails.Missed);
        Assert.Equal(VoicemailType.Incoming, await hers.Type);
        Assert.Equal("bot", (await hers.Partner)!.Handle);
        await hers.StartPlaybackAsync();
        await hers.Status.WhenAsync(s => s == VoicemailStatus.Played).InTime();
        await hers.SetUnplayedAsync();
        Assert.Single(await annas.Voicemails.Missed);
        await hers.DeleteAsync();
        Assert.Empty(await annas.Voicemails.All);
    }

    [SkippableFact]
    public async Task A_voicemail_is_received_and_a_greeting_recorded()
    {
        Bot.SetPrivilege(Privilege.Voicemail);
        using var received = Skype.Voicemails.Received.Record();
        await using ISkype annas = await Skype4Net.Skype.AttachAsync(new SkypeOptions { Transport = Anna.Transport, FriendlyName = "a" });
        Voicemail leaving = await annas.Voicemails.LeaveAsync("bot").InTime();
        await leaving.StartRecordingAsync();
        await leaving.StopRecordingAsync();
        Assert.Equal("anna", (await (await received.NextAsync()).Partner)!.Handle);

        Voicemail greeting = (await Skype.Voicemails.GetGreetingAsync("bot"))!;
        await greeting.StartRecordingAsync();
        await greeting.StopRecordingAsync();
        await greeting.UploadAsync();
        Assert.Equal(VoicemailStatus.Uploaded, await greeting.Status.WhenAsync(s => s == VoicemailStatus.Uploaded).InTime());
        Assert.Null(await Skype.Voicemails.GetGreetingAsync("anna"));
        await Assert.ThrowsAsync<SkypeCommandException>(() => greeting.UploadAsync());
        await Skype.Voicemails.ClearHistoryAsync();
        Assert.Empty(await Skype.Voicemails.All);
    }

    [SkippableFact]
    public async Task A_group_is_made_filled_renamed_and_deleted()
    {
        using var counts = Skype.Groups.UsersChanged.Record();
        using var deleted = Skype.Groups.Deleted.Record();

        ContactGroup group = await Skype.Groups.CreateAsync("Climbers");
        Assert.Equal(GroupType.Custom, await group.Type);
        await group.AddUserAsync("anna");
        await group.AddUserAsync("+372 555 0100");
        Assert.Equal(2, (await counts.NextAsync(c => c.Group == group && c.Count == 2)).Count);
        Assert.Equal(["anna", "+3725550100"], (await group.Users).Select(u => u.Handle));
        Assert.Equal(1, await group.OnlineUserCount);
        await group.DisplayName.SetAsync("Boulder crew");
        Assert.Equal(group, await Skype.Groups.FindAsync("Boulder crew"));
        await group.RemoveUserAsync("anna");
        Assert.Equal(1, await group.UserCount.RefreshAsync());
        ContactGroup phones = (await Skype.Groups.FindAsync(GroupType.SkypeOutFriends))!;
        Assert.Equal(["+3725550100"], (await phones.Users).Select(u => u.Handle));
        Assert.Equal(11, (await Skype.Groups.Hardwired).Count);
        await group.DeleteAsync();
        Assert.Equal(new GroupDeleted(group), await deleted.NextAsync());
        Assert.Empty(await Skype.Groups.Custom);
        SkypeCommandException builtIn = await Assert.ThrowsAsync<SkypeCommandException>(() => phones.DisplayName.SetAsync("x"));
        Assert.Equal(SkypeError.InvalidGroup, builtIn.Error);
    }

    [SkippableFact]
    public async Task A_group_is_shared_accepted_and_declined()
    {
        await using ISkype annas = await Skype4Net.Skype.AttachAsync(new SkypeOptions { Transport = Anna.Transport, FriendlyName = "a" });
        foreach (bool accept in new[] { true, false })
        {
            ContactGroup group = await Skype.Groups.CreateAsync($"Team {accept}");
            await group.AddUserAsync("anna");
            await group.ShareAsync("join us");
            Assert.Equal(GroupType.Shared, await group.Type.RefreshAsync());
            ContactGroup offered = (await annas.Groups.FindAsync(GroupType.ProposedShared))!;
            Assert.Equal($"Team {accept}", await offered.DisplayName);
            if (accept)
                await offered.AcceptAsync();
            else
                await offered.DeclineAsync();
            Assert.Null(await annas.Groups.FindAsync(GroupType.ProposedShared));
        }

        Assert.NotNull(await annas.Groups.FindAsync(GroupType.Shared));
        using var visible = Skype.Groups.VisibleChanged.Record();
        using var expanded = Skype.Groups.ExpandedChanged.Record();
        ContactGroup own = await Skype.Groups.CreateAsync("Own");
        Bot.ShowGroup(own.Id, visible: false, expanded: false);
        Assert.False((await visible.NextAsync(v => v.Group == own && !v.IsVisible)).IsVisible);
        Assert.False((await expanded.NextAsync(e => e.Group == own && !e.IsExpanded)).IsExpanded);
        Assert.False(await own.IsVisible);
        Assert.False(await own.IsExpanded);
    }
}
