using System.Runtime.InteropServices;
using System.Text;
using Skype4Net.Transports.DBus;

namespace Skype4Net.Chaos;

/// <summary>Messages of a bus as bytes, spoilt; what the bus library takes for a message is read as any other.</summary>
internal sealed unsafe partial class BusArgumentTarget : IFuzzTarget
{
    private const string Library = "libdbus-1.so.3";

    public string Name => "arguments";

    public void Run(Random random, int inputs)
    {
        var lines = new LineMaker(random);
        for (int i = 0; i < inputs; i++)
        {
            byte[] sent = Mutations.Spoil(Message(random, lines), random);
            if (sent.Length == 0)
                continue;
            LibDBus.NativeError error;
            LibDBus.ErrorInit(&error);
            nint message;
            fixed (byte* bytes = sent)
                message = Demarshal(bytes, sent.Length, &error);
            LibDBus.ErrorFree(&error);
            if (message == 0)
                continue;
            Read(new BusMessage(message));
            LibDBus.Unref(message);
        }
    }

    private static void Read(BusMessage message)
    {
        _ = (message.Type, message.ReplySerial, message.Sender, message.Path, message.Interface);
        _ = (message.Member, message.Signature, message.ErrorName, message.WantsReply, message.FirstText);
        BusMessage.ArgumentReader arguments = message.Arguments();
        while (arguments.Next(out ReadOnlySpan<byte> text))
            _ = Encoding.UTF8.GetString(text);
    }

    private static byte[] Message(Random random, LineMaker lines)
    {
        nint message = LibDBus.NewMethodCall("com.Skype.API", "/com/Skype/Client", "com.Skype.API.Client", random.Next(2) == 0 ? "Notify" : "Invoke");
        LibDBus.Iterator iterator;
        LibDBus.IterInitAppend(message, &iterator);
        for (int i = random.Next(4); i > 0; i--)
        {
            if (random.Next(4) == 0)
            {
                int number = random.Next();
                _ = LibDBus.IterAppendBasic(&iterator, 'i', &number);
                continue;
            }

            fixed (byte* text = Encoding.UTF8.GetBytes(lines.Line().Replace("\0", "", StringComparison.Ordinal) + "\0"))
            {
                byte* start = text;
                _ = LibDBus.IterAppendBasic(&iterator, LibDBus.TypeString, &start);
            }
        }

        SetSerial(message, 1);
        byte* marshalled;
        int length;
        if (Marshal(message, &marshalled, &length) == 0)
            throw new InvalidOperationException("The bus library cannot write its own message.");
        byte[] bytes = new Span<byte>(marshalled, length).ToArray();
        Free(marshalled);
        LibDBus.Unref(message);
        return bytes;
    }

    [LibraryImport(Library, EntryPoint = "dbus_message_demarshal")]
    private static partial nint Demarshal(byte* bytes, int length, LibDBus.NativeError* error);

    [LibraryImport(Library, EntryPoint = "dbus_message_marshal")]
    private static partial int Marshal(nint message, byte** bytes, int* length);

    [LibraryImport(Library, EntryPoint = "dbus_message_set_serial")]
    private static partial void SetSerial(nint message, uint serial);

    [LibraryImport(Library, EntryPoint = "dbus_free")]
    private static partial void Free(byte* memory);
}
