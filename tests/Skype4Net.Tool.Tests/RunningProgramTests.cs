namespace Skype4Net.Tool.Tests;

/// <summary>What tests of programs rely on.</summary>
public sealed class RunningProgramTests
{
    private const int Lines = 200;

    [SkippableFact]
    public async Task The_lines_of_both_outputs_come_in_the_order_in_which_they_were_written()
    {
        Skip.If(OperatingSystem.IsWindows(), "There is no sh.");
        using RunningProgram program = RunningProgram.Service("sh", new Dictionary<string, string>(), "-c",
            $"i=0; while [ $i -lt {Lines} ]; do echo out $i; echo err $i >&2; i=$((i + 1)); done");
        var seen = new List<string>();

        await program.LineAsync(line =>
        {
            seen.Add(line);
            return seen.Count == 2 * Lines;
        });

        Assert.Equal(Enumerable.Range(0, Lines).SelectMany(i => new[] { $"out {i}", $"err {i}" }), seen);
        Assert.Equal(0, await program.EndAsync());
    }
}
