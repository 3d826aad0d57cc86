namespace Skype4Net;

/// <summary>How to start the client's program. Switches that a client does not know are ignored by it.</summary>
public sealed record SkypeStartOptions
{
    /// <summary>Whether it starts without its window (<c>/minimized</c>; Windows).</summary>
    public bool Minimized { get; init; }

    /// <summary>Whether it starts without its splash screen (<c>/nosplash</c>; Windows).</summary>
    public bool NoSplash { get; init; }

    /// <summary>Whether it may run beside another one (<c>/secondary</c>; Windows).</summary>
    public bool Secondary { get; init; }

    /// <summary>Whom to sign in (<c>/username:</c> on Windows, <c>--pipelogin</c> on Linux); null for whom it remembers.</summary>
    public string? UserName { get; init; }

    /// <summary>The password for <see cref="UserName"/>.</summary>
    public string? Password { get; init; }

    /// <summary>More arguments of the program, behind those of the other options; each is given as one argument, whatever is in it.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    // Options get logged; a password does not.
    private bool PrintMembers(System.Text.StringBuilder text)
    {
        text.Append(System.Globalization.CultureInfo.InvariantCulture, $"Minimized = {Minimized}, NoSplash = {NoSplash}, Secondary = {Secondary}, " +
            $"UserName = {UserName}, Arguments = {string.Join(' ', Arguments)}");
        return true;
    }
}
