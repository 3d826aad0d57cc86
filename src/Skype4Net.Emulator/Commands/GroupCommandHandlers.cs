using System.Globalization;
using Skype4Net.Emulator.Clients;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Commands;

/// <summary>CREATE, DELETE, GET, SET and ALTER GROUP, SEARCH GROUPS.</summary>
internal static class GroupCommandHandlers
{
    public static PropertyTable<GroupRecord> Properties { get; } = new PropertyTable<GroupRecord>()
        .Get(GroupProperties.Type, (_, g) => g.Type)
        .Get(GroupProperties.CustomGroupId, (_, g) => g.CustomId.ToString(CultureInfo.InvariantCulture))
        .Get(GroupProperties.DisplayName, (_, g) => g.Name)
        .Get(GroupProperties.Users, (client, g) => EmulatedClient.Handles(client.Groups.MembersOf(g)))
        .Get(GroupProperties.UserCount, (client, g) => client.Groups.MembersOf(g).Count)
        .Get(GroupProperties.OnlineUserCount, (client, g) => client.Groups.OnlineIn(g))
        .Get(GroupProperties.Visible, (_, g) => g.IsVisible)
        .Get(GroupProperties.Expanded, (_, g) => g.IsExpanded);

    public static void Register()
    {
        CommandTable.Add("SEARCH", "GROUPS", Search);
        CommandTable.Add("CREATE", "GROUP", Create);
        CommandTable.Add("DELETE", "GROUP", Delete);
        CommandTable.Add("GET", "GROUP", context => Properties.Answer(context, Next(context), SkypeError.InvalidGroupProperty));
        CommandTable.Add("SET", "GROUP", Set);
        CommandTable.Add("ALTER", "GROUP", Alter);
    }

    private static GroupRecord Next(CommandContext context)
        => context.Client.Groups.Find(context.NextId(SkypeError.InvalidGroupId)) ?? throw new CommandRefusal(SkypeError.InvalidGroup);

    // Built-in groups are worked out; nobody changes them.
    private static GroupRecord NextOwn(CommandContext context) => Next(context) is { IsHardwired: false } group ? group : throw new CommandRefusal(SkypeError.InvalidGroup);

    private static void Search(CommandContext context)
    {
        string which = context.Words.NextKeyword();
        IEnumerable<GroupRecord> groups = which switch
        {
            "" or "ALL" => context.Client.Groups.All,
            "CUSTOM" => context.Client.Groups.All.Where(g => g.Type == GroupType.Custom),
            "HARDWIRED" => context.Client.Groups.All.Where(g => g.IsHardwired),
            _ => throw new CommandRefusal(SkypeError.SearchGroupsInvalidTarget),
        };
        context.ReplyList("GROUPS", groups.Select(g => g.IdText));
    }

    // The reply has no number: it comes with the lines that follow.
    private static void Create(CommandContext context)
    {
        string name = context.Words.RestTrimmed;
        if (name.Length == 0 || !context.Client.Groups.HasRoom)
            throw new CommandRefusal(SkypeError.CreateUnknownObjectType);
        GroupRecord group = context.Client.Groups.Create(name);
        context.Echo();
        context.Client.Groups.Announce(group);
    }

    private static void Delete(CommandContext context)
    {
        GroupRecord group = NextOwn(context);
        context.Echo();
        context.Client.Groups.Delete(group);
    }

    private static void Set(CommandContext context)
    {
        GroupRecord group = NextOwn(context);
        if (context.Words.NextKeyword() != GroupProperties.DisplayName.Name)
            throw new CommandRefusal(SkypeError.InvalidGroupProperty);
        group.Name = context.Words.Rest;
        context.Reply($"GROUP {group.IdText} DISPLAYNAME {group.Name}");
        context.Client.Notify(GroupProperties.DisplayName, group.IdText, group.Name);
    }

    private static void Alter(CommandContext context)
    {
        GroupRecord group = NextOwn(context);
        GroupModule module = context.Client.Groups;
        switch (context.Words.NextKeyword())
        {
            case "ADDUSER":
                Identity added = context.NextHandle(SkypeError.InvalidUserHandle);
                context.Keep(added, SkypeError.InvalidGroup);
                context.Wait(SkypeError.InvalidGroup);
                context.Echo();
                module.Add(group, added);
                break;
            case "REMOVEUSER":
                Identity removed = context.NextHandle(SkypeError.InvalidUserHandle);
                context.Echo();
                module.Remove(group, removed);
                break;
            case "SHARE" when group.Type == GroupType.Custom:
                context.Echo();
                module.Share(group, context.Words.Rest);
                break;
            case "ACCEPT" when group.Type == GroupType.ProposedShared:
                context.Echo();
                module.Accept(group);
                break;
            case "DECLINE" when group.Type == GroupType.ProposedShared:
                context.Echo();
                module.Delete(group);
                break;
            default:
                throw new CommandRefusal(SkypeError.InvalidGroup);
        }
    }
}
