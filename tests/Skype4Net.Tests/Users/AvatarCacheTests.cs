using System.Text;

namespace Skype4Net.Tests.Users;

/// <summary>The files in which old clients kept pictures.</summary>
public class AvatarCacheTests
{
    private static readonly byte[] s_picture = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3, 0xFF, 0xD9];

    [Fact]
    public void Pictures_are_found_by_their_owners()
    {
        byte[] other = [0xFF, 0xD8, 9, 9, 0xFF, 0xD9];

        AvatarCache cache = AvatarCache.Parse([.. Entry("anna", s_picture), .. Entry("anna.b", other), .. Entry("nobody", [])]);

        Assert.False(cache.IsDamaged);
        Assert.Equal(2, cache.Pictures.Count);
        Assert.Equal(s_picture, cache.Find("anna")!.Value.ToArray());
        Assert.Equal(other, cache.Find("anna.b")!.Value.ToArray());
        Assert.Null(cache.Find("nobody"));
        Assert.Null(cache.Find("ann"));
    }

    [Fact]
    public void The_last_picture_of_somebody_counts()
    {
        byte[] later = [0xFF, 0xD8, 7, 0xFF, 0xD9];

        Assert.Equal(later, AvatarCache.Parse([.. Entry("anna", s_picture), .. Entry("anna", later)]).Find("anna")!.Value.ToArray());
    }

    [Fact]
    public void A_damaged_file_says_what_is_wrong_and_gives_what_is_whole()
    {
        AvatarCache cache = AvatarCache.Parse([1, 2, 3, .. Entry("anna", s_picture), .. Entry("cut", s_picture)[..^4]]);

        Assert.True(cache.IsDamaged);
        Assert.Equal(2, cache.Problems.Count);
        Assert.Contains("3 bytes", cache.Problems[0]);
        Assert.Contains("no end", cache.Problems[1]);
        Assert.Equal(s_picture, Assert.Single(cache.Pictures).ToArray());
    }

    [Fact]
    public void A_picture_that_is_cut_does_not_swallow_the_next_one()
    {
        AvatarCache cache = AvatarCache.Parse([.. Entry("cut", s_picture)[..^4], .. Entry("anna", s_picture)]);

        Assert.Equal(s_picture, cache.Find("anna")!.Value.ToArray());
        Assert.Null(cache.Find("cut"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("This is no such file at all.")]
    public void What_is_no_such_file_says_so(string content) => Assert.Single(AvatarCache.Parse(Encoding.UTF8.GetBytes(content)).Problems);

    [Fact]
    public void Any_bytes_at_all_end_in_a_result()
    {
        var random = new Random(3);
        byte[] alphabet = [0xFF, 0xD8, 0xD9, 0x6C, 0x33, 0, (byte)'a'];
        for (int run = 0; run < 2000; run++)
        {
            byte[] file = new byte[random.Next(60)];
            for (int i = 0; i < file.Length; i++)
                file[i] = alphabet[random.Next(alphabet.Length)];
            AvatarCache.Parse(file).Find("a");
        }
    }

    [Fact]
    public void The_mark_of_an_entry_is_nobodys_name()
    {
        AvatarCache cache = AvatarCache.Parse([.. Entry("anna", s_picture), .. Entry("l33l", s_picture)]);

        Assert.Null(AvatarCache.Parse(Entry("anna", s_picture)).Find("l33l"));
        Assert.Equal(s_picture, cache.Find("anna")!.Value.ToArray());
    }

    [Theory]
    [InlineData("l33l")]
    [InlineData("l33l\u00ff\u00d8")]
    [InlineData("\u00ff\u00d8")]
    [InlineData("l33l\u00ff\u00d8\u00ff\u00d9")]
    public void Reading_looks_at_each_byte_a_few_times_at_most_whatever_is_repeated(string repeated)
    {
        byte[] file = [.. "l33l"u8, .. Enumerable.Repeat(Encoding.Latin1.GetBytes(repeated), 20_000).SelectMany(b => b)];

        Assert.InRange(AvatarCache.Parse(file).BytesSearched, file.Length / 2, 4L * file.Length);
    }

    private static byte[] Entry(string handle, byte[] picture)
        => [.. "l33l"u8, 10, 0, 0, 0, .. Encoding.ASCII.GetBytes(handle), 0, 4, 5, .. picture, 0];
}
