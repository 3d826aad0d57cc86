using System.Globalization;

namespace Skype4Net.Xmpp.Client.Messages;

/// <summary>The stamp of something that was kept before it was delivered (XEP-0203).</summary>
internal static class Delay
{
    /// <summary>Null when there is none; never later than now.</summary>
    public static DateTimeOffset? Read(XmppElement element, TimeProvider time)
    {
        if (!DateTimeOffset.TryParse(element.Find("delay", Namespaces.Delay)?["stamp"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal,
            out DateTimeOffset stamp))
            return null;
        DateTimeOffset now = time.GetUtcNow();
        return stamp < now ? stamp : now;
    }

    /// <summary>The stamp of something that was first sent before.</summary>
    public static XmppElement Write(DateTimeOffset at) => new XmppElement("delay", Namespaces.Delay)
        .Set("stamp", at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
}
