using Skype4Net.Tests.Emulator.Network;

namespace Skype4Net.Samples.Tests;

/// <summary>The sample that is a network.</summary>
public sealed class FolderNetworkTests
{
    [Fact]
    public async Task The_sample_carries_a_message_there_and_back()
    {
        SampleOutput output = await SampleProcess.RunAsync("FolderNetwork");

        Assert.Equal((0, ""), (output.ExitCode, output.Errors));
        Assert.Equal(["bot: You said: hello through a folder"], output.Lines);
    }
}

/// <summary>The folder keeps the contract of networks: connecting, catching up, restarts.</summary>
public sealed class FolderConnectionContractTests : ConnectionContract<FolderTestNetwork>;

/// <summary>The folder keeps the contract of networks: contacts, presence, profiles.</summary>
public sealed class FolderContactContractTests : ContactContract<FolderTestNetwork>;

/// <summary>The folder keeps the contract of networks: lost connections, servers that are away.</summary>
public sealed class FolderLossContractTests : LossContract<FolderTestNetwork>;

/// <summary>The folder keeps the contract of networks: messages in dialogs.</summary>
public sealed class FolderMessageContractTests : MessageContract<FolderTestNetwork>;

/// <summary>The folder keeps the contract of networks: rooms.</summary>
public sealed class FolderRoomContractTests : RoomContract<FolderTestNetwork>;

/// <summary>The folder keeps the contract of networks: rooms that several change.</summary>
public sealed class FolderRoomChangeContractTests : RoomChangeContract<FolderTestNetwork>;

/// <summary>The folder keeps the contract of networks: signals between emulated clients.</summary>
public sealed class FolderSignalContractTests : SignalContract<FolderTestNetwork>;
