using Skype4Net.Emulator;

namespace Skype4Net.Tool.Tests;

/// <summary>Nora, whose Skype the tool works on, and her friends.</summary>
internal sealed class EmulatorFixture : IAsyncDisposable
{
    public EmulatorFixture()
    {
        Nora = Network.LogIn("nora", "Nora Lund");
        Ben = Network.LogIn("ben", "Ben Ode");
        Ida = Network.LogIn("ida", "Ida Berg");
        Network.MakeContacts(Nora, Ben);
        Network.MakeContacts(Nora, Ida);
    }

    public SkypeNetwork Network { get; } = new();

    public EmulatedClient Nora { get; }

    public EmulatedClient Ben { get; }

    public EmulatedClient Ida { get; }

    public ValueTask DisposeAsync() => Network.DisposeAsync();
}
