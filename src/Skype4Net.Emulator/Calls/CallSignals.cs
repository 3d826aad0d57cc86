using Skype4Net.Emulator.Network;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Calls;

/// <summary>Signals about a call.</summary>
/// <param name="Key">Names the call on the network, where numbers of clients mean nothing.</param>
internal abstract record CallSignal(string Key) : ClientSignal
{
    public override string Subject => Key;
}

/// <summary>Please ring.</summary>
/// <param name="Key">The key of the new call.</param>
internal sealed record CallOffered(string Key) : CallSignal(Key)
{
    /// <summary>Who has transferred the call here; null for nobody.</summary>
    public Identity? TransferredBy { get; init; }

    /// <summary>Who has forwarded the call here; null for nobody.</summary>
    public Identity? ForwardedBy { get; init; }
}

/// <summary>It rings here.</summary>
/// <param name="Key">The key of the call.</param>
internal sealed record CallRings(string Key) : CallSignal(Key)
{
    /// <summary>The price of a minute in thousandths of the caller's currency; null between Skype users.</summary>
    public int? Rate { get; init; }
}

/// <summary>Somebody picked up.</summary>
/// <param name="Key">The key of the call.</param>
internal sealed record CallAnswered(string Key) : CallSignal(Key);

/// <summary>The call is over, or never came about.</summary>
/// <param name="Key">The key of the call.</param>
/// <param name="How">How it ended.</param>
internal sealed record CallEnded(string Key, CallEnd How) : CallSignal(Key)
{
    public override bool WaitsForConnection => true;
}

/// <summary>The call goes on here. Said now and then, so that a network notices when the other side is gone.</summary>
/// <param name="Key">The key of the call.</param>
internal sealed record CallAlive(string Key) : CallSignal(Key);

/// <summary>Somebody holds the call, or goes on with it.</summary>
/// <param name="Key">The key of the call.</param>
/// <param name="IsHeld">Whether it is held.</param>
internal sealed record CallHeld(string Key, bool IsHeld) : CallSignal(Key);

/// <summary>Somebody presses keys.</summary>
/// <param name="Key">The key of the call.</param>
/// <param name="Digits">Of <c>0</c> to <c>9</c>, <c>*</c> and <c>#</c>.</param>
internal sealed record CallKeysPressed(string Key, string Digits) : CallSignal(Key);

/// <summary>Somebody shows video, or hides it.</summary>
/// <param name="Key">The key of the call.</param>
/// <param name="IsSent">Whether it is shown.</param>
internal sealed record CallVideoSent(string Key, bool IsSent) : CallSignal(Key);

/// <summary>Sound.</summary>
/// <param name="Key">The key of the call.</param>
/// <param name="Samples">16 kHz, 16-bit, mono, little-endian.</param>
internal sealed record CallSound(string Key, ReadOnlyMemory<byte> Samples) : CallSignal(Key)
{
    public override bool MayBeLost => true;
}

/// <summary>Call somebody else instead.</summary>
/// <param name="Key">The key of the call.</param>
/// <param name="To">Whom.</param>
internal sealed record CallForwarded(string Key, Identity To) : CallSignal(Key);

/// <summary>Leave a message in the voicemail box.</summary>
/// <param name="Key">The key of the call.</param>
internal sealed record CallToVoicemail(string Key) : CallSignal(Key);

/// <summary>Go on with one of these instead of me.</summary>
/// <param name="Key">The key of the call.</param>
/// <param name="To">Whom to call; the first who picks up gets the call.</param>
internal sealed record CallTransferred(string Key, IReadOnlyList<Identity> To) : CallSignal(Key);

/// <summary>How far a transfer has come, for who has asked for it.</summary>
/// <param name="Key">The key of the call.</param>
/// <param name="Status">The status of the call to the target.</param>
/// <param name="To">Which target; null when none is left.</param>
internal sealed record CallTransferProgress(string Key, CallStatus Status, Identity? To) : CallSignal(Key);

/// <summary>The conference that the call is part of, as its host sees it.</summary>
/// <param name="Key">The key of the call.</param>
/// <param name="Conference">The number of the conference.</param>
/// <param name="Legs">Those who take part, the host aside.</param>
internal sealed record CallConference(string Key, long Conference, IReadOnlyList<ConferenceLeg> Legs) : CallSignal(Key);

/// <summary>Somebody who takes part in a conference.</summary>
/// <param name="Who">Who.</param>
/// <param name="Type">How their call came about at the host.</param>
/// <param name="Status">How their call stands at the host.</param>
/// <param name="DisplayName">Their name as the host shows it.</param>
internal sealed record ConferenceLeg(Identity Who, CallType Type, CallStatus Status, string DisplayName)
{
    /// <summary>As <c>CONF_PARTICIPANT</c> has it: <c>ben_o INCOMING_P2P INPROGRESS Ben Okoro</c>.</summary>
    public override string ToString() => $"{Who.Value} {EnumCodecs.CallType.Encode(Type)} {EnumCodecs.CallStatus.Encode(Status)} "
            + string.Concat(DisplayName.Select(c => char.IsControl(c) ? ' ' : c));
}
