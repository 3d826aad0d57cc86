using System.Globalization;
using Skype4Net.Emulator;
using Skype4Net.Emulator.Hosts;

namespace Skype4Net.Benchmarks.Compare.Peers;

/// <summary>
/// The emulated clients of people who call each other in pairs: speaker0 and listener0, and so on. Says <c>ready</c>, the ports of the
/// speakers and those of the listeners, with commas between them.
/// </summary>
internal static class CallingAccountsPeer
{
    public static async Task RunAsync(int pairs, ILines lines)
    {
        await using var network = new SkypeNetwork();
        var hosts = new List<TcpHost>();
        try
        {
            EmulatedClient[] speakers = [.. Enumerable.Range(0, pairs).Select(i => network.LogIn($"speaker{i}"))];
            EmulatedClient[] listeners = [.. Enumerable.Range(0, pairs).Select(i => network.LogIn($"listener{i}"))];
            foreach ((EmulatedClient speaker, EmulatedClient listener) in speakers.Zip(listeners))
                network.MakeContacts(speaker, listener);
            lines.Write($"ready {await ServeAsync(speakers)} {await ServeAsync(listeners)}");
            await lines.ReadAsync();
        }
        finally
        {
            foreach (TcpHost host in hosts)
                await host.DisposeAsync();
        }

        async Task<string> ServeAsync(EmulatedClient[] clients)
        {
            var ports = new List<string>();
            foreach (EmulatedClient client in clients)
            {
                TcpHost host = await TcpHost.StartAsync(client, new TcpHostOptions { Port = 0 });
                hosts.Add(host);
                ports.Add(host.EndPoint.Port.ToString(CultureInfo.InvariantCulture));
            }

            return string.Join(',', ports);
        }
    }
}
