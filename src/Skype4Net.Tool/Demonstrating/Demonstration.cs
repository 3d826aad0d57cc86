using Skype4Net.Emulator;
using Skype4Net.Emulator.Network;
using Skype4Net.Tool.Worlds;

namespace Skype4Net.Tool.Demonstrating;

/// <summary>
/// What goes on in the demonstration's world: three people plan their lunch in a chat with a bot, one of them sends a file, one calls. It begins
/// before anybody looks, goes on when a window of the page is open, and is quiet after that, so that who plays has the world for themselves.
/// </summary>
/// <param name="world">The demonstration's world.</param>
/// <param name="time">The clock of the pauses between what people do.</param>
internal sealed class Demonstration(World world, TimeProvider time) : IAsyncDisposable
{
    private const string Menu = """
        Friday

        Soup of the day      4.20
        Pizza                7.80
        Salad with beans     6.40
        Something with rice  7.10
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("skype4net-demonstration-");
    private readonly TaskCompletionSource<Task> _looked = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private CancellationTokenSource _ended = new();
    private Task _playing = Task.CompletedTask;
    private ISkype? _skype;
    private LunchBot? _bot;
    private EmulatedChat? _chat;

    /// <summary>Attaches the bot and lets the conversation begin, again if the world was started again.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task BeginAsync(CancellationToken cancellationToken)
    {
        await EndAsync().ConfigureAwait(false);
        _ended = new CancellationTokenSource();
        var options = new SkypeOptions
        {
            FriendlyName = "lunch-bot",
            Transport = world.Client(DemonstrationWorld.Bot).Transport,
            LogToStandardError = false,
        };
        _skype = await Skype.AttachAsync(options, cancellationToken).ConfigureAwait(false);
        _bot = new LunchBot(_skype);
        Begin();
        _playing = PlayAsync(_ended.Token);
    }

    /// <summary>Goes on as soon as somebody looks.</summary>
    /// <param name="looked">Completes when somebody does.</param>
    public void GoOnWhen(Task looked) => _looked.SetResult(looked);

    public async ValueTask DisposeAsync()
    {
        await EndAsync().ConfigureAwait(false);
        _folder.Delete(recursive: true);
    }

    private async Task EndAsync()
    {
        await _ended.CancelAsync().ConfigureAwait(false);
        await _playing.ConfigureAwait(false);
        _ended.Dispose();
        _bot?.Dispose();
        if (_skype is not null)
            await _skype.DisposeAsync().ConfigureAwait(false);
    }

    private void Begin()
    {
        _chat = Ben.CreateChat(Nora, Ida, world.Client(DemonstrationWorld.Bot));
        Ben.SetTopic(_chat, "Friday lunch");
        Ben.Say(_chat, "Who is in for Friday?");
        Ida.Say(_chat, "Me!");
        Ida.Say(_chat, "@lunch soup");
    }

    private async Task PlayAsync(CancellationToken ended)
    {
        (double Pause, Action Do)[] steps =
        [
            (2, () => Ben.Say(_chat!, "@lunch pizza")),
            (3, () => Ida.Say(_chat!, "Nora, and you? Write @lunch and what you would like.")),
            (3, OfferMenu),
            (4, () => Ben.Call(Nora)),
        ];
        try
        {
            await _looked.Task.Unwrap().WaitAsync(ended).ConfigureAwait(false);
            foreach ((double pause, Action act) in steps)
            {
                await Task.Delay(TimeSpan.FromSeconds(pause), time, ended).ConfigureAwait(false);
                act();
            }
        }
        catch (OperationCanceledException)
        {
            // The world ends, or begins anew.
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or NetworkLoginException)
        {
            // Whoever plays has signed somebody out, or ended a client: then the rest is left out.
        }
    }

    private void OfferMenu()
    {
        string path = Path.Combine(_folder.FullName, "menu.txt");
        File.WriteAllText(path, Menu);
        Ida.Say(Nora, "Here is the menu.");
        Ida.SendFile(Nora, path);
    }

    private EmulatedClient Nora => world.Client(DemonstrationWorld.Nora);

    private EmulatedClient Ben => world.Client(DemonstrationWorld.Ben);

    private EmulatedClient Ida => world.Client(DemonstrationWorld.Ida);
}
