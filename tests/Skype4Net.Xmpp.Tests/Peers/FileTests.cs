using System.Security.Cryptography;

namespace Skype4Net.Xmpp.Tests.Peers;

/// <summary>
/// Files between two emulated clients, in the stream itself: no upload, no link. <c>XMPP_FILE_BYTES</c> makes the one that arrives another size.
/// </summary>
public sealed class FileTests(SharedPair shared) : IClassFixture<SharedPair>, IDisposable
{
    private const int Large = 50_000_000;
    private static readonly int s_bytes = int.TryParse(Environment.GetEnvironmentVariable("XMPP_FILE_BYTES"), out int bytes) ? bytes : 500_007;
    private readonly string _folder = Directory.CreateTempSubdirectory("skype4net-peers-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [SkippableFact]
    public async Task A_file_that_is_taken_arrives_byte_for_byte()
    {
        EmulatedPair pair = await shared.StartAsync();
        var content = new byte[s_bytes];
        new Random(1).NextBytes(content);
        (string sent, string offered) = await OfferAsync(pair, file => file.Write(content));
        string folder = Directory.CreateDirectory(Path.Combine(_folder, "in")).FullName;

        Assert.Equal("ALTER FILETRANSFER ACCEPT", await pair.Bob.SendAsync($"ALTER {offered} ACCEPT {folder}"));

        await Task.WhenAll(pair.Bob.LineAsync($"{offered} STATUS COMPLETED"), pair.Ann.LineAsync($"{sent} STATUS COMPLETED"));
        Assert.Equal(SHA256.HashData(content), SHA256.HashData(await File.ReadAllBytesAsync(Path.Combine(folder, "plan.pdf"))));
        Assert.Equal($"{offered} BYTESTRANSFERRED {content.Length}", await pair.Bob.SendAsync($"GET {offered} BYTESTRANSFERRED"));
    }

    [SkippableFact]
    public async Task A_file_that_is_declined_is_cancelled_at_both()
    {
        EmulatedPair pair = await shared.StartAsync();
        (string sent, string offered) = await OfferAsync(pair, file => file.SetLength(1000));

        await pair.Bob.SendAsync($"ALTER {offered} CANCEL");

        await Task.WhenAll(pair.Bob.LineAsync($"{offered} STATUS CANCELLED"), pair.Ann.LineAsync($"{sent} STATUS CANCELLED"));
    }

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_file_that_is_cancelled_midway_ends_at_both_and_is_not_whole(bool bySender)
    {
        EmulatedPair pair = await shared.StartAsync();
        (string sent, string offered) = await OfferAsync(pair, file => file.SetLength(Large));
        string folder = Directory.CreateDirectory(Path.Combine(_folder, "in")).FullName;
        await pair.Bob.SendAsync($"ALTER {offered} ACCEPT {folder}");
        await pair.Bob.LineAsync(line => line.StartsWith($"{offered} BYTESTRANSFERRED ", StringComparison.Ordinal)
            && !line.EndsWith(" 0", StringComparison.Ordinal));

        if (bySender)
            await pair.Ann.SendAsync($"ALTER {sent} CANCEL");
        else
            await pair.Bob.SendAsync($"ALTER {offered} CANCEL");

        await Task.WhenAll(pair.Bob.LineAsync($"{offered} STATUS CANCELLED"), pair.Ann.LineAsync($"{sent} STATUS CANCELLED"));
        Assert.InRange(new FileInfo(Path.Combine(folder, "plan.pdf")).Length, 1, Large - 1);
    }

    private async Task<(string Sent, string Offered)> OfferAsync(EmulatedPair pair, Action<FileStream> write)
    {
        string path = Path.Combine(_folder, "plan.pdf");
        await using (FileStream file = File.Create(path))
            write(file);
        string sent = (await pair.Ann.SendAsync($"FILE {pair.Bob.Handle} \"{path}\"")).Replace("FILE ", "FILETRANSFER ", StringComparison.Ordinal);
        string offered = await pair.Bob.LineAsync(line => line.StartsWith("FILETRANSFER ", StringComparison.Ordinal)
            && line.EndsWith(" STATUS NEW", StringComparison.Ordinal));
        return (Name(sent), Name(offered));
    }

    private static string Name(string line) => string.Join(' ', line.Split(' ')[..2]);
}
