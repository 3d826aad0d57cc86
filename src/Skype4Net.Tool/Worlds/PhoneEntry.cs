namespace Skype4Net.Tool.Worlds;

/// <summary>A telephone.</summary>
internal sealed record PhoneEntry
{
    public string Number { get; set; } = "";

    public bool RejectsCalls { get; set; }

    public bool RejectsSms { get; set; }
}
