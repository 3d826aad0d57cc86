namespace Skype4Net.Tests.Packaging;

/// <summary>The folder of samples, copied out of the repository to where only the packages are.</summary>
internal sealed class CopiedSamples
{
    private static readonly string[] s_left = ["bin", "obj"];
    private static readonly string[] s_notToBeHad = ["NU1101", "NU1102", "Platform linker"];
    private readonly Packed _packed;

    private CopiedSamples(Packed packed, string folder) => (_packed, Folder) = (packed, folder);

    public string Folder { get; }

    public static CopiedSamples In(Packed packed, string name)
    {
        var samples = new CopiedSamples(packed, packed.NewFolder(name));
        Copy(Path.Combine(Repository.Root, "samples"), samples.Folder);
        packed.WriteSources(samples.Folder);
        return samples;
    }

    /// <summary>Runs dotnet in the folder of a sample, with the packages in their version.</summary>
    public Task<string> RunAsync(string sample, params string[] arguments)
        => DotnetCommand.RunAsync(Path.Combine(Folder, sample), _packed.Cache, [.. arguments, .. Properties]);

    /// <summary>Publishes a sample for linux-x64 by itself: compiled to native code where that can be done, else trimmed to what it uses.</summary>
    /// <returns>The folder with the program; null where neither can be done, because the packages for it cannot be restored.</returns>
    public async Task<string?> PublishAsync(string sample)
    {
        string program = _packed.NewFolder($"{sample}-published");
        foreach (string how in new[] { "-p:PublishAot=true", "-p:PublishTrimmed=true" })
        {
            (int exitCode, string output) = await DotnetCommand.TryAsync(
                "dotnet", Path.Combine(Folder, sample), _packed.Cache,
                ["publish", "-c", "Release", "-r", "linux-x64", "--self-contained", how, "-o", program, .. Properties]);
            if (exitCode != 0 && s_notToBeHad.Any(output.Contains))
                continue;
            Assert.True(exitCode == 0, output);
            Assert.DoesNotContain("warning", output);
            return program;
        }

        return null;
    }

    private string[] Properties => ["-p:NuGetAudit=false", $"-p:Skype4NetVersion={_packed.Version}"];

    private static void Copy(string from, string to)
    {
        foreach (string file in Directory.GetFiles(from))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        foreach (string folder in Directory.GetDirectories(from).Where(d => !s_left.Contains(Path.GetFileName(d))))
            Copy(folder, Directory.CreateDirectory(Path.Combine(to, Path.GetFileName(folder))).FullName);
    }
}
