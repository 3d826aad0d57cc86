using System.Globalization;

namespace Skype4Net.Benchmarks.Compare.Peers;

/// <summary>
/// The programs that are compared: <c>peer emulator dbus ADDRESS NAME</c>, <c>peer sdk tcp PORT</c>, <c>peer hello</c>, and those of
/// calls: <c>peer accounts PAIRS</c>, <c>peer speaker call|sockets PORTS</c>, <c>peer listener call PORTS</c>, <c>peer listener sockets COUNT</c>,
/// and of many programs: <c>peer server-of-many COUNT</c>, <c>peer programs PORT COUNT</c>.
/// </summary>
internal static class PeerProgram
{
    /// <summary>Starts one: in a process of its own, or in this one.</summary>
    public static IPeer Start(bool isInThisProcess, params string[] arguments)
        => isInThisProcess ? new LocalPeer(arguments) : ProcessPeer.OfThisProgram(arguments);

    /// <summary>Runs one until its lines end.</summary>
    /// <param name="arguments">Which one, and where: the transport and its target.</param>
    /// <param name="lines">What it is told.</param>
    public static Task RunAsync(string[] arguments, ILines lines) => arguments switch
    {
        ["emulator", .. var target] => EmulatorPeer.RunAsync(target, lines),
        ["sdk", .. var target] => SdkPeer.RunAsync(target, lines),
        ["accounts", var pairs] => CallingAccountsPeer.RunAsync(int.Parse(pairs, CultureInfo.InvariantCulture), lines),
        ["speaker", var kind, var ports] => VoicePeers.SpeakAsync(kind == "call", ports, lines),
        ["listener", "call", var ports] => VoicePeers.ListenAsync(ports, lines),
        ["listener", "sockets", var count] => VoicePeers.ListenAsync(int.Parse(count, CultureInfo.InvariantCulture), lines),
        ["server-of-many", var count] => ManyProgramsPeer.ServeAsync(int.Parse(count, CultureInfo.InvariantCulture), lines),
        ["programs", var port, var count] => ManyProgramsPeer.AttachAsync(
            int.Parse(port, CultureInfo.InvariantCulture), int.Parse(count, CultureInfo.InvariantCulture), lines),
        ["hello"] => HelloAsync(lines),
        _ => throw new ArgumentException($"There is no such program: {string.Join(' ', arguments)}"),
    };

    // What a program costs that does nothing.
    private static Task HelloAsync(ILines lines)
    {
        lines.Write("ready");
        return Task.CompletedTask;
    }
}
