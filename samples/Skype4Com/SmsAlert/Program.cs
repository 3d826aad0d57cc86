using System;
using System.Runtime.InteropServices;
using SKYPE4COMLib;

namespace SmsAlert
{
    /// <summary>Sends an alert by SMS; ends with 1 and the client's words when that fails.</summary>
    class Program
    {
        static int Main(string[] args)
        {
            if (args.Length < 2)
            {
                Console.WriteLine("SmsAlert number[,number...] text");
                return 2;
            }
            try
            {
                SkypeClass skype = new SkypeClass();
                skype.Timeout = 10 * 1000;
                skype.Attach(8, true);
                SmsMessage message = skype.CreateSms(TSmsMessageType.smsMessageTypeOutgoing, args[0]);
                message.Body = args[1];
                Console.WriteLine("To {0} in {1} part(s)", message.TargetNumbers, message.Chunks.Count);
                message.Send();
                Console.WriteLine("Sent");
                return 0;
            }
            catch (COMException ex)
            {
                if ((ex.ErrorCode & 0xFFFF0000) == 0x80040000)
                    Console.WriteLine("Skype error {0}: {1}", ex.ErrorCode & 0xFFFF, ex.Message);
                else
                    Console.WriteLine("Error 0x{0:X8}", ex.ErrorCode);
                return 1;
            }
        }
    }
}
