using Skype4Net.Engine;
using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>Somebody in a conference that another one hosts.</summary>
/// <param name="User">The user.</param>
/// <param name="Type">How their call came about.</param>
/// <param name="Status">The state of their call.</param>
/// <param name="DisplayName">The name as the client shows it; may have blanks.</param>
public sealed record CallParticipant(User User, CallType Type, CallStatus Status, string DisplayName)
{
    // No client could hold more; a wire that says more is not believed.
    internal const int Max = 100;

    // "CALL 680 CONF_PARTICIPANT 1 ben_o INCOMING_P2P INPROGRESS Ben Okoro"
    internal static CallParticipant? FromReply(SkypeEngine engine, string reply)
    {
        string[] words = reply.Split(' ', 8, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 7)
            return null;
        EnumCodecs.CallType.TryDecode(words[5], out CallType type);
        EnumCodecs.CallStatus.TryDecode(words[6], out CallStatus status);
        return new CallParticipant(new User(engine, words[4]), type, status, words.Length > 7 ? words[7] : "");
    }
}
