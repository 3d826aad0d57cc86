using System;
using System.Runtime.InteropServices;
using SKYPE4COMLib;

namespace CommandConsole
{
    class Program
    {
        static Skype skype;

        static void Main(string[] args)
        {
            skype = new Skype();
            skype.FriendlyName = "Console";
            skype.Attach(8, true);
            _ISkypeEvents_Event events = (_ISkypeEvents_Event)skype;
            events.Command += delegate(Command cmd) { Console.WriteLine("-> " + cmd.Command); };
            events.Reply += new _ISkypeEvents_ReplyEventHandler(OnReply);
            skype.Error += new _ISkypeEvents_ErrorEventHandler(OnError);
            string line;
            int id = 1000;
            while ((line = Console.ReadLine()) != null && line != "quit")
            {
                Command command = new Command();
                command.Id = ++id;
                command.Command = line;
                command.Blocking = line.StartsWith("GET");
                try
                {
                    skype.SendCommand(command);
                    if (command.Blocking)
                        Console.WriteLine("= " + command.Reply);
                }
                catch (COMException ex)
                {
                    Console.WriteLine("! " + (ex.ErrorCode & 0xFFFF));
                }
            }
            Command ping = ((ISkype)skype).Command[7, "PING", "PONG", true, 5000];
            skype.SendCommand(ping);
            Console.WriteLine(ping.Reply);
            Command other = skype.get_Command(8, "GET SKYPEVERSION", Block: true);
            skype.SendCommand(other);
            Console.WriteLine(other.Expected.Length + " " + other.Timeout + " " + other.Reply.Split(' ')[0]);
        }

        static void OnReply(Command pCommand)
        {
            if (pCommand.Id > 1000)
                Console.WriteLine("<- " + pCommand.Id + " " + pCommand.Command + ": " + pCommand.Reply);
        }

        static void OnError(Command pCommand, int number, string description)
        {
            Console.WriteLine("Error " + number + " of " + pCommand.Id);
        }
    }
}
