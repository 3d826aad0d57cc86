namespace Skype4Net.Tests.Emulator.Network;

/// <summary>A network that is slow and tells kept things twice: connecting, catching up, restarts.</summary>
public sealed class FaultyConnectionContractTests : ConnectionContract<FaultyTestNetwork>;

/// <summary>A network that is slow and tells kept things twice: contacts, presence, profiles.</summary>
public sealed class FaultyContactContractTests : ContactContract<FaultyTestNetwork>;

/// <summary>A network that is slow and tells kept things twice: lost connections, servers that are away.</summary>
public sealed class FaultyLossContractTests : LossContract<FaultyTestNetwork>;

/// <summary>A network that is slow and tells kept things twice: messages in dialogs.</summary>
public sealed class FaultyMessageContractTests : MessageContract<FaultyTestNetwork>;

/// <summary>A network that is slow and tells kept things twice: rooms.</summary>
public sealed class FaultyRoomContractTests : RoomContract<FaultyTestNetwork>;

/// <summary>A network that is slow and tells kept things twice: rooms that several change.</summary>
public sealed class FaultyRoomChangeContractTests : RoomChangeContract<FaultyTestNetwork>;

/// <summary>A network that is slow and tells kept things twice: signals between emulated clients.</summary>
public sealed class FaultySignalContractTests : SignalContract<FaultyTestNetwork>;
