namespace HostedBot;

/// <summary>What the bot says: a service like any other.</summary>
public sealed class Answers
{
    private readonly string[] _beginnings = ["I begin.", "I begin again."];
    private readonly string _echo = "You said: ";

    public string Beginning(bool mayBeRepeated) => _beginnings[mayBeRepeated ? 1 : 0];

    public string To(string text) => _echo + text;
}
