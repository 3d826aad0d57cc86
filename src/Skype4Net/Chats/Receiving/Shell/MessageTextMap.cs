using Skype4Net.Engine;
using Skype4Net.Protocol;

namespace Skype4Net.Receiving;

/// <summary>
/// The text of a message: the newest that is known. If it was edited since it was handed over, and nobody told to what, the text that it was
/// handed over with: a handler's read needs no command.
/// </summary>
internal sealed class MessageTextMap : PropertyMap<string>
{
    public static readonly MessageTextMap Instance = new();

    public override ValueTask<string> GetAsync(SkypeObject owner, PropertyDefinition definition, bool fresh, CancellationToken cancellationToken)
    {
        var text = (PropertyDefinition<string>)definition;
        if (fresh)
            return owner.Engine.AskAsync(owner.Entry, text, cancellationToken);
        ObjectEntry entry = owner.Entry;
        return TextHandedOver(owner, entry, text) is { } handedOver
            ? new ValueTask<string>(handedOver)
            : owner.Engine.GetAsync(entry, text, cancellationToken);
    }

    public override string GetBlocking(SkypeObject owner, PropertyDefinition definition)
    {
        var text = (PropertyDefinition<string>)definition;
        ObjectEntry entry = owner.Entry;
        return TextHandedOver(owner, entry, text) ?? owner.Engine.GetBlocking(entry, text);
    }

    public override bool TryGetCached(SkypeObject owner, PropertyDefinition definition, out string value)
    {
        var text = (PropertyDefinition<string>)definition;
        ObjectEntry entry = owner.Entry;
        string? known = TextHandedOver(owner, entry, text);
        if (known is null && entry.Find(text) is { } slot && slot.TryRead(out string cached))
            known = cached;
        value = known ?? "";
        return known is not null;
    }

    public override IDisposable Subscribe(SkypeObject owner, PropertyDefinition definition, IObserver<string> observer)
        => PropertySubscription.Create(owner, (PropertyDefinition<string>)definition, observer);

    // Only where nothing newer is known.
    private static string? TextHandedOver(SkypeObject owner, ObjectEntry entry, PropertyDefinition<string> text)
        => owner is ChatMessage { Loaded.Text: { } handedOver } && entry.Find(text) is not { HasValue: true } ? handedOver : null;
}
