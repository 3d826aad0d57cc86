using Skype4Net.Emulator;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Protocol;

namespace Skype4Net.Tests.Emulator;

/// <summary>The emulator's handlers are bound to the definitions of commands and properties, each to its own.</summary>
public sealed class CommandBindingTests : IAsyncDisposable
{
    // Kinds whose handlers are still bound to words. A kind that is bound to its definitions leaves these lists.
    private static readonly IReadOnlyList<CommandDefinition>[] s_unboundCommands =
    [
        UserCommands.All, ChatCommands.All, FileTransferCommands.All, ApplicationCommands.All,
        GroupCommands.All, ClientCommands.All,
    ];

    private static readonly ObjectKind[] s_unboundKinds =
    [
        ObjectKind.Client, ObjectKind.User, ObjectKind.Profile, ObjectKind.Privilege, ObjectKind.Chat, ObjectKind.ChatMember, ObjectKind.ChatMessage,
        ObjectKind.FileTransfer, ObjectKind.Application, ObjectKind.Group, ObjectKind.ContactList,
        ObjectKind.PluginEvent, ObjectKind.MenuItem, ObjectKind.Deleted,
    ];

    private readonly SkypeNetwork _network = new();
    private readonly CommandRouter _router;

    public CommandBindingTests() => _router = _network.LogIn("nora").Context.Router;

    [Fact]
    public void Every_command_has_a_handler()
        => Assert.Empty(AllCommands.All.Except(_router.Definitions).Except(s_unboundCommands.SelectMany(c => c)));

    [Fact]
    public void No_command_is_bound_twice() => Assert.Equal(_router.Definitions.Distinct(), _router.Definitions);

    [Fact]
    public void A_kind_whose_commands_are_all_bound_leaves_the_list()
        => Assert.All(s_unboundCommands, commands => Assert.NotEmpty(commands.Except(_router.Definitions)));

    [Fact]
    public void Every_property_is_read_and_set_by_its_table()
    {
        PropertyDefinition[] properties = [.. Schemas.All.Where(s => !s_unboundKinds.Contains(s.Kind)).SelectMany(s => s.Properties)];

        Assert.NotEmpty(properties);
        Assert.Equal(properties.Where(p => p.Access.HasFlag(PropertyAccess.Read)).ToHashSet(), _router.Readable.ToHashSet());
        Assert.Equal(properties.Where(p => p.Access.HasFlag(PropertyAccess.Set)).ToHashSet(), _router.Settable.ToHashSet());
    }

    public ValueTask DisposeAsync() => _network.DisposeAsync();
}
