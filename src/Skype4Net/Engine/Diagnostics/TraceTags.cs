namespace Skype4Net.Engine;

/// <summary>The names of the tags of spans, those of OpenTelemetry's conventions where there are any.</summary>
internal static class TraceTags
{
    public const string System = "messaging.system";

    public const string Skype = "skype";

    public const string OperationType = "messaging.operation.type";

    public const string ErrorType = "error.type";

    public const string Command = "skype4net.command.name";

    public const string Event = "skype4net.event.name";
}
