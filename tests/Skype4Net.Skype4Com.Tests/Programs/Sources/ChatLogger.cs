using System;
using System.Linq;
using SKYPE4COMLib;

class ChatLogger
{
    static void Main()
    {
        Skype skype = new Skype();
        skype.Attach(7, true);
        skype.Cache = false;
        foreach (Chat chat in skype.Chats)
        {
            Console.WriteLine("# {0} [{1}] {2}", chat.FriendlyName, chat.Topic,
                string.Join(",", chat.Members.Cast<User>().Select(u => u.Handle).OrderBy(h => h).ToArray()));
            ChatMessageCollection messages = chat.Messages;
            for (int i = messages.Count; i >= 1; i--)
            {
                IChatMessage message = messages[i];
                if (message.Type == TChatMessageType.cmeSaid)
                    Console.WriteLine("  {0}: {1} ({2})", message.FromHandle, message.Body, message.Status);
            }
        }
        ChatMessageCollection missed = skype.MissedMessages;
        Console.WriteLine("Missed: " + missed.Count);
        foreach (IChatMessage message in missed)
        {
            ChatMessage same = skype.get_Message(message.Id);
            Console.WriteLine("  " + skype.Message[message.Id].Body + (same.Chat.Name == message.ChatName ? "" : " elsewhere"));
            same.Seen = true;
        }
        Console.WriteLine("Missed: " + skype.MissedMessages.Count);
        skype.ResetCache();
        Console.WriteLine("With anna: " + skype.Messages["anna"].Count + " of " + skype.get_Messages("").Count + ", and " + skype.Messages.Count);
    }
}
