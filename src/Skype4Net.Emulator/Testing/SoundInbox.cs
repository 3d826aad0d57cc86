namespace Skype4Net.Emulator.Testing;

/// <summary>What somebody heard of the bot in calls and no expectation has taken yet, in order.</summary>
/// <param name="world">The world.</param>
/// <param name="who">Who hears.</param>
/// <param name="available">How many bytes were heard in all.</param>
/// <param name="read">Gives some of them, from a place on.</param>
internal sealed class SoundInbox(BotWorld world, string who, Func<int> available, Func<int, int, byte[]> read)
{
    private int _taken;

    /// <summary>Takes the next sound of a length.</summary>
    public async Task<byte[]> DequeueAsync(TimeSpan length, TimeSpan? within, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(length, TimeSpan.Zero);
        int bytes = (int)(length.TotalSeconds * WavFile.SamplesPerSecond) * 2;
        world.Trace?.Expect($"{who} hears {Seconds(bytes)} of the bot");
        TimeSpan limit = within ?? world.Within(null) + length;
        if (!await world.HappensAsync(() => available() - _taken >= bytes, limit, cancellationToken).ConfigureAwait(false))
            throw world.Failure($"{who} heard {Seconds(available() - _taken)} of the bot within {limit}, and expected {Seconds(bytes)}.");
        byte[] heard = read(_taken, bytes);
        _taken += bytes;
        world.Note($"{who} hears {Seconds(bytes)}");
        return heard;
    }

    /// <summary>Takes the next sound, which must be this one.</summary>
    public async Task ExpectAsync(ReadOnlyMemory<byte> samples, TimeSpan? within, CancellationToken cancellationToken)
    {
        int before = _taken;
        byte[] heard = await DequeueAsync(LengthOf(samples), within, cancellationToken).ConfigureAwait(false);
        int same = heard.AsSpan().CommonPrefixLength(samples.Span);
        if (same == samples.Length)
            return;
        _taken = before;
        throw world.Failure($"{who} heard another sound than expected, from {Seconds(same)} on.");
    }

    private static TimeSpan LengthOf(ReadOnlyMemory<byte> samples) => TimeSpan.FromSeconds((double)samples.Length / WavFile.BytesPerSecond);

    private static string Seconds(int bytes)
        => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{(double)bytes / WavFile.BytesPerSecond:0.0##} s");
}
