using System.Buffers;

namespace Skype4Net.Transports.DBus;

/// <summary>A message on its way to the thread that sends it.</summary>
internal sealed unsafe class Outgoing
{
    private byte[]? _text;

    /// <summary>The call that this answers; null for a call of our own.</summary>
    public nint Answers { get; init; }

    public string? ErrorName { get; init; }

    /// <summary>What an error says.</summary>
    public string ErrorText { get; init; } = "";

    /// <summary>What is called; null for an answer.</summary>
    public BusMethod? Method { get; init; }

    public ReplyHandler? OnReply { get; init; }

    public object? State { get; init; }

    /// <summary>Copies the text argument, with the NUL that ends it for libdbus. It must be valid UTF-8 without NUL.</summary>
    public Outgoing WithText(ReadOnlySpan<byte> utf8)
    {
        _text = ArrayPool<byte>.Shared.Rent(utf8.Length + 1);
        utf8.CopyTo(_text);
        _text[utf8.Length] = 0;
        return this;
    }

    /// <summary>A second argument, for the few calls to the bus that have one.</summary>
    public uint? Number { get; init; }

    /// <summary>Makes the message. On the connection's thread.</summary>
    public nint Build()
    {
        nint message = Method is not null ? Method.NewCall()
            : ErrorName is not null ? LibDBus.NewError(Answers, ErrorName, ErrorText)
            : LibDBus.NewMethodReturn(Answers);
        LibDBus.Iterator iterator;
        LibDBus.IterInitAppend(message, &iterator);
        if (_text is not null)
        {
            fixed (byte* text = _text)
            {
                byte* value = text;
                _ = LibDBus.IterAppendBasic(&iterator, LibDBus.TypeString, &value);
            }
        }

        if (Number is { } number)
            _ = LibDBus.IterAppendBasic(&iterator, 'u', &number);
        return message;
    }

    /// <summary>Gives back what was rented and held.</summary>
    public void Release()
    {
        if (_text is not null)
            ArrayPool<byte>.Shared.Return(_text);
        _text = null;
        if (Answers != 0)
            LibDBus.Unref(Answers);
    }
}
