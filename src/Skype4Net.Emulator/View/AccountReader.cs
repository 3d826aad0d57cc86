using Skype4Net.Emulator.Calls;
using Skype4Net.Emulator.Chats;
using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Profile;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Emulator.Settings;
using Skype4Net.Emulator.Sms;
using Skype4Net.Emulator.Window;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.View;

/// <summary>Reads what a window shows of the account itself. On the client's executor.</summary>
internal static class AccountReader
{
    public static AccountView Read(ClientContext client)
    {
        ProfileModule profile = client.Module<ProfileModule>();
        SettingsModule settings = client.Module<SettingsModule>();
        CallModule calls = client.Module<CallModule>();
        Dictionary<string, string> fields = profile.Of(client.Me).Where(f => f.Value.Length > 0).ToDictionary();
        EnumCodecs.WindowState.TryDecode(settings.ValueOf(ClientProperties.WindowState), out WindowState window);
        return new AccountView(client.Handle, client.Lifecycle.IsRunning, client.ConnectionStatus, client.UserStatus)
        {
            FullName = fields.GetValueOrDefault(ProfileProperties.FullName.Name, ""),
            Mood = fields.GetValueOrDefault(ProfileProperties.MoodText.Name, ""),
            Profile = fields,
            Settings = SettingsModule.Stored.ToDictionary(s => s.Name, settings.ValueOf),
            Credit = profile.Balance / 100m,
            Currency = profile.BalanceCurrency,
            Number = profile.OwnNumber,
            Privileges = [.. Enum.GetValues<Privilege>().Where(profile.Has)],
            Devices = [.. settings.Devices],
            HasCamera = calls.Video.HasCamera,
            IsBusy = calls.IsBusy,
            AllowsSilentMode = settings.AllowsSilentMode,
            IsMuted = settings.IsMuted,
            Window = window,
            Permissions = client.Permissions.Policy,
            NextSmsFailure = client.Module<SmsModule>().NextFailure,
            Selected = client.Module<WindowModule>().FocusedContacts,
            Unread = client.Module<ChatModule>().Store.Unread.Count(),
            Programs = client.Sessions.Count(s => s.Permission == SessionPermission.Allowed),
            IsInCall = calls.Active.Any(),
        };
    }
}
