namespace Skype4Net.Emulator.Network;

/// <summary>What can be done to a contact.</summary>
public enum ContactChange
{
    /// <summary>Ask to be a contact, with a text; telephones become one without being asked.</summary>
    Request,

    /// <summary>Let them see the own presence; accepts their request if there is one.</summary>
    Allow,

    /// <summary>Let them see the own presence no longer; declines their request if there is one.</summary>
    Deny,

    /// <summary>Remove them from the contact list.</summary>
    Remove,

    /// <summary>Hear nothing from them any more.</summary>
    Block,

    /// <summary>Hear from them again.</summary>
    Unblock,
}
