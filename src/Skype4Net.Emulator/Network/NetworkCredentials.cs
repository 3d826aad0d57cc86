namespace Skype4Net.Emulator.Network;

/// <summary>Who logs in.</summary>
/// <param name="Handle">The Skype name that programs see of the own account. How it stands for an address is the network's affair.</param>
/// <param name="Password">The password; empty for none. Not in the text of this record.</param>
public sealed record NetworkCredentials(string Handle, string Password)
{
    /// <summary>The handle; never the password.</summary>
    public override string ToString() => $"NetworkCredentials {{ Handle = {Handle}, Password = {(Password.Length > 0 ? "***" : "none")} }}";
}
