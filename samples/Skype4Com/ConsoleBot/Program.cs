using System;
using SKYPE4COMLib;

namespace ConsoleBot
{
    /// <summary>A bot in a console window: answers commands that begin with an exclamation mark.</summary>
    class Program
    {
        private const string Trigger = "!";
        private Skype skype;

        static void Main(string[] args)
        {
            new Program().Run();
        }

        private void Run()
        {
            skype = new Skype();
            if (!skype.Client.IsRunning)
                skype.Client.Start(true, true);
            // Use protocol 7, and wait for the user's permission.
            skype.Attach(7, true);
            skype.MessageStatus += new _ISkypeEvents_MessageStatusEventHandler(OnMessageStatus);
            Console.WriteLine("Bot of " + skype.CurrentUserHandle + ". Enter ends.");
            Console.ReadLine();
        }

        private void OnMessageStatus(ChatMessage pMessage, TChatMessageStatus status)
        {
            if (status != TChatMessageStatus.cmsReceived || !pMessage.Body.StartsWith(Trigger))
                return;
            string command = pMessage.Body.Remove(0, Trigger.Length).ToLower();
            Console.WriteLine(pMessage.Sender.Handle + ": " + command);
            pMessage.Chat.SendMessage(ProcessCommand(pMessage.Sender, command));
        }

        private string ProcessCommand(User sender, string command)
        {
            switch (command)
            {
                case "hello":
                    return "Hello, " + sender.FullName + "!";
                case "friends":
                    return "I have " + skype.Friends.Count + " friends.";
                case "status":
                    return "You are " + skype.Convert.OnlineStatusToText(sender.OnlineStatus) + ".";
                default:
                    return "Sorry, I do not know \"" + command + "\".";
            }
        }
    }
}
