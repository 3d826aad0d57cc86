namespace Skype4Net.Emulator;

/// <summary>Somebody wants to be a contact, as shown in the window.</summary>
public sealed class ContactRequest
{
    private readonly EmulatedClient _client;

    internal ContactRequest(EmulatedClient client, string from, string text)
    {
        _client = client;
        From = from;
        Text = text;
    }

    /// <summary>The Skype name of who asks.</summary>
    public string From { get; }

    /// <summary>What he says; empty when the request was dealt with.</summary>
    public string Text { get; }

    /// <summary>Accepts.</summary>
    public void Accept() => _client.Accept(From);

    /// <summary>Declines.</summary>
    public void Decline() => _client.Decline(From);
}
