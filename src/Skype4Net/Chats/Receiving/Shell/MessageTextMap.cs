using Skype4Net.Engine;
using Skype4Net.Protocol;

namespace Skype4Net.Receiving;

/// <summary>
/// The text of a message: the newest that is known. If it was edited since it was handed over and nobody told to what, the client is asked;
/// where that fails, the text that it was handed over with counts, so that a handler's read does not depend on the client.
/// </summary>
internal sealed class MessageTextMap : PropertyMap<string>
{
    public static readonly MessageTextMap Instance = new();

    public override ValueTask<string> GetAsync(SkypeObject owner, PropertyDefinition definition, bool fresh, CancellationToken cancellationToken)
    {
        var text = (PropertyDefinition<string>)definition;
        ObjectEntry entry = owner.Entry;
        return fresh ? owner.Engine.AskAsync(entry, text, cancellationToken)
            : HandedOver(owner, entry, text) is { } handedOver ? AskOrAsync(handedOver)
            : owner.Engine.GetAsync(entry, text, cancellationToken);

        async ValueTask<string> AskOrAsync(string otherwise)
        {
            try
            {
                return await owner.Engine.GetAsync(entry, text, cancellationToken).ConfigureAwait(false);
            }
            catch (SkypeException)
            {
                return otherwise;
            }
        }
    }

    public override string GetBlocking(SkypeObject owner, PropertyDefinition definition)
    {
        var text = (PropertyDefinition<string>)definition;
        ObjectEntry entry = owner.Entry;
        string? handedOver = HandedOver(owner, entry, text);
        try
        {
            return owner.Engine.GetBlocking(entry, text);
        }
        catch (SkypeException) when (handedOver is not null)
        {
            return handedOver;
        }
    }

    public override bool TryGetCached(SkypeObject owner, PropertyDefinition definition, out string value)
    {
        if (owner.Entry.Find((PropertyDefinition<string>)definition) is { } slot && slot.TryRead(out value))
            return true;
        value = default!;
        return false;
    }

    public override IDisposable Subscribe(SkypeObject owner, PropertyDefinition definition, IObserver<string> observer)
        => PropertySubscription.Create(owner, (PropertyDefinition<string>)definition, observer);

    // Only where nothing newer is known.
    private static string? HandedOver(SkypeObject owner, ObjectEntry entry, PropertyDefinition<string> text)
        => owner is ChatMessage { Loaded.Text: { } handedOver } && entry.Find(text) is not { HasValue: true } ? handedOver : null;
}
