using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Plugins;
using Skype4Net.Emulator.Sessions;

namespace Skype4Net.Emulator.View;

/// <summary>Reads what a window shows of programs and of questions. On the client's executor.</summary>
internal static class ProgramReader
{
    private const int MaxWaiting = 20;

    public static ProgramView Read(ApiSession session)
        => new(session.Number, session.ApplicationName, session.Transport.Name, session.Protocol, PermissionOf(session), session.Since)
        {
            WaitingCount = session.Waiting.Count,
            Waiting = [.. session.Waiting.Oldest(MaxWaiting).Select(w => new WaitingCommand(w.Line, w.Since))],
        };

    public static RequestView[] Requests(ClientContext client) =>
    [
        .. client.Permissions.Pending.Select(r => new RequestView(r.ApplicationName, IsProgram: true, "") { Program = r.Program }),
        .. client.Network.PendingRequests.Select(r => new RequestView(client.Network.SpellingOf(r.Key), IsProgram: false, r.Value)),
    ];

    public static PluginItemView[] PluginItems(ClientContext client)
    {
        PluginModule plugins = client.Module<PluginModule>();
        return
        [
            .. client.Sessions.SelectMany(s => plugins.MenuItems.Of(s).Select(i => View(s, i, isMenuItem: true))),
            .. client.Sessions.SelectMany(s => plugins.Events.Of(s).Select(i => View(s, i, isMenuItem: false))),
        ];
    }

    private static PluginItemView View(ApiSession session, PluginRecord item, bool isMenuItem)
        => new(item.Id, isMenuItem, item.Caption, session.Number)
        {
            Hint = item.Hint,
            Context = item.Context,
            IsEnabled = item.IsEnabled,
        };

    private static ProgramPermission PermissionOf(ApiSession session) => session.Permission switch
    {
        SessionPermission.Asking => ProgramPermission.Asking,
        SessionPermission.Allowed => ProgramPermission.Allowed,
        SessionPermission.Refused => ProgramPermission.Refused,
        _ => ProgramPermission.None,
    };
}
