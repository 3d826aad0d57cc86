using System.Reflection;
using Skype4Net.Skype4Com.Surface;
using SKYPE4COMLib;

namespace Skype4Net.Skype4Com.Tests;

/// <summary>Uses a member of an object as a program would, with arguments that fit their names.</summary>
internal static class MemberDriver
{
    private static readonly Dictionary<string, object> s_texts = new()
    {
        ["ObjectType"] = "USER",
        ["ObjectId"] = "anna",
        ["PropName"] = "FULLNAME",
        ["Property"] = "FULLNAME",
        ["ChatName"] = "#anna/$ben;1",
        ["TargetNumbers"] = "+3725550100, +3725550101",
        ["StreamHandle"] = "anna:1",
        ["AppName"] = "chess",
        ["MenuItemId"] = "item1",
        ["EventId"] = "event1",
        ["DTMF"] = "12",
        ["CallDTMF"] = "12",
        ["Birthday"] = "19780214",
        ["Filename"] = "/tmp/me.jpg",
        ["Folder"] = "/tmp",
    };

    // Texts that are the number of something.
    private static readonly HashSet<string> s_ids = ["CallId", "CallId1", "CallId2", "MessageId", "TransferId", "SmsId", "VoicemailId", "MemberId",
        "ConfId", "ChunkId", "ChatMessageSeen", "SmsSeen"];

    /// <summary>The objects of an interface, by the client that they belong to.</summary>
    public static object Target(ComProgram program, string name)
    {
        SkypeClass skype = program.Skype;
        SkypeSession session = skype.Session;
        return name switch
        {
            "IApplication" => new ApplicationClass(session, "chess"),
            "IApplicationStream" => new ApplicationStreamClass(session, "chess", "anna:1"),
            "ICall" => new CallClass(session, 651),
            "ICallChannel" => Channel(skype),
            "ICallChannelManager" => Manager(skype),
            "ICallChannelMessage" => new CallChannelMessageClass(),
            "IChat" => new ChatClass(session, "#anna/$ben;1"),
            "IChatMember" => new ChatMemberObject(session, session.Client.Chats.Get("#anna/$ben;1").MemberObjects.Value[0]),
            "IChatMessage" => new ChatMessageClass(session, 290),
            "IClient" => skype.Client,
            "ICommand" => new CommandClass(),
            "IConference" => new ConferenceClass(session, 7),
            "IConversion" => skype.Convert,
            "IFileTransfer" => new FileTransferObject(session, session.Client.FileTransfers.Get(910)),
            "IGroup" => new GroupClass(session, session.Client.Groups.Get(540)),
            "IParticipant" => new ParticipantClass(session, 651, 1),
            "IPluginEvent" => new PluginEventClass(session, "event1"),
            "IPluginMenuItem" => new PluginMenuItemClass(session, "item1"),
            "IProfile" => skype.CurrentUserProfile,
            "ISettings" => skype.Settings,
            "ISmsChunk" => new SmsChunkClass(new SmsMessageClass(session, 821), 0),
            "ISmsMessage" => new SmsMessageClass(session, 821),
            "ISmsTarget" => new SmsTargetClass(new SmsMessageClass(session, 821), "+3725550100"),
            "IUser" => new UserClass(session, "anna"),
            "IVoicemail" => new VoicemailClass(session, 72),
            _ when name.EndsWith("Collection") => Collection(session, name),
            _ => skype,
        };
    }

    /// <summary>Reads and sets a property, or calls a method.</summary>
    public static void Use(object target, MemberRow row) => Use(target, row, (type, name, standard) => Argument(row, type, name, standard));

