using Skype4Net.Emulator;
using Skype4Net.Playground.Commands;
using Skype4Net.Playground.Programs;
using Skype4Net.Playground.Replay;
using Skype4Net.Tool.Errors;
using Skype4Net.Tool.Output;
using Skype4Net.Tool.Worlds;

namespace Skype4Net.Tool.Emulating;

/// <summary>The world behind the prompt, and what the prompt remembers from one command to the next.</summary>
internal sealed class PromptContext(World world, ResultWriter results) : ICommandWorld, IAsyncDisposable
{
    private readonly OwnPrograms _programs = new("skype4net prompt");

    public World World => world;

    public ResultWriter Results => results;

    /// <summary>Records what is done; null when nothing is recorded.</summary>
    public CommandRecorder? Recorder { get; set; }

    /// <summary>Where files go whose folder is not named; empty where one must be.</summary>
    public string ReceivedFolder { get; set; } = "";

    public SkypeNetwork Network => world.Network;

    public SaidMessages Said { get; } = new();

    public bool TakesPaths => true;

    public string? PathOf(string upload) => upload;

    public string FolderFor(string named)
        => named.Length > 0 ? named : ReceivedFolder.Length > 0 ? ReceivedFolder : throw new UsageException("Write: WHO take FOLDER");

    public Task<bool> TypeAsync(EmulatedClient client, string to, bool types) => _programs.TypeAsync(client, to, types, CancellationToken.None);

    public Task<string> SendAsync(EmulatedClient client, string line) => _programs.SendAsync(client, line, CancellationToken.None);

    public ValueTask DisposeAsync() => _programs.DisposeAsync();
}
