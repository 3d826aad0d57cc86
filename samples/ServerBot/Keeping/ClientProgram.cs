using ServerBot.Settings;
using Skype4Net;

namespace ServerBot.Keeping;

/// <summary>The program of the client, as far as the server has it in hand.</summary>
internal interface IClientProgram
{
    void Start();

    Task RestartAsync(CancellationToken cancellationToken);
}

/// <summary>A client on this machine.</summary>
internal sealed class ClientProgram : IClientProgram
{
    private readonly SkypeProgram _program;
    private readonly SkypeStartOptions _options;

    /// <exception cref="ArgumentException">No client is installed, and the settings name none.</exception>
    public ClientProgram(ClientSettings settings)
    {
        _program = settings.Path.Length > 0
            ? new SkypeProgram(settings.Path)
            : SkypeProgram.Find()
                ?? throw new ArgumentException(
                "No Skype is installed here. Give its program as client.path in the settings, or set client.start to false.");
        _options = new SkypeStartOptions
        {
            Minimized = settings.Minimized,
            UserName = settings.UserName.Length > 0 ? settings.UserName : null,
            Password = settings.PasswordVariable.Length > 0 ? Environment.GetEnvironmentVariable(settings.PasswordVariable) : null,
            Arguments = settings.Arguments,
        };
    }

    public void Start() => _program.Start(_options);

    public async Task RestartAsync(CancellationToken cancellationToken)
    {
        await _program.ShutdownAsync(cancellationToken);
        _program.Start(_options);
    }
}
