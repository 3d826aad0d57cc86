using System.Threading.Channels;
using Skype4Net.Transports.MacOS;

namespace Skype4Net.Tests.Transports.MacOS;

/// <summary>Any program of the login session: hears what the others post, and posts what it likes.</summary>
internal sealed class Eavesdropper : IDisposable
{
    private readonly Channel<CentreNotification> _heard = Channel.CreateUnbounded<CentreNotification>();
    private readonly INotificationCentre _centre;
    private readonly IDisposable _observing;

    public Eavesdropper(INotificationCentre centre, params IReadOnlyCollection<string> names)
    {
        _centre = centre;
        _observing = centre.Observe(names, n => _heard.Writer.TryWrite(n), exception => _heard.Writer.TryComplete(exception));
    }

    /// <summary>How many notifications were heard and not taken.</summary>
    public int Waiting => _heard.Reader.Count;

    public void Post(string name, params IEnumerable<(string Key, object Value)> values)
        => Post(new CentreNotification(name) { Values = values.ToDictionary(v => v.Key, v => v.Value) });

    public void Post(CentreNotification notification) => _centre.Post(notification);

    /// <summary>The next notification; fails if none comes, or another one.</summary>
    public async Task<CentreNotification> NextAsync(string name)
    {
        CentreNotification next = await _heard.Reader.ReadAsync().InTime();
        Assert.Equal(name, next.Name);
        return next;
    }

    /// <summary>The next line that the client tells, with the id it is for.</summary>
    public async Task<(long? Id, string? Line)> NextLineAsync()
    {
        CentreNotification next = await NextAsync(SkypeNotification.Line);
        return (next.Number(SkypeNotification.ClientIdKey), next.Text(SkypeNotification.LineKey));
    }

    public void Dispose() => _observing.Dispose();
}
