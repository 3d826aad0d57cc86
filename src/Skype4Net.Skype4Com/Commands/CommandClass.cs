namespace SKYPE4COMLib;

/// <summary>A command as the program writes it, and its reply.</summary>
public partial class CommandClass
{
    public int Id { get; set; }

    /// <summary>How long to wait for the reply, in milliseconds.</summary>
    public int Timeout { get; set; } = 30_000;

    public bool Blocking { get; set; }

    public string Command { get; set; } = "";

    public string Reply { get; set; } = "";

    /// <summary>What the reply must begin with; empty for anything.</summary>
    public string Expected { get; set; } = "";
}
