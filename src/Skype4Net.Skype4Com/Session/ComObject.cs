using System.ComponentModel;

namespace SKYPE4COMLib;

/// <summary>What all coclasses of things in the client have: the session they came from.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ComObject
{
    private protected ComObject(SkypeSession session) => Session = session;

    internal SkypeSession Session { get; }

    private protected T Read<T>(Sdk.SkypeProperty<T> property) => Session.Read(property);

    private protected T Read<T>(Sdk.SettableSkypeProperty<T> property) => Session.Read(property);

    private protected void Set<T>(Sdk.SettableSkypeProperty<T> property, T value) => Session.Set(property, value);

    private protected void Do(Func<CancellationToken, Task> work) => Session.Do((_, ct) => work(ct));

    private protected T Get<T>(Func<CancellationToken, Task<T>> work) => Session.Get((_, ct) => work(ct));
}