    /// <summary>The same with arguments of the caller's choice: by type, name and what stands when it is left out.</summary>
    public static void Use(object target, MemberRow row, Func<string, string, string?, object?> argument)
    {
        Signature signature = Signature.Parse(row.Signature);
        Type type = ReflectedSurface.Declarations.GetType($"SKYPE4COMLib.{row.Interface}")!;
        object?[] arguments = [.. signature.Parameters.Select(p => argument(p.Type, p.Name, p.Default))];
        if (!signature.IsProperty)
        {
            type.GetMethod(row.Name)!.Invoke(target, BindingFlags.DoNotWrapExceptions, null, arguments, null);
            return;
        }

        PropertyInfo property = type.GetProperty(row.Name)!;
        if (signature.CanGet)
            property.GetMethod!.Invoke(target, BindingFlags.DoNotWrapExceptions, null, arguments, null);
        if (signature.CanSet)
            property.SetMethod!.Invoke(target, BindingFlags.DoNotWrapExceptions, null, [.. arguments, argument(signature.Type, row.Name, null)],
                null);
    }

    private static object? Argument(MemberRow row, string type, string name, string? standard) => type switch
    {
        "string" when row is { Interface: "ISkype", Name: "Chat" } => "#anna/$ben;1",
        "string" when row.Name.StartsWith("TextTo") => TextOf(row.Name["TextTo".Length..]),
        "string" => s_texts.GetValueOrDefault(name)
            ?? (s_ids.Contains(name) || (name == "Id" && standard is not null) ? "1" : IsHandle(name) ? "anna" : "text"),
        "int" => name switch { "Index" => 1, "GroupId" => 540, "Timeout" => 1000, "Protocol" => 7, _ => 7 },
        "short" => (short)15,
        "bool" => true,
        "DateTime" => DateTime.UnixEpoch,
        "UserCollection" => Users(),
        "ApplicationStreamCollection" => null,
        "Command" => new CommandClass { Command = "PING", Blocking = true },
        "Skype" => new SkypeClass(),
        "TCallIoDeviceType" => TCallIoDeviceType.callIoDeviceTypeFile,
        _ when type.StartsWith('T') => Number(type),
        "IFileTransfer" => new FileTransferObject(SkypeSession.None, null!),
        _ => Activator.CreateInstance(ReflectedSurface.Coclasses.GetType($"SKYPE4COMLib.{type}Class", throwOnError: false) ?? typeof(object)),
    };

    // A word that has a number: the last of its enumeration.
    private static string TextOf(string name) => name == "AttachmentStatus" ? "Success" : SurfaceTables.Enums.Last(e => e.Enum == $"T{name}").Word;

    private static bool IsHandle(string name) => name is "Username" or "Target" or "User" or "Handle";

    private static object Number(string type)
    {
        Type number = ReflectedSurface.Declarations.GetType($"SKYPE4COMLib.{type}")!;
        return Enum.ToObject(number, type == "TUserStatus" ? (int)TUserStatus.cusDoNotDisturb : type == "TBuddyStatus"
            ? (int)TBuddyStatus.budPendingAuthorization : 1);
    }

    private static UserCollection Users()
    {
        var users = new UserCollectionClass();
        users.Add(new UserClass { Handle = "anna" });
        users.Add(new UserClass { Handle = "ben" });
        return users;
    }

    private static object Collection(SkypeSession session, string name) => name switch
    {
        "IChatMemberCollection" => new ChatMemberCollection([new ChatMemberObject(session,
            session.Client.Chats.Get("#anna/$ben;1").MemberObjects.Value[0])]),
        "IFileTransferCollection" => new FileTransferCollection([new FileTransferObject(session, session.Client.FileTransfers.Get(910))]),
        _ => Filled(name),
    };

    private static object Filled(string name)
    {
        object collection = Activator.CreateInstance(ReflectedSurface.Coclasses.GetType($"SKYPE4COMLib.{name[1..]}Class")!)!;
        object item = Activator.CreateInstance(ReflectedSurface.Coclasses.GetType($"SKYPE4COMLib.{name[1..^"Collection".Length]}Class")!)!;
        collection.GetType().GetMethod("Add")!.Invoke(collection, [item]);
        return collection;
    }

    private static CallChannelManagerClass Manager(SkypeClass skype)
    {
        var manager = new CallChannelManagerClass();
        manager.Connect(skype);
        return manager;
    }

    private static CallChannelClass Channel(SkypeClass skype)
        => new(Manager(skype), new CallClass(skype.Session, 651),
            TCallChannelType.cctReliable) { Stream = new ApplicationStreamClass(skype.Session, "chess", "anna:1") };
}
