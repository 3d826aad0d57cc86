using System.Globalization;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Groups;

/// <summary>The commands about groups of contacts.</summary>
internal sealed class GroupCommandHandlers(GroupModule groups)
{
    public void Map(CommandRouter router)
    {
        router.On(GroupCommands.Search, Search);
        router.On(GroupCommands.Create, Create);
        router.On(GroupCommands.Delete, Delete);
        router.On(GroupCommands.AddUser, AddUser);
        router.On(GroupCommands.RemoveUser, RemoveUser);
        router.On(GroupCommands.Share, Share);
        router.On(GroupCommands.Accept, Accept);
        router.On(GroupCommands.Decline, Decline);
        router.Otherwise("ALTER GROUP", RefuseAlter);

        PropertyTable<GroupRecord> properties = Properties();
        router.OnGet(properties, Next, SkypeError.InvalidGroupProperty);
        router.OnSet(properties, context => Next(context, GroupEvent.Edit), SkypeError.InvalidGroupProperty);
    }

    private PropertyTable<GroupRecord> Properties() => new PropertyTable<GroupRecord>()
        .Get(GroupProperties.Type, g => g.Type)
        .Get(GroupProperties.CustomGroupId, g => g.CustomId.ToString(CultureInfo.InvariantCulture))
        .Get(GroupProperties.DisplayName, g => g.Name)
        .Get(GroupProperties.Users, g => groups.MembersOf(g).ToHandles())
        .Get(GroupProperties.UserCount, g => groups.MembersOf(g).Count)
        .Get(GroupProperties.OnlineUserCount, g => groups.OnlineIn(g))
        .Get(GroupProperties.Visible, g => g.IsVisible)
        .Get(GroupProperties.Expanded, g => g.IsExpanded)
        .Set(GroupProperties.DisplayName, SetDisplayName);

    private GroupRecord Next(CommandContext context)
        => groups.Find(context.NextId(SkypeError.InvalidGroupId)) ?? throw new CommandRefusal(SkypeError.InvalidGroup);

    /// <summary>The group whose number is the next word, if this can happen to it.</summary>
    private GroupRecord Next(CommandContext context, GroupEvent happens)
    {
        GroupRecord group = Next(context);
        return GroupTransitions.Next(group.Type, happens) is null ? throw new CommandRefusal(SkypeError.InvalidGroup) : group;
    }

    private void Search(CommandContext context)
    {
        IEnumerable<GroupRecord> found = context.Words.NextKeyword() switch
        {
            "" or "ALL" => groups.All,
            "CUSTOM" => groups.All.Where(g => g.Type == GroupType.Custom),
            "HARDWIRED" => groups.All.Where(g => g.IsHardwired),
            _ => throw new CommandRefusal(SkypeError.SearchGroupsInvalidTarget),
        };
        context.ReplyList("GROUPS", found.Select(g => g.IdText));
    }

    // The reply has no number: it comes with the lines that follow.
    private void Create(CommandContext context)
    {
        string name = context.Words.RestTrimmed;
        if (name.Length == 0 || !groups.HasRoom)
            throw new CommandRefusal(SkypeError.CreateUnknownObjectType);
        GroupRecord group = groups.Create(name);
        context.Echo();
        groups.Announce(group);
    }

    private void Delete(CommandContext context)
    {
        GroupRecord group = Next(context, GroupEvent.Delete);
        context.Echo();
        groups.Delete(group);
    }

    private void SetDisplayName(CommandContext context, GroupRecord group)
    {
        group.Name = context.Words.Rest;
        context.ReplyAndNotify(GroupProperties.DisplayName, group.IdText, group.Name);
    }

    private void AddUser(CommandContext context)
    {
        GroupRecord group = Next(context, GroupEvent.Edit);
        Identity who = context.NextHandle(SkypeError.InvalidUserHandle);
        context.Keep(who, SkypeError.InvalidGroup);
        context.Wait(SkypeError.InvalidGroup);
        context.Echo();
        groups.Add(group, who);
    }

    private void RemoveUser(CommandContext context)
    {
        GroupRecord group = Next(context, GroupEvent.Edit);
        Identity who = context.NextHandle(SkypeError.InvalidUserHandle);
        context.Echo();
        groups.Remove(group, who);
    }

    private void Share(CommandContext context)
    {
        GroupRecord group = Next(context, GroupEvent.Share);
        context.Echo();
        groups.Share(group, context.Words.Rest);
    }

    private void Accept(CommandContext context)
    {
        GroupRecord group = Next(context, GroupEvent.Accept);
        context.Echo();
        groups.Accept(group);
    }

    private void Decline(CommandContext context)
    {
        GroupRecord group = Next(context, GroupEvent.Decline);
        context.Echo();
        groups.Decline(group);
    }

    private void RefuseAlter(CommandContext context)
    {
        Next(context);
        throw new CommandRefusal(SkypeError.InvalidGroup);
    }
}
