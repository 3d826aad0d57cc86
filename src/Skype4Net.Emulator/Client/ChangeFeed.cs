using System.Globalization;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Client;

/// <summary>
/// Says what has changed in the window of a client. What programs are notified of is one source; modules add what these are not told.
/// </summary>
internal sealed class ChangeFeed(ClientContext client)
{
    private ClientSubject<ClientChange>? _changes;

    /// <summary>The changes; nothing is worked out while nobody listens.</summary>
    public ClientSubject<ClientChange> Changes
        => _changes ?? LazyInitializer.EnsureInitialized(ref _changes, () => new ClientSubject<ClientChange>(client.Executor.Failed));

    /// <summary>Whether anybody listens.</summary>
    public bool IsObserved => _changes is { IsObserved: true };

    /// <summary>The client is gone for good.</summary>
    public void Complete() => _changes?.Complete();

    public void Publish(ClientPart part, string id = "")
    {
        if (IsObserved)
            Changes.Publish(new ClientChange(part, id));
    }

    public void Publish(ClientPart part, long id)
    {
        if (IsObserved)
            Changes.Publish(new ClientChange(part, id.ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>Programs are notified of a property.</summary>
    public void OnNotified(PropertyDefinition property, string id)
    {
        if (!IsObserved)
            return;
        switch (property.Kind)
        {
            case ObjectKind.Client or ObjectKind.Profile or ObjectKind.Privilege or ObjectKind.ContactList:
                Publish(ClientPart.Account);
                break;
            case ObjectKind.User:
                Publish(ClientPart.Contact, id);
                if (property == UserProperties.ReceivedAuthRequest || property == UserProperties.BuddyStatus
                    || property == UserProperties.IsAuthorized)
                    Publish(ClientPart.Request);
                break;
            default:
                if (PartOf(property.Kind) is { } part)
                    Publish(part, id);
                break;
        }

        foreach (ClientModule module in client.Modules.Made)
            module.OnNotified(property, id);
    }

    private static ClientPart? PartOf(ObjectKind kind) => kind switch
    {
        ObjectKind.Chat => ClientPart.Chat,
        ObjectKind.ChatMessage => ClientPart.Message,
        ObjectKind.Call => ClientPart.Call,
        ObjectKind.Voicemail => ClientPart.Voicemail,
        ObjectKind.Sms => ClientPart.Sms,
        ObjectKind.FileTransfer => ClientPart.File,
        ObjectKind.Group => ClientPart.Group,
        _ => null,
    };
}
