using Skype4Net.Emulator.Sessions;
using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Clients;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator.Commands;

/// <summary>Pictures go through files, which the client writes and reads.</summary>
internal static class AvatarFile
{
    private const long MaxBytes = 16 * 1024 * 1024;

    /// <summary>GET AVATAR 1 path</summary>
    public static void SaveOwn(CommandContext context)
    {
        if (context.Words.Next() != "1")
            throw new CommandRefusal(SkypeError.GetInvalidId);
        Save(context, context.Client.Me);
    }

    /// <summary>GET [USER x] AVATAR 1 path, from the path on.</summary>
    public static void Save(CommandContext context, Identity whose)
    {
        string path = context.Words.RestTrimmed;
        if (path.Length == 0 || Path.GetDirectoryName(Path.GetFullPath(path)) is not { } folder || !Directory.Exists(folder))
            throw new CommandRefusal(SkypeError.FilePathDoesNotExist);
        if (!PlainFile.MayBeWritten(path))
            throw new CommandRefusal(SkypeError.FilePathDoesNotExist);
        if (new FileInfo(path) is { Exists: true, Length: > 0 })
            throw new CommandRefusal(SkypeError.DestinationFileNotEmpty);
        byte[] picture = context.Client.AvatarOf(whose) ?? throw new CommandRefusal(SkypeError.UnableToLoadAvatar);
        try
        {
            File.WriteAllBytes(path, picture);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandRefusal(SkypeError.FilePathDoesNotExist);
        }

        context.Reply(context.Text[4..]);
    }

    /// <summary>SET AVATAR 1 [path]</summary>
    public static void Load(CommandContext context)
    {
        if (context.Words.Next() != "1")
            throw new CommandRefusal(SkypeError.InvalidAvatar);
        string path = context.Words.RestTrimmed;
        if (path.Length == 0)
        {
            context.Client.PublishAvatar(null);
        }
        else
        {
            using FileStream file = PlainFile.Open(path) ?? throw new CommandRefusal(SkypeError.FileNotFound);
            if (file.Length > MaxBytes)
                throw new CommandRefusal(SkypeError.InvalidAvatar);
            byte[] picture = new byte[file.Length];
            file.ReadExactly(picture);
            context.Client.PublishAvatar(picture);
        }

        context.Reply(context.Text[4..]);
        context.Client.NotifyLine(since: 5, $"AVATAR 1 {path}");
    }
}
