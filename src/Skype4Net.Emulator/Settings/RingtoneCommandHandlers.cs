using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Settings;

/// <summary>The commands about the ringtone. There is one, and its number is 1.</summary>
internal sealed class RingtoneCommandHandlers(SettingsModule settings)
{
    public void Map(CommandRouter router)
    {
        router.On(ClientCommands.GetRingtone, context => context.ReplyValue(settings.Ringtone));
        router.On(ClientCommands.GetRingtoneStatus, context => context.ReplyValue(settings.RingtoneStatus));
        router.On(ClientCommands.SetRingtone, context => SetRingtone(context, context.Words.RestTrimmed));
        router.On(ClientCommands.SetRingtoneStatus, SetStatus);
        router.Otherwise("GET RINGTONE", RefuseNumber);
        router.Otherwise("SET RINGTONE", RefuseNumber);
    }

    private void SetRingtone(CommandContext context, string value)
    {
        // A package has several tones: the number of one stands behind a colon.
        int colon = value.LastIndexOf(':');
        string path = colon > 1 && value[(colon + 1)..].All(char.IsAsciiDigit) ? value[..colon] : value;
        if (!PlainFile.Exists(path))
            throw new CommandRefusal(SkypeError.FileNotFound);
        context.Reply($"RINGTONE 1 {value}");
        settings.SetRingtone(value);
    }

    private void SetStatus(CommandContext context)
    {
        string status = context.Words.RestTrimmed.ToUpperInvariant();
        if (status.Length == 0)
        {
            // Nothing behind it: then it is the name of a file.
            SetRingtone(context, context.Words.Read.Split(' ')[^1]);
            return;
        }

        if (status is not ("ON" or "OFF"))
            throw new CommandRefusal(SkypeError.InvalidValue);
        context.Reply($"RINGTONE 1 STATUS {status}");
        settings.SetRingtoneStatus(status);
    }

    private static void RefuseNumber(CommandContext context) => throw new CommandRefusal(SkypeError.InvalidRingtone);
}
