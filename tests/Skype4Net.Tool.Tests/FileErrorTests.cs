using Skype4Net.Tool.Errors;

namespace Skype4Net.Tool.Tests;

/// <summary>Files that are not there, in the words of whoever named them.</summary>
public sealed class FileErrorTests : IDisposable
{
    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task A_world_that_is_not_there_is_named()
    {
        string file = _tool.Folder.At("nothing.json");

        Assert.Equal((int)ExitCode.Failed, await _tool.RunAsync("emulate", file));

        Assert.Contains($"There is no file {file}.", _tool.Error.Text);
    }

    [Fact]
    public async Task A_recording_goes_into_a_folder_that_is_there()
    {
        string file = _tool.Folder.At("nothing/day.s4n.jsonl");
        _tool.In.End();

        Assert.Equal((int)ExitCode.Failed, await _tool.RunAsync("emulate", "--record", file));

        Assert.Contains($"There is no folder for {file}.", _tool.Error.Text);
    }

    [Fact]
    public async Task One_line_that_is_not_known_is_one()
    {
        string file = _tool.Folder.At("cut.s4n.jsonl");
        File.WriteAllText(file, """
            {"skype4net":1,"world":{"accounts":[{"handle":"nora"}]},"made":"2026-11-21T09:00:00Z"}
            {"at":0.1,"do":"messa
            """);

        Assert.Equal(0, await _tool.RunAsync("replay", file));

        Assert.Contains("1 line of the recording is not known here and is passed over.", _tool.Error.Text);
    }
}
