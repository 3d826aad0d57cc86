using Skype4Net.Emulator;
using Skype4Net.Emulator.Chats;
using Skype4Net.Emulator.Contacts;
using Skype4Net.Emulator.Groups;
using Skype4Net.Emulator.Profile;

namespace Skype4Net.Tests.Emulator;

/// <summary>A client that nobody uses is small: what it does not need is not there.</summary>
public sealed class IdleClientTests : IAsyncDisposable
{
    private readonly SkypeNetwork _network = new();

    [Fact]
    public void Without_a_program_there_are_the_modules_that_the_network_tells_something()
    {
        EmulatedClient anna = _network.LogIn("anna");
        Assert.Equal([typeof(ContactModule), typeof(ProfileModule)], ModulesOf(anna));

        anna.SetFullName("Anna B.");
        Assert.Equal([typeof(ContactModule), typeof(ProfileModule)], ModulesOf(anna));
    }

    [Fact]
    public void A_message_makes_the_module_of_chats_in_its_place()
    {
        EmulatedClient anna = _network.LogIn("anna"), ben = _network.LogIn("ben");
        _network.MakeContacts(anna, ben);
        Assert.Empty(ben.View.Groups);
        Assert.Equal([typeof(ContactModule), typeof(ProfileModule), typeof(GroupModule)], ModulesOf(ben));

        anna.Say(ben, "hello");

        Assert.Equal([typeof(ContactModule), typeof(ProfileModule), typeof(ChatModule), typeof(GroupModule)], ModulesOf(ben));
    }

    [Fact]
    public async Task For_a_program_there_are_all()
    {
        EmulatedClient anna = _network.LogIn("anna");
        await using ISkype skype = await Skype.AttachAsync(new SkypeOptions { Transport = anna.Transport });
        Assert.Equal(Skype4Net.Emulator.Client.ClientModules.Kinds.Select(k => k.Type), ModulesOf(anna));
    }

    public ValueTask DisposeAsync() => _network.DisposeAsync();

    private static IEnumerable<Type> ModulesOf(EmulatedClient client) => client.Context.Modules.Made.ToArray().Select(m => m.GetType());
}
