namespace Skype4Net.Emulator;

/// <summary>What an emulated client does when a program it does not know asks to be let in.</summary>
public enum PermissionPolicy
{
    /// <summary>Lets every program in.</summary>
    Allow,
    /// <summary>Shows a dialog: <see cref="EmulatedClient.PermissionRequests"/>.</summary>
    Ask,
    /// <summary>Lets no program in.</summary>
    Refuse,
}

/// <summary>The dialog "another program wants to use Skype".</summary>
public sealed class PermissionRequest
{
    private readonly Action<bool, bool> _answer;

    internal PermissionRequest(string applicationName, int program, Action<bool, bool> answer)
    {
        ApplicationName = applicationName;
        Program = program;
        _answer = answer;
    }

    /// <summary>The program, as <see cref="ProgramView.Number"/> has it.</summary>
    public int Program { get; }

    /// <summary>The name the program gave.</summary>
    public string ApplicationName { get; }

    /// <summary>Lets the program in.</summary>
    /// <param name="remember">Whether the next program of that name is let in without a question.</param>
    public void Allow(bool remember = true) => _answer(true, remember);

    /// <summary>Turns the program away.</summary>
    /// <param name="remember">Whether the next program of that name is turned away without a question.</param>
    public void Refuse(bool remember = true) => _answer(false, remember);
}
