using System;
using System.Collections.Generic;
using System.Text;
using SKYPE4COMLib;

namespace AutoResponder
{
    class Program
    {
        private static Skype skype = new Skype();
        private static Dictionary<string, DateTime> answered = new Dictionary<string, DateTime>();

        static void Main(string[] args)
        {
            if (!skype.Client.IsRunning)
            {
                skype.Client.Start(true, true);
            }

            skype.Attach(7, true);
            skype.MessageStatus += new _ISkypeEvents_MessageStatusEventHandler(skype_MessageStatus);
            Console.WriteLine("Listening as " + skype.CurrentUser.Handle);
            Console.ReadLine();
            skype.MessageStatus -= new _ISkypeEvents_MessageStatusEventHandler(skype_MessageStatus);
            Console.WriteLine("Answered " + answered.Count);
        }

        private static void skype_MessageStatus(ChatMessage msg, TChatMessageStatus status)
        {
            if (status != TChatMessageStatus.cmsReceived || msg.Type != TChatMessageType.cmeSaid)
                return;
            User sender = msg.Sender;
            string command = msg.Body.Trim().ToLower();
            Console.WriteLine(string.Format("{0} ({1}): {2}", sender.FullName, msg.FromHandle, msg.Body));
            switch (command)
            {
                case "!help":
                    skype.SendMessage(sender.Handle, "I know: !help, !who");
                    break;
                case "!who":
                    msg.Chat.SendMessage("You are " + msg.FromDisplayName + " in " + msg.Chat.Name.Substring(0, 1));
                    break;
                default:
                    msg.Chat.SendMessage("I am away: " + skype.CurrentUserStatus);
                    break;
            }
            msg.Seen = true;
            answered[sender.Handle] = msg.Timestamp;
        }
    }
}
