using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Commands;

/// <summary>GET PROFILE, SET PROFILE. The network keeps the fields as texts of the wire.</summary>
internal static class ProfileCommandHandlers
{
    public static void Register()
    {
        CommandTable.Add("GET", "PROFILE", Get);
        CommandTable.Add("SET", "PROFILE", Set);
    }

    private static void Get(CommandContext context)
    {
        PropertyDefinition property = Find(context.Words.NextKeyword()) ?? throw new CommandRefusal(SkypeError.InvalidProperty);
        context.ReplyProperty(property, context.Client.ProfileField(property));
    }

    private static void Set(CommandContext context)
    {
        string name = context.Words.NextKeyword();
        PropertyDefinition? property = Find(name);
        if (property is null || !property.Access.HasFlag(PropertyAccess.Set))
            throw new CommandRefusal(SkypeError.SetProfileInvalidProperty);
        string value = context.Words.Rest;
        if (!IsValue(property, value))
            throw new CommandRefusal(SkypeError.SetInvalidWhat);
        if (property == ProfileProperties.CallSendToVoicemail && value.Trim() == "TRUE" && !context.Client.Privileges.Contains("VOICEMAIL"))
            throw new CommandRefusal(SkypeError.NoVoicemailPrivilege);
        value = EmulatedClient.Normalize(property, value);
        context.Reply($"PROFILE {name} {value}");
        context.Client.ApplyProfile(property, value);
    }

    private static PropertyDefinition? Find(string name) => ProfileProperties.Schema.Find(name);

    private static bool IsValue(PropertyDefinition property, string value)
    {
        return property switch
        {
            PropertyDefinition<DateOnly?> p => p.Codec.TryDecode(value, out _),
            PropertyDefinition<bool> p => p.Codec.TryDecode(value, out _),
            PropertyDefinition<int> p => p.Codec.TryDecode(value, out _),
            PropertyDefinition<TimeSpan?> p => p.Codec.TryDecode(value, out _),
            PropertyDefinition<Sex> p => p.Codec.TryDecode(value, out Sex sex) && (sex != Sex.Unknown || value.Trim() is "" or "UNKNOWN"),
            _ => true,
        };
    }
}
