namespace SKYPE4COMLib;

/// <summary>The settings of the client.</summary>
public partial class SettingsClass : ComObject
{
    public SettingsClass()
        : this(new SkypeSession())
    {
    }

    internal SettingsClass(SkypeSession session)
        : base(session)
    {
    }

    public string AudioIn
    {
        get => Read(It.AudioIn);
        set => Set(It.AudioIn, value ?? "");
    }

    public string AudioOut
    {
        get => Read(It.AudioOut);
        set => Set(It.AudioOut, value ?? "");
    }

    public bool AutoAway
    {
        get => Read(It.AutoAway);
        set => Set(It.AutoAway, value);
    }

    public string Ringer
    {
        get => Read(It.Ringer);
        set => Set(It.Ringer, value ?? "");
    }

    public string VideoIn
    {
        get => Read(It.VideoIn);
        set => Set(It.VideoIn, value ?? "");
    }

    public bool PCSpeaker
    {
        get => Read(It.PcSpeaker);
        set => Set(It.PcSpeaker, value);
    }

    public bool AGC
    {
        get => Read(It.AutomaticGainControl);
        set => Set(It.AutomaticGainControl, value);
    }

    public bool AEC
    {
        get => Read(It.EchoCancellation);
        set => Set(It.EchoCancellation, value);
    }

    public string Language
    {
        get => Read(It.UILanguage);
        set => Set(It.UILanguage, value ?? "");
    }

    private Sdk.SettingsService It => Session.Client.Settings;

    public void set_Avatar(string Id, string value) => LoadAvatarFromFile(value, Id);

    public bool get_RingToneStatus(string Id = "1")
        => Session.Send($"GET RINGTONE {Words.One(Id, nameof(Id))} STATUS").TrimEnd().EndsWith(" ON", StringComparison.OrdinalIgnoreCase);

    public void set_RingToneStatus(string Id, bool value)
        => Session.Send($"SET RINGTONE {Words.One(Id, nameof(Id))} STATUS {(value ? "ON" : "OFF")}");

    public void set_RingTone(string Id, string value) => Session.Send($"SET RINGTONE {Words.One(Id, nameof(Id))} {Words.Line(value, nameof(value))}");

    public void SaveAvatarToFile(string Filename, string AvatarId = "1")
        => Session.Send($"GET AVATAR {Words.One(AvatarId, nameof(AvatarId))} {Words.Line(Filename, nameof(Filename))}");

    public void LoadAvatarFromFile(string Filename, string AvatarId = "1")
        => Session.Send($"SET AVATAR {Words.One(AvatarId, nameof(AvatarId))} {Words.Line(Filename, nameof(Filename))}");

    public void ResetIdleTimer() => Do(ct => It.ResetIdleTimerAsync(ct));
}
