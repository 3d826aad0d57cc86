using System.Collections.Concurrent;
using System.Globalization;
using Skype4Net.Engine;
using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>
/// What this program shows in the client. It lives there for as long as the program is attached, so it is brought back after each loss.
/// </summary>
internal sealed class Plugins
{
    private readonly SkypeEngine _engine;
    private readonly ConcurrentDictionary<SkypeObject, Func<Command>> _shown = new();
    private int _made;

    public Plugins(SkypeEngine engine)
    {
        _engine = engine;
        EventClicked = engine.Streams.Create("Client.EventClicked", PluginEventProperties.Clicked, (id, _) => Find<PluginEvent>(id));
        MenuItemClicked = engine.Streams.Create("Client.MenuItemClicked", MenuItemProperties.Clicked, (id, click) =>
            Find<MenuItem>(id) is { } item ? new MenuItemClicked(item, User.ListOf(engine, click.Handles), click.Context, click.ContextId) : null);
        engine.Lifetime.Restorers.Add(RestoreAsync);
    }

    public EventStream<PluginEvent> EventClicked { get; }

    public EventStream<MenuItemClicked> MenuItemClicked { get; }

    public string NextId(string kind) => string.Create(CultureInfo.InvariantCulture, $"{kind}{Interlocked.Increment(ref _made)}");

    public async Task<PluginEvent> CreateEventAsync(PluginEvent made, CancellationToken cancellationToken)
    {
        await _engine.SendAsync(made.Creation, cancellationToken).ConfigureAwait(false);
        _shown[made] = () => made.Creation;
        return made;
    }

    public async Task<MenuItem> CreateMenuItemAsync(MenuItem made, CancellationToken cancellationToken)
    {
        await _engine.SendAsync(made.Creation, cancellationToken).ConfigureAwait(false);
        _shown[made] = () => made.Creation;
        return made;
    }

    public Task DeleteAsync(SkypeObject shown, Command deletion, CancellationToken cancellationToken)
    {
        _shown.TryRemove(shown, out _);
        return _engine.SendAsync(deletion, cancellationToken);
    }

    public async ValueTask DisposeAsync(SkypeObject shown, Command deletion)
    {
        if (!_shown.ContainsKey(shown))
            return;
        try
        {
            await DeleteAsync(shown, deletion, CancellationToken.None).ConfigureAwait(false);
        }
        catch (SkypeException exception)
        {
            Log.NotDeleted(_engine.Logger, shown.Key, exception);
        }
    }

    private T? Find<T>(string id)
        where T : SkypeObject
        => _shown.Keys.OfType<T>().FirstOrDefault(shown => shown.Key == id);

    private async Task RestoreAsync()
    {
        foreach (Func<Command> creation in _shown.Values)
            await _engine.SendAsync(creation(), CancellationToken.None).ConfigureAwait(false);
    }
}
