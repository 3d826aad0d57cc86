using Skype4Net.Protocol;

namespace Skype4Net.Tests.Protocol;

/// <summary>The wire text of every command, as the SDK sends it.</summary>
public class WireTextTests
{
    private const string Chat = "#a/$b;1";

    /// <summary>What is called, by the declaration of its command, and what goes over the wire.</summary>
    private static readonly Dictionary<CommandDefinition, (Func<ISkype, Task> Act, string Text)> s_commands = new()
    {
        [SessionCommands.Ping] = (s => s.PingAsync(), "PING"),
        [UserCommands.SearchFriends] = (s => s.Contacts.Friends.GetAsync(), "SEARCH FRIENDS"),
        [UserCommands.SearchUsers] = (s => s.Contacts.SearchAsync("anna b"), "SEARCH USERS anna b"),
        [UserCommands.SearchWaitingAuthorization] = (s => s.Contacts.WaitingAuthorization.GetAsync(), "SEARCH USERSWAITINGMYAUTHORIZATION"),
        [UserCommands.RequestAuthorization] = (s => s.User("anna").RequestAuthorizationAsync("hello you"), "SET USER anna BUDDYSTATUS 2 hello you"),
        [UserCommands.SaveAvatar] = (s => s.User("anna").SaveAvatarAsync("/tmp/a b.jpg"), "GET USER anna AVATAR 1 /tmp/a b.jpg"),
        [UserCommands.SaveOwnAvatar] = (s => s.Settings.SaveAvatarAsync("/tmp/a.jpg"), "GET AVATAR 1 /tmp/a.jpg"),
        [UserCommands.SetOwnAvatar] = (s => s.Settings.SetAvatarAsync("/tmp/a.jpg:1"), "SET AVATAR 1 /tmp/a.jpg:1"),
        [ChatCommands.SearchChats] = (s => s.Chats.All.GetAsync(), "SEARCH CHATS"),
        [ChatCommands.SearchActiveChats] = (s => s.Chats.Active.GetAsync(), "SEARCH ACTIVECHATS"),
        [ChatCommands.SearchMissedChats] = (s => s.Chats.Missed.GetAsync(), "SEARCH MISSEDCHATS"),
        [ChatCommands.SearchRecentChats] = (s => s.Chats.Recent.GetAsync(), "SEARCH RECENTCHATS"),
        [ChatCommands.SearchBookmarkedChats] = (s => s.Chats.Bookmarked.GetAsync(), "SEARCH BOOKMARKEDCHATS"),
        [ChatCommands.SearchMessages] = (s => s.Chats.MessagesWith("anna").GetAsync(), "SEARCH CHATMESSAGES anna"),
        [ChatCommands.SearchMissedMessages] = (s => s.Chats.MissedMessages.GetAsync(), "SEARCH MISSEDCHATMESSAGES"),
        [ChatCommands.Create] = (s => s.Chats.CreateAsync(["anna", "ben"]), "CHAT CREATE anna, ben"),
        [ChatCommands.CreateUsingBlob] = (s => s.Chats.CreateUsingBlobAsync("kZ3x"), "CHAT CREATEUSINGBLOB kZ3x"),
        [ChatCommands.FindUsingBlob] = (s => s.Chats.FindUsingBlobAsync("kZ3x"), "CHAT FINDUSINGBLOB kZ3x"),
        [ChatCommands.Open] = (s => s.Chats.Get(Chat).OpenWindowAsync(), $"OPEN CHAT {Chat}"),
        [ChatCommands.SendMessage] = (s => s.Chats.Get(Chat).SendAsync("two\nlines"), $"CHATMESSAGE {Chat} two\nlines"),
        [ChatCommands.SendToUser] = (s => s.Chats.SendAsync("anna", "hi"), "MESSAGE anna hi"),
        [ChatCommands.SetTopic] = (s => s.Chats.Get(Chat).Topic.SetAsync("Friday plans"), $"ALTER CHAT {Chat} SETTOPIC Friday plans"),
        [ChatCommands.SetTopicXml] = (s => s.Chats.Get(Chat).TopicXml.SetAsync("<b>x</b>"), $"ALTER CHAT {Chat} SETTOPICXML <b>x</b>"),
        [ChatCommands.AddMembers] = (s => s.Chats.Get(Chat).AddMembersAsync(["ben", "cyra"]), $"ALTER CHAT {Chat} ADDMEMBERS ben, cyra"),
        [ChatCommands.Leave] = (s => s.Chats.Get(Chat).LeaveAsync(), $"ALTER CHAT {Chat} LEAVE"),
        [ChatCommands.Bookmark] = (s => s.Chats.Get(Chat).BookmarkAsync(), $"ALTER CHAT {Chat} BOOKMARK"),
        [ChatCommands.Unbookmark] = (s => s.Chats.Get(Chat).UnbookmarkAsync(), $"ALTER CHAT {Chat} UNBOOKMARK"),
        [ChatCommands.Join] = (s => s.Chats.Get(Chat).JoinAsync(), $"ALTER CHAT {Chat} JOIN"),
        [ChatCommands.ClearRecentMessages] = (s => s.Chats.Get(Chat).ClearRecentMessagesAsync(), $"ALTER CHAT {Chat} CLEARRECENTMESSAGES"),
        [ChatCommands.SetAlertString] = (s => s.Chats.Get(Chat).SetAlertStringAsync("two words"), $"ALTER CHAT {Chat} SETALERTSTRING \"=two words\""),
        [ChatCommands.AcceptAdd] = (s => s.Chats.Get(Chat).AcceptAddAsync(), $"ALTER CHAT {Chat} ACCEPTADD"),
        [ChatCommands.Disband] = (s => s.Chats.Get(Chat).DisbandAsync(), $"ALTER CHAT {Chat} DISBAND"),
        [ChatCommands.SetPassword] =
            (s => s.Chats.Get(Chat).SetPasswordAsync("sesame", "the usual"), $"ALTER CHAT {Chat} SETPASSWORD sesame the usual"),
        [ChatCommands.EnterPassword] = (s => s.Chats.Get(Chat).EnterPasswordAsync("sesame"), $"ALTER CHAT {Chat} ENTERPASSWORD sesame"),
        [ChatCommands.SetOptions] =
            (s => s.Chats.Get(Chat).Options.SetAsync(ChatOptions.JoiningEnabled | ChatOptions.HistoryDisclosed), $"ALTER CHAT {Chat} SETOPTIONS 9"),
        [ChatCommands.SetGuidelines] = (s => s.Chats.Get(Chat).Guidelines.SetAsync("be kind"), $"ALTER CHAT {Chat} SETGUIDELINES be kind"),
        [ChatCommands.Kick] = (s => s.Chats.Get(Chat).KickAsync(["ben"]), $"ALTER CHAT {Chat} KICK ben"),
        [ChatCommands.KickBan] = (s => s.Chats.Get(Chat).KickBanAsync(["ben"]), $"ALTER CHAT {Chat} KICKBAN ben"),
        [ChatCommands.SetMemberRole] = (s => Member(s).Role.SetAsync(ChatRole.Listener), "ALTER CHATMEMBER 310 SETROLETO LISTENER"),
        [ChatCommands.CanSetMemberRole] = (s => Member(s).CanSetRoleAsync(ChatRole.Master), "ALTER CHATMEMBER 310 CANSETROLETO MASTER"),
        [ChatCommands.MarkSeen] = (s => s.Chats.GetMessage(7).MarkSeenAsync(), "SET CHATMESSAGE 7 SEEN"),
        [CallCommands.Search] = (s => s.Calls.With("anna").GetAsync(), "SEARCH CALLS anna"),
        [CallCommands.SearchActive] = (s => s.Calls.Active.GetAsync(), "SEARCH ACTIVECALLS"),
        [CallCommands.SearchMissed] = (s => s.Calls.Missed.GetAsync(), "SEARCH MISSEDCALLS"),
        [CallCommands.Place] = (s => s.Calls.PlaceAsync(["anna", "+372 555-0100"]), "CALL anna, +3725550100"),
        [CallCommands.LeaveVoicemail] = (s => s.Calls.PlaceToVoicemailAsync("anna"), "CALLVOICEMAIL anna"),
        [CallCommands.GetCanTransfer] = (s => s.Calls.Get(5).CanTransferToAsync("ben"), "GET CALL 5 CAN_TRANSFER ben"),
        [CallCommands.Answer] = (s => s.Calls.Get(5).AnswerAsync(), "ALTER CALL 5 ANSWER"),
        [CallCommands.Hold] = (s => s.Calls.Get(5).HoldAsync(), "ALTER CALL 5 HOLD"),
        [CallCommands.Resume] = (s => s.Calls.Get(5).ResumeAsync(), "ALTER CALL 5 RESUME"),
        [CallCommands.HangUp] = (s => s.Calls.Get(5).HangUpAsync(), "ALTER CALL 5 END HANGUP"),
        [CallCommands.RedirectToVoicemail] = (s => s.Calls.Get(5).RedirectToVoicemailAsync(), "ALTER CALL 5 END REDIRECT_TO_VOICEMAIL"),
        [CallCommands.Forward] = (s => s.Calls.Get(5).ForwardAsync(), "ALTER CALL 5 END FORWARD_CALL"),
        [CallCommands.Dtmf] = (s => s.Calls.Get(5).SendDtmfAsync("12#"), "ALTER CALL 5 DTMF 12#"),
        [CallCommands.Transfer] = (s => s.Calls.Get(5).TransferAsync(["ben", "cyra"]), "ALTER CALL 5 TRANSFER ben, cyra"),
        [CallCommands.JoinConference] = (s => s.Calls.Get(5).JoinConferenceAsync(s.Calls.Get(6)), "SET CALL 5 JOIN_CONFERENCE 6"),
        [CallCommands.StartVideoSend] = (s => s.Calls.Get(5).StartVideoSendAsync(), "ALTER CALL 5 START_VIDEO_SEND"),
        [CallCommands.StopVideoSend] = (s => s.Calls.Get(5).StopVideoSendAsync(), "ALTER CALL 5 STOP_VIDEO_SEND"),
        [CallCommands.StartVideoReceive] = (s => s.Calls.Get(5).StartVideoReceiveAsync(), "ALTER CALL 5 START_VIDEO_RECEIVE"),
        [CallCommands.StopVideoReceive] = (s => s.Calls.Get(5).StopVideoReceiveAsync(), "ALTER CALL 5 STOP_VIDEO_RECEIVE"),
        [CallCommands.ClearHistory] = (s => s.Calls.ClearHistoryAsync(CallHistoryKind.Missed), "CLEAR CALLHISTORY MISSED ALL"),
        [VoicemailCommands.Search] = (s => s.Voicemails.All.GetAsync(), "SEARCH VOICEMAILS"),
        [VoicemailCommands.SearchMissed] = (s => s.Voicemails.Missed.GetAsync(), "SEARCH MISSEDVOICEMAILS"),
        [VoicemailCommands.SearchGreeting] = (s => s.Voicemails.GetGreetingAsync("anna"), "SEARCH GREETING anna"),
        [VoicemailCommands.Open] = (s => s.Voicemails.Get(5).OpenWindowAsync(), "OPEN VOICEMAIL 5"),
        [VoicemailCommands.StartPlayback] = (s => s.Voicemails.Get(5).StartPlaybackAsync(), "ALTER VOICEMAIL 5 STARTPLAYBACK"),
        [VoicemailCommands.StopPlayback] = (s => s.Voicemails.Get(5).StopPlaybackAsync(), "ALTER VOICEMAIL 5 STOPPLAYBACK"),
        [VoicemailCommands.StartPlaybackInCall] = (s => s.Voicemails.Get(5).StartPlaybackInCallAsync(), "ALTER VOICEMAIL 5 STARTPLAYBACKINCALL"),
        [VoicemailCommands.StartRecording] = (s => s.Voicemails.Get(5).StartRecordingAsync(), "ALTER VOICEMAIL 5 STARTRECORDING"),
        [VoicemailCommands.StopRecording] = (s => s.Voicemails.Get(5).StopRecordingAsync(), "ALTER VOICEMAIL 5 STOPRECORDING"),
        [VoicemailCommands.Upload] = (s => s.Voicemails.Get(5).UploadAsync(), "ALTER VOICEMAIL 5 UPLOAD"),
        [VoicemailCommands.Download] = (s => s.Voicemails.Get(5).DownloadAsync(), "ALTER VOICEMAIL 5 DOWNLOAD"),
        [VoicemailCommands.Delete] = (s => s.Voicemails.Get(5).DeleteAsync(), "ALTER VOICEMAIL 5 DELETE"),
        [VoicemailCommands.SetUnplayed] = (s => s.Voicemails.Get(5).SetUnplayedAsync(), "ALTER VOICEMAIL 5 SETUNPLAYED"),
        [VoicemailCommands.ClearHistory] = (s => s.Voicemails.ClearHistoryAsync(), "CLEAR VOICEMAILHISTORY"),
        [SmsCommands.Search] = (s => s.Sms.All.GetAsync(), "SEARCH SMSS"),
        [SmsCommands.SearchMissed] = (s => s.Sms.Missed.GetAsync(), "SEARCH MISSEDSMSS"),
        [SmsCommands.Create] = (s => s.Sms.CreateAsync(["+3725550100", "+3725550101"]), "CREATE SMS OUTGOING +3725550100, +3725550101"),
        [SmsCommands.Send] = (s => s.Sms.Get(5).SendAsync(), "ALTER SMS 5 SEND"),
        [SmsCommands.MarkSeen] = (s => s.Sms.Get(5).MarkSeenAsync(), "SET SMS 5 SEEN"),
        [SmsCommands.Delete] = (s => s.Sms.Get(5).DeleteAsync(), "DELETE SMS 5"),
        [SmsCommands.Open] = (s => s.Sms.Get(5).OpenWindowAsync(), "OPEN SMS 5"),
        [FileTransferCommands.Search] = (s => s.FileTransfers.All.GetAsync(), "SEARCH FILETRANSFERS"),
        [FileTransferCommands.SearchActive] = (s => s.FileTransfers.Active.GetAsync(), "SEARCH ACTIVEFILETRANSFERS"),
        [FileTransferCommands.Open] = (s => s.FileTransfers.OpenDialogAsync(["anna", "ben"]), "OPEN FILETRANSFER anna, ben"),
        [FileTransferCommands.OpenIn] = (s => s.FileTransfers.OpenDialogAsync(["anna"], "/my files"), "OPEN FILETRANSFER anna IN /my files"),
        [FileTransferCommands.Send] = (s => s.FileTransfers.SendAsync("anna", "/a \"b\".txt"), "FILE anna \"/a \"\"b\"\".txt\""),
        [FileTransferCommands.Accept] = (s => s.FileTransfers.Get(5).AcceptAsync("/my files"), "ALTER FILETRANSFER 5 ACCEPT /my files"),
        [FileTransferCommands.Cancel] = (s => s.FileTransfers.Get(5).CancelAsync(), "ALTER FILETRANSFER 5 CANCEL"),
        [ApplicationCommands.Create] = (s => s.Applications.CreateAsync("chess"), "CREATE APPLICATION chess"),
        [ApplicationCommands.Delete] = (s => Chess(s).DeleteAsync(), "DELETE APPLICATION chess"),
        [ApplicationCommands.Disconnect] = (s => Stream(s).DisconnectAsync(), "ALTER APPLICATION chess DISCONNECT live:anna:1"),
        [ApplicationCommands.Write] = (s => Stream(s).WriteAsync("e2 e4"), "ALTER APPLICATION chess WRITE live:anna:1 e2 e4"),
        [ApplicationCommands.Datagram] = (s => Stream(s).SendDatagramAsync("tick"), "ALTER APPLICATION chess DATAGRAM live:anna:1 tick"),
        [ApplicationCommands.Read] = (s => Stream(s).ReadAsync(), "ALTER APPLICATION chess READ live:anna:1"),
        [GroupCommands.Search] = (s => s.Groups.Custom.GetAsync(), "SEARCH GROUPS CUSTOM"),
        [GroupCommands.Delete] = (s => s.Groups.Get(5).DeleteAsync(), "DELETE GROUP 5"),
        [GroupCommands.AddUser] = (s => s.Groups.Get(5).AddUserAsync("anna"), "ALTER GROUP 5 ADDUSER anna"),
        [GroupCommands.RemoveUser] = (s => s.Groups.Get(5).RemoveUserAsync("+372 5550100"), "ALTER GROUP 5 REMOVEUSER +3725550100"),
        [GroupCommands.Share] = (s => s.Groups.Get(5).ShareAsync("join us"), "ALTER GROUP 5 SHARE join us"),
        [GroupCommands.Accept] = (s => s.Groups.Get(5).AcceptAsync(), "ALTER GROUP 5 ACCEPT"),
        [GroupCommands.Decline] = (s => s.Groups.Get(5).DeclineAsync(), "ALTER GROUP 5 DECLINE"),
        [ClientCommands.Focus] = (s => s.Client.FocusAsync(), "FOCUS"),
        [ClientCommands.Minimize] = (s => s.Client.MinimizeAsync(), "MINIMIZE"),
        [ClientCommands.ResetIdleTimer] = (s => s.Settings.ResetIdleTimerAsync(), "RESETIDLETIMER"),
        [ClientCommands.PressKey] = (s => s.Client.PressKeyAsync("YES"), "BTN_PRESSED YES"),
        [ClientCommands.ClearChatHistory] = (s => s.Client.ClearChatHistoryAsync(), "CLEAR CHATHISTORY"),
        [ClientCommands.GetFocusedContacts] = (s => s.Client.GetFocusedContactsAsync(), "GET CONTACTS_FOCUSED"),
        [ClientCommands.OpenAddContact] = (s => s.Client.OpenAddContactAsync("anna"), "OPEN ADDAFRIEND anna"),
        [ClientCommands.OpenMessage] = (s => s.Client.OpenMessageAsync("anna", "hi you"), "OPEN IM anna hi you"),
        [ClientCommands.OpenVideoTest] = (s => s.Client.OpenVideoTestAsync(), "OPEN VIDEOTEST"),
        [ClientCommands.OpenLiveTab] = (s => s.Client.OpenLiveTabAsync(), "OPEN LIVETAB"),
        [ClientCommands.OpenProfile] = (s => s.Client.OpenProfileAsync(), "OPEN PROFILE"),
        [ClientCommands.OpenUserInfo] = (s => s.Client.OpenUserInfoAsync("anna"), "OPEN USERINFO anna"),
        [ClientCommands.OpenConference] = (s => s.Client.OpenConferenceAsync(), "OPEN CONFERENCE"),
        [ClientCommands.OpenSearch] = (s => s.Client.OpenSearchAsync(), "OPEN SEARCH"),
        [ClientCommands.OpenOptions] = (s => s.Client.OpenOptionsAsync(OptionsPage.SoundDevices), "OPEN OPTIONS sounddevices"),
        [ClientCommands.OpenCallHistory] = (s => s.Client.OpenCallHistoryAsync(), "OPEN CALLHISTORY"),
        [ClientCommands.OpenContacts] = (s => s.Client.OpenContactsAsync(), "OPEN CONTACTS"),
        [ClientCommands.OpenDialPad] = (s => s.Client.OpenDialPadAsync(), "OPEN DIALPAD"),
        [ClientCommands.OpenSendContacts] = (s => s.Client.OpenSendContactsAsync(["anna", "ben"]), "OPEN SENDCONTACTS anna ben"),
        [ClientCommands.OpenBlockedUsers] = (s => s.Client.OpenBlockedUsersAsync(), "OPEN BLOCKEDUSERS"),
        [ClientCommands.OpenImportContacts] = (s => s.Client.OpenImportContactsAsync(), "OPEN IMPORTCONTACTS"),
        [ClientCommands.OpenGettingStarted] = (s => s.Client.OpenGettingStartedAsync(), "OPEN GETTINGSTARTED"),
        [ClientCommands.OpenAuthorization] = (s => s.Client.OpenAuthorizationAsync("anna"), "OPEN AUTHORIZATION anna"),
        [ClientCommands.Open] = (s => s.Client.OpenAsync("NEWER", "with this"), "OPEN NEWER with this"),
        [ClientCommands.Close] = (s => s.Client.CloseAsync("NEWER"), "CLOSE NEWER"),
        [ClientCommands.CreateEvent] =
            (s => s.Client.CreateEventAsync("News", "read \"me\"", "ev"), "CREATE EVENT ev CAPTION \"News\" HINT \"read \"\"me\"\"\""),
        [ClientCommands.DeleteEvent] =
            (s => new PluginEvent(((Skype)s).Engine, new Plugins(((Skype)s).Engine), "ev", "", "").DeleteAsync(), "DELETE EVENT ev"),
        [ClientCommands.CreateMenuItem] = (
            s => s.Client.CreateMenuItemAsync(
                new MenuItemOptions { Id = "it", Context = PluginContext.Contact, Caption = "Tidy up", Hint = "all", Icon = "/i.png",
                Enabled = false, AllowMultipleContacts = true, ContactType = PluginContactType.SkypeOut }),
            "CREATE MENU_ITEM it CONTEXT contact CAPTION \"Tidy up\" HINT \"all\" ICON \"/i.png\" ENABLED false "
                + "ENABLE_MULTIPLE_CONTACTS true CONTACT_TYPE_FILTER skypeout"),
        [ClientCommands.DeleteMenuItem] = (
            s => new MenuItem(((Skype)s).Engine, new Plugins(((Skype)s).Engine),
                new MenuItemOptions { Id = "it", Context = PluginContext.Tools, Caption = "x" }).DeleteAsync(), "DELETE MENU_ITEM it"),
        [ClientCommands.GetRingtone] = (s => s.Settings.GetRingtoneAsync(), "GET RINGTONE 1"),
        [ClientCommands.SetRingtone] = (s => s.Settings.SetRingtoneAsync("/r.wav"), "SET RINGTONE 1 /r.wav"),
        [ClientCommands.GetRingtoneStatus] = (s => s.Settings.GetRingtoneEnabledAsync(), "GET RINGTONE 1 STATUS"),
        [ClientCommands.SetRingtoneStatus] = (s => s.Settings.SetRingtoneEnabledAsync(true), "SET RINGTONE 1 STATUS ON"),
    };

