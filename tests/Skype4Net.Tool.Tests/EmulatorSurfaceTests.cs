using System.Reflection;
using Skype4Net.Emulator;
using Skype4Net.Tool.Emulating;
using Skype4Net.Tool.Worlds;

namespace Skype4Net.Tool.Tests;

/// <summary>All that the emulator lets a program in C# do or set, with the word of the prompt or of a world file for it, or why it has
/// none.</summary>
public sealed class EmulatorSurfaceTests
{
    private const string Prompt = "prompt ", Telephone = "telephone ", File = "file ", None = "none: ";

    private static readonly Type[] s_verbs =
        [typeof(ChatVerbs), typeof(ContactVerbs), typeof(GroupVerbs), typeof(ProgramVerbs), typeof(VoicemailVerbs)];

    private static readonly Dictionary<string, string> s_words = new()
    {
        ["EmulatedClient.Accept"] = "prompt accept",
        ["EmulatedClient.AddMembers"] = "prompt add",
        ["EmulatedClient.AddContact"] = "prompt contact, file contacts",
        ["EmulatedClient.AllowsSilentMode"] = "prompt silent, file silentMode",
        ["EmulatedClient.BlobOf"] = "prompt blob",
        ["EmulatedClient.Block"] = "prompt block, prompt unblock",
        ["EmulatedClient.Call"] = "prompt call",
        ["EmulatedClient.SetMood"] = "prompt mood, file mood",
        ["EmulatedClient.SetFullName"] = "prompt name, file fullName",
        ["EmulatedClient.SetProfile"] = "prompt profile, file profile",
        ["EmulatedClient.SetSetting"] = "prompt setting, file settings",
        ["EmulatedClient.SetStatus"] = "prompt status, file status",
        ["EmulatedClient.SetWindowState"] = "prompt window",
        ["EmulatedClient.ClickEvent"] = "prompt click",
        ["EmulatedClient.ClickMenuItem"] = "prompt click",
        ["EmulatedClient.CloseWindow"] = "prompt close",
        ["EmulatedClient.GetMessages"] = "prompt history",
        ["EmulatedClient.Crash"] = "prompt crash",
        ["EmulatedClient.CreateChat"] = "prompt chat",
        ["EmulatedClient.Decline"] = "prompt decline",
        ["EmulatedClient.Delete"] = "prompt delete",
        ["EmulatedClient.Edit"] = "prompt edit",
        ["EmulatedClient.Emote"] = "prompt emote",
        ["EmulatedClient.GoOffline"] = "prompt offline",
        ["EmulatedClient.GoOnline"] = "prompt online",
        ["EmulatedClient.SetCamera"] = "prompt camera, file camera",
        ["EmulatedClient.SetCredit"] = "prompt credit, file credit, file currency",
        ["EmulatedClient.SetDevices"] = "prompt devices, file devices",
        ["EmulatedClient.SetNumber"] = "prompt number, file number",
        ["EmulatedClient.SetPrivilege"] = "prompt privilege, file privileges",
        ["EmulatedClient.WaitForMessageAsync"] = "none: what is heard is printed as it comes",
        ["EmulatedClient.IsBusy"] = "prompt busy, file busy",
        ["EmulatedClient.Kick"] = "prompt kick, prompt ban",
        ["EmulatedClient.Leave"] = "prompt leave",
        ["EmulatedClient.LogIn"] = "prompt login",
        ["EmulatedClient.LogOut"] = "prompt logout, file signedIn",
        ["EmulatedClient.NextSmsFailure"] = "prompt smsfailure, file smsFailure",
        ["EmulatedClient.OpenWindow"] = "prompt open",
        ["EmulatedClient.Permissions"] = "prompt permissions, file permissions",
        ["EmulatedClient.Quit"] = "prompt exit",
        ["EmulatedClient.Read"] = "none: entries have no names at the prompt; read reads all",
        ["EmulatedClient.ReadAll"] = "prompt read",
        ["EmulatedClient.Reinstall"] = "prompt reinstall",
        ["EmulatedClient.RemoveContact"] = "prompt remove",
        ["EmulatedClient.Restart"] = "prompt restart",
        ["EmulatedClient.Say"] = "prompt say",
        ["EmulatedClient.SelectContacts"] = "prompt select",
        ["EmulatedClient.SendFile"] = "prompt file",
        ["EmulatedClient.SetRole"] = "prompt role",
        ["EmulatedClient.SetTopic"] = "prompt topic",
        ["EmulatedClient.ShowGroup"] = "prompt group",
        ["EmulatedCall.Answer"] = "prompt answer",
        ["EmulatedCall.HangUp"] = "prompt hangup",
        ["EmulatedCall.SoundReceived"] = "none: a stream of sound; programs hear it by ALTER CALL n SET_OUTPUT",
        ["EmulatedCall.Hold"] = "prompt hold",
        ["EmulatedCall.Press"] = "prompt press",
        ["EmulatedCall.Redial"] = "prompt redial",
        ["EmulatedCall.Resume"] = "prompt resume",
        ["EmulatedCall.ShowVideo"] = "prompt video",
        ["EmulatedCall.Speak"] = "prompt speak",
        ["EmulatedCall.RedirectToVoicemail"] = "prompt voicemail",
        ["EmulatedCall.Join"] = "prompt conference",
        ["EmulatedCall.Transfer"] = "prompt transfer",
        ["ChatVerbs.Admit"] = "prompt admit",
        ["ChatVerbs.BookmarkChat"] = "prompt bookmark",
        ["ChatVerbs.Emote"] = "prompt emote",
        ["ChatVerbs.JoinChat"] = "prompt join",
        ["ChatVerbs.OpenDialog"] = "prompt dialog",
        ["ChatVerbs.SetChatOptions"] = "prompt options",
        ["ChatVerbs.SetChatPassword"] = "prompt password",
        ["ChatVerbs.SetDescription"] = "prompt description",
        ["ChatVerbs.SetGuidelines"] = "prompt guidelines",
        ["ChatVerbs.ShowChat"] = "prompt open, prompt close",
        ["ContactVerbs.Block"] = "prompt block, prompt unblock",
        ["ContactVerbs.RemoveContact"] = "prompt remove",
        ["GroupVerbs.AddToGroup"] = "prompt addtogroup, file groups",
        ["GroupVerbs.CreateGroup"] = "prompt newgroup, file groups",
        ["GroupVerbs.DeleteGroup"] = "prompt deletegroup",
        ["GroupVerbs.RemoveFromGroup"] = "prompt removefromgroup",
        ["GroupVerbs.RenameGroup"] = "prompt renamegroup",
        ["ProgramVerbs.EndProgram"] = "prompt end",
        ["VoicemailVerbs.DeleteVoicemail"] = "prompt deletevoicemail",
        ["VoicemailVerbs.LeaveVoicemail"] = "prompt leavevoicemail",
        ["VoicemailVerbs.MarkVoicemailUnplayed"] = "prompt unplayed",
        ["VoicemailVerbs.PlayVoicemail"] = "prompt play",
        ["VoicemailVerbs.RecordGreeting"] = "prompt greeting",
        ["VoicemailVerbs.StopVoicemail"] = "prompt stop",
        ["EmulatedFile.Accept"] = "prompt take",
        ["EmulatedFile.Cancel"] = "prompt cancel",
        ["EmulatedFile.Pause"] = "prompt pause",
        ["EmulatedPhone.Changed"] = "none: telephone messages shows what came",
        ["EmulatedPhone.Answer"] = "telephone answer",
        ["EmulatedPhone.Call"] = "telephone call",
        ["EmulatedPhone.HangUp"] = "telephone hangup",
        ["EmulatedPhone.Press"] = "telephone press",
        ["EmulatedPhone.RejectsCalls"] = "telephone rejects, file rejectsCalls",
        ["EmulatedPhone.SmsDelivery"] = "telephone rejects, file rejectsSms",
        ["EmulatedPhone.Speak"] = "telephone speak",
        ["EmulatedPhone.SendSms"] = "telephone text",
        ["PermissionRequest.Allow"] = "prompt allow",
        ["PermissionRequest.Refuse"] = "prompt refuse",
        ["SkypeNetwork.AddAccount"] = "file accounts, file password, file signedIn",
        ["SkypeNetwork.Changed"] = "none: who lists the accounts",
        ["SkypeNetwork.Find"] = "none: every line of the prompt finds its account",
        ["SkypeNetwork.LogIn"] = "file handle, file password, prompt login",
        ["SkypeNetwork.MakeContacts"] = "file contacts",
        ["SkypeNetwork.Phone"] = "file phones",
        ["ClientFaults.Changed"] = "none: a person sees what they have set",
        ["ClientFaults.Clear"] = "prompt fault",
        ["ClientFaults.FailCommand"] = "prompt failcommand, file plannedFaults",
        ["ClientFaults.NextReply"] = "prompt nextreply, file plannedFaults",
    };

