using System.Collections;
using System.Linq.Expressions;
using System.Reflection;
using Skype4Net.Skype4Com.Surface;
using SKYPE4COMLib;

namespace Skype4Net.Skype4Com.Tests;

/// <summary>Each event is raised by what the table says, with what a program expects in it.</summary>
public class EventTests
{
    // The event, the line that causes it, and its arguments: objects by their ids, collections by those of their items.
    private static readonly (string Event, string Line, string Arguments)[] s_events =
    [
        ("AttachmentStatus", "", "apiAttachSuccess"),
        ("ConnectionStatus", "CONNSTATUS OFFLINE", "conOffline"),
        ("UserStatus", "USERSTATUS DND", "cusDoNotDisturb"),
        ("OnlineStatus", "USER anna ONLINESTATUS AWAY", "anna olsAway"),
        ("CallStatus", "CALL 651 STATUS INPROGRESS", "651 clsInProgress"),
        ("CallHistory", "CALLHISTORYCHANGED", ""),
        ("Mute", "MUTE ON", "True"),
        ("MessageStatus", "CHATMESSAGE 290 STATUS RECEIVED", "290 cmsReceived"),
        ("MessageHistory", "IMHISTORYCHANGED anna", "anna"),
        ("AutoAway", "AUTOAWAY OFF", "False"),
        ("CallDtmfReceived", "CALL 651 DTMF 5", "651 5"),
        ("VoicemailStatus", "VOICEMAIL 72 STATUS PLAYED", "72 vmsPlayed"),
        ("ApplicationConnecting", "APPLICATION chess CONNECTING anna ben", "chess [anna ben]"),
        ("ApplicationStreams", "APPLICATION chess STREAMS anna:1 ben:2", "chess [anna:1 ben:2]"),
        ("ApplicationDatagram", "APPLICATION chess DATAGRAM anna:1 e2 e4", "chess anna:1 e2 e4"),
        ("ApplicationSending", "APPLICATION chess SENDING anna:1=10", "chess [anna:1]"),
        ("ApplicationReceiving", "APPLICATION chess RECEIVED anna:1=10", "chess [anna:1]"),
        ("ContactsFocused", "CONTACTS FOCUSED anna", "anna"),
        ("GroupVisible", "GROUP 540 VISIBLE TRUE", "540 True"),
        ("GroupExpanded", "GROUP 540 EXPANDED FALSE", "540 False"),
        ("GroupUsers", "GROUP 540 NROFUSERS 2", "540 [anna ben]"),
        ("GroupDeleted", "DELETED GROUP 540", "540"),
        ("UserMood", "USER anna MOOD_TEXT on the train", "anna on the train"),
        ("SmsMessageStatusChanged", "SMS 821 STATUS DELIVERED", "821 smsMessageStatusDelivered"),
        ("SmsTargetStatusChanged", "SMS 821 TARGET_STATUSES +3725550100=TARGET_ACCEPTABLE", "+3725550100 smsTargetStatusAcceptable"),
        ("CallInputStatusChanged", "CALL 651 VAA_INPUT_STATUS TRUE", "651 True"),
        ("AsyncSearchUsersFinished", "", "1 [anna ben]"),
        ("CallSeenStatusChanged", "CALL 651 SEEN TRUE", "651 True"),
        ("PluginEventClicked", "EVENT event1 CLICKED", "event1"),
        ("PluginMenuItemClicked", "MENU_ITEM item1 CLICKED anna CONTEXT contact", "item1 [anna] pluginContextContact "),
        ("WallpaperChanged", "WALLPAPER /tmp/sea.jpg", "/tmp/sea.jpg"),
        ("FileTransferStatusChanged", "FILETRANSFER 910 STATUS COMPLETED", "910 fileTransferStatusCompleted"),
        ("CallTransferStatusChanged", "CALL 651 TRANSFER_STATUS RINGING", "651 clsRinging"),
        ("ChatMembersChanged", "CHAT #anna/$ben;1 MEMBERS anna ben", "#anna/$ben;1 [anna ben]"),
        ("ChatMemberRoleChanged", "CHATMEMBER 301 ROLE HELPER", "301 chatMemberRoleHelper"),
        ("CallVideoStatusChanged", "CALL 651 VIDEO_STATUS VIDEO_NONE", "651 cvsNone"),
        ("CallVideoSendStatusChanged", "CALL 651 VIDEO_SEND_STATUS RUNNING", "651 vssRunning"),
        ("CallVideoReceiveStatusChanged", "CALL 651 VIDEO_RECEIVE_STATUS STOPPING", "651 vssStopping"),
        ("SilentModeStatusChanged", "SILENT_MODE ON", "True"),
        ("UILanguageChanged", "UI_LANGUAGE et", "et"),
        ("UserAuthorizationRequestReceived", "USER anna RECEIVEDAUTHREQUEST Please", "anna"),
        ("Command", "", "PING"),
        ("Reply", "USERSTATUS DND", "USERSTATUS DND"),
        ("Error", "", "NONSENSE 2 Unknown command"),
    ];

