namespace Skype4Net.Emulator.Sms;

/// <summary>What happens to an SMS.</summary>
internal enum SmsEvent
{
    /// <summary>Its text, its targets or the number to reply to are changed.</summary>
    Edit,

    /// <summary><c>ALTER SMS SEND</c>.</summary>
    Send,

    /// <summary>The server takes it.</summary>
    Accept,

    /// <summary>The server does not take it.</summary>
    Refuse,

    /// <summary>All targets have it.</summary>
    DeliverToAll,

    /// <summary>Some targets have it, and the others never will.</summary>
    DeliverToSome,

    /// <summary>No target will ever have it.</summary>
    DeliverToNone,

    /// <summary>It has come in.</summary>
    Arrive,

    /// <summary>The user has seen it: <c>SET SMS SEEN</c>.</summary>
    See,
}
