namespace Skype4Net.Emulator.Network;

/// <summary>Who somebody is to the network: in memory, the Skype name in lower case.</summary>
internal readonly record struct Identity
{
    public Identity(string handle) => Value = handle.ToLowerInvariant();

    public string Value { get; }

    /// <summary>Whether it is a telephone, which is no account: it is neither there nor away.</summary>
    public bool IsTelephone => Value.StartsWith('+');

    public override string ToString() => Value;
}

/// <summary>A conversation as the network knows it; in memory, the name of the chat.</summary>
internal readonly record struct ConversationKey(string Value);

/// <summary>A message as the network knows it. The sender chooses it, so that sending again is harmless.</summary>
internal readonly record struct MessageKey(string Value);

/// <summary>How far a client has followed the network: what came before need not be told again.</summary>
internal readonly record struct Cursor(long Value);
