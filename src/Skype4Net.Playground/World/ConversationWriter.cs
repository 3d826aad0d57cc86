using System.Text.Json;
using Skype4Net.Emulator;
using Skype4Net.Playground.Json;

namespace Skype4Net.Playground.World;

/// <summary>What the page is told of chats, calls, SMS and files. The members are those of docs/playground-protocol.md.</summary>
internal static class ConversationWriter
{
    public static byte[] Chat(string me, ChatView chat, IReadOnlyList<string> typing) => JsonFields.WriteObject(w =>
    {
        w.Text("account", me);
        w.Text("name", chat.Name);
        w.Text("title", chat.Title);
        w.Text("topic", chat.Topic);
        w.Word("type", chat.Type);
        w.Text("partner", chat.Partner);
        w.Word("status", chat.Status);
        w.Word("mine", chat.MyStatus);
        w.Word("role", chat.MyRole);
        w.Objects("members", chat.Members, Member);
        w.List("applicants", chat.Applicants);
        w.Number("unread", chat.Unread);
        w.Time("activity", chat.Activity);
        w.Flag("bookmarked", chat.IsBookmarked);
        w.Flag("open", chat.IsOpen);
        w.Number("options", (long)chat.Options);
        w.Text("guidelines", chat.Guidelines);
        w.Text("description", chat.Description);
        w.Text("passwordHint", chat.JoinHint);
        w.Flag("hasPassword", chat.IsLocked);
        w.Text("adder", chat.Adder);
        w.Number("messages", chat.Messages);
        w.List("typing", typing);
        if (chat.Last is { } last)
            Last(w, last);
    });

    public static byte[] Message(string me, MessageView message) => JsonFields.WriteObject(w => WriteMessage(w, me, message));

    public static void WriteMessage(Utf8JsonWriter writer, string me, MessageView message)
    {
        writer.Text("account", me);
        writer.Number("id", message.Id);
        writer.Text("guid", message.Guid);
        writer.Text("chat", message.Chat);
        writer.Text("from", message.From);
        writer.Text("name", message.Name);
        writer.Text("text", message.Text);
        writer.Word("type", message.Type);
        writer.Word("status", message.Status);
        writer.Time("at", message.SentAt);
        writer.Time("edited", message.EditedAt);
        writer.Text("editedBy", message.EditedBy);
        writer.Flag("deleted", message.IsDeleted);
        writer.Flag("own", message.From.Equals(me, StringComparison.OrdinalIgnoreCase));
        writer.List("users", message.Users);
        if (message.Type == ChatMessageType.SetRole)
            writer.Word("role", message.Role);
        writer.Text("via", message.Program);
    }

    public static byte[] Call(string me, CallView call, DateTimeOffset now) => JsonFields.WriteObject(w =>
    {
        w.Text("account", me);
        w.Number("id", call.Id);
        w.Text("partner", call.Partner);
        w.Text("name", call.Name);
        w.Word("type", call.Type);
        w.Word("status", call.Status);
        w.Word("failure", call.FailureReason);
        w.Time("at", call.At);
        w.Seconds("duration", call.Duration);
        if (call.Status == CallStatus.InProgress)
            w.Time("since", now - call.Duration);
        w.Number("conference", call.Conference);
        w.Word("video", call.Video);
        w.Word("videoSend", call.VideoSend);
        w.Word("videoReceive", call.VideoReceive);
        w.Flag("telephone", call.Partner.StartsWith('+'));
        w.Text("voicemail", call.Voicemail > 0 ? $"{me}/{call.Voicemail}" : "");
        w.Word("transfer", call.Transfer);
        w.Flag("over", call.IsOver);
        w.Flag("seen", call.IsSeen);
        w.List("can", EnumWords.Flags(call.Can));
    });

    public static byte[] Voicemail(string me, VoicemailView voicemail) => JsonFields.WriteObject(w =>
    {
        w.Text("account", me);
        w.Number("id", voicemail.Id);
        w.Text("partner", voicemail.Partner);
        w.Text("name", voicemail.Name);
        w.Word("type", voicemail.Type);
        w.Word("status", voicemail.Status);
        w.Word("failure", voicemail.FailureReason);
        w.Time("at", voicemail.At);
        w.Seconds("duration", voicemail.Duration);
        w.List("can", EnumWords.Flags(voicemail.Can));
    });

    public static byte[] Sms(string me, SmsView sms) => JsonFields.WriteObject(w =>
    {
        w.Text("account", me);
        w.Number("id", sms.Id);
        w.Word("type", sms.Type);
        w.Word("status", sms.Status);
        w.Word("failure", sms.FailureReason);
        w.Text("text", sms.Text);
        w.Time("at", sms.At);
        w.Flag("seen", !sms.IsFailedUnseen && sms.Status != SmsStatus.Received);
        w.Number("price", sms.Price);
        w.Text("currency", sms.Currency);
        w.Text("replyTo", sms.ReplyTo);
        w.Objects("targets", sms.Targets, (target, t) =>
        {
            target.Text("number", t.Number);
            target.Word("status", t.Status);
        });
    });

    public static byte[] File(string me, FileView file) => JsonFields.WriteObject(w =>
    {
        w.Text("account", me);
        w.Number("id", file.Id);
        w.Word("type", file.Type);
        w.Word("status", file.Status);
        w.Word("failure", file.FailureReason);
        w.Text("partner", file.Partner);
        w.Text("name", file.Name);
        w.Text("fileName", file.FileName);
        w.Number("size", file.Size);
        w.Number("bytes", file.Transferred);
        w.Time("at", file.At);
        w.Number("rate", file.BytesPerSecond);
        w.Flag("canDownload", file.Type == FileTransferType.Incoming && file.Status == FileTransferStatus.Completed);
        w.List("can", EnumWords.Flags(file.Can));
    });

    private static void Member(Utf8JsonWriter writer, ChatMemberView member)
    {
        writer.Text("handle", member.Handle);
        writer.Text("name", member.Name);
        writer.Word("role", member.Role);
        writer.Flag("active", member.IsActive);
    }

    private static void Last(Utf8JsonWriter writer, MessageView last)
    {
        writer.WriteStartObject("last");
        writer.Text("from", last.From);
        writer.Text("text", last.Text.Length > MaxLast ? last.Text[..MaxLast] : last.Text);
        writer.Word("type", last.Type);
        writer.Time("at", last.SentAt);
        writer.WriteEndObject();
    }

    // The line of a list shows no more.
    private const int MaxLast = 200;
}
