using Skype4Net.Emulator;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Protocol;

namespace Skype4Net.Tests.Emulator;

/// <summary>The emulator's handlers are bound to the definitions of commands and properties, each to its own.</summary>
public sealed class CommandBindingTests : IAsyncDisposable
{
    private readonly SkypeNetwork _network = new();
    private readonly CommandRouter _router;

    public CommandBindingTests() => _router = _network.LogIn("nora").Context.Router;

    [Fact]
    public void Every_command_has_a_handler()
        => Assert.Empty(AllCommands.All.Except(_router.Definitions));

    [Fact]
    public void No_command_is_bound_twice() => Assert.Equal(_router.Definitions.Distinct(), _router.Definitions);

    [Fact]
    public void Every_handler_has_a_definition() => Assert.Empty(_router.Definitions.Except(AllCommands.All));

    [Fact]
    public void Every_property_is_read_and_set_by_its_table()
    {
        PropertyDefinition[] properties = [.. Schemas.All.SelectMany(s => s.Properties)];

        Assert.NotEmpty(properties);
        Assert.Equal(properties.Where(p => p.Access.HasFlag(PropertyAccess.Read)).ToHashSet(), _router.Readable.ToHashSet());
        Assert.Equal(properties.Where(p => p.Access.HasFlag(PropertyAccess.Set)).ToHashSet(), _router.Settable.ToHashSet());
    }

    public ValueTask DisposeAsync() => _network.DisposeAsync();
}
