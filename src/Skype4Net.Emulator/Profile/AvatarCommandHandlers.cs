using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Profile;

/// <summary>The commands about pictures, which go through files that the client writes and reads. Everybody has one, and its number is 1.</summary>
internal sealed class AvatarCommandHandlers(ProfileModule profile, ClientContext client)
{
    private const long MaxBytes = 16 * 1024 * 1024;

    public void Map(CommandRouter router)
    {
        router.On(UserCommands.SaveAvatar, context => Save(context, context.NextHandle(SkypeError.InvalidUserHandle)));
        router.On(UserCommands.SaveOwnAvatar, context => Save(context, client.Me));
        router.On(UserCommands.SetOwnAvatar, Set);
        router.Otherwise("GET AVATAR", _ => throw new CommandRefusal(SkypeError.GetInvalidId));
        router.Otherwise("SET AVATAR", _ => throw new CommandRefusal(SkypeError.InvalidAvatar));
    }

    private void Save(CommandContext context, Identity whose)
    {
        string path = context.Words.RestTrimmed;
        if (path.Length == 0 || Path.GetDirectoryName(Path.GetFullPath(path)) is not { } folder || !Directory.Exists(folder))
            throw new CommandRefusal(SkypeError.FilePathDoesNotExist);
        if (!PlainFile.MayBeWritten(path))
            throw new CommandRefusal(SkypeError.FilePathDoesNotExist);
        if (new FileInfo(path) is { Exists: true, Length: > 0 })
            throw new CommandRefusal(SkypeError.DestinationFileNotEmpty);
        context.IsDeferred = profile.FindAvatar(whose, picture => Write(context, path, picture));
    }

    private static void Write(CommandContext context, string path, ReadOnlyMemory<byte>? picture)
    {
        if (picture is not { } content)
        {
            context.Error(SkypeError.UnableToLoadAvatar);
            return;
        }

        try
        {
            File.WriteAllBytes(path, content.Span);
            ReplyWithoutVerb(context);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            context.Error(SkypeError.FilePathDoesNotExist);
        }
    }

    private void Set(CommandContext context)
    {
        string path = context.Words.RestTrimmed;
        profile.SetAvatar(path.Length > 0 ? Read(path) : null);
        ReplyWithoutVerb(context);
        client.NotifyLine(since: 5, $"AVATAR 1 {path}");
    }

    private static byte[] Read(string path)
    {
        using FileStream file = PlainFile.Open(path) ?? throw new CommandRefusal(SkypeError.FileNotFound);
        if (file.Length > MaxBytes)
            throw new CommandRefusal(SkypeError.InvalidAvatar);
        byte[] picture = new byte[file.Length];
        file.ReadExactly(picture);
        return picture;
    }

    private static void ReplyWithoutVerb(CommandContext context) => context.Reply(context.Text["GET ".Length..]);
}
