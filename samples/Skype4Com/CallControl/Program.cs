using System;
using System.IO;
using System.Threading;
using SKYPE4COMLib;

namespace CallControl
{
    /// <summary>Calls somebody, plays a file into the call and records what is said to another one.</summary>
    class Program
    {
        private static readonly Skype skype = new Skype();
        private static readonly ManualResetEvent over = new ManualResetEvent(false);
        private static string toPlay;
        private static string toRecord;
        private static bool recording;

        static int Main(string[] args)
        {
            if (args.Length < 3)
            {
                Console.WriteLine("CallControl who file-to-play.wav file-to-record.wav");
                return 2;
            }
            toPlay = Path.GetFullPath(args[1]);
            toRecord = Path.GetFullPath(args[2]);
            skype.CallStatus += OnCallStatus;
            skype.Attach(8, true);
            Call call = skype.PlaceCall(args[0]);
            Console.WriteLine("Calling " + call.PartnerHandle);
            over.WaitOne();
            return 0;
        }

        private static void OnCallStatus(Call pCall, TCallStatus status)
        {
            Console.WriteLine(skype.Convert.CallStatusToText(status));
            switch (status)
            {
                case TCallStatus.clsInProgress:
                    if (recording)
                        break;
                    recording = true;
                    // Both spellings of an indexed property.
                    pCall.InputDevice[TCallIoDeviceType.callIoDeviceTypeFile] = toPlay;
                    pCall.set_OutputDevice(TCallIoDeviceType.callIoDeviceTypeFile, toRecord);
                    Console.WriteLine("Playing " + Path.GetFileName(pCall.get_InputDevice(TCallIoDeviceType.callIoDeviceTypeFile))
                        + ", recording " + Path.GetFileName(pCall.OutputDevice[TCallIoDeviceType.callIoDeviceTypeFile]));
                    pCall.Hold();
                    pCall.Resume();
                    pCall.Finish();
                    break;
                case TCallStatus.clsFinished:
                case TCallStatus.clsRefused:
                case TCallStatus.clsMissed:
                case TCallStatus.clsFailed:
                case TCallStatus.clsBusy:
                case TCallStatus.clsCancelled:
                    over.Set();
                    break;
            }
        }
    }
}
