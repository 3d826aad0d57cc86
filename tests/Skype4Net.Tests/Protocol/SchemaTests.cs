using Skype4Net.Protocol;

namespace Skype4Net.Tests.Protocol;

/// <summary>A property is declared once, and then has a member on a proxy and an answer in the emulator.</summary>
public class SchemaTests
{
    [Fact]
    public void Every_kind_of_object_stands_at_the_index_of_its_kind()
    {
        for (int i = 0; i < Schemas.All.Count; i++)
            Assert.Equal((ObjectKind)i, Schemas.All[i].Kind);
    }

    [Fact]
    public async Task Every_readable_property_is_answered_by_the_emulator()
    {
        await using var network = new Skype4Net.Emulator.SkypeNetwork();

        PropertyDefinition[] answered =
        [
            .. network.LogIn("nora").Context.Router.Readable,
        ];

        Assert.Empty(Schemas.All.SelectMany(s => s.Properties).Where(p => p.Access.HasFlag(PropertyAccess.Read)).Except(answered));
    }

    [Fact]
    public async Task Every_readable_property_has_a_member_on_a_proxy_and_every_member_a_property()
    {
        await using var scripted = await ScriptedSkype.AttachAsync();
        (ObjectKind Kind, object[] Proxies)[] proxies = ProxyProperties.Proxies(scripted.Skype);

        foreach ((ObjectKind kind, object[] of) in proxies)
        {
            string[] members = [.. of.SelectMany(ProxyProperties.Of).Select(p => p.WireName).Distinct().Order()];
            string[] declared = [.. Schemas.Of(kind).Properties.Where(p => p.Access.HasFlag(PropertyAccess.Read)).Select(p => p.Name).Order()];
            // The handle of the signed-in user is known since the attachment: skype.CurrentUser.
            Assert.Equal(declared.Except(["CURRENTUSERHANDLE"]), members);
        }

        // What has nothing to read has streams and methods instead.
        ObjectKind[] withoutReading = [ObjectKind.PluginEvent, ObjectKind.MenuItem, ObjectKind.ContactList, ObjectKind.Deleted];
        Assert.Equal(Schemas.All.Select(s => s.Kind).Except(withoutReading), proxies.Select(p => p.Kind).Order());
    }

    [Fact]
    public void What_can_be_set_is_settable_or_has_a_method_that_says_why()
    {
        // BUDDYSTATUS takes 1 and 2 only, with a text: RequestAuthorizationAsync and RemoveAsync. SILENT_MODE waits for the user. A call has
        // AnswerAsync, HoldAsync, ResumeAsync, HangUpAsync and MarkSeenAsync. Menu items keep their values here.
        PropertyDefinition[] byMethod = [UserProperties.BuddyStatus, ClientProperties.SilentMode, CallProperties.Status, CallProperties.Seen];
        string[] settable = [.. new[] { typeof(User), typeof(Profile), typeof(Chat), typeof(ChatMessage), typeof(ChatMember), typeof(Skype),
            typeof(SettingsService), typeof(ClientService), typeof(Call), typeof(Voicemail), typeof(SmsMessage), typeof(ContactGroup) }
            .SelectMany(t => t.GetProperties())
            .Where(p => p.PropertyType.IsGenericType && p.PropertyType.GetGenericTypeDefinition() == typeof(SettableSkypeProperty<>))
            .Select(p => p.Name)];
        int declared = Schemas.All.SelectMany(s => s.Properties)
            .Count(p => (p.Access & (PropertyAccess.Set | PropertyAccess.Alter)) != 0 && !byMethod.Contains(p) && p.Kind != ObjectKind.MenuItem);

        Assert.Equal(declared, settable.Length);
    }
}
