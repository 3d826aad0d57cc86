namespace Skype4Net.Tests.Emulator.Network;

/// <summary>The network in memory: connecting, catching up, restarts.</summary>
public sealed class InMemoryConnectionContractTests : ConnectionContract<InMemoryTestNetwork>;

/// <summary>The network in memory: contacts, presence, profiles.</summary>
public sealed class InMemoryContactContractTests : ContactContract<InMemoryTestNetwork>;

/// <summary>The network in memory: lost connections, servers that are away.</summary>
public sealed class InMemoryLossContractTests : LossContract<InMemoryTestNetwork>;

/// <summary>The network in memory: messages in dialogs.</summary>
public sealed class InMemoryMessageContractTests : MessageContract<InMemoryTestNetwork>;

/// <summary>The network in memory: rooms.</summary>
public sealed class InMemoryRoomContractTests : RoomContract<InMemoryTestNetwork>;

/// <summary>The network in memory: rooms that several change.</summary>
public sealed class InMemoryRoomChangeContractTests : RoomChangeContract<InMemoryTestNetwork>;

/// <summary>The network in memory: signals between emulated clients.</summary>
public sealed class InMemorySignalContractTests : SignalContract<InMemoryTestNetwork>;
