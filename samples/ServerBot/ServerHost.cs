using ServerBot.Access;
using ServerBot.Keeping;
using ServerBot.Rates;
using ServerBot.Settings;
using ServerBot.Standby;
using Skype4Net;

namespace ServerBot;

/// <summary>One instance of the server: its parts put together by the settings.</summary>
internal sealed class ServerHost : IAsyncDisposable
{
    private readonly ISkype _skype;
    private readonly RateFile _rates;
    private readonly WireLog? _log;
    private readonly Server _server;
    private readonly CancellationTokenSource _end = new();

    private ServerHost(ISkype skype, ServerSettings settings, IClientProgram? program, TimeProvider time, Action<string> notify)
    {
        _skype = skype;
        _log = settings.Log.File.Length > 0 ? new WireLog(skype, settings.Log) : null;
        _rates = new RateFile(settings.Rates.File, TimeSpan.FromSeconds(settings.Rates.CheckEverySeconds), time, notify);
        _server = new Server(skype, new Answers(_rates, time), new AccessGuard(settings.Access, settings.Refusal, notify), time, notify);
        var watchdog = new Watchdog(skype, settings.Watchdog, program, time, notify);
        Role = new StandbyRole(settings.Standby, () => watchdog.IsAnswered && skype.AttachmentStatus == AttachmentStatus.Success, time, notify)
        {
            TakesOver = () => _ = _server.TakeOverAsync(),
        };
        _server.Start(Role);
        Role.Start();
        GivenUp = watchdog.RunAsync(_end.Token);
    }

    public StandbyRole Role { get; }

    /// <summary>Ends when the client does not answer and cannot be brought back; the result says what to do.</summary>
    public Task<string> GivenUp { get; }

    /// <summary>Starts the client if the settings say so, attaches, and serves.</summary>
    public static async Task<ServerHost> StartAsync(ServerSettings settings, SkypeOptions options, IClientProgram? program,
        Action<string> notify, CancellationToken cancellationToken = default)
    {
        program?.Start();
        ISkype skype = await Skype.AttachAsync(options, cancellationToken);
        try
        {
            return new ServerHost(skype, settings, program, options.TimeProvider, notify);
        }
        catch
        {
            await skype.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_end.IsCancellationRequested)
            return;
        Role.Dispose();
        _server.Dispose();
        _rates.Dispose();
        await _end.CancelAsync();
        await GivenUp.ContinueWith(_ => { }, TaskScheduler.Default);
        _log?.Dispose();
        await _skype.DisposeAsync();
        _end.Dispose();
    }
}
