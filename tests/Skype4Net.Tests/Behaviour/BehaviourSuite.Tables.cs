using System.Reflection;
using Skype4Net.Emulator;
using Skype4Net.Protocol;

namespace Skype4Net.Tests.Behaviour;

/// <content>Every readable row of the tables, from the SDK over the wire to the emulator and back.</content>
public abstract partial class BehaviourSuite
{
    [SkippableFact]
    public async Task Every_property_of_every_kind_of_object_is_read()
    {
        using var folder = new TemporaryFolder();
        Bot.HasCredit(5);
        Bot.HasPrivilege("VOICEMAIL");
        using var received = Skype.Chats.MessageReceived.Record();
        Anna.Says(Bot, "hi");
        ChatMessage message = await received.NextAsync();
        Chat group = await Skype.Chats.CreateAsync(["anna", "echo123"]);
        Call call = await TalkAsync();
        Voicemail voicemail = (await Skype.Voicemails.GetGreetingAsync("bot"))!;
        SmsMessage sms = await Skype.Sms.CreateAsync(["+3725550100"]);
        FileTransfer transfer = await Skype.FileTransfers.SendAsync("anna", folder.Write("a.txt", [1]));
        await using Application application = await Skype.Applications.CreateAsync("table");
        object[] proxies =
        [
            Skype, Skype.Settings, Skype.Client, Skype.Privileges, Skype.Profile, Skype.CurrentUser, Skype.User("anna"), (await message.Chat)!, group, message,
            (await group.MemberObjects)[0], call, voicemail, sms, transfer, application, (await Skype.Groups.All)[0], await Skype.Groups.CreateAsync("Own"),
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

        (ObjectKind, string)[] declared = [.. Schemas.All.SelectMany(s => s.Properties).Where(p => p.Access.HasFlag(PropertyAccess.Read)).Select(p => (p.Kind, p.Name))];
        // Known since the attachment, so nothing is asked: skype.CurrentUser.
        Assert.Empty(declared.Except(read).Except([(ObjectKind.Client, "CURRENTUSERHANDLE")]));
    }
}