    [Fact]
    public void Everything_has_a_word()
    {
        // The switches of faults have a table of their own, and a test beside it.
        Type[] types =
            [typeof(EmulatedClient), typeof(EmulatedCall), typeof(EmulatedFile), typeof(EmulatedPhone), typeof(PermissionRequest),
            typeof(SkypeNetwork), typeof(ClientFaults), .. s_verbs];
        string[] members =
            [.. types.SelectMany(Members).Where(m => !m.StartsWith("ClientFaults.", StringComparison.Ordinal) || !IsSwitch(m)).Distinct()];

        Assert.Equal(members.Order(StringComparer.Ordinal), s_words.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_option_of_the_network_is_in_the_file()
    {
        string[] inTheTool = ["LoggerFactory", "Store", "TimeProvider"];

        IEnumerable<string> options = typeof(SkypeNetworkOptions).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(p => p.Name)
            .Except(inTheTool);

        Assert.Equal(options.Order(), typeof(NetworkEntry).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(p => p.Name).Order());
    }

    [Fact]
    public void Every_word_is_one_of_the_prompt_or_of_a_file()
    {
        string[] file =
            [.. new[] { typeof(WorldFile), typeof(AccountEntry), typeof(PhoneEntry) }.SelectMany(t => t.GetProperties())
            .Select(p => char.ToLowerInvariant(p.Name[0]) + p.Name[1..])];
        foreach ((string member, string words) in s_words.Where(w => !w.Value.StartsWith(None, StringComparison.Ordinal)))
        {
            foreach (string word in words.Split(", "))
            {
                Assert.True(
                    PromptCommands.Forms.Any(f => (f.IsOfPhone ? Telephone : Prompt) + f.Verb.Split(' ')[0] == word)
                        || file.Any(name => File + name == word),
                    $"{member}: there is no \"{word}\".");
            }
        }
    }

    private static IEnumerable<string> Members(Type type)
        => type.GetMembers(BindingFlags.Public | (type.IsAbstract ? BindingFlags.Static : BindingFlags.Instance) | BindingFlags.DeclaredOnly)
            .Where(m => m switch
            {
                MethodInfo method
                    => !method.IsSpecialName && method.Name is not (nameof(ToString) or nameof(Equals) or nameof(GetHashCode) or "DisposeAsync"),
                PropertyInfo property => property.SetMethod is { IsPublic: true },
                EventInfo => true,
                _ => false,
            })
            .Select(m => $"{type.Name}.{m.Name}");

    private static bool IsSwitch(string member) => FaultTable.Names.Any(f => f.Equals(member.Split('.')[1], StringComparison.OrdinalIgnoreCase));
}
