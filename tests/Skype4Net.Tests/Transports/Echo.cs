namespace Skype4Net.Tests.Transports;

/// <summary>Texts to the client and back.</summary>
internal static class Echo
{
    /// <summary>Sets each text as a value of the profile and reads it back from the client.</summary>
    public static async Task ProveAsync(ISkype skype, IReadOnlyList<string> texts)
    {
        foreach (string text in texts)
        {
            await skype.Profile.About.SetAsync(text).InTime();
            Assert.Equal(text, await skype.Profile.About.RefreshAsync().InTime());
        }
    }
}
