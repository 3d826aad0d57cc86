using System.Globalization;

namespace Skype4Net.Tests.Engine;

/// <summary>The steps of a run, to be shown when engine and model differ.</summary>
internal sealed class StepLog(int seed, bool waits)
{
    private readonly List<string> _steps = [];

    public void Note(string step) => _steps.Add(step);

    /// <summary>The exception that ends the run: what differs, the seed and the steps.</summary>
    public InvalidOperationException Differs(string how)
        => new(string.Create(CultureInfo.InvariantCulture, $"Seed {seed}, waits {waits}: {how}. The steps:\n{string.Join('\n', _steps)}"));
}
