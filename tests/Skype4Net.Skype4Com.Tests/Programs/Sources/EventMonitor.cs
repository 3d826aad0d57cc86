using System;
using System.Runtime.InteropServices;
using System.Threading;
using SKYPE4COMLib;

namespace EventMonitor
{
    /// <summary>Shows all that has an event with the name of a member, and gives arguments by their names.</summary>
    public class Monitor
    {
        private readonly SkypeClass skypeClass = new SkypeClass();
        private readonly ISkype skype;
        private readonly _ISkypeEvents_Event events;
        private readonly AutoResetEvent finished = new AutoResetEvent(false);

        public Monitor()
        {
            skype = (ISkype)skypeClass;
            events = (_ISkypeEvents_Event)skypeClass;
            events.AttachmentStatus += new _ISkypeEvents_AttachmentStatusEventHandler(AttachmentChanged);
            events.ConnectionStatus += delegate(TConnectionStatus Status) { Console.WriteLine("Connection: " + Status); };
            events.Mute += muted => Console.WriteLine("Mute: " + muted);
            events.CallStatus += CallChanged;
            events.Command += c => { if (c.Id == 40) Console.WriteLine("> " + c.Command); };
            skypeClass.SilentModeStatusChanged += silent => Console.WriteLine("Silent: " + silent);
        }

        private static void AttachmentChanged(TAttachmentStatus Status)
        {
            if (Status == TAttachmentStatus.apiAttachSuccess)
                Console.WriteLine("Attached");
        }

        private void CallChanged(Call pCall, TCallStatus Status)
        {
            Console.WriteLine("Call with {0}: {1}", pCall.PartnerHandle, Status);
            if (Status == TCallStatus.clsInProgress)
                pCall.Finish();
            if (Status == TCallStatus.clsFinished)
                finished.Set();
        }

        public void Run(string other)
        {
            skype.Attach(Wait: true, Protocol: 7);
            Command command = skype.Command[Id: 40, Command: "GET SKYPEVERSION", Block: true];
            skype.SendCommand(pCommand: command);
            Console.WriteLine(command.Reply.StartsWith("SKYPEVERSION") + " " + command.Timeout);
            skype.SendCommand(skypeClass.get_Command(Id: 41, Timeout: 2000, Command: "PING", Reply: "PONG", Block: true));

            skype.Mute = true;
            skype.SilentMode = true;
            ChatMessage message = skype.SendMessage(Text: "I call you", Username: other);
            Console.WriteLine(message.Body + " to " + skype.Chat[Name: message.ChatName].DialogPartner);
            Call call = skype.PlaceCall(Target: other);
            finished.WaitOne();
            Console.WriteLine(skype.Calls[Target: other].Count + " " + skype.Call[call.Id].Type + " " + skype.Calls.Count);
            skype.ClearCallHistory(Type: TCallHistory.chsAllCalls);
            Console.WriteLine(skype.get_Calls().Count + " " + skype.get_User(Username: other).Handle);
            try
            {
                skype.Client.OpenDialog(Name: null);
            }
            catch (COMException ex)
            {
                Console.WriteLine("0x{0:X8}", ex.ErrorCode);
            }
            events.AttachmentStatus -= new _ISkypeEvents_AttachmentStatusEventHandler(AttachmentChanged);
        }
    }

    class Program
    {
        static void Main(string[] args)
        {
            new Monitor().Run(args[0]);
        }
    }
}
