using System;
using System.Runtime.InteropServices;
using SKYPE4COMLib;

namespace SmsSender
{
    public class Program
    {
        [STAThread]
        public static int Main(string[] args)
        {
            ISkype skype = new Skype();
            skype.Timeout = 20000;
            skype.Attach(Protocol: 8, Wait: true);
            try
            {
                SmsMessage sms = skype.CreateSms(TSmsMessageType.smsMessageTypeOutgoing, args[0]);
                sms.Body = args[1];
                foreach (SmsChunk chunk in sms.Chunks)
                    Console.WriteLine("Chunk {0}: {1} ({2} left)", chunk.Id, chunk.Text, chunk.CharactersLeft);
                foreach (ISmsTarget target in sms.Targets)
                    Console.WriteLine("Target " + target.Number + ": " + target.Status);
                Console.WriteLine("Price {0} {1}", sms.Price / Math.Pow(10, sms.PricePrecision), sms.PriceCurrency);
                sms.Send();
                Console.WriteLine("Status: " + skype.Convert.SmsMessageStatusToText(sms.Status));
                SmsMessage other = skype.SendSms(args[0], "second", "");
                Console.WriteLine("Sent {0} messages of type {1}", skype.Smss.Count, other.Type);
                skype.SendSms("nobody at all", "third");
            }
            catch (COMException ex)
            {
                Console.WriteLine("0x{0:X8}", ex.ErrorCode);
                return 1;
            }
            return 0;
        }
    }
}
