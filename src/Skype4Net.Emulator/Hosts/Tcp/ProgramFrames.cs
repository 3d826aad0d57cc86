using System.Text;
using Skype4Net.Transports.Tcp;

namespace Skype4Net.Emulator.Hosts;

/// <summary>What a program sends over its connection, frame by frame; with the single bytes that answer the client among them.</summary>
/// <param name="files">The files that are pushed to the program.</param>
/// <param name="pushesFiles">Whether there are any.</param>
/// <param name="maxBytes">The longest frame that is taken at first.</param>
internal sealed class ProgramFrames(FilePush files, bool pushesFiles, int maxBytes)
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private readonly FrameBuffer _frames = new(maxBytes);
    private bool _awaitsAbilities;

    /// <summary>Whether the program has said that it takes files.</summary>
    public bool TakesFiles { get; private set; }

    /// <summary>The longest frame that is taken.</summary>
    public int Limit
    {
        set => _frames.Limit = value;
    }

    /// <summary>Where the next bytes go.</summary>
    public Memory<byte> Free => _frames.Free;

    public void Added(int bytes) => _frames.Added(bytes);

    /// <summary>What the program can stands in the byte behind its command.</summary>
    public void AwaitAbilities()
    {
        _awaitsAbilities = true;
        TryTakeAbilities();
    }

    /// <summary>The next frame, if it is complete: a text, or the byte of a command.</summary>
    /// <exception cref="InvalidDataException">The frame is too long, or no text.</exception>
    public bool TryTake(out string? text, out byte? command)
    {
        text = null;
        command = null;
        if (_awaitsAbilities && !TryTakeAbilities())
            return false;
        if (files.AwaitsSlot)
        {
            if (_frames.TryTakeByteAmongFrames(out bool isFrame, out byte slot))
            {
                files.OnSlot(slot);
                return TryTake(out text, out command);
            }

            if (!isFrame)
                return false;
        }

        if (!_frames.TryTake(out ReadOnlySpan<byte> bytes, out command))
            return false;
        if (command is null)
            text = Text(bytes);
        return true;
    }

    // A NUL at the end is a habit of C programs; anywhere else, and what is no UTF-8, is an attack or an accident.
    private static string Text(ReadOnlySpan<byte> bytes)
    {
        if (bytes[^1] == 0)
            bytes = bytes[..^1];
        if (bytes.Contains((byte)0))
            throw new InvalidDataException("The frame has a NUL in it.");
        try
        {
            return s_strict.GetString(bytes);
        }
        catch (DecoderFallbackException exception)
        {
            throw new InvalidDataException("The frame is no UTF-8.", exception);
        }
    }

    private bool TryTakeAbilities()
    {
        if (!_frames.TryTakeByte(out byte abilities))
            return false;
        _awaitsAbilities = false;
        TakesFiles = pushesFiles && (abilities & SkypeProxyFrame.Slots) != 0;
        return true;
    }
}
