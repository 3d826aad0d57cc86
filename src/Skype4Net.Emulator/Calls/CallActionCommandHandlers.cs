using System.Globalization;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Calls;

/// <summary><c>ALTER CALL</c>: answered with the whole command, then carried out.</summary>
internal sealed class CallActionCommandHandlers(CallModule calls)
{
    public void Map(CommandRouter router)
    {
        router.On(CallCommands.Answer, context => Act(context, CallEvent.Answer, calls.Answer));
        router.On(CallCommands.Hold, context => Act(context, CallEvent.Hold, calls.Hold));
        router.On(CallCommands.Resume, context => Act(context, CallEvent.Resume, calls.Resume));
        router.On(CallCommands.HangUp, context => Act(context, CallEvent.HangUp, calls.HangUp));
        router.On(CallCommands.HangUpShort, context => Act(context, CallEvent.HangUp, calls.HangUp));
        router.On(CallCommands.End, End);
        router.On(CallCommands.RedirectToVoicemail, context => Act(context, CallEvent.RedirectToVoicemail, calls.RedirectToVoicemail));
        router.On(CallCommands.Forward, context => Act(context, calls.Transfers.CanForward, calls.Transfers.Forward));
        router.On(CallCommands.Dtmf, Dtmf);
        router.On(CallCommands.Transfer, Transfer);
        router.On(CallCommands.AlterJoinConference, JoinConference);
        router.On(CallCommands.StartVideoSend, context => SendVideo(context, true));
        router.On(CallCommands.StopVideoSend, context => SendVideo(context, false));
        router.On(CallCommands.StartVideoReceive, context => ReceiveVideo(context, true));
        router.On(CallCommands.StopVideoReceive, context => ReceiveVideo(context, false));
        foreach (PropertyDefinition<CallDevices> stream in new[] { CallProperties.Input, CallProperties.Output, CallProperties.CaptureMic })
            router.OnAlter(stream, context => Redirect(context, stream));
        router.Otherwise("ALTER CALL", Otherwise);
    }

    /// <summary>The digits of the next word, which are keys of a telephone.</summary>
    public static string NextDigits(CommandContext context)
    {
        string digits = context.Words.Next();
        return digits.Length > 0 && digits.All(c => char.IsAsciiDigit(c) || c is '*' or '#')
            ? digits
            : throw new CommandRefusal(SkypeError.InvalidDtmfCode);
    }

    /// <summary>The call whose number is the next word.</summary>
    private CallRecord Next(CommandContext context)
    {
        string id = context.Words.Next();
        if (id.Length == 0)
            throw new CommandRefusal(SkypeError.CallNoId);
        return long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out long number) && calls.Find(number) is { } call
            ? call
            : throw new CommandRefusal(SkypeError.CallInvalidId);
    }

    private void Act(CommandContext context, CallEvent happened, Action<CallRecord> act)
        => Act(context, call => call.Can(happened), act);

    private void Act(CommandContext context, Func<CallRecord, bool> can, Action<CallRecord> act) => Act(context, Next(context), can, act);

    private static void Act(CommandContext context, CallRecord call, Func<CallRecord, bool> can, Action<CallRecord> act)
    {
        if (!can(call))
            throw new CommandRefusal(SkypeError.CallActionFailed);
        context.Echo();
        act(call);
    }

    // Without a word behind it, it hangs up.
    private void End(CommandContext context)
    {
        CallRecord call = Next(context);
        if (context.Words.Next().Length > 0)
            throw new CommandRefusal(SkypeError.CallInvalidArguments);
        Act(context, call, c => c.Can(CallEvent.HangUp), calls.HangUp);
    }

    private void Dtmf(CommandContext context)
    {
        CallRecord call = Next(context);
        string digits = NextDigits(context);
        Act(context, call, c => c.Can(CallEvent.PressKeys), c => calls.Press(c, digits));
    }

    private void Transfer(CommandContext context)
    {
        CallRecord call = Next(context);
        Identity[] to = context.RestHandles(SkypeError.CallInvalidArguments);
        Act(context, call, c => to.All(t => calls.Transfers.CanTransfer(c, t)), c => calls.Transfers.Transfer(c, to));
    }

    private void JoinConference(CommandContext context)
    {
        CallRecord call = Next(context);
        CallRecord other = calls.Find(context.NextId(SkypeError.CallInvalidArguments))
            ?? throw new CommandRefusal(SkypeError.CallInvalidArguments);
        Act(context, call, c => calls.Conferences.TryJoin(c, other), calls.Conferences.Show);
    }

    private void SendVideo(CommandContext context, bool on)
        => Act(context, call => CallVideo.CanSend(call, on), call => calls.Video.Send(call, on));

    private void ReceiveVideo(CommandContext context, bool on)
        => Act(context, call => CallVideo.CanReceive(call, on), call => calls.Video.Receive(call, on));

    private void Redirect(CommandContext context, PropertyDefinition<CallDevices> stream)
    {
        CallRecord call = Next(context);
        if (!stream.Codec.TryDecode(context.Words.Rest, out CallDevices devices) || devices.Port is < 1 or > 65535)
            throw new CommandRefusal(SkypeError.CallInvalidArguments);
        if (!call.Can(CallEvent.RedirectSound))
            throw new CommandRefusal(SkypeError.UnableToAlterInputOutput);
        context.Echo();
        calls.Voice.Redirect(call, stream, devices);
    }

    private void Otherwise(CommandContext context)
    {
        Next(context);
        throw new CommandRefusal(context.Words.Next().Length == 0 ? SkypeError.CallNoAction : SkypeError.CallUnknownAction);
    }
}
