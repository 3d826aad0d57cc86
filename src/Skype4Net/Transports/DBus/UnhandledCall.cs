using System.Text;

namespace Skype4Net.Transports.DBus;

/// <summary>Answers a method call that nobody has taken: what every program on a bus is asked, else that there is no such method.</summary>
internal static unsafe class UnhandledCall
{
    private const string Peer = "org.freedesktop.DBus.Peer";
    private const string UnknownMethod = "org.freedesktop.DBus.Error.UnknownMethod";

    /// <summary>The answer.</summary>
    public static Outgoing Answer(in BusMessage call)
    {
        nint answered = LibDBus.Ref(call.Handle);
        string at = call.Interface, member = call.Member;
        if (at == Peer && member == "Ping")
            return new Outgoing { Answers = answered };
        if (at == Peer && member == "GetMachineId")
            return new Outgoing { Answers = answered }.WithText(MachineId());
        return new Outgoing
        {
            Answers = answered,
            ErrorName = UnknownMethod,
            ErrorText = $"Method \"{member}\" with signature \"{call.Signature}\" on interface \"{at}\" doesn't exist",
        };
    }

    private static byte[] MachineId()
    {
        byte* id = LibDBus.LocalMachineId();
        try
        {
            return Encoding.UTF8.GetBytes(BusMessage.Text(id));
        }
        finally
        {
            LibDBus.FreeMemory(id);
        }
    }
}
