using System.Globalization;
using Skype4Net.Benchmarks.Compare.Peers;
using Skype4Net.Benchmarks.Compare.Reports;

namespace Skype4Net.Benchmarks.Compare.Suites;

/// <summary>Silence, over all transports at the same time: what it costs, and how long an event takes that ends it.</summary>
/// <param name="floors">Builds the bare programs.</param>
internal sealed class SilenceSuite(FloorPrograms floors) : ISuite
{
    // Wine has work of its own.
    private static readonly string[] s_transports = ["dbus", "x11", "tcp"];

    // Of the silence: what the event before it left to be done is not idleness.
    private const double Settling = 1.0 / 12;

    // The first rounds, without silence, compile what the later ones run.
    private const int WarmUp = 4;

    public async Task RunAsync(CompareOptions options, Report report)
    {
        (int rounds, TimeSpan silence) = options.IsShort ? (2, TimeSpan.FromMilliseconds(50)) : (3, TimeSpan.FromSeconds(60));
        var transports = new List<SilentTransport>();
        try
        {
            foreach (string name in s_transports)
            {
                if (await SilentTransport.StartAsync(name, floors, options.IsInOneProcess) is { } transport)
                    transports.Add(transport);
            }

            if (transports.Count == 0)
                return;
            for (int round = -WarmUp; round < rounds; round++)
                await RunAsync(transports, round, silence);
            var section = new Section(
                "An event after a silence",
                string.Create(CultureInfo.InvariantCulture, $"For {silence.TotalSeconds:0.##} s nothing goes over any transport; then a contact's ")
                + "notification: milliseconds to its reader, the median of the rounds, and what SDK and emulator take more than two bare programs, "
                + "within a round, with the quarters around it. Then milliseconds of processor time that the program and the emulator take in a "
                + "minute of silence.",
                ["", .. transports[0].Titles, "more than bare", "the program, idle", "the emulator, idle"]);
            foreach (SilentTransport transport in transports)
                section.Rows.Add(transport.ToRow());
            report.Sections.Add(section);
        }
        finally
        {
            foreach (SilentTransport transport in transports)
                await transport.DisposeAsync();
        }
    }

    private static async Task RunAsync(IReadOnlyList<SilentTransport> transports, int round, TimeSpan silence)
    {
        foreach (SilentTransport transport in transports)
            await transport.BeginAsync();
        if (round >= 0)
        {
            await Task.Delay(silence * Settling);
            foreach (SilentTransport transport in transports)
                transport.BeginSilence();
            await Task.Delay(silence * (1 - Settling));
            foreach (SilentTransport transport in transports)
                transport.EndSilence(silence * (1 - Settling));
        }

        foreach (SilentTransport transport in transports)
            await transport.NotifyAsync(first: round + WarmUp, isNoted: round >= 0);
    }
}
