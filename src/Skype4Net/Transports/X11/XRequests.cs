using System.Runtime.InteropServices;
using System.Text;

namespace Skype4Net.Transports.X11;

/// <summary>Requests to an X server that wait for its answer. A connection that is lost answers as if there were nothing.</summary>
internal static class XRequests
{
    /// <summary>Connects to a display; returns the connection and the root window of its screen.</summary>
    /// <exception cref="SkypeTransportException">The display cannot be opened.</exception>
    /// <exception cref="DllNotFoundException">There is no libxcb.</exception>
    public static (nint Connection, uint Root) Open(string display)
    {
        nint connection = LibXcb.Connect(display, out int screen);
        if (LibXcb.HasError(connection) != 0)
        {
            LibXcb.Disconnect(connection);
            throw new SkypeTransportException($"The X display {display} cannot be opened.");
        }

        LibXcb.ScreenIterator screens = LibXcb.Roots(LibXcb.GetSetup(connection));
        for (int i = 0; i < screen && screens.Remaining > 1; i++)
            LibXcb.NextScreen(ref screens);
        return (connection, (uint)Marshal.ReadInt32(screens.Data));
    }

    /// <summary>The number of an atom, which is made if it is new; 0 when the connection is lost.</summary>
    public static uint FindAtom(nint connection, string name)
    {
        byte[] text = Encoding.ASCII.GetBytes(name);
        nint reply = LibXcb.InternAtomReply(connection, LibXcb.InternAtom(connection, 0, (ushort)text.Length, text), 0);
        if (reply == 0)
            return 0;
        uint atom = (uint)Marshal.ReadInt32(reply, 8);
        LibXcb.Free(reply);
        return atom;
    }

    /// <summary>The window that a property of another one names; 0 for none.</summary>
    public static uint ReadWindow(nint connection, uint of, uint property)
    {
        nint reply = LibXcb.GetPropertyReply(connection, LibXcb.GetProperty(connection, 0, of, property, LibXcb.WindowAtom, 0, 1), 0);
        if (reply == 0)
            return 0;
        uint window = LibXcb.PropertyValueLength(reply) >= sizeof(uint) ? (uint)Marshal.ReadInt32(LibXcb.PropertyValue(reply)) : 0;
        LibXcb.Free(reply);
        return window;
    }

    public static bool Exists(nint connection, uint window)
    {
        nint reply = LibXcb.GetWindowAttributesReply(connection, LibXcb.GetWindowAttributes(connection, window), 0);
        if (reply != 0)
            LibXcb.Free(reply);
        return reply != 0;
    }
}
