using Skype4Net.Emulator;
using Skype4Net.Playground.Windows;

namespace Skype4Net.Playground.Commands;

/// <summary>The world behind the page.</summary>
internal sealed class PageWorld(PlaygroundServer server) : ICommandWorld
{
    public PlaygroundServer Server => server;

    public SkypeNetwork Network => server.Network;

    public SaidMessages Said { get; } = new();

    public bool TakesPaths => false;

    public string? PathOf(string upload) => server.Files.PathOf(upload);

    // Whatever a window names: no command of the page holds a path.
    public string FolderFor(string named) => server.Files.NewFolder();

    public Task<bool> TypeAsync(EmulatedClient client, string to, bool types)
    {
        server.World.Typing.Set(to, client.Handle, types);
        return server.Programs.TypeAsync(client, to, types, CancellationToken.None);
    }

    public Task<string> SendAsync(EmulatedClient client, string line) => server.Programs.SendAsync(client, line, CancellationToken.None);
}
