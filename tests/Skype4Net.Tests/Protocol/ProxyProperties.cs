using System.Reflection;
using Skype4Net.Protocol;

namespace Skype4Net.Tests.Protocol;

/// <summary>The members of the proxies that are properties of the wire.</summary>
internal static class ProxyProperties
{
    /// <summary>A proxy of every kind of object that has properties to read.</summary>
    public static (ObjectKind Kind, object[] Proxies)[] Proxies(Skype skype) =>
    [
        (ObjectKind.Client, [skype, skype.Settings, skype.Client]),
        (ObjectKind.User, [skype.User("anna")]),
        (ObjectKind.Profile, [skype.Profile]),
        (ObjectKind.Chat, [skype.Chats.Get("#a/$b;1")]),
        (ObjectKind.ChatMessage, [skype.Chats.GetMessage(1)]),
        (ObjectKind.ChatMember, [new ChatMember(skype.Engine, 1)]),
        (ObjectKind.Privilege, [skype.Privileges]),
        (ObjectKind.Call, [skype.Calls.Get(1)]),
        (ObjectKind.Voicemail, [skype.Voicemails.Get(1)]),
        (ObjectKind.Sms, [skype.Sms.Get(1)]),
        (ObjectKind.FileTransfer, [skype.FileTransfers.Get(1)]),
        (ObjectKind.Application, [skype.Applications.Get("chess")]),
        (ObjectKind.Group, [skype.Groups.Get(1)]),
    ];

    /// <summary>The members of a proxy, each with its name on the wire.</summary>
    public static IEnumerable<(PropertyInfo Member, string WireName)> Of(object proxy)
        => proxy.GetType().GetProperties()
            .Where(p => p.PropertyType.IsGenericType
                && p.PropertyType.GetGenericTypeDefinition() is var type
                && (type == typeof(SkypeProperty<>) || type == typeof(SettableSkypeProperty<>)))
            .Select(p => (p, ((ISkypeProperty)p.GetValue(proxy)!).Name));
}