    // Sent as a second step or on old protocols only; each has a test of its own, named beside it.
    private static readonly CommandDefinition[] s_elsewhere =
    [
        SessionCommands.Name, SessionCommands.Protocol, // AttachingTests
        CallCommands.GetParticipant, // CallBehaviour: Somebody_elses_conference_tells_who_takes_part
        CallCommands.SetDtmf, VoicemailCommands.Leave, // Old_protocols_get_their_own_words
        SmsCommands.GetChunk, // MailBehaviour: An_sms_is_written_priced_sent_and_delivered
        ApplicationCommands.Connect, // OpenStreamTests: Who_has_no_stream_yet_is_called
        GroupCommands.Create, // MailBehaviour: A_group_is_made_filled_renamed_and_deleted
        ClientCommands.ReleaseKey, // ClientBehaviour: The_window_is_moved_and_dialogs_open
    ];

    public static TheoryData<string> Templates => [.. s_commands.Keys.Select(c => c.Template)];

    [Fact]
    public void No_command_is_left_out() => Assert.Empty(AllCommands.Sent.Except(s_commands.Keys).Except(s_elsewhere));

    [Theory]
    [MemberData(nameof(Templates))]
    public async Task A_command_goes_over_the_wire_as_declared(string template)
    {
        (Func<ISkype, Task> act, string text) = s_commands.Single(c => c.Key.Template == template).Value;
        await using var scripted = await ScriptedSkype.AttachAsync();
        using var wire = scripted.Skype.Wire.Record();

        _ = act(scripted.Skype);

        WireMessage sent = await wire.NextAsync(m => m.Direction == WireDirection.Sent);
        Assert.Equal(text, scripted.Client.Sent[0]);
        Assert.Equal(text.Replace("sesame", "***"), sent.Line[(sent.Line.IndexOf(' ') + 1)..]);
    }

