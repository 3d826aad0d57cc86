using System.Globalization;
using System.Text;
using Skype4Net.Emulator;
using Skype4Net.Protocol;

namespace Skype4Net.Tests.Emulator;

/// <summary>
/// Everything that can be read, on a world with one of everything. Programs of old convert what they read: a number, a date or a word that is
/// empty throws there.
/// </summary>
public sealed class EveryPropertyTests : IDisposable
{
    // Texts to us, numbers to programs that convert them.
    private static readonly HashSet<string> s_numbers = ["Group CUSTOM_GROUP_ID"];

    // LEAVEREASON is empty for everything but a LEFT, by the notes.
    private static readonly HashSet<string> s_mayBeEmpty = ["ChatMessage LEAVEREASON"];
    private readonly EmulatorFixture _emulatorFixture = new(new InProcessTestTransport());
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _emulatorFixture.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData(5)]
    [InlineData(8)]
    public void No_property_is_an_error_and_none_that_has_a_type_is_empty(int protocol)
    {
        (string Object, ObjectKind Kind)[] world = [.. Populate()];
        RawApp app = _emulatorFixture.Open(_emulatorFixture.Nora).Attach(protocol);

        app.Send("CREATE APPLICATION pipe");
        var wrong = new List<string>();
        var read = new HashSet<PropertyDefinition>();
        foreach ((string of, ObjectKind kind) in world)
        {
            foreach (PropertyDefinition property in Schemas.Of(kind).Properties.Where(p => p.Access.HasFlag(PropertyAccess.Read)))
            {
                read.Add(property);
                string asked = property.Kind == ObjectKind.ContactList ? "CONTACTS_FOCUSED" : $"{of} {property.Name}".Trim();
                string reply = app.Send($"GET {asked}")!;
                string words = property.Kind == ObjectKind.ContactList ? "CONTACTS FOCUSED " : $"{asked} ";
                if (!reply.StartsWith(words, StringComparison.Ordinal) || !IsGood(property, reply[words.Length..]))
                    wrong.Add($"{asked}: {reply}");
            }
        }

        Assert.Empty(wrong);
        Assert.Empty(Schemas.All.SelectMany(s => s.Properties).Where(p => p.Access.HasFlag(PropertyAccess.Read)).Except(read));
    }

    [Fact]
    public void What_takes_an_argument_is_read_too()
    {
        string sms = _emulatorFixture.App.Send("CREATE SMS OUTGOING +3725550100")!.Split(' ')[1];
        Assert.Equal($"SMS {sms} CHUNK 0 ", _emulatorFixture.App.Send($"GET SMS {sms} CHUNK 0"));
        Assert.Equal("RINGTONE 1 ", _emulatorFixture.App.Send("GET RINGTONE 1"));
        Assert.Equal("RINGTONE 1 STATUS ON", _emulatorFixture.App.Send("GET RINGTONE 1 STATUS"));
        string call = _emulatorFixture.App.Send("CALL ben_o")!.Split(' ')[1];
        Assert.Equal($"CALL {call} CAN_TRANSFER ada.k FALSE", _emulatorFixture.App.Send($"GET CALL {call} CAN_TRANSFER ada.k"));
        Assert.Equal("ERROR 71 Invalid conference participant NO", _emulatorFixture.App.Send($"GET CALL {call} CONF_PARTICIPANT 1"));
    }

    [Theory]
    [InlineData("GET USER nobody.there TIMEZONE", "USER nobody.there TIMEZONE 0")]
    [InlineData("GET USER nobody.there SEX", "USER nobody.there SEX UNKNOWN")]
    [InlineData("GET USER nobody.there BIRTHDAY", "USER nobody.there BIRTHDAY 0")]
    [InlineData("GET USER nobody.there NROF_AUTHED_BUDDIES", "USER nobody.there NROF_AUTHED_BUDDIES 0")]
    [InlineData("GET USER nobody.there LASTONLINETIMESTAMP", "USER nobody.there LASTONLINETIMESTAMP 0")]
    [InlineData("GET USER ben_o TIMEZONE", "USER ben_o TIMEZONE 0")]
    [InlineData("GET USER ben_o SEX", "USER ben_o SEX UNKNOWN")]
    [InlineData("GET PROFILE BIRTHDAY", "PROFILE BIRTHDAY 0")]
    public void What_is_not_known_has_the_word_of_its_type(string command, string reply) => Assert.Equal(reply, _emulatorFixture.App.Send(command));

    [Fact]
    public void A_call_without_a_failure_has_a_number_for_it()
    {
        string call = _emulatorFixture.App.Send("CALL ben_o")!.Split(' ')[1];

        Assert.Equal($"CALL {call} FAILUREREASON 0", _emulatorFixture.App.Send($"GET CALL {call} FAILUREREASON"));
    }

    [Fact]
    public void What_is_taken_back_is_told_with_the_word_of_its_type()
    {
        RawApp bens = _emulatorFixture.Open(_emulatorFixture.Ben).Attach();
        _emulatorFixture.App.Send("SET PROFILE BIRTHDAY 19900203");

        _emulatorFixture.App.Send("SET PROFILE BIRTHDAY ");

        Assert.Contains("PROFILE BIRTHDAY 0", _emulatorFixture.App.Lines);
        Assert.Contains("USER nora.lund BIRTHDAY 0", bens.Lines);
        Assert.Equal("PROFILE BIRTHDAY 0", _emulatorFixture.App.Send("GET PROFILE BIRTHDAY"));
    }

    private static bool IsGood(PropertyDefinition property, string value)
    {
        bool typed = s_numbers.Contains(property.ToString()) || property.ValueType.IsValueType && property.ValueType != typeof(NamedCode);
        if (s_mayBeEmpty.Contains(property.ToString()))
            return true;
        if (s_numbers.Contains(property.ToString()) || property.ValueType == typeof(int) || property.ValueType == typeof(long)
            || property == CallProperties.FailureReason)
            return long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);
        return !typed || value.Trim().Length > 0 && !value.Trim().Contains('\0') && Encoding.UTF8.GetByteCount(value) < 100;
    }

    // One of everything, as it is at its birth and as it is later.
    private IEnumerable<(string, ObjectKind)> Populate()
    {
        _emulatorFixture.Ben.SetProfile("COUNTRY", "ee");
        _emulatorFixture.Ben.SetProfile("BIRTHDAY", "19900203");
        _emulatorFixture.Network.LogIn("cyra22").AddContact(_emulatorFixture.Nora, "hi");
        _emulatorFixture.Nora.SetCredit(5);
        _emulatorFixture.Ada.SetPrivilege(Privilege.Voicemail);
        string dialog = _emulatorFixture.App.Send("CHAT CREATE ben_o")!.Split(' ')[1];
        string message = _emulatorFixture.App.Send($"CHATMESSAGE {dialog} hi")!.Split(' ')[1];
        string room = _emulatorFixture.App.Send("CHAT CREATE ben_o, ada.k")!.Split(' ')[1];
        _emulatorFixture.Ben.Leave(new EmulatedChat(room));
        string left = _emulatorFixture.App.Send("SEARCH CHATMESSAGES")!.Split(' ')[1].TrimEnd(',');
        EmulatedChat cyras = _emulatorFixture.Network.Find("cyra22")!.CreateChat();
        string blobbed = _emulatorFixture.App.Send($"CHAT CREATEUSINGBLOB {_emulatorFixture.Network.Find("cyra22")!.BlobOf(cyras)}")!.Split(' ')[1];
        string member = _emulatorFixture.App.Send($"GET CHAT {room} MEMBEROBJECTS")!.Split(' ')[3].TrimEnd(',');
        string talk = _emulatorFixture.App.Send("CALL ada.k")!.Split(' ')[1];
        _emulatorFixture.Ada.CurrentCall!.Answer();
        string failed = _emulatorFixture.App.Send("CALL nobody.there")!.Split(' ')[1];
        string leaving = _emulatorFixture.App.Send("CALLVOICEMAIL ada.k")!.Split(' ')[1];
        string voicemail = _emulatorFixture.App.Send("SEARCH VOICEMAILS")!.Split(' ')[1].TrimEnd(',');
        string sms = _emulatorFixture.App.Send("CREATE SMS OUTGOING +3725550100")!.Split(' ')[1];
        string sent = _emulatorFixture.App.Send($"FILE ben_o \"{_folder.Write("a.txt", [1])}\"")!.Split(' ')[1];
        _emulatorFixture.Ada.SendFile(_emulatorFixture.Nora, _folder.Write("b.txt", [1]));
        string offered = _emulatorFixture.App.Send("SEARCH FILETRANSFERS")!.Split(' ')[1].TrimEnd(',');
        _emulatorFixture.App.Send("CREATE GROUP Climbers");
        string own = _emulatorFixture.App.Send("SEARCH GROUPS CUSTOM")!.Split(' ')[1];
        string hardwired = _emulatorFixture.App.Send("SEARCH GROUPS HARDWIRED")!.Split(' ')[1].TrimEnd(',');
        foreach (string handle in new[] { "nora.lund", "ben_o", "ada.k", "cyra22", "echo123", "nobody.there", "+3725550100" })
            yield return ($"USER {handle}", ObjectKind.User);
        foreach (string chat in new[] { dialog, room, blobbed })
            yield return ($"CHAT {chat}", ObjectKind.Chat);
        foreach (string call in new[] { talk, failed, leaving })
            yield return ($"CALL {call}", ObjectKind.Call);
        foreach (string id in new[] { message, left })
            yield return ($"CHATMESSAGE {id}", ObjectKind.ChatMessage);
        foreach (string id in new[] { own, hardwired })
            yield return ($"GROUP {id}", ObjectKind.Group);
        foreach (string id in new[] { sent, offered })
            yield return ($"FILETRANSFER {id}", ObjectKind.FileTransfer);
        yield return ($"CHATMEMBER {member}", ObjectKind.ChatMember);
        yield return ($"VOICEMAIL {voicemail}", ObjectKind.Voicemail);
        yield return ($"SMS {sms}", ObjectKind.Sms);
        yield return ("APPLICATION pipe", ObjectKind.Application);
        yield return ("PROFILE", ObjectKind.Profile);
        yield return ("PRIVILEGE", ObjectKind.Privilege);
        yield return ("", ObjectKind.Client);
        yield return ("", ObjectKind.ContactList);
    }
}
