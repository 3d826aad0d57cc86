using Skype4Net.Engine;
using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>
/// An event that this program shows in the client, for its user to click. Protocol 6; Skype 5 and later accept it and show nothing.
/// </summary>
public sealed class PluginEvent : SkypeObject, IAsyncDisposable
{
    private readonly Plugins _plugins;

    internal PluginEvent(SkypeEngine engine, Plugins plugins, string id, string caption, string hint)
        : base(engine, ObjectKind.PluginEvent, Argument.Word(id))
    {
        _plugins = plugins;
        Caption = caption;
        Hint = hint;
    }

    /// <summary>The id.</summary>
    public string Id => Key;

    /// <summary>What it says.</summary>
    public string Caption { get; }

    /// <summary>What it says when the mouse is over it.</summary>
    public string Hint { get; }

    /// <summary>Removes it (<c>DELETE EVENT x</c>).</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task DeleteAsync(CancellationToken cancellationToken = default)
        => _plugins.DeleteAsync(this, ClientCommands.DeleteEvent.With(Id), cancellationToken);

    /// <summary>Removes it; says nothing when the client is gone already.</summary>
    public ValueTask DisposeAsync() => _plugins.DisposeAsync(this, ClientCommands.DeleteEvent.With(Id));

    internal Command Creation => ClientCommands.CreateEvent.With(Id, Caption, Hint);
}
