namespace Skype4Net.Transports.DBus;

/// <summary>The names of the API on D-Bus, and of the bus itself; used by both ends.</summary>
internal static class DBusNames
{
    public const string Service = "com.Skype.API";
    public const string ServerPath = "/com/Skype";
    public const string ServerInterface = "com.Skype.API";
    public const string Invoke = "Invoke";
    public const string ClientPath = "/com/Skype/Client";
    public const string ClientInterface = "com.Skype.API.Client";
    public const string Notify = "Notify";

    public const string Bus = "org.freedesktop.DBus";
    public const string BusPath = "/org/freedesktop/DBus";

    /// <summary>The rule by which the bus tells who owns a name.</summary>
    public static string OwnerRule(string name)
        => "type='signal',sender='org.freedesktop.DBus',interface='org.freedesktop.DBus',member='NameOwnerChanged'," +
            $"path='/org/freedesktop/DBus',arg0='{name}'";

    /// <summary>A call to the bus itself.</summary>
    public static Outgoing CallBus(string member, string argument, uint? number = null, ReplyHandler? onReply = null, object? state = null)
        => new Outgoing
        {
            Method = new BusMethod(Bus, BusPath, Bus, member, wantsReply: onReply is not null),
            Number = number,
            OnReply = onReply,
            State = state,
        }.WithText(System.Text.Encoding.UTF8.GetBytes(argument));
}
