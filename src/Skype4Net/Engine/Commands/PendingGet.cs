using System.Buffers;
using System.Text;
using Skype4Net.Protocol;

namespace Skype4Net.Engine;

/// <summary>A <c>GET</c> of a property. Its reply is decoded while its bytes are there, and goes into the cache before anybody sees it.</summary>
internal sealed class PendingGet<T>(PropertySlot<T> slot) : PendingCommand
{
    private readonly TaskCompletionSource<T> _source = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<T> Task => _source.Task;

    public override string Text => Command.Get(slot.Definition, slot.Owner.Id).Text;

    public override bool TeachesLate => true;

    public override bool StoresReply => true;

    /// <summary>How many wait for the value; under the lock of the slot's owner.</summary>
    public int Readers { get; set; }

    public override bool IsMisdirected(ReadOnlySpan<byte> reply)
        => !TryReadValue(reply, out _) && PropertyLine.TryParse(reply, out PropertyLine line) && line.Property is not null;

    public override void Write(IBufferWriter<byte> to)
    {
        to.Write("GET "u8);
        ObjectSchema schema = slot.Owner.Schema;
        if (schema.Word.Length > 0)
        {
            to.Write(schema.WordUtf8);
            to.Write(" "u8);
        }

        if (schema.HasId)
        {
            Encoding.UTF8.GetBytes(slot.Owner.Id, to);
            to.Write(" "u8);
        }

        to.Write(slot.Definition.NameUtf8);
    }

    public override void Complete(ReadOnlySpan<byte> reply)
    {
        // Out of the slot before the result is seen: who asks after this sends a command of their own.
        slot.Finished(this);
        if (TryReadValue(reply, out ReadOnlySpan<byte> value))
        {
            if (slot.Property.Codec.TryDecode(value, out T decoded))
            {
                slot.Store(decoded, value, this);
                _source.TrySetResult(decoded);
            }
            else
            {
                _source.TrySetException(Errors.UnreadableValue(Text, slot.Definition.Name, reply));
            }
        }
        else if (ErrorLine.TryParse(reply, out ErrorLine error))
        {
            _source.TrySetException(new SkypeCommandException(error.Code, WordComparer.Text(error.Text), Text));
        }
        else
        {
            _source.TrySetException(Errors.UnexpectedReply(Text, Text[4..], reply));
        }
    }

    public override bool Leave() => slot.Leave(this);

    public override void Fail(Exception reason)
    {
        slot.Finished(this);
        _source.TrySetException(reason);
    }

    private bool TryReadValue(ReadOnlySpan<byte> reply, out ReadOnlySpan<byte> value)
    {
        value = default;
        var words = new Words(reply);
        ObjectSchema schema = slot.Owner.Schema;
        if (schema.Word.Length > 0 && Schemas.Find(words.Next()) != schema)
            return false;
        if (schema.HasId && !slot.Owner.IsId(words.Next()))
            return false;
        if (!WordComparer.Equal(words.Next(), slot.Definition.NameUtf8))
            return false;
        value = words.Rest;
        return true;
    }
}
