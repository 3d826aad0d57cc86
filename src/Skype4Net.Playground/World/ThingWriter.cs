using System.Text.Json;
using Skype4Net.Emulator;
using Skype4Net.Playground.Json;

namespace Skype4Net.Playground.World;

/// <summary>What the page is told of accounts and people. The members are those of docs/playground-protocol.md.</summary>
internal static class ThingWriter
{
    public static byte[] Account(AccountView account, int asks) => JsonFields.WriteObject(w =>
    {
        w.Text("handle", account.Handle);
        w.Text("name", account.FullName.Length > 0 ? account.FullName : account.Handle);
        w.Text("mood", account.Mood);
        w.Word("status", account.Status);
        w.Word("connection", account.Connection);
        w.Flag("running", account.IsRunning);
        w.Number("unread", account.Unread);
        w.Number("programs", account.Programs);
        w.Number("asks", asks);
        w.Flag("inCall", account.IsInCall);
        w.Map("profile", account.Profile);
        w.Number("credit", account.Credit);
        w.Text("currency", account.Currency);
        w.Text("number", account.Number);
        w.List("privileges", [.. account.Privileges.Select(p => EnumWords.Of(p))]);
        w.List("devices", account.Devices);
        w.Flag("camera", account.HasCamera);
        w.Flag("busy", account.IsBusy);
        w.Flag("silentMode", account.AllowsSilentMode);
        w.Word("window", account.Window);
        w.Word("policy", account.Permissions);
        w.Word("nextSmsFailure", account.NextSmsFailure);
        w.Flag("muted", account.IsMuted);
        w.List("selected", account.Selected);
        w.Map("settings", account.Settings);
    });

    public static byte[] Contact(string me, ContactView contact) => JsonFields.WriteObject(w =>
    {
        w.Text("account", me);
        w.Text("handle", contact.Handle);
        w.Text("name", contact.Name);
        w.Text("fullName", contact.FullName);
        w.Text("mood", contact.Mood);
        w.Word("presence", contact.Presence);
        w.Word("buddy", contact.Status);
        w.Flag("authorized", contact.IsAuthorized);
        w.Flag("blocked", contact.IsBlocked);
        if (contact.Request is { } request)
            w.WriteString("requests", request);
        w.Flag("telephone", contact.Handle.StartsWith('+'));
        w.List("groups", contact.Groups);
    });

    public static byte[] Group(string me, GroupView group) => JsonFields.WriteObject(w =>
    {
        w.Text("account", me);
        w.Number("id", group.Id);
        w.Word("type", group.Type);
        w.Text("name", group.Name);
        w.List("members", group.Members);
        w.Flag("visible", group.IsVisible);
        w.Flag("expanded", group.IsExpanded);
        w.Flag("builtIn", group.IsBuiltIn);
    });

    public static byte[] Program(string me, ProgramView program, bool isOwn) => JsonFields.WriteObject(w =>
    {
        w.Text("account", me);
        w.Number("number", program.Number);
        w.Text("name", program.Name);
        w.Text("transport", program.Transport);
        w.Number("protocol", program.Protocol);
        w.Word("permission", program.Permission);
        w.Time("since", program.Since);
        w.Objects("waiting", program.Waiting, Waiting);
        w.Number("waitingCount", program.WaitingCount);
        w.Flag("own", isOwn);
    });

    public static byte[] Request(string me, RequestView request, DateTimeOffset at) => JsonFields.WriteObject(w =>
    {
        w.Text("account", me);
        w.Text("kind", request.IsProgram ? "program" : "contact");
        w.Text("from", request.From);
        w.Text("text", request.Text);
        w.Number("program", request.Program);
        w.Time("at", at);
    });

    public static byte[] PluginItem(string me, PluginItemView item) => JsonFields.WriteObject(w =>
    {
        w.Text("account", me);
        w.Text("what", item.IsMenuItem ? "menuItem" : "event");
        w.Text("id", item.Id);
        w.Text("caption", item.Caption);
        w.Text("hint", item.Hint);
        w.Word("context", item.Context);
        w.Flag("enabled", item.IsEnabled);
        w.Number("program", item.Program);
    });

    public static byte[] Dialog(string me, string command) => JsonFields.WriteObject(w =>
    {
        w.Text("account", me);
        w.Text("command", command);
    });

    public static byte[] Phone(EmulatedPhone phone) => JsonFields.WriteObject(w =>
    {
        const int MaxMessages = 100;
        w.Text("number", phone.Number);
        w.Flag("inCall", phone.IsInCall);
        w.Flag("ringing", phone.IsRinging);
        w.Flag("rejectsCalls", phone.RejectsCalls);
        w.Word("smsDelivery", phone.SmsDelivery);
        w.Text("keys", phone.KeysReceived);
        w.List("messages", [.. phone.Messages.TakeLast(MaxMessages)]);
        w.Seconds("heard", phone.SoundDuration);
    });

    private static void Waiting(Utf8JsonWriter writer, WaitingCommand command)
    {
        writer.Text("id", command.Line.StartsWith('#') ? command.Line.Split(' ')[0] : "");
        writer.Text("line", command.Line);
        writer.Time("since", command.Since);
    }
}
