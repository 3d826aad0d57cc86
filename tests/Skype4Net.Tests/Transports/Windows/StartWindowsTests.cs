using Microsoft.Win32;

namespace Skype4Net.Tests.Transports.Windows;

/// <summary>Finding Skype by the registry, and starting it with its switches.</summary>
[System.Runtime.Versioning.SupportedOSPlatform("windows")]
public sealed class StartWindowsTests : IDisposable
{
    private const string Key = @"Software\Skype\Phone";
    private const string Value = "SkypePath";
    private readonly TemporaryFolder _folder = new();
    private readonly RegistryKey _key = Registry.CurrentUser.CreateSubKey(Key);
    private readonly object? _before;

    public StartWindowsTests() => _before = _key.GetValue(Value);

    public void Dispose()
    {
        // On a machine that has Skype, it is found as before.
        if (_before is null)
            _key.DeleteValue(Value, throwOnMissingValue: false);
        else
            _key.SetValue(Value, _before);
        _key.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task It_is_found_where_its_installer_said_and_started_with_its_switches()
    {
        // A stand-in that writes down how it was called.
        string program = _folder.Write("skype.cmd", "@echo %* > \"%~dp0called.txt\"\r\n"u8.ToArray());
        _key.SetValue(Value, program);
        using var watcher = new FileSystemWatcher(Path.GetDirectoryName(program)!, "called.txt");
        var written = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        watcher.Changed += (_, _) => written.TrySetResult();
        watcher.EnableRaisingEvents = true;

        SkypeProgram found = SkypeProgram.Find()!;
        found.Start(new SkypeStartOptions { Minimized = true, NoSplash = true, Secondary = true, UserName = "nora", Password = "secret word" });
        await written.Task.InTime();

        Assert.Equal(program, found.Path);
        Assert.Equal("/minimized /nosplash /secondary /username:nora \"/password:secret word\"", (await ReadAsync("called.txt")).Trim());
    }

    [Fact]
    public void A_file_that_is_gone_is_not_found()
    {
        _key.SetValue(Value, _folder.At("gone.exe"));

        Assert.NotEqual(_folder.At("gone.exe"), SkypeProgram.Find()?.Path);
    }

    private async Task<string> ReadAsync(string name)
    {
        while (true)
        {
            try
            {
                string text = await File.ReadAllTextAsync(_folder.At(name));
                if (text.Length > 0)
                    return text;
            }
            catch (IOException)
            {
                // The shell has it open still.
            }

            await Task.Yield();
        }
    }
}
