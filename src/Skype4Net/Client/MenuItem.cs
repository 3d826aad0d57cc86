using Skype4Net.Engine;
using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>
/// A menu item of this program in the client. Protocol 6; Skype 5 and later accept it and show nothing. The client cannot be asked for it, so
/// its values are kept here.
/// </summary>
public sealed class MenuItem : SkypeObject, IAsyncDisposable
{
    private readonly Plugins _plugins;

    internal MenuItem(SkypeEngine engine, Plugins plugins, MenuItemOptions options)
        : base(engine, ObjectKind.MenuItem, Argument.Word(options.Id))
    {
        _plugins = plugins;
        Options = options;
    }

    /// <summary>The id.</summary>
    public string Id => Key;

    /// <summary>Where it shows and what it says now.</summary>
    public MenuItemOptions Options { get; private set; }

    /// <summary>Changes what it says (<c>SET MENU_ITEM x CAPTION</c>).</summary>
    /// <param name="caption">What it says.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public async Task SetCaptionAsync(string caption, CancellationToken cancellationToken = default)
    {
        await Engine.SetAsync(Entry, MenuItemProperties.Caption, Argument.Line(caption), cancellationToken).ConfigureAwait(false);
        Options = Options with { Caption = caption };
    }

    /// <summary>Changes what it says when the mouse is over it (<c>SET MENU_ITEM x HINT</c>).</summary>
    /// <param name="hint">What it says.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public async Task SetHintAsync(string hint, CancellationToken cancellationToken = default)
    {
        await Engine.SetAsync(Entry, MenuItemProperties.Hint, Argument.Line(hint), cancellationToken).ConfigureAwait(false);
        Options = Options with { Hint = hint };
    }

    /// <summary>Lets it be clicked, or not (<c>SET MENU_ITEM x ENABLED</c>).</summary>
    /// <param name="enabled">Whether it can be.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public async Task SetEnabledAsync(bool enabled, CancellationToken cancellationToken = default)
    {
        await Engine.SetAsync(Entry, MenuItemProperties.Enabled, enabled, cancellationToken).ConfigureAwait(false);
        Options = Options with { Enabled = enabled };
    }

    /// <summary>Removes it (<c>DELETE MENU_ITEM x</c>).</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task DeleteAsync(CancellationToken cancellationToken = default)
        => _plugins.DeleteAsync(this, ClientCommands.DeleteMenuItem.With(Id), cancellationToken);

    /// <summary>Removes it; says nothing when the client is gone already.</summary>
    public ValueTask DisposeAsync() => _plugins.DisposeAsync(this, ClientCommands.DeleteMenuItem.With(Id));

    internal Command Creation
        => ClientCommands.CreateMenuItem.With(Id, EnumCodecs.PluginContext.Encode(Options.Context), Options.Caption, Options.Rest());
}
