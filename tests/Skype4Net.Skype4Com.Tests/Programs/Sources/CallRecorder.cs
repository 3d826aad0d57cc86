using System;
using System.IO;
using SKYPE4COMLib;

// Records both sides of each call into files of the folder that is given.
class CallRecorder
{
    readonly SkypeClass _skype = new SkypeClass();
    readonly string _folder;

    CallRecorder(string folder)
    {
        _folder = folder;
        _skype._ISkypeEvents_Event_CallStatus += OnCallStatus;
        ((_ISkypeEvents_Event)_skype).AttachmentStatus += new _ISkypeEvents_AttachmentStatusEventHandler(OnAttach);
    }

    void OnAttach(TAttachmentStatus status)
    {
        Console.WriteLine("Attach: " + status);
        if (status == TAttachmentStatus.apiAttachAvailable)
            _skype.Attach(5, false);
    }

    void OnCallStatus(Call call, TCallStatus status)
    {
        try
        {
            if (status == TCallStatus.clsRinging && (call.Type == TCallType.cltIncomingP2P || call.Type == TCallType.cltIncomingPSTN))
            {
                Console.WriteLine("Ringing: " + call.PartnerHandle + " " + call.PartnerDisplayName);
                call.Answer();
            }
            else if (status == TCallStatus.clsInProgress)
            {
                string name = Path.Combine(_folder, call.Id.ToString());
                call.set_CaptureMicDevice(TCallIoDeviceType.callIoDeviceTypeFile, name + "-me.wav");
                call.OutputDevice[TCallIoDeviceType.callIoDeviceTypeFile] = name + "-other.wav";
                Console.WriteLine("Recording: " + Path.GetFileName(call.CaptureMicDevice[TCallIoDeviceType.callIoDeviceTypeFile]) + ", "
                    + Path.GetFileName(call.get_OutputDevice(TCallIoDeviceType.callIoDeviceTypeFile)));
            }
            else if (status == TCallStatus.clsFinished)
            {
                Console.WriteLine("Finished after " + call.Duration + " s");
            }
        }
        catch (System.Runtime.InteropServices.COMException ex)
        {
            Console.WriteLine("Error " + (ex.ErrorCode & 0xFFFF) + ": " + ex.Message);
        }
    }

    static void Main(string[] args)
    {
        CallRecorder recorder = new CallRecorder(args[0]);
        recorder._skype.Attach(7, false);
        Console.ReadLine();
    }
}
