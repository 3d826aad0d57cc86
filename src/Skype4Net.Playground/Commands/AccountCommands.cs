using Skype4Net.Emulator;
using Skype4Net.Playground.Json;
using static Skype4Net.Playground.Commands.Declare;

namespace Skype4Net.Playground.Commands;

/// <summary>Accounts and their clients.</summary>
internal static class AccountCommands
{
    public static IReadOnlyList<CommandEntry> All { get; } =
    [
        Command(
            "account.add", "", "adds an account, signed in, as a contact of everybody",
            [
                Named("handle", ArgumentType.Word), Named("name", ArgumentType.Text).Optional(), Named("password", ArgumentType.Text).Optional(),
                On with { Name = "contacts" },
            ],
            Add, "SkypeNetwork.LogIn", "SkypeNetwork.AddAccount"),
        Command(
            "account.logIn", "login", "signs in", [As, Named("password", ArgumentType.Text).Optional()],
            c => c.Network.LogIn(c.Me.Handle, password: c.TextOr("password", "")), "EmulatedClient.LogIn"),
        Command("account.logOut", "logout", "signs out; the client keeps running", [As], c => c.Me.LogOut(), "EmulatedClient.LogOut"),
        Command("account.quit", "exit", "ends the client, as its menu would", [As], c => c.Me.Quit(), "EmulatedClient.Quit"),
        Command("account.crash", "crash", "ends the client, as kill -9 would", [As], c => c.Me.Crash(), "EmulatedClient.Crash"),
        Command("account.restart", "restart", "starts the client again", [As], c => c.Me.Restart(), "EmulatedClient.Restart"),
        Command(
            "account.reinstall", "reinstall", "installs the client anew while it does not run", [As],
            c => c.Me.Reinstall(), "EmulatedClient.Reinstall"),
        Command("account.goOffline", "offline", "disconnects from the network", [As], c => c.Me.GoOffline(), "EmulatedClient.GoOffline"),
        Command("account.goOnline", "online", "connects to the network again", [As], c => c.Me.GoOnline(), "EmulatedClient.GoOnline"),
        Command(
            "account.status", "status", "shows another status",
            [As, OneOf<UserStatus>("status") with { Shown = string.Join('|', UserStatusWords.All) }],
            c => c.Me.SetStatus(Status(c)), "EmulatedClient.SetStatus"),
        Command(
            "account.mood", "mood", "changes the mood message", [As, Text.Optional()],
            c => c.Me.SetMood(c.TextOr("text", "")), "EmulatedClient.SetMood"),
        Command("account.name", "name", "changes the full name", [As, Text], c => c.Me.SetFullName(c.Text("text")), "EmulatedClient.SetFullName"),
        Command(
            "account.profile", "profile", "changes a field of the profile by its name on the wire: CITY, PHONE_MOBILE",
                [As, Named("field", ArgumentType.Word) with { Shown = "NAME" }, Text.Optional()],
            c => c.Me.SetProfile(c.Text("field").ToUpperInvariant(), c.TextOr("text", "")), "EmulatedClient.SetProfile"),
        Command(
            "account.setting", "setting", "changes a setting by its name on the wire: MUTE ON",
                [As, Named("field", ArgumentType.Word) with { Shown = "NAME" }, Text.Optional()],
            c => c.Me.SetSetting(c.Text("field").ToUpperInvariant(), c.TextOr("text", "")), "EmulatedClient.SetSetting"),
        Command(
            "account.credit", "credit", "has so much Skype credit",
                [As, Named("amount", ArgumentType.Decimal), Named("currency", ArgumentType.Word).Optional()],
            c => c.Me.SetCredit(c.Decimal("amount"), c.TextOr("currency", "EUR")), "EmulatedClient.SetCredit"),
        Command(
            "account.number", "number", "has a number for telephones to call and text", [As, Named("number", ArgumentType.Number)],
            c => c.Me.SetNumber(c.Text("number")), "EmulatedClient.SetNumber"),
        Command(
            "account.privilege", "privilege", "has paid for a service, or has it no longer", [As, OneOf<Privilege>("privilege"), On],
            c => c.Me.SetPrivilege(c.Word<Privilege>("privilege"), c.Switch("on")), "EmulatedClient.SetPrivilege"),
        Command(
            "account.devices", "devices", "has these sound and video devices", [As, Named("names", ArgumentType.Texts) with { Shown = "NAME,NAME" }],
            c => c.Me.SetDevices([.. c.Texts("names")]), "EmulatedClient.SetDevices"),
        Command("account.camera", "camera", "has a camera, or none", [As, On], c => c.Me.SetCamera(c.Switch("on")), "EmulatedClient.SetCamera"),
        Command(
            "account.busy", "busy", "lets callers hear that the line is busy", [As, On],
            c => c.Me.IsBusy = c.Switch("on"), "EmulatedClient.IsBusy"),
        Command(
            "account.silentMode", "silent", "lets programs keep windows away, or does not", [As, On],
            c => c.Me.AllowsSilentMode = c.Switch("on"), "EmulatedClient.AllowsSilentMode"),
        Command("account.mute", "mute", "switches the microphone off, or on", [As, On], c => c.Me.SetSetting("MUTE", c.Switch("on") ? "ON" : "OFF")),
        Command(
            "account.window", "window", "shows, hides or minimizes the main window", [As, OneOf<WindowState>("state")],
            c => c.Me.SetWindowState(c.Word<WindowState>("state")), "EmulatedClient.SetWindowState"),
        Command(
            "account.smsFailure", "smsfailure", "what the next SMS fails with", [As, OneOf<SmsFailureReason>("reason")],
            c => c.Me.NextSmsFailure = c.Word<SmsFailureReason>("reason"), "EmulatedClient.NextSmsFailure"),
        Command(
            "account.policy", "permissions", "what happens when a program asks to be let in", [As, OneOf<PermissionPolicy>("policy")],
            c => c.Me.Permissions = c.Word<PermissionPolicy>("policy"), "EmulatedClient.Permissions"),
    ];

    // Also as the wire spells it: dnd, na.
    private static UserStatus Status(CommandCall call)
        => UserStatusWords.TryParse(call.Text("status"), out UserStatus status) ? status : call.Word<UserStatus>("status");

    private static void Add(CommandCall call)
    {
        if (call.Network.Find(call.Text("handle")) is not null)
            throw CommandCall.Wrong("handle", $"There is an account \"{call.Text("handle")}\" already.");
        EmulatedClient added = call.Network.LogIn(call.Text("handle"), call.TextOr("name", ""), call.TextOr("password", ""));
        if (!call.Switch("contacts"))
            return;
        foreach (EmulatedClient other in call.Network.Clients.Where(c => c != added))
            call.Network.MakeContacts(added, other);
    }
}
