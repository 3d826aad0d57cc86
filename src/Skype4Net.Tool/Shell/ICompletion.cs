namespace Skype4Net.Tool.Shell;

/// <summary>Knows what can come next in a line.</summary>
internal interface ICompletion
{
    /// <param name="line">What is written up to the cursor.</param>
    Completion Next(string line);
}