    public static TheoryData<string> Events { get; } = new(s_events.Select(e => e.Event));

    [Theory]
    [MemberData(nameof(Events))]
    public async Task Each_event_is_raised_with_its_arguments(string name)
    {
        (_, string line, string expected) = s_events.Single(e => e.Event == name);
        var client = new AnsweringClient();
        Func<string, string?> answer = client.Transport.Answer;
        client.Transport.Answer = command => command == "NONSENSE" ? "ERROR 2 Unknown command" : answer(command);
        using ComProgram program = ComProgram.Start(client.Transport);
        using Recorder<string> raised = Record(program.Skype, name);

        program.Skype.Attach(8, true);
        Prepare(program.Skype, name);
        if (line.Length > 0)
            client.Transport.Push(line);

        // Command and Reply also tell of the attachment.
        Assert.Equal(expected, await raised.NextAsync(arguments => name is not ("Command" or "Reply" or "AttachmentStatus")
            || arguments == expected));
    }

    [Fact]
    public void Each_event_of_the_type_library_is_tried()
        => Assert.Equal(SurfaceTables.Events.Where(e => e.Source == "_ISkypeEvents").Select(e => e.Name).Order(), s_events.Select(e => e.Event)
            .Order());

    private static void Prepare(SkypeClass skype, string name)
    {
        switch (name)
        {
            case "AsyncSearchUsersFinished":
                Assert.Equal(1, skype.AsyncSearchUsers("anna"));
                break;
            case "PluginEventClicked":
                skype.Client.CreateEvent("event1", "An event", "");
                break;
            case "PluginMenuItemClicked":
                skype.Client.CreateMenuItem("item1", TPluginContext.pluginContextContact, "An item");
                break;
            case "Command" or "Error":
                skype.SendCommand(new CommandClass { Command = name == "Command" ? "PING" : "NONSENSE" });
                break;
        }
    }

    private static Recorder<string> Record(SkypeClass skype, string name)
    {
        EventInfo one = typeof(_ISkypeEvents_Event).GetEvent(name)!;
        return new Recorder<string>(new Raised(skype, one));
    }

    private static string Shown(object? argument) => argument switch
    {
        IUser user => user.Handle,
        ICall call => $"{call.Id}",
        IChatMessage message => $"{message.Id}",
        IChat chat => chat.Name,
        IChatMember member => member.Id,
        IVoicemail voicemail => $"{voicemail.Id}",
        IApplication application => application.Name,
        IApplicationStream stream => stream.Handle,
        IGroup group => $"{group.Id}",
        ISmsMessage sms => $"{sms.Id}",
        ISmsTarget target => target.Number,
        IFileTransfer transfer => transfer.Id,
        IPluginEvent shown => shown.Id,
        IPluginMenuItem item => item.Id,
        ICommand command => command.Command.Length > 0 ? command.Command : command.Reply,
        string text => text,
        IEnumerable items => $"[{string.Join(' ', items.Cast<object>().Select(Shown))}]",
        _ => $"{argument}",
    };

    private sealed class Raised(SkypeClass skype, EventInfo one) : IObservable<string>
    {
        public IDisposable Subscribe(IObserver<string> observer)
        {
            Action<object?[]> told = arguments => observer.OnNext(string.Join(' ', arguments.Select(Shown)));
            ParameterExpression[] parameters = [.. one.EventHandlerType!.GetMethod("Invoke")!.GetParameters()
                .Select(p => Expression.Parameter(p.ParameterType))];
            Expression call = Expression.Invoke(Expression.Constant(told),
                Expression.NewArrayInit(typeof(object), parameters.Select(p => Expression.Convert(p, typeof(object)))));
            Delegate handler = Expression.Lambda(one.EventHandlerType, call, parameters).Compile();
            one.AddEventHandler(skype, handler);
            return new Unsubscription(() => one.RemoveEventHandler(skype, handler));
        }
    }

    private sealed class Unsubscription(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