    [Fact]
    public async Task Every_command_is_known_to_the_emulator()
    {
        await using var network = new Skype4Net.Emulator.SkypeNetwork();
        network.LogIn("anna");
        await using ISkype skype = await Skype.AttachAsync(new SkypeOptions { Transport = network.LogIn("bot").Transport });
        var unknown = new List<string>();

        foreach ((CommandDefinition command, (Func<ISkype, Task> act, _)) in s_commands)
        {
            try
            {
                await act(skype).InTime();
            }
            catch (SkypeCommandException exception)
            {
                // Most of these objects are not there; but every word is understood.
                if (exception.Error is SkypeError.UnknownCommand or SkypeError.SearchUnknownWhat or SkypeError.GeneralSyntaxError)
                    unknown.Add(command.Template);
            }
        }

        Assert.Empty(unknown);
    }

    [Fact]
    public async Task Old_protocols_get_their_own_words()
    {
        await using var network = new Skype4Net.Emulator.SkypeNetwork();
        Skype4Net.Emulator.EmulatedClient anna = network.LogIn("anna"), bot = network.LogIn("bot");
        network.MakeContacts(anna, bot);
        anna.SetPrivilege(Skype4Net.Emulator.Privilege.Voicemail);
        await using ISkype old = await Skype.AttachAsync(new SkypeOptions { Transport = bot.Transport, Protocol = 3 });
        using var wire = old.Wire.Record();
        Call call = await old.Calls.PlaceAsync("anna");
        anna.CurrentCall!.Answer();

        await call.SendDtmfAsync("7");
        await call.HoldAsync();
        await call.ResumeAsync();
        await call.HangUpAsync();
        await old.Voicemails.LeaveAsync("anna");

        foreach (string expected in new[] { $"SET CALL {call.Id} DTMF 7", $"SET CALL {call.Id} STATUS ONHOLD",
            $"SET CALL {call.Id} STATUS INPROGRESS", $"SET CALL {call.Id} STATUS FINISHED", "VOICEMAIL anna" })
            await wire.NextAsync(m => m.Direction == WireDirection.Sent && m.Line.EndsWith(expected, StringComparison.Ordinal));
    }

    private static ChatMember Member(ISkype skype) => skype.Chats.GetMember(310);

    private static Application Chess(ISkype skype) => skype.Applications.Get("chess");

    private static ApplicationStream Stream(ISkype skype) => Chess(skype).GetStream("live:anna:1");
}
