namespace ServerBot.Settings;

/// <summary>The program of the client: whether to start it, and how.</summary>
internal sealed record ClientSettings
{
    public bool Start { get; init; }

    /// <summary>The program; empty for the one that is installed.</summary>
    public string Path { get; init; } = "";

    public IReadOnlyList<string> Arguments { get; init; } = [];

    public bool Minimized { get; init; }

    public string UserName { get; init; } = "";

    /// <summary>The environment variable with the password, which has no place in a file.</summary>
    public string PasswordVariable { get; init; } = "";

    public IEnumerable<string> Problems()
    {
        if (UserName.Length > 0 != PasswordVariable.Length > 0)
            yield return "client.userName and client.passwordVariable belong together: give both, or none for whom the client remembers.";
        if (Start && PasswordVariable.Length > 0 && Environment.GetEnvironmentVariable(PasswordVariable) is null)
            yield return $"client.passwordVariable names {PasswordVariable}, which is not set. Set it to the password before the start.";
    }
}
