using Skype4Net.Emulator.Sessions;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Profile;

/// <summary>The commands about the own profile and what was paid for. The network keeps the fields as texts of the wire.</summary>
internal sealed class ProfileCommandHandlers(ProfileModule profile)
{
    public void Map(CommandRouter router)
    {
        PropertyTable<ProfileModule> fields = Fields();
        router.OnGet(fields, _ => profile, SkypeError.InvalidProperty);
        router.OnSet(fields, _ => profile, SkypeError.SetProfileInvalidProperty);
        router.OnGet(Privileges(), _ => profile, SkypeError.UnknownPrivilege);
    }

    private static PropertyTable<ProfileModule> Fields()
    {
        var table = new PropertyTable<ProfileModule>();
        foreach (PropertyDefinition field in ProfileProperties.Schema.Properties)
        {
            table.GetText(field, module => module.FieldOf(field));
            if (field.Access.HasFlag(PropertyAccess.Set))
                table.Set(field, (context, module) => Set(context, module, field));
        }

        return table;
    }

    private static PropertyTable<ProfileModule> Privileges() => new PropertyTable<ProfileModule>()
        .Get(PrivilegeProperties.SkypeOut, module => module.MayCallTelephones)
        .Get(PrivilegeProperties.SkypeIn, module => module.Has(Privilege.SkypeIn))
        .Get(PrivilegeProperties.Voicemail, module => module.Has(Privilege.Voicemail));

    private static void Set(CommandContext context, ProfileModule profile, PropertyDefinition field)
    {
        string value = context.Words.Rest;
        if (!IsValue(field, value))
            throw new CommandRefusal(SkypeError.SetInvalidWhat);
        if (field == ProfileProperties.CallSendToVoicemail && value.Trim() == "TRUE" && !profile.Has(Privilege.Voicemail))
            throw new CommandRefusal(SkypeError.NoVoicemailPrivilege);
        value = ProfileModule.Normalize(field, value);
        context.Reply($"PROFILE {field.Name} {value}");
        profile.Set(field, value);
    }

    private static bool IsValue(PropertyDefinition field, string value) => field switch
    {
        PropertyDefinition<DateOnly?> p => p.Codec.TryDecode(value, out _),
        PropertyDefinition<bool> p => p.Codec.TryDecode(value, out _),
        PropertyDefinition<int> p => p.Codec.TryDecode(value, out _),
        PropertyDefinition<TimeSpan?> p => p.Codec.TryDecode(value, out _),
        PropertyDefinition<Sex> p => p.Codec.TryDecode(value, out Sex sex) && (sex != Sex.Unknown || value.Trim() is "" or "UNKNOWN"),
        _ => true,
    };
}
