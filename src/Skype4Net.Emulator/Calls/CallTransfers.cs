using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Contacts;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Profile;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Calls;

/// <summary>Calls that go on with somebody else: transfers while people talk, forwarding while it rings.</summary>
internal sealed class CallTransfers(ClientContext client, CallList calls, CallHolds holds)
{
    // Partners name them, and each is called.
    private const int MaxTargets = 10;

    private ContactModule Contacts => client.Module<ContactModule>();

    /// <summary>The first target of the profile's rules for forwarding; null for none.</summary>
    public Identity? ForwardTarget
    {
        get
        {
            string text = client.Module<ProfileModule>().FieldOf(ProfileProperties.CallForwardRules);
            Codecs.ForwardRules.TryDecode(text, out IReadOnlyList<CallForwardRule> rules);
            return rules.Count > 0 ? new Identity(rules[0].Target) : null;
        }
    }

    public bool CanTransfer(CallRecord call, Identity to)
        => call.Can(CallEvent.Transfer) && !call.IsPhone && to != call.Partner && to != client.Me
            && Contacts.PresenceOf(to) is not (OnlineStatus.Offline or OnlineStatus.Unknown);

    /// <summary>Transfers a call to the first of several people who picks up.</summary>
    /// <exception cref="InvalidOperationException">Nobody talks.</exception>
    public void Transfer(CallRecord call, IReadOnlyList<Identity> to)
    {
        call.Require(CallEvent.Transfer);
        SetActive(call, true);
        calls.Apply(call, CallEvent.Transfer);
        client.Network.Send(call.Partner, new CallTransferred(call.Key, to));
    }

    public bool CanForward(CallRecord call) => call.Can(CallEvent.Forward) && ForwardTarget is not null;

    /// <summary>Forwards a ringing call by the profile's rules.</summary>
    /// <exception cref="InvalidOperationException">It does not ring here, or there is no rule.</exception>
    public void Forward(CallRecord call)
    {
        call.Require(CallEvent.Forward);
        Identity target = ForwardTarget ?? throw new InvalidOperationException("The profile has no rule for forwarding calls.");
        client.Network.Send(call.Partner, new CallForwarded(call.Key, target));
        calls.Apply(call, CallEvent.Forward);
    }

    /// <summary>The other side wants us to call somebody else instead.</summary>
    public void OnForwarded(CallRecord call, Identity to)
    {
        if (!call.Can(CallEvent.RemoteForward))
            return;
        Identity by = call.Partner;
        call.Key = CallList.NewKey();
        call.Partner = to;
        client.Notify(CallProperties.PartnerHandle, call.IdText, to.Value);
        calls.TryApply(call, CallEvent.RemoteForward);
        calls.Offer(call, to, new CallOffered(call.Key) { ForwardedBy = by });
    }

    /// <summary>The other side wants us to go on with somebody else.</summary>
    public void OnTransferred(CallRecord call, IReadOnlyList<Identity> to)
    {
        if (!call.Can(CallEvent.ChangePartner))
            return;
        SetActive(call, true);
        foreach (Identity target in to.Take(MaxTargets))
            call.TransferLegs.Add(CallList.NewKey(), target);
        foreach ((string key, Identity target) in call.TransferLegs.ToArray())
        {
            client.Network.Send(target, new CallOffered(key) { TransferredBy = call.Partner }, failure =>
            {
                if (failure != RequestFailure.None && call.TransferLegs.ContainsKey(key))
                    LoseLeg(call, key, CallStatus.Failed);
            });
        }
    }

    /// <summary>One whom we call instead of our partner says something.</summary>
    public void OnLeg(CallRecord call, CallSignal signal)
    {
        switch (signal)
        {
            case CallRings:
                Report(call, CallStatus.Ringing, call.TransferLegs[signal.Key]);
                break;
            case CallAnswered:
                GoOnWith(call, signal.Key);
                break;
            case CallEnded ended:
                LoseLeg(call, signal.Key, ended.How switch
                {
                    CallEnd.Busy => CallStatus.Busy,
                    CallEnd.Refused => CallStatus.Refused,
                    _ => CallStatus.Failed,
                });
                break;
        }
    }

    /// <summary>Our partner says how far a transfer has come.</summary>
    public void OnProgress(CallRecord call, CallTransferProgress progress)
    {
        if (progress.Status == CallStatus.InProgress && progress.To is { } to)
        {
            call.TransferredTo = to.Value;
            client.Notify(CallProperties.TransferredTo, call.IdText, call.TransferredTo);
        }

        call.TransferStatus = progress.Status;
        client.Notify(CallProperties.TransferStatus, call.IdText, progress.Status);
        switch (progress.Status)
        {
            case CallStatus.Ringing:
                break;
            case CallStatus.InProgress:
                call.IsTransferActive = false;
                calls.TryApply(call, CallEvent.FinishTransfer);
                break;
            default:
                SetActive(call, false);
                holds.TryApply(call, CallEvent.FailTransfer);
                break;
        }
    }

    /// <summary>The user ends a call: whom we call instead of the partner need not pick up any more.</summary>
    public void GiveUpLegs(CallRecord call)
    {
        foreach ((string key, Identity who) in call.TransferLegs)
            client.Network.Send(who, new CallEnded(key, CallEnd.GivenUp));
    }

    private void GoOnWith(CallRecord call, string leg)
    {
        call.TransferLegs.Remove(leg, out Identity partner);
        GiveUpLegs(call);
        call.TransferLegs.Clear();
        Report(call, CallStatus.InProgress, partner);
        call.Key = leg;
        call.Partner = partner;
        client.Notify(CallProperties.PartnerHandle, call.IdText, partner.Value);
        client.Notify(CallProperties.PartnerDisplayName, call.IdText, Contacts.ShownName(partner));
        SetActive(call, false);
        holds.TryApply(call, CallEvent.ChangePartner);
    }

    private void LoseLeg(CallRecord call, string key, CallStatus how)
    {
        call.TransferLegs.Remove(key);
        if (call.TransferLegs.Count > 0)
            return;
        SetActive(call, false);
        Report(call, how, null);
    }

    // Who has transferred the call hears how far that has come.
    private void Report(CallRecord call, CallStatus status, Identity? target)
        => client.Network.Send(call.Partner, new CallTransferProgress(call.Key, status, target));

    private void SetActive(CallRecord call, bool active)
    {
        call.IsTransferActive = active;
        client.Notify(CallProperties.TransferActive, call.IdText, active);
    }
}
