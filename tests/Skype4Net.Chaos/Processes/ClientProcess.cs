using System.Globalization;
using Skype4Net.Tests;

namespace Skype4Net.Chaos;

/// <summary>
/// A process with an emulated client in it, to be killed: <c>client --transport T --address A --store FILE</c>.
/// Anna says what it reads: <c>chat text</c>.
/// </summary>
internal sealed class ClientProcess : IHunt
{
    public string Name => "client";

    public string Usage => "--transport T --address A --store FILE (a part of other hunts)";

    public bool Run(HuntArguments arguments)
    {
        string transport = arguments.Required("transport"), address = arguments.Required("address"), store = arguments.Required("store");
        arguments.EnsureAllKnown();
        RunAsync(transport, address, store).GetAwaiter().GetResult();
        return true;
    }

    /// <summary>Starts it; it is ready when it has said so.</summary>
    public static RunningProgram Start(TransportCase transport, string store)
        => RunningProgram.Alone("tests/Skype4Net.Chaos", "client", "--transport", transport.Name, "--address", transport.Address, "--store", store);

    private static async Task RunAsync(string transport, string address, string store)
    {
        await using var world = new StoredWorld(store);
        await using IAsyncDisposable host = await TransportCase.ServeAsync(transport, address, world.Bot);
        Console.WriteLine("ready");
        while (await Console.In.ReadLineAsync() is { } line)
        {
            string[] words = line.Split(' ', 2);
            world.Say(int.Parse(words[0], CultureInfo.InvariantCulture), words[1]);
        }
    }
}
