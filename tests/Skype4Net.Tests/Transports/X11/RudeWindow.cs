using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using Skype4Net.Transports.X11;

namespace Skype4Net.Tests.Transports.X11;

/// <summary>A program of the display that sends whatever it likes, in whoever's name.</summary>
internal sealed class RudeWindow : IDisposable
{
    private readonly nint _connection;
    private readonly uint _root;

    public RudeWindow(string display)
    {
        _connection = LibXcb.Connect(display, out _);
        _root = (uint)Marshal.ReadInt32(LibXcb.Roots(LibXcb.GetSetup(_connection)).Data);
        Window = LibXcb.GenerateId(_connection);
        LibXcb.CreateWindow(_connection, 0, Window, _root, 0, 0, 1, 1, 0, 0, 0, 0, 0);
        Begin = Atom("SKYPECONTROLAPI_MESSAGE_BEGIN");
        More = Atom("SKYPECONTROLAPI_MESSAGE");
        Instance = Atom("_SKYPE_INSTANCE");
        Client = PropertyOf(_root, Instance);
    }

    public uint Window { get; }

    public uint Begin { get; }

    public uint More { get; }

    public uint Instance { get; }

    /// <summary>The window of the client that serves the display; 0 for none.</summary>
    public uint Client { get; }

    /// <summary>One event: any type, any format, in any window's name.</summary>
    public void Send(uint to, uint type, ReadOnlySpan<byte> data, byte format = 8, uint? from = null)
    {
        Span<byte> message = stackalloc byte[LibXcb.EventBytes];
        message.Clear();
        message[0] = LibXcb.ClientMessage;
        message[1] = format;
        BinaryPrimitives.WriteUInt32LittleEndian(message[4..], from ?? Window);
        BinaryPrimitives.WriteUInt32LittleEndian(message[8..], type);
        data.CopyTo(message[12..]);
        LibXcb.SendEvent(_connection, 0, to, 0, message);
        LibXcb.Flush(_connection);
    }

    /// <summary>Names any number as the client's window, in any form.</summary>
    public void Claim(uint window, byte format = 32, uint count = 1)
    {
        LibXcb.ChangeProperty(_connection, 0, _root, Instance, LibXcb.WindowAtom, format, count, window);
        LibXcb.Flush(_connection);
    }

    public void Unclaim()
    {
        LibXcb.DeleteProperty(_connection, _root, Instance);
        LibXcb.Flush(_connection);
    }

    public void Dispose() => LibXcb.Disconnect(_connection);

    private uint Atom(string name)
    {
        byte[] text = Encoding.ASCII.GetBytes(name);
        nint reply = LibXcb.InternAtomReply(_connection, LibXcb.InternAtom(_connection, 0, (ushort)text.Length, text), 0);
        uint atom = (uint)Marshal.ReadInt32(reply, 8);
        LibXcb.Free(reply);
        return atom;
    }

    private uint PropertyOf(uint window, uint property)
    {
        nint reply = LibXcb.GetPropertyReply(_connection, LibXcb.GetProperty(_connection, 0, window, property, LibXcb.WindowAtom, 0, 1), 0);
        uint value = LibXcb.PropertyValueLength(reply) >= sizeof(uint) ? (uint)Marshal.ReadInt32(LibXcb.PropertyValue(reply)) : 0;
        LibXcb.Free(reply);
        return value;
    }
}
