using System.Buffers.Binary;
using Skype4Net.Tests.Architecture;

namespace Skype4Net.Playground.Browser;

/// <summary>
/// The pictures of the docs. To make them anew: <c>ACCEPT_PICTURES=1 dotnet test tests/Skype4Net.Playground.Browser --filter PictureTests</c>.
/// </summary>
[Collection(BrowserCollection.Name)]
public sealed class PictureTests(BrowserFixture browser)
{
    public static TheoryData<string, int, bool> Pictures() => new()
    {
        { "conversation", 1600, false }, { "conversation", 1600, true }, { "conversation", 400, false }, { "conversation", 400, true },
        { "wire", 1600, false }, { "wire", 400, true }, { "programs", 1600, false }, { "faults", 1600, true }, { "faults", 400, false },
        { "replay", 1600, false }, { "timeline", 1600, false }, { "timeline", 400, true }, { "call", 1600, false },
        { "telephone", 1600, false }, { "lost", 400, true },
    };

    [SkippableTheory]
    [MemberData(nameof(Pictures))]
    public async Task A_view_has_its_picture(string view, int width, bool dark)
    {
        await using OpenPage page = await View.OpenAsync(browser, view, width, dark);
        string file = Path.Combine(Repository.Root, "docs", "images", $"playground-{view}-{width}-{(dark ? "dark" : "light")}.png");

        var options = new PageScreenshotOptions { Animations = ScreenshotAnimations.Disabled, Caret = ScreenshotCaret.Hide };
        byte[] picture = await page.Page.ScreenshotAsync(options);

        if (Environment.GetEnvironmentVariable("ACCEPT_PICTURES") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await File.WriteAllBytesAsync(file, picture);
        }

        Assert.True(File.Exists(file), $"There is no {file}: run with ACCEPT_PICTURES=1 and look at it.");
        byte[] accepted = await File.ReadAllBytesAsync(file);
        Assert.Equal(SizeOf(accepted), SizeOf(picture));
    }

    /// <summary>Width and height of a PNG, from its first chunk. Fonts differ between machines, so pixels are not compared.</summary>
    private static (int Width, int Height) SizeOf(ReadOnlySpan<byte> png)
        => (BinaryPrimitives.ReadInt32BigEndian(png[16..]), BinaryPrimitives.ReadInt32BigEndian(png[20..]));
}
