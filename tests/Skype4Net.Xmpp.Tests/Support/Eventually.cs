namespace Skype4Net.Xmpp.Tests;

/// <summary>Waits for signals, never for time to pass; the limit only turns a hang into a failure.</summary>
internal static class Eventually
{
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    public static Task<T> InTime<T>(this Task<T> task) => task.WaitAsync(Limit);

    public static Task InTime(this Task task) => task.WaitAsync(Limit);
}
