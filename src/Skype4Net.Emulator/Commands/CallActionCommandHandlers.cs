using Skype4Net.Emulator.Clients;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Commands;

/// <summary>ALTER CALL: answered with the whole command, then done.</summary>
internal static class CallActionCommandHandlers
{
    /// <summary>The actions of video, which <c>SET CALL</c> knows too.</summary>
    public static Dictionary<string, Func<CallModule, CallRecord, bool>> Video { get; } = new()
    {
        ["START_VIDEO_SEND"] = (module, call) => module.SendVideo(call, true),
        ["STOP_VIDEO_SEND"] = (module, call) => module.SendVideo(call, false),
        ["START_VIDEO_RECEIVE"] = (module, call) => module.ReceiveVideo(call, true),
        ["STOP_VIDEO_RECEIVE"] = (module, call) => module.ReceiveVideo(call, false),
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
        CallModule module = context.Client.Calls;
        switch (action)
        {
            case "":
                throw new CommandRefusal(SkypeError.CallNoAction);
            case "ANSWER":
                Do(context, call.Status == CallStatus.Ringing && call.IsIncoming, () => module.Answer(call));
                break;
            case "HOLD":
                Do(context, call.IsTalking && !call.HoldsLocally, () => module.Hold(call));
                break;
            case "RESUME":
                Do(context, call.IsTalking && call.HoldsLocally, () => module.Resume(call));
                break;
            case "HANGUP":
                Do(context, CallModule.EndOf(call) is not null, () => module.End(call));
                break;
            case "END":
                End(context, call);
                break;
            case "DTMF":
                string digits = context.Words.Next();
                CallCommandHandlers.CheckDigits(digits, SkypeError.InvalidDtmfCode);
                Do(context, call.IsTalking, () => module.Press(call, digits));
                break;
            case "TRANSFER":
                Identity[] to = context.RestHandles(SkypeError.CallInvalidArguments);
                Do(context, to.All(t => module.CanTransfer(call, t)), () => module.Transfer(call, to));
                break;
            case "JOIN_CONFERENCE":
                CallRecord other = CallCommandHandlers.NextCall(context, SkypeError.CallInvalidArguments, SkypeError.CallInvalidArguments);
                Do(context, module.JoinConference(call, other) is not null, () => module.ShowConference(call));
                break;
            case var _ when Video.TryGetValue(action, out Func<CallModule, CallRecord, bool>? video):
                // The steps are told one by one, so the reply comes first.
                Do(context, MayVideo(call, action), () => video(module, call));
                break;
            case var _ when s_devices.TryGetValue(action, out PropertyDefinition<CallDevices>? which):
                if (!which.Codec.TryDecode(context.Words.Rest, out CallDevices devices) || devices.Port is < 1 or > 65535)
                    throw new CommandRefusal(SkypeError.CallInvalidArguments);
                if (!call.IsTalking)
                    throw new CommandRefusal(SkypeError.UnableToAlterInputOutput);
                context.Echo();
                module.SetDevices(call, which, devices);
                break;
            default:
                throw new CommandRefusal(SkypeError.CallUnknownAction);
        }
    }

    private static void End(CommandContext context, CallRecord call)
    {
        CallModule module = context.Client.Calls;
        bool rings = call.Status == CallStatus.Ringing && call.IsIncoming;
        switch (context.Words.NextKeyword())
        {
            case "" or "HANGUP":
                Do(context, CallModule.EndOf(call) is not null, () => module.End(call));
                break;
            case "REDIRECT_TO_VOICEMAIL":
                Do(context, rings, () => module.RedirectToVoicemail(call));
                break;
            case "FORWARD_CALL":
                Do(context, rings && module.ForwardTarget() is not null, () => module.Forward(call));
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
