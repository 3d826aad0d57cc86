namespace Skype4Net.Emulator;

/// <summary>A kind of thing that an emulated client's window shows.</summary>
public enum ClientPart
{
    /// <summary>The account itself, its profile and settings: <see cref="ClientView.Account"/>. The id is empty.</summary>
    Account,
    /// <summary>Somebody known: <see cref="ClientView.FindContact"/>. The id is the Skype name.</summary>
    Contact,
    /// <summary>A group of contacts: <see cref="ClientView.FindGroup"/>.</summary>
    Group,
    /// <summary>A chat with its members: <see cref="ClientView.FindChat"/>. The id is its name.</summary>
    Chat,
    /// <summary>A message: <see cref="ClientView.FindMessage"/>.</summary>
    Message,
    /// <summary>A call: <see cref="ClientView.FindCall"/>.</summary>
    Call,
    /// <summary>A voicemail: <see cref="ClientView.FindVoicemail"/>.</summary>
    Voicemail,
    /// <summary>An SMS: <see cref="ClientView.FindSms"/>.</summary>
    Sms,
    /// <summary>A file transfer: <see cref="ClientView.FindFile"/>.</summary>
    File,
    /// <summary>A program: <see cref="ClientView.FindProgram"/>. The id is its number.</summary>
    Program,
    /// <summary>A question that waits for the user: <see cref="ClientView.Requests"/>. The id is empty.</summary>
    Request,
    /// <summary>A menu item or an event of a program: <see cref="ClientView.PluginItems"/>. The id is empty.</summary>
    PluginItem,
    /// <summary>A switch of <see cref="ClientFaults"/>. The id is empty.</summary>
    Fault,
    /// <summary>Everything may be different: a history was cleared, or the client was installed anew. The id is empty.</summary>
    Everything,
}

/// <summary>Something in the window of an emulated client is different, new or gone.</summary>
/// <param name="Part">What it is.</param>
/// <param name="Id">Which one, as on the wire.</param>
public readonly record struct ClientChange(ClientPart Part, string Id);
