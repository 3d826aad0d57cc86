using SKYPE4COMLib;

namespace Skype4Net.Skype4Com.Tests;

/// <summary>A Skype object that is attached to a scripted client, on a clock that stands still.</summary>
internal sealed class ComProgram : IDisposable
{
    private ComProgram(ScriptedTransport client)
    {
        Client = client;
        Skype = new SkypeClass(new SkypeOptions { FriendlyName = "Test", Transport = client, TimeProvider = Clock });
    }

    public ScriptedTransport Client { get; }

    public ManualTimeProvider Clock { get; } = new();

    public SkypeClass Skype { get; }

    /// <summary>Not attached yet.</summary>
    public static ComProgram Start(ScriptedTransport? client = null) => new(client ?? new AnsweringClient().Transport);

    public static ComProgram Attached(ScriptedTransport? client = null)
    {
        ComProgram program = Start(client);
        program.Skype.Attach(8, true);
        program.Client.Sent.Clear();
        return program;
    }

    public void Dispose() => Skype.Dispose();
}
