namespace Skype4Net.Emulator;

/// <summary>Somebody wants to be a contact, as shown in the window.</summary>
public sealed class ContactRequest
{
    private readonly Action<bool> _answer;

    internal ContactRequest(string from, string text, Action<bool> answer)
    {
        _answer = answer;
        From = from;
        Text = text;
    }

    /// <summary>The Skype name of who asks.</summary>
    public string From { get; }

    /// <summary>What they say; empty when the request was dealt with.</summary>
    public string Text { get; }

    /// <summary>Accepts.</summary>
    public void Accept() => _answer(true);

    /// <summary>Declines.</summary>
    public void Decline() => _answer(false);
}
