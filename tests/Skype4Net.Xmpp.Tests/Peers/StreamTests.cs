namespace Skype4Net.Xmpp.Tests.Peers;

/// <summary>Streams and datagrams between the applications of two emulated clients, through Prosody.</summary>
public sealed class StreamTests(SharedPair shared) : IClassFixture<SharedPair>
{
    [SkippableFact]
    public async Task Texts_go_both_ways_through_a_stream_and_datagrams_beside_it()
    {
        EmulatedPair pair = await shared.StartAsync();
        (string toBob, string toAnn) = await ConnectAsync(pair, "chess");

        await pair.Ann.SendAsync($"ALTER APPLICATION chess WRITE {toBob} e2-e4");
        await pair.Bob.LineAsync($"APPLICATION chess RECEIVED {toAnn}=5");
        Assert.Equal($"ALTER APPLICATION chess READ {toAnn} e2-e4", await pair.Bob.SendAsync($"ALTER APPLICATION chess READ {toAnn}"));
        await pair.Bob.SendAsync($"ALTER APPLICATION chess WRITE {toAnn} <&> ни 🙂");
        await pair.Ann.LineAsync(line => line.StartsWith($"APPLICATION chess RECEIVED {toBob}=", StringComparison.Ordinal));
        Assert.Equal($"ALTER APPLICATION chess READ {toBob} <&> ни 🙂", await pair.Ann.SendAsync($"ALTER APPLICATION chess READ {toBob}"));
        await pair.Ann.SendAsync($"ALTER APPLICATION chess DATAGRAM {toBob} your move");
        await pair.Bob.LineAsync($"APPLICATION chess DATAGRAM {toAnn} your move");

        await pair.Bob.SendAsync($"ALTER APPLICATION chess DISCONNECT {toAnn}");
        await pair.Ann.LineAsync("APPLICATION chess STREAMS ");
        await DeleteAsync(pair, "chess");
    }

    [SkippableFact]
    public async Task The_largest_text_arrives_whole()
    {
        EmulatedPair pair = await shared.StartAsync();
        (string toBob, string toAnn) = await ConnectAsync(pair, "large");
        // The most that a WRITE takes, in characters that take six bytes each in JSON.
        string text = new('щ', 32_767);

        await pair.Ann.SendAsync($"ALTER APPLICATION large WRITE {toBob} {text}");
        await pair.Ann.SendAsync($"ALTER APPLICATION large WRITE {toBob} and after it");

        await pair.Bob.LineAsync($"APPLICATION large RECEIVED {toAnn}={text.Length * 2}");
        string read = await pair.Bob.SendAsync($"ALTER APPLICATION large READ {toAnn}");
        Assert.True(read == $"ALTER APPLICATION large READ {toAnn} {text}", "It is another text.");
        await pair.Bob.LineAsync($"APPLICATION large RECEIVED {toAnn}=12");
        await DeleteAsync(pair, "large");
    }

    [SkippableFact]
    public async Task Who_has_no_such_application_is_not_connected()
    {
        EmulatedPair pair = await shared.StartAsync();
        await pair.Ann.SendAsync("CREATE APPLICATION alone");

        await pair.Ann.SendAsync($"ALTER APPLICATION alone CONNECT {pair.Bob.Handle}");

        await pair.Ann.LineAsync($"APPLICATION alone CONNECTING {pair.Bob.Handle}");
        await pair.Ann.LineAsync("APPLICATION alone CONNECTING ");
        await pair.Ann.SendAsync("DELETE APPLICATION alone");
    }

    [SkippableFact]
    public async Task What_is_written_while_the_line_is_cut_for_a_moment_arrives_once_and_in_order()
    {
        EmulatedPair pair = await shared.StartAsync();
        (string toBob, string toAnn) = await ConnectAsync(pair, "cut");

        for (int i = 0; i < 40; i++)
        {
            if (i % 10 == 5)
                pair.Proxy.CutAll();
            await pair.Ann.SendAsync($"ALTER APPLICATION cut WRITE {toBob} text {i}");
        }

        for (int i = 0; i < 40; i++)
        {
            string read;
            while ((read = (await pair.Bob.SendAsync($"ALTER APPLICATION cut READ {toAnn}")).TrimEnd()) == $"ALTER APPLICATION cut READ {toAnn}")
                await pair.Bob.LineAsync(line => line.StartsWith("APPLICATION cut RECEIVED ", StringComparison.Ordinal));
            Assert.Equal($"ALTER APPLICATION cut READ {toAnn} text {i}", read);
        }

        await DeleteAsync(pair, "cut");
    }

    private static async Task<(string ToBob, string ToAnn)> ConnectAsync(EmulatedPair pair, string application)
    {
        await pair.Bob.SendAsync($"CREATE APPLICATION {application}");
        await pair.Ann.SendAsync($"CREATE APPLICATION {application}");
        await pair.Ann.SendAsync($"ALTER APPLICATION {application} CONNECT {pair.Bob.Handle}");
        string start = $"APPLICATION {application} STREAMS ";
        string atAnn = await pair.Ann.LineAsync(line => line.StartsWith(start, StringComparison.Ordinal) && line.Length > start.Length);
        string atBob = await pair.Bob.LineAsync(line => line.StartsWith(start, StringComparison.Ordinal) && line.Length > start.Length);
        return (atAnn[start.Length..], atBob[start.Length..]);
    }

    private static async Task DeleteAsync(EmulatedPair pair, string application)
    {
        await pair.Ann.SendAsync($"DELETE APPLICATION {application}");
        await pair.Bob.SendAsync($"DELETE APPLICATION {application}");
    }
}
