using Skype4Net.Tests.Emulator.Network;

namespace Skype4Net.Xmpp.Tests.Network;

/// <summary>What every network promises, over Prosody: connecting, catching up, restarts.</summary>
public sealed class XmppConnectionContractTests : ConnectionContract<XmppTestNetwork>;

/// <summary>What every network promises, over Prosody: contacts, presence, profiles.</summary>
public sealed class XmppContactContractTests : ContactContract<XmppTestNetwork>;

/// <summary>What every network promises, over Prosody: lost connections, servers that are away.</summary>
public sealed class XmppLossContractTests : LossContract<XmppTestNetwork>;

/// <summary>What every network promises, over Prosody: messages in dialogs.</summary>
public sealed class XmppMessageContractTests : MessageContract<XmppTestNetwork>;

/// <summary>What every network promises, over Prosody: rooms.</summary>
public sealed class XmppRoomContractTests : RoomContract<XmppTestNetwork>;

/// <summary>What every network promises, over Prosody: rooms that several change.</summary>
public sealed class XmppRoomChangeContractTests : RoomChangeContract<XmppTestNetwork>;

/// <summary>What every network promises, over Prosody: signals between emulated clients.</summary>
public sealed class XmppSignalContractTests : SignalContract<XmppTestNetwork>;
