namespace SKYPE4COMLib;

/// <summary>Somebody in a conference that another one hosts.</summary>
public partial class ParticipantClass : ComObject
{
    private readonly long _call;
    private readonly int _number;

    public ParticipantClass()
        : base(SkypeSession.None)
    {
    }

    internal ParticipantClass(SkypeSession session, long call, int number)
        : base(session) => (_call, _number) = (call, number);

    public string Handle => Part(0);

    public TCallType CallType => new Sdk.Conversion().TryFromText(Part(1), out Sdk.CallType type) ? type.Com() : TCallType.cltUnknown;

    public TCallStatus CallStatus => new Sdk.Conversion().TryFromText(Part(2), out Sdk.CallStatus status) ? status.Com() : TCallStatus.clsUnknown;

    public string DisplayName => Part(3);

    // "CALL 680 CONF_PARTICIPANT 1 ben_o INCOMING_P2P INPROGRESS Ben Okoro"
    private string Part(int index)
    {
        string[] parts = Session.Ask($"CALL {Words.Of(_call)} CONF_PARTICIPANT {Words.Of(_number)}").Split(' ', 4);
        return index < parts.Length ? parts[index] : "";
    }
}
