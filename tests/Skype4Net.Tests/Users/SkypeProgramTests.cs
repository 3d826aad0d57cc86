namespace Skype4Net.Tests.Users;

/// <summary>Starting and ending the client's program; a script stands for it.</summary>
public class SkypeProgramTests
{
    [SkippableFact]
    public async Task A_program_is_started_with_a_login_and_ended()
    {
        Skip.If(OperatingSystem.IsWindows(), "A shell script stands for the program.");
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TemporaryFolder();
        string path = folder.Write(
            "skype4nettest",
            "#!/bin/sh\ncat > \"$0.login\"\necho \"$@\" > \"$0.args\"\nmv \"$0.args\" \"$0.started\"\nwhile :; do sleep 1; done\n"u8.ToArray());
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        using var watcher = new FileSystemWatcher(Path.GetDirectoryName(path)!);
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        watcher.Renamed += (_, e) => started.TrySetResult();
        watcher.EnableRaisingEvents = true;
        var program = new SkypeProgram(path);
        Assert.True(program.IsInstalled);
        Assert.False(program.IsRunning);

        program.Start(new SkypeStartOptions { UserName = "anna", Password = "secret", Arguments = ["--resources", "/opt/my skype"] });
        await started.Task.InTime();

        Assert.True(program.IsRunning);
        Assert.Equal("anna secret", await File.ReadAllTextAsync($"{path}.login"));
        Assert.Equal("--pipelogin --resources /opt/my skype", (await File.ReadAllTextAsync($"{path}.started")).Trim());
        program.Start();
        await program.ShutdownAsync().InTime();
        Assert.False(program.IsRunning);
    }

    [Fact]
    public void The_password_is_not_in_the_text_of_the_options()
        => Assert.DoesNotContain("secret", new SkypeStartOptions { UserName = "anna", Password = "secret" }.ToString());

    [Fact]
    public void A_program_that_is_not_there_says_what_to_do()
    {
        var program = new SkypeProgram("/no/such/skype");

        Assert.False(program.IsInstalled);
        Assert.Contains("emulator", Assert.Throws<SkypeTransportException>(() => program.Start()).Message);
    }
}
