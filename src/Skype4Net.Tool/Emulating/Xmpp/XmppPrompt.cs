using Skype4Net.Emulator;
using Skype4Net.Tool.Errors;

namespace Skype4Net.Tool.Emulating.Xmpp;

/// <summary>What the person at the account does at the prompt of <c>emulate --xmpp</c>.</summary>
internal static class XmppPrompt
{
    /// <summary>All that is understood.</summary>
    public const string Commands
        = "There are: contact WHO, accept WHO, decline WHO, call WHO, answer, hold, resume, hangup, file WHO PATH, "
            + "take FOLDER, quit.";

    /// <summary>Does it; false for what is not understood.</summary>
    /// <exception cref="UsageException">There is no call, or no file.</exception>
    public static bool TryRun(EmulatedClient client, string[] words)
    {
        switch (words)
        {
            case ["contact", var who]:
                client.AddContact(who);
                return true;
            case ["accept", var asking]:
                client.Accept(asking);
                return true;
            case ["decline", var asking]:
                client.Decline(asking);
                return true;
            case ["call", var who]:
                client.Call(who);
                return true;
            case ["answer"]:
                CallOf(client).Answer();
                return true;
            case ["hold"]:
                CallOf(client).Hold();
                return true;
            case ["resume"]:
                CallOf(client).Resume();
                return true;
            case ["hangup"]:
                CallOf(client).HangUp();
                return true;
            case ["file", var who, _, ..]:
                client.SendFile(who, Path.GetFullPath(string.Join(' ', words[2..])));
                return true;
            case ["take", _, ..]:
                OfferedTo(client).Accept(Directory.CreateDirectory(string.Join(' ', words[1..])).FullName);
                return true;
            default:
                return false;
        }
    }

    private static EmulatedFile OfferedTo(EmulatedClient client)
        => client.Files.FirstOrDefault(f => f.Type == FileTransferType.Incoming && f.Path.Length == 0)
            ?? throw new UsageException($"Nobody offers {client.Handle} a file.");

    private static EmulatedCall CallOf(EmulatedClient client)
        => client.CurrentCall ?? throw new UsageException($"{client.Handle} has no call.");
}
