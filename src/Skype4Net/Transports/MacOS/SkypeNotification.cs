namespace Skype4Net.Transports.MacOS;

/// <summary>The notifications of the Skype API, as both ends post and read them.</summary>
internal static class SkypeNotification
{
    public const string AvailabilityRequest = "SKSkypeAPIAvailabilityRequest";
    public const string AvailabilityUpdate = "SKAvailabilityUpdate";
    public const string AttachRequest = "SKSkypeAPIAttachRequest";
    public const string AttachResponse = "SKSkypeAttachResponse";
    public const string Command = "SKSkypeAPICommand";
    public const string Line = "SKSkypeAPINotification";
    public const string DetachRequest = "SKSkypeAPIDetachRequest";
    public const string BecameAvailable = "SKSkypeBecameAvailable";
    public const string WillQuit = "SKSkypeWillQuit";
    public const string AccountDidLogOut = "SKSkypeAccountDidLogOut";

    public const string AvailabilityKey = "SKYPE_API_AVAILABILITY";
    public const string ResponseKey = "SKYPE_API_ATTACH_RESPONSE";
    public const string ClientNameKey = "SKYPE_API_CLIENT_NAME";
    public const string ClientIdKey = "SKYPE_API_CLIENT_ID";
    public const string CommandKey = "SKYPE_API_COMMAND";
    public const string LineKey = "SKYPE_API_NOTIFICATION_STRING";

    /// <summary>The one availability that Skype's own framework takes for a yes; others take any but 0.</summary>
    public const long Available = 7;

    /// <summary>The answer to a request that was refused, in the place of an id.</summary>
    public const long Refused = 0;

    /// <summary>The id on lines for everybody.</summary>
    public const long Everybody = 999;

    /// <summary>What programs observe.</summary>
    public static IReadOnlyCollection<string> OfClient { get; } =
        [AvailabilityUpdate, AttachResponse, Line, BecameAvailable, WillQuit, AccountDidLogOut];

    /// <summary>What the client observes.</summary>
    public static IReadOnlyCollection<string> OfPrograms { get; } = [AvailabilityRequest, AttachRequest, Command, DetachRequest];

    /// <summary>Whether a number can be a program's id.</summary>
    public static bool IsId(long number) => number is > Refused and not Everybody;

    public static CentreNotification AsksAvailability() => new(AvailabilityRequest);

    public static CentreNotification AsksToAttach(string program) => new(AttachRequest, program);

    public static CentreNotification ForCommand(string command, long id, string program) => new(Command)
    {
        Values = new Dictionary<string, object> { [CommandKey] = command, [ClientIdKey] = id, [ClientNameKey] = program },
    };

    public static CentreNotification Detaches(long id, string program) => new(DetachRequest)
    {
        Values = new Dictionary<string, object> { [ClientIdKey] = id, [ClientNameKey] = program },
    };

    public static CentreNotification TellsAvailability(long availability) => new(AvailabilityUpdate)
    {
        Values = new Dictionary<string, object> { [AvailabilityKey] = availability },
    };

    public static CentreNotification ForReply(string program, long response) => new(AttachResponse)
    {
        Values = new Dictionary<string, object> { [ClientNameKey] = program, [ResponseKey] = response },
    };

    public static CentreNotification Tells(string line, long id) => new(Line)
    {
        Values = new Dictionary<string, object> { [LineKey] = line, [ClientIdKey] = id },
    };
}
