using Skype4Net.Emulator;

namespace Skype4Net.Tests.Emulator;

/// <summary>What the window of a client shows, and its changes.</summary>
public sealed class ClientViewTests : ViewTests
{
    [Fact]
    public void A_message_shows_in_the_chat_of_both_with_what_is_unread()
    {
        List<ClientChange> changes = Watch(_ben);

        ChatEntry said = _nora.Say(_ben, "hello");

        ChatView chat = Assert.Single(_ben.View.Chats);
        Assert.Equal(("Nora Lund", ChatType.Dialog, "nora", 1, 1), (chat.Title, chat.Type, chat.Partner, chat.Unread, chat.Messages));
        MessageView message = Assert.Single(_ben.View.GetMessages(chat.Name, 10));
        Assert.Equal(("hello", "nora", ChatMessageStatus.Received, "hello"), (message.Text, message.From, message.Status, chat.Last!.Text));
        Assert.Equal(_nora.View.FindMessage(said.Id)!.Guid, message.Guid);
        Assert.Contains(new ClientChange(ClientPart.Chat, chat.Name), changes);
        Assert.Contains(changes, c => c.Part == ClientPart.Message && c.Id == $"{message.Id}");

        _ben.ReadAll();
        Assert.Equal(0, _ben.View.FindChat(chat.Name)!.Unread);
    }

    [Fact]
    public void Older_messages_are_read_by_number()
    {
        foreach (int number in Enumerable.Range(1, 5))
            _nora.Say(_ben, $"m{number}");
        string chat = _nora.View.Chats.Single().Name;

        Assert.Equal(["m4", "m5"], _nora.View.GetMessages(chat, 2).Select(m => m.Text));
        Assert.Equal(["m2", "m3"], _nora.View.GetMessages(chat, 2, _nora.View.GetMessages(chat, 2)[0].Id).Select(m => m.Text));
    }

    [Fact]
    public void A_message_names_the_program_that_wrote_it()
    {
        using var program = new InProcessApp(_nora);
        program.Attach();

        program.Send("MESSAGE ben hi");

        Assert.Equal("test", _nora.View.Chats.Single().Last!.Program);
        Assert.Equal("", _ben.View.Chats.Single().Last!.Program);
    }

    [Fact]
    public void Requests_contacts_and_groups_are_lists()
    {
        EmulatedClient ida = _network.LogIn("ida");
        List<ClientChange> changes = Watch(_nora);

        ida.AddContact(_nora, "we met");
        Assert.Equal(new RequestView("ida", IsProgram: false, "we met"), Assert.Single(_nora.View.Requests));
        Assert.Equal("we met", _nora.View.FindContact("ida")!.Request);
        Assert.Contains(new ClientChange(ClientPart.Request, ""), changes);

        _nora.Accept("ida");
        Assert.Empty(_nora.View.Requests);

        long lunch = _nora.CreateGroup("Lunch");
        _nora.AddToGroup(lunch, "ben");
        Assert.Equal(["ben"], _nora.View.FindGroup(lunch)!.Members);
        Assert.Equal([lunch], _nora.View.FindContact("ben")!.Groups);
        _nora.RenameGroup(lunch, "Dinner");
        _nora.RemoveFromGroup(lunch, "ben");
        Assert.Equal(("Dinner", 0), (_nora.View.FindGroup(lunch)!.Name, _nora.View.FindGroup(lunch)!.Members.Count));
        _nora.DeleteGroup(lunch);
        Assert.Null(_nora.View.FindGroup(lunch));
        Assert.Throws<ArgumentException>(() => _nora.DeleteGroup(lunch));
    }

    [Fact]
    public void A_call_says_what_can_be_done_with_it()
    {
        EmulatedCall call = _nora.Call(_ben);
        CallView rings = Assert.Single(_ben.View.Calls);
        Assert.Equal(CallActions.Answer | CallActions.HangUp | CallActions.Voicemail, rings.Can);

        _ben.CurrentCall!.Answer();
        Assert.Equal(
            CallActions.HangUp | CallActions.Hold | CallActions.Press | CallActions.Speak | CallActions.Join | CallActions.Transfer
                | CallActions.Video,
            _nora.View.FindCall(call.Id)!.Can);

        call.HangUp();
        Assert.True(_nora.View.FindCall(call.Id)!.IsOver);
        Assert.Equal(CallActions.None, _nora.View.FindCall(call.Id)!.Can);
    }

