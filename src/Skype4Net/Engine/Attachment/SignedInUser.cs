using Skype4Net.Protocol;

namespace Skype4Net.Engine;

/// <summary>Who is signed in at the client: as it answered at the attachment, and as it notifies since.</summary>
internal sealed class SignedInUser(Func<bool> isAttached, Action<string> onSignedOut)
{
    private volatile string _notified = "";
    private string _handle = "";

    /// <summary>As answered at the last attachment; empty before, and where the client does not tell.</summary>
    public string Handle => Volatile.Read(ref _handle);

    /// <summary>Notes the answer; empty where the client did not answer that, and then it may have notified it.</summary>
    public void Note(string handle) => Volatile.Write(ref _handle, handle.Length > 0 ? handle : _notified);

    /// <summary>Forgets what was notified since the last attachment.</summary>
    public void DropNotified() => _notified = "";

    /// <summary>Whether a line says that the user has signed out.</summary>
    public static bool IsSignOut(PropertyDefinition property, string value)
        => (property == ClientProperties.ConnectionStatus || property == ClientProperties.UserStatus)
            && value.Trim().Equals("LOGGEDOUT", StringComparison.OrdinalIgnoreCase);

    /// <summary>Takes a notification of the client itself.</summary>
    public void OnClientLine(PropertyDefinition property, string value)
    {
        if (IsSignOut(property, value))
            onSignedOut($"the client said {property.Name} LOGGEDOUT");
        else if (property == ClientProperties.CurrentUserHandle && value.Trim() is { Length: > 0 } handle)
            OnHandle(handle);
    }

    private void OnHandle(string handle)
    {
        if (!isAttached())
            _notified = handle;
        else if (Handle.Length == 0)
            Volatile.Write(ref _handle, handle);
        else if (!handle.Equals(Handle, StringComparison.OrdinalIgnoreCase))
            // The lines between, that the former user signed out, were lost.
            onSignedOut($"the client said that {handle} is signed in now");
    }
}
