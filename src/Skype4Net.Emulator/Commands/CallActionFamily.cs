using Skype4Net.Emulator.Clients;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Commands;

/// <summary>ALTER CALL: answered with the whole command, then done.</summary>
internal static class CallActionFamily
{
    /// <summary>The actions of video, which <c>SET CALL</c> knows too.</summary>
    public static Dictionary<string, Func<CallDesk, CallRecord, bool>> Video { get; } = new()
    {
        ["START_VIDEO_SEND"] = (desk, call) => desk.SendVideo(call, true),
        ["STOP_VIDEO_SEND"] = (desk, call) => desk.SendVideo(call, false),
        ["START_VIDEO_RECEIVE"] = (desk, call) => desk.ReceiveVideo(call, true),
        ["STOP_VIDEO_RECEIVE"] = (desk, call) => desk.ReceiveVideo(call, false),
    };

    private static readonly Dictionary<string, PropertyDefinition<CallDevices>> s_devices = new()
    {
        ["SET_INPUT"] = CallProperties.Input,
        ["SET_OUTPUT"] = CallProperties.Output,
        ["SET_CAPTURE_MIC"] = CallProperties.CaptureMic,
    };

    public static void Register() => CommandTable.Add("ALTER", "CALL", Alter);

    private static void Alter(CommandContext context)
    {
        string id = context.Words.Next();
        if (id.Length == 0)
            throw new CommandRefusal(SkypeError.CallNoId);
        if (!long.TryParse(id, out long number) || context.Client.Calls.Find(number) is not { } call)
            throw new CommandRefusal(SkypeError.CallInvalidId);
        string action = context.Words.NextKeyword();
        CallDesk desk = context.Client.Calls;
        switch (action)
        {
            case "":
                throw new CommandRefusal(SkypeError.CallNoAction);
            case "ANSWER":
                Do(context, call.Status == CallStatus.Ringing && call.IsIncoming, () => desk.Answer(call));
                break;
            case "HOLD":
                Do(context, call.IsTalking && !call.HoldsLocally, () => desk.Hold(call));
                break;
            case "RESUME":
                Do(context, call.IsTalking && call.HoldsLocally, () => desk.Resume(call));
                break;
            case "HANGUP":
                Do(context, CallDesk.EndOf(call) is not null, () => desk.End(call));
                break;
            case "END":
                End(context, call);
                break;
            case "DTMF":
                string digits = context.Words.Next();
                CallFamily.CheckDigits(digits, SkypeError.InvalidDtmfCode);
                Do(context, call.IsTalking, () => desk.Press(call, digits));
                break;
            case "TRANSFER":
                Identity[] to = context.RestHandles(SkypeError.CallInvalidArguments);
                Do(context, to.All(t => desk.CanTransfer(call, t)), () => desk.Transfer(call, to));
                break;
            case "JOIN_CONFERENCE":
                CallRecord other = CallFamily.NextCall(context, SkypeError.CallInvalidArguments, SkypeError.CallInvalidArguments);
                Do(context, desk.JoinConference(call, other) is not null, () => desk.ShowConference(call));
                break;
            case var _ when Video.TryGetValue(action, out Func<CallDesk, CallRecord, bool>? video):
                // The steps are told one by one, so the reply comes first.
                Do(context, MayVideo(call, action), () => video(desk, call));
                break;
            case var _ when s_devices.TryGetValue(action, out PropertyDefinition<CallDevices>? which):
                if (!which.Codec.TryDecode(System.Text.Encoding.UTF8.GetBytes(context.Words.Rest), out CallDevices devices) || devices.Port is < 1 or > 65535)
                    throw new CommandRefusal(SkypeError.CallInvalidArguments);
                if (!call.IsTalking)
                    throw new CommandRefusal(SkypeError.UnableToAlterInputOutput);
                context.Echo();
                desk.SetDevices(call, which, devices);
                break;
            default:
                throw new CommandRefusal(SkypeError.CallUnknownAction);
        }
    }

    private static void End(CommandContext context, CallRecord call)
    {
        CallDesk desk = context.Client.Calls;
        bool rings = call.Status == CallStatus.Ringing && call.IsIncoming;
        switch (context.Words.NextKeyword())
        {
            case "" or "HANGUP":
                Do(context, CallDesk.EndOf(call) is not null, () => desk.End(call));
                break;
            case "REDIRECT_TO_VOICEMAIL":
                Do(context, rings, () => desk.RedirectToVoicemail(call));
                break;
            case "FORWARD_CALL":
                Do(context, rings && desk.ForwardTarget() is not null, () => desk.Forward(call));
                break;
            default:
                throw new CommandRefusal(SkypeError.CallInvalidArguments);
        }
    }

    private static bool MayVideo(CallRecord call, string action)
    {
        VideoStreamStatus now = action.EndsWith("SEND", StringComparison.Ordinal) ? call.VideoSend : call.VideoReceive;
        return call.IsTalking && now == (action.StartsWith("START", StringComparison.Ordinal) ? VideoStreamStatus.Available : VideoStreamStatus.Running);
    }

    private static void Do(CommandContext context, bool may, Action act)
    {
        if (!may)
            throw new CommandRefusal(SkypeError.CallActionFailed);
        context.Echo();
        act();
    }
}
