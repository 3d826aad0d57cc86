using Skype4Net.Emulator.Groups;

namespace Skype4Net.Tests.Emulator;

/// <summary>What can happen to which type of group.</summary>
public class GroupTransitionTests
{
    [Theory]
    [InlineData(GroupType.Custom, GroupEvent.Edit, GroupType.Custom)]
    [InlineData(GroupType.Shared, GroupEvent.Edit, GroupType.Shared)]
    [InlineData(GroupType.ProposedShared, GroupEvent.Delete, GroupType.ProposedShared)]
    [InlineData(GroupType.Custom, GroupEvent.Share, GroupType.Shared)]
    [InlineData(GroupType.ProposedShared, GroupEvent.Accept, GroupType.Shared)]
    [InlineData(GroupType.ProposedShared, GroupEvent.Decline, GroupType.ProposedShared)]
    internal void An_event_has_its_outcome(GroupType type, GroupEvent happened, GroupType then)
        => Assert.Equal(then, GroupTransitions.Next(type, happened));

    [Fact]
    public void Nothing_happens_to_built_in_groups()
    {
        GroupType[] builtIn = [.. Enum.GetValues<GroupType>().Where(GroupTransitions.IsHardwired)];

        Assert.Contains(GroupType.AllFriends, builtIn);
        Assert.All(builtIn, type => Assert.All(Enum.GetValues<GroupEvent>(), happened => Assert.Null(GroupTransitions.Next(type, happened))));
    }

    [Fact]
    public void Only_what_is_offered_is_accepted_or_declined()
        => Assert.All([GroupType.Custom, GroupType.Shared], type =>
        {
            Assert.Null(GroupTransitions.Next(type, GroupEvent.Accept));
            Assert.Null(GroupTransitions.Next(type, GroupEvent.Decline));
        });

    [Fact]
    public void A_group_is_shared_once() => Assert.Null(GroupTransitions.Next(GroupType.Shared, GroupEvent.Share));
}