    [Fact]
    public void A_person_transfers_a_call_and_makes_a_conference()
    {
        EmulatedClient ida = _network.LogIn("ida");
        _network.MakeContacts(_nora, ida);
        _network.MakeContacts(_ben, ida);
        EmulatedCall first = _nora.Call(_ben);
        _ben.CurrentCall!.Answer();

        first.Transfer("ida");
        Assert.Equal("ben", ida.CurrentCall!.Partner);
        ida.CurrentCall.Answer();
        Assert.Equal(CallStatus.Transferred, _nora.View.FindCall(first.Id)!.Status);

        ida.CurrentCall.HangUp();
        EmulatedCall one = _nora.Call(_ben), two = _nora.Call(ida);
        _ben.CurrentCall!.Answer();
        one.Hold();
        ida.CurrentCall!.Answer();
        one.Resume();
        one.Join(two);
        Assert.Equal(_nora.View.FindCall(one.Id)!.Conference, _nora.View.FindCall(two.Id)!.Conference);
        Assert.NotEqual(0, _nora.View.FindCall(one.Id)!.Conference);
    }

    [Fact]
    public void A_person_leaves_hears_and_deletes_a_voicemail()
    {
        _ben.SetPrivilege(Privilege.Voicemail);
        _ben.RecordGreeting(new byte[32_000]);
        Assert.Equal(TimeSpan.FromSeconds(1), _ben.View.FindVoicemail(_ben.Modules.Voicemails.Greeting.Id)!.Duration);
        EmulatedCall call = _nora.LeaveVoicemail("ben");
        _time.Advance(TimeSpan.FromSeconds(5));
        call.HangUp();

        VoicemailView left = Assert.Single(_ben.View.Voicemails);
        Assert.Equal(("nora", VoicemailStatus.Unplayed), (left.Partner, left.Status));
        _ben.PlayVoicemail(left.Id);
        Assert.Equal(VoicemailStatus.Playing, _ben.View.FindVoicemail(left.Id)!.Status);
        _ben.StopVoicemail(left.Id);
        _ben.MarkVoicemailUnplayed(left.Id);
        Assert.Equal(VoicemailStatus.Unplayed, _ben.View.FindVoicemail(left.Id)!.Status);
        Assert.Throws<InvalidOperationException>(() => _ben.StopVoicemail(left.Id));
        _ben.DeleteVoicemail(left.Id);
        Assert.Empty(_ben.View.Voicemails);
        Assert.Throws<InvalidOperationException>(() => _ben.PlayVoicemail(left.Id));
    }

    [Fact]
    public void A_person_joins_bookmarks_and_changes_a_chat()
    {
        EmulatedClient ida = _network.LogIn("ida");
        EmulatedChat chat = _nora.CreateChat(_ben);
        _nora.SetChatOptions(chat, ChatOptions.JoiningEnabled | ChatOptions.JoinersBecomeApplicants);
        _nora.SetGuidelines(chat, "be kind");
        _nora.SetDescription(chat, "lunch");
        _nora.BookmarkChat(chat);

        ida.JoinChat(_nora.BlobOf(chat));
        ChatView shown = _nora.View.FindChat(chat.Name)!;
        Assert.Equal(("be kind", "lunch", true), (shown.Guidelines, shown.Description, shown.IsBookmarked));
        Assert.Equal(["ida"], shown.Applicants);

        _nora.Admit(chat, "ida");
        Assert.Contains(_nora.View.FindChat(chat.Name)!.Members, m => m.Handle == "ida");
        Assert.Equal(MyChatStatus.Subscribed, ida.View.FindChat(chat.Name)!.MyStatus);
        Assert.Throws<ArgumentException>(() => ida.JoinChat("nothing"));
    }

    [Fact]
    public void Telephones_and_clients_are_lists_of_the_network()
    {
        int changes = 0;
        _network.Changed += () => changes++;
        _nora.SetCredit(5);
        EmulatedPhone phone = _network.Phone("+3725550100");
        int phoneChanges = 0;
        phone.Changed += () => phoneChanges++;

        _nora.Call("+3725550100");
        Assert.True(phone.IsRinging);
        phone.Answer();

        Assert.False(phone.IsRinging);
        Assert.Equal(2, phoneChanges);
        Assert.Equal([phone], _network.Phones);
        Assert.Equal([_nora, _ben], _network.Clients);
        Assert.Equal(1, changes);
    }
}
