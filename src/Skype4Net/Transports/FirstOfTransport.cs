namespace Skype4Net.Transports;

/// <summary>Looks for a client in several ways, and takes the one where it is found first.</summary>
internal sealed class FirstOfTransport(params IReadOnlyList<SkypeTransport> ways) : SkypeTransport
{
    /// <inheritdoc/>
    public override string Name => string.Join(" or ", ways.Select(w => w.Name));

    /// <inheritdoc/>
    public override string Target => string.Join(", then for ", ways.Select(w => w.Target));

    /// <inheritdoc/>
    public override string Advice => ways[0].Advice;

    /// <inheritdoc/>
    public override ITransport Open(TransportContext context)
        => new FirstOfConnection([.. ways.Select(w => (w.Name, w.Open(context)))], context.TimeProvider);
}
