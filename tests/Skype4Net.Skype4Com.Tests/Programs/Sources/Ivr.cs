using System;
using System.Threading;
using SKYPE4COMLib;

// A telephone menu: 1 greets, 2 holds and resumes, # ends.
class Ivr
{
    static readonly Skype skype = new Skype();
    static readonly AutoResetEvent over = new AutoResetEvent(false);

    static void Main(string[] args)
    {
        skype.CallStatus += new _ISkypeEvents_CallStatusEventHandler(CallStatus);
        skype.CallDtmfReceived += new _ISkypeEvents_CallDtmfReceivedEventHandler(Dtmf);
        skype.Attach(6, true);
        Console.WriteLine("Ready");
        over.WaitOne();
        Console.WriteLine("Calls: " + skype.get_Calls("").Count + ", active: " + skype.ActiveCalls.Count + ", missed: " + skype.MissedCalls.Count);
        Call call = skype.PlaceCall(args[0]);
        Console.WriteLine("Calling " + call.PartnerHandle + ": " + call.Status);
        over.WaitOne();
        Console.WriteLine("Done");
    }

    static void CallStatus(Call pCall, TCallStatus status)
    {
        Console.WriteLine(skype.Convert.CallStatusToText(status));
        if (status == TCallStatus.clsRinging && pCall.Type == TCallType.cltIncomingP2P)
            pCall.Answer();
        if (status == TCallStatus.clsInProgress && pCall.Type == TCallType.cltOutgoingP2P)
            pCall.Finish();
        if (status == TCallStatus.clsFinished || status == TCallStatus.clsRefused)
            over.Set();
    }

    static void Dtmf(Call pCall, string code)
    {
        Console.WriteLine("Key " + code);
        switch (code)
        {
            case "1":
                pCall.DTMF = "99";
                break;
            case "2":
                pCall.Hold();
                pCall.Resume();
                break;
            case "#":
                pCall.Finish();
                break;
        }
    }
}
