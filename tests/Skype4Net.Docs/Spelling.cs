using System.Reflection;

namespace Skype4Net.Tests.Docs;

/// <summary>
/// How a program writes a member: <c>CallService.PlaceAsync</c> is <c>skype.Calls.PlaceAsync</c>, <c>Call.Status</c> is <c>call.Status</c>.
/// </summary>
internal static class Spelling
{
    // What is written by its type although its members are of an object: it is initialized, overridden, implemented or caught.
    private static readonly string[] s_byType = ["CallDevices", "DBusTransport", "SkypeEventHandler"];

    private static readonly Dictionary<string, string> s_variables = new()
    {
        ["ApplicationStream"] = "stream",
        ["ChatMember"] = "member",
        ["ChatMessage"] = "message",
        ["ContactGroup"] = "group",
        ["FileTransfer"] = "transfer",
        ["ISkype"] = "skype",
        ["SettableSkypeProperty"] = "property",
        ["SkypeProperty"] = "property",
        ["SmsMessage"] = "sms",
    };

    // Extension methods, by what they are called on.
    private static readonly Dictionary<string, string> s_extensions = new()
    {
        ["HandlerExtensions"] = "skype",
        ["ObservableHandlers"] = "skype.Chats.MessageReceived",
    };

    private static readonly Dictionary<string, string> s_onSkype = typeof(ISkype).GetProperties()
        .Where(p => p.PropertyType.IsClass && !p.PropertyType.IsGenericType && p.PropertyType != typeof(User))
        .GroupBy(p => p.PropertyType.Name).ToDictionary(g => g.Key, g => $"skype.{g.First().Name}");

    /// <param name="name"><c>Type</c> or <c>Type.Member</c>, as docs/parity.tsv has it.</param>
    public static string Of(string name)
    {
        if (name.Split('.') is not [var type, var member] || OurMember.Find(name) is not { } ours)
            return name;
        if (s_extensions.TryGetValue(type, out string? extended))
            return $"{extended}.{member}";
        if (ours.IsStatic || IsWrittenByType(type))
            return name;
        return $"{s_onSkype.GetValueOrDefault(type) ?? Variable(type)}.{member}";
    }

    /// <summary>The name that a variable of the type has on the pages.</summary>
    public static string Variable(string type)
        => s_variables.GetValueOrDefault(type) ?? (type == "Skype" ? "skype" : char.ToLowerInvariant(type[0]) + type[1..]);

    private static bool IsWrittenByType(string type) => s_byType.Contains(type) || type.StartsWith("ITransport", StringComparison.Ordinal)
        || type.EndsWith("Options", StringComparison.Ordinal) || type.EndsWith("Exception", StringComparison.Ordinal);
}
