using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Skype4Net.Protocol;

namespace Skype4Net.Tests.Protocol;

public class LineTests
{
    [Theory]
    [InlineData("#12 USER anna FULLNAME Anna", "12", "USER anna FULLNAME Anna")]
    [InlineData("#output ALTER CALL 5 SET_OUTPUT", "output", "ALTER CALL 5 SET_OUTPUT")]
    [InlineData("  #1 PONG", "1", "PONG")]
    [InlineData("PONG", "", "PONG")]
    [InlineData("#7", "7", "")]
    [InlineData("# 7", "", "# 7")]
    [InlineData("#", "", "#")]
    [InlineData("", "", "")]
    public void A_line_is_split_into_id_and_body(string line, string id, string body)
    {
        WireLine wire = WireLine.Parse(Encoding.UTF8.GetBytes(line));

        Assert.Equal((id, body), (Encoding.UTF8.GetString(wire.Id), Encoding.UTF8.GetString(wire.Body)));
    }

    [Theory]
    [InlineData("USER anna ONLINESTATUS AWAY", "USER|anna|ONLINESTATUS|AWAY")]
    [InlineData("user Anna OnlineStatus away", "USER|Anna|ONLINESTATUS|away")]
    [InlineData("CHATMESSAGE 290 BODY  two\nlines ", "CHATMESSAGE|290|BODY| two\nlines ")]
    [InlineData("MESSAGE 290 STATUS RECEIVED", "CHATMESSAGE|290|STATUS|RECEIVED")]
    [InlineData("USERSTATUS ONLINE", "||USERSTATUS|ONLINE")]
    [InlineData("PROFILE MOOD_TEXT", "PROFILE||MOOD_TEXT|")]
    [InlineData("CHAT #a/$b;1 OPENED", "CHAT|#a/$b;1|OPENED|")]
    [InlineData("USER anna SHOESIZE 42", "USER|anna|?|42")]
    // Skype 6 leaves the handle out at times.
    [InlineData("USER MOOD_TEXT gone fishing", null)]
    [InlineData("USER  MOOD_TEXT gone fishing", null)]
    [InlineData("USER", null)]
    [InlineData("USER anna", null)]
    [InlineData("PONG", null)]
    [InlineData("TELEPATHY 5 STATUS ON", null)]
    [InlineData("", null)]
    public void A_property_line_is_read(string line, string? expected)
    {
        bool read = PropertyLine.TryParse(Encoding.UTF8.GetBytes(line), out PropertyLine property);

        Assert.Equal(expected, read ? $"{property.Schema.Word}|{Text(property.Id)}|{property.Property?.Name ?? "?"}|{Text(property.Value)}" : null);

        static string Text(ReadOnlySpan<byte> bytes) => Encoding.UTF8.GetString(bytes);
    }

    [Theory]
    [InlineData("ERROR 7 GET: invalid WHAT", 7, "GET: invalid WHAT")]
    [InlineData("ERROR 68", 68, "")]
    [InlineData("error 9999999999 too big", 0, "too big")]
    [InlineData("ERROR", 0, "")]
    [InlineData("ERRORS 7", null, null)]
    public void An_error_is_read(string line, int? code, string? text)
    {
        bool read = ErrorLine.TryParse(Encoding.UTF8.GetBytes(line), out ErrorLine error);

        Assert.Equal((code, text), read ? (error.Code, Encoding.UTF8.GetString(error.Text)) : (null, null));
    }

    [Fact]
    public async Task No_line_whatever_is_in_it_gets_out_of_the_receive_path()
    {
        await using var scripted = await ScriptedSkype.AttachAsync();
        using var everything = scripted.Skype.Notifications.Record();
        using var statuses = scripted.Skype.Contacts.OnlineStatusChanged.Record();
        using var messages = scripted.Skype.Chats.MessageStatusChanged.Record();
        using var anna = scripted.Skype.User("anna").OnlineStatus.Record();
        string[] words = ["USER", "CHAT", "CHATMESSAGE", "MESSAGE", "PROFILE", "anna", "#a/$b", "99999999999999999999", "-1", "ONLINESTATUS",
            "STATUS", "MEMBERS",
            "EDITED_TIMESTAMP", "TIMESTAMP", "99999999999999", "ERROR", "#0", "#99999999999999999999", "CURRENTUSERHANDLE", "CONNSTATUS", "", " ",
                "\n", "\0", "é\ud83d\ude00"];
        Gen<byte[]> sentence = Gen.Elements(words).ListOf().Select(w => Encoding.UTF8.GetBytes(string.Join(' ', w)));
        Gen<byte[]> noise = ArbMap.Default.GeneratorFor<byte[]>().Select(b => b ?? []);
        Gen<byte[]> mutated = from s in sentence from at in Gen.Choose(0, 100) from b in Gen.Choose(0, 255) select Mutate(s, at, (byte)b);

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(20_000), Prop.ForAll(Gen.OneOf(sentence, noise, mutated).ToArbitrary(), line =>
        {
            scripted.Client.Push(line);

            // Another user has signed in, the line said.
            if (scripted.Skype.AttachmentStatus != AttachmentStatus.Success)
                scripted.Clock.Advance(TimeSpan.FromSeconds(1));
        }));

        Assert.Equal(AttachmentStatus.Success, scripted.Skype.AttachmentStatus);
        Assert.Equal(0, scripted.Skype.Engine.UnreadableLines);
    }

    [Fact]
    public async Task A_notification_that_nobody_listens_to_allocates_nothing()
    {
        await using var scripted = await ScriptedSkype.AttachAsync();
        using var other = scripted.Skype.User("ben").OnlineStatus.Subscribe(_ => { });
        byte[][] lines = [.. new[] { "USER anna ONLINESTATUS AWAY", "CHATMESSAGE 290 STATUS RECEIVED", "CHAT #a/$b;1 TOPIC Lunch",
            "CALL 5 DURATION 3", "PROFILE PSTN_BALANCE 5", "TELEPATHY ON" }.Select(Encoding.UTF8.GetBytes)];
        Push(100);

        long before = GC.GetAllocatedBytesForCurrentThread();
        Push(10_000);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void Push(int times)
        {
            for (int i = 0; i < times; i++)
            {
                foreach (byte[] line in lines)
                    scripted.Client.Push(line.AsSpan());
            }
        }
    }

    private static byte[] Mutate(byte[] line, int at, byte value)
    {
        if (line.Length > 0)
            line[at % line.Length] = value;
        return line;
    }
}
