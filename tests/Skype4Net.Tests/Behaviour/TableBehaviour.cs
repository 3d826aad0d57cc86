using Skype4Net.Emulator;
using Skype4Net.Protocol;
using System.Reflection;

namespace Skype4Net.Tests.Behaviour;

/// <summary>Every readable row of the tables, from the SDK over the wire to the emulator and back. Written once and run over every
/// transport.</summary>
public abstract class TableBehaviour<TTransport> : SkypeWorld<TTransport>
    where TTransport : BehaviourTransport, new()
{
    [SkippableFact]
    public async Task Every_property_of_every_kind_of_object_is_read()
    {
        using var folder = new TemporaryFolder();
        Bot.SetCredit(5);
        Bot.SetPrivilege(Privilege.Voicemail);
        using var received = Skype.Chats.MessageReceived.Record();
        Anna.Say(Bot, "hi");
        ChatMessage message = await received.NextAsync();
        Chat group = await Skype.Chats.CreateAsync(["anna", "echo123"]);
        Call call = await TalkAsync();
        Voicemail voicemail = (await Skype.Voicemails.GetGreetingAsync("bot"))!;
        SmsMessage sms = await Skype.Sms.CreateAsync(["+3725550100"]);
        FileTransfer transfer = await Skype.FileTransfers.SendAsync("anna", folder.Write("a.txt", [1]));
        await using Application application = await Skype.Applications.CreateAsync("table");
        object[] proxies =
        [
            Skype, Skype.Settings, Skype.Client, Skype.Privileges, Skype.Profile, Skype.CurrentUser, Skype.User("anna"), (await message.Chat)!,
                group, message,
            (await group.MemberObjects)[0], call, voicemail, sms, transfer, application, (await Skype.Groups.All)[0],
                await Skype.Groups.CreateAsync("Own"),
        ];

        var read = new HashSet<(ObjectKind, string)>();
        foreach (object proxy in proxies)
        {
            foreach (PropertyInfo member in proxy.GetType().GetProperties().Where(p => typeof(ISkypeProperty).IsAssignableFrom(p.PropertyType)))
            {
                var property = (ISkypeProperty)member.GetValue(proxy)!;
                await property.LoadAsync().AsTask().InTime();
                read.Add((proxy is SkypeObject o ? o.Entry.Schema.Kind : ObjectKind.Client, property.Name));
            }
        }

        (ObjectKind, string)[] declared =
            [.. Schemas.All.SelectMany(s => s.Properties).Where(p => p.Access.HasFlag(PropertyAccess.Read)).Select(p => (p.Kind, p.Name))];
        // Known since the attachment, so nothing is asked: skype.CurrentUser.
        Assert.Empty(declared.Except(read).Except([(ObjectKind.Client, "CURRENTUSERHANDLE")]));
    }

    [SkippableFact]
    public async Task Every_property_that_can_be_set_is_set_and_read_back()
    {
        using var folder = new TemporaryFolder();
        string picture = folder.Write("w.png", [1]);
        Bot.SetPrivilege(Privilege.Voicemail);
        Bot.SetCredit(5);
        await Skype.Sms.RequestConfirmationCodeAsync("+3725550199");
        await Skype.Sms.SubmitConfirmationCodeAsync("+3725550199", Network.Phone("+3725550199").Messages[0]);
        Chat chat = await Skype.Chats.CreateAsync(["anna", "echo123"]);
        ChatMessage message = await chat.SendAsync("old");
        ChatMember member = (await Task.WhenAll((await chat.MemberObjects).Select(async m => (Member: m, User: await m.User))))
            .Single(m => m.User!.Handle == "anna").Member;
        Call call = await TalkAsync();
        Voicemail greeting = (await Skype.Voicemails.GetGreetingAsync("bot"))!;
        SmsMessage sms = await Skype.Sms.CreateAsync(["+3725550100"]);
        ContactGroup group = await Skype.Groups.CreateAsync("Old");
        User anna = Skype.User("anna");
        Profile profile = Skype.Profile;
        SettingsService settings = Skype.Settings;
        CallDevices devices = CallDevices.DefaultSoundCard with { File = folder.At("x.wav") };
        using var wire = Skype.Wire.Record();

        await SetAsync(Skype.UserStatus, UserStatus.Away);
        await SetAsync(settings.AudioIn, "Mic");
        await SetAsync(settings.AudioOut, "Speaker");
        await SetAsync(settings.Ringer, "Speaker");
        await SetAsync(settings.VideoIn, "Camera");
        await SetAsync(settings.Mute, true);
        await SetAsync(settings.AutoAway, false);
        await SetAsync(settings.PcSpeaker, false);
        await SetAsync(settings.AutomaticGainControl, false);
        await SetAsync(settings.EchoCancellation, false);
        await SetAsync(Skype.Client.WindowState, WindowState.Hidden);
        await SetAsync(settings.UILanguage, "fr");
        await SetAsync(settings.Wallpaper, picture);
        await SetAsync(anna.DisplayName, "Anni");
        await SetAsync(anna.SpeedDial, "7");
        await SetAsync(anna.IsAuthorized, false);
        await SetAsync(anna.IsBlocked, true);
        await SetAsync(anna.IsBlocked, false);
        await SetAsync(profile.FullName, "Bot B.");
        await SetAsync(profile.Birthday, new DateOnly(1990, 2, 3));
        await SetAsync(profile.Sex, Sex.Female);
        await SetAsync(profile.Languages, ["de", "en"]);
        await profile.Country.SetAsync(new NamedCode("ee", ""));
        Assert.Equal(new NamedCode("ee", "Estonia"), await profile.Country);
        await SetAsync(profile.Province, "Harju");
        await SetAsync(profile.City, "Tallinn");
        await SetAsync(profile.PhoneHome, "+1");
        await SetAsync(profile.PhoneOffice, "+2");
        await SetAsync(profile.PhoneMobile, "+3");
        await SetAsync(profile.Homepage, "http://x");
        await SetAsync(profile.About, "two\nlines");
        await SetAsync(profile.MoodText, "fine");
        await SetAsync(profile.RichMoodText, "<b>fine</b>");
        await SetAsync(profile.TimeZone, TimeSpan.FromHours(2));
        await SetAsync(profile.CallForwardingEnabled, true);
        await SetAsync(profile.CallNoAnswerTimeout, 20);
        await SetAsync(profile.CallForwardRules, [new CallForwardRule(0, 10, "anna"), new CallForwardRule(10, 20, "+3725550100")]);
        await SetAsync(profile.CallSendToVoicemail, true);
        await SetAsync(chat.Topic, "Lunch");
        await SetAsync(chat.TopicXml, "<b>Lunch</b>");
        await SetAsync(chat.Guidelines, "be kind");
        await SetAsync(chat.Options, ChatOptions.JoiningEnabled);
        await SetAsync(chat.Description, "about it");
        await SetAsync(member.Role, ChatRole.Listener);
        await SetAsync(message.Body, "new");
        await SetAsync(call.Output, devices);
        await SetAsync(call.CaptureMicrophone, devices);
        await SetAsync(call.Input, CallDevices.DefaultSoundCard);
        await Skype.SendAsync($"SET CALL {call.Id} STATUS ONHOLD");

        // The reply repeats the word of the command; how the call stands is notified after it.
        await call.Status.WhenAsync(status => status == CallStatus.LocalHold).InTime();
        await call.MarkSeenAsync();
        Assert.True(await call.Seen);
        await SetAsync(greeting.Output, devices with { File = folder.At("y.wav") });
        await SetAsync(greeting.Input, CallDevices.DefaultSoundCard);
        await SetAsync(greeting.CaptureMicrophone, CallDevices.DefaultSoundCard);
        await SetAsync(sms.TargetNumbers, ["+3725550100", "+3725550101"]);
        await SetAsync(sms.Body, "hi");
        await SetAsync(sms.ReplyToNumber, "+3725550199");
        await SetAsync(group.DisplayName, "New");
        await Skype.Settings.SetSilentModeAsync(true);
        await Skype.User("echo123").RequestAuthorizationAsync("hi");
        await call.HangUpAsync();
        await SettleAsync();

        var sent = new List<string>();
        while (!wire.IsEmpty)
        {
            WireMessage line = await wire.NextAsync();
            if (line.Direction == WireDirection.Sent)
                sent.Add(line.Line);
        }

        string[] unset = [.. Schemas.All.SelectMany(s => s.Properties)
            .Where(p => (p.Access & (PropertyAccess.Set | PropertyAccess.Alter)) != 0 && p.Kind != ObjectKind.MenuItem)
            .Where(p => !sent.Exists(
                l => (l.Contains(" SET ", StringComparison.Ordinal) || l.Contains(" ALTER ", StringComparison.Ordinal))
                && l.Split(' ').Contains(p.AlterAction ?? p.Name)))
            .Select(p => p.ToString())];
        Assert.Empty(unset);

        async Task SetAsync<T>(SettableSkypeProperty<T> property, T value)
        {
            await property.SetAsync(value).InTime();
            Assert.Equal(value, await property.RefreshAsync().InTime());
        }
    }
}
