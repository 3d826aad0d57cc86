using System.Runtime.InteropServices;

namespace Skype4Net.Transports.DBus;

/// <summary>Opens connections of libdbus.</summary>
internal static unsafe class NativeBus
{
    /// <summary>Opens a private connection and registers it with the bus.</summary>
    /// <returns>The connection; 0 when there is none, and then why.</returns>
    public static nint TryOpen(BusAddress address, out SkypeTransportException? failure)
    {
        LibDBus.NativeError error;
        try
        {
            _ = LibDBus.ThreadsInit();
            LibDBus.ErrorInit(&error);
        }
        catch (DllNotFoundException exception)
        {
            failure = new SkypeTransportException("The library libdbus-1.so.3 is missing. On Debian: apt-get install libdbus-1-3.", exception);
            return 0;
        }

        nint connection = LibDBus.OpenPrivate(address.Text, &error);
        if (connection != 0)
        {
            // Otherwise the library ends the process when the bus goes away.
            LibDBus.SetExitOnDisconnect(connection, 0);
            if (LibDBus.Register(connection, &error) != 0)
            {
                failure = null;
                return connection;
            }

            LibDBus.Close(connection);
            LibDBus.UnrefConnection(connection);
        }

        string said = Marshal.PtrToStringUTF8((nint)error.Message) ?? "no reason given";
        LibDBus.ErrorFree(&error);
        failure = new SkypeTransportException($"There is no message bus at {address.Text} ({address.Source}): {said}");
        return 0;
    }
}
