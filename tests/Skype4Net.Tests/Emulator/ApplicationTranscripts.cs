namespace Skype4Net.Tests.Emulator;

/// <summary>What tunnels and other programs built on App2App rely on: borders of texts, what is left behind, numbers of streams.</summary>
public abstract class ApplicationTranscripts(TestTransport transport) : WireTranscripts(transport)
{
    private RawApp? _adas;

    private RawApp Adas => _adas ??= _emulatorFixture.Open(_emulatorFixture.Ada).Attach();

    [SkippableFact]
    public void One_write_is_one_read()
    {
        Connect();

        Write(App, "ada.k:1", "one");
        Write(App, "ada.k:1", "three");

        Assert.Equal(["APPLICATION pipe RECEIVED nora.lund:1=3"], Adas.Receive());
        Assert.Equal("APPLICATION pipe RECEIVED nora.lund:1=3", Adas.Send("GET APPLICATION pipe RECEIVED"));
        Adas.Receive();
        Assert.Equal("one", Read(Adas, "nora.lund:1"));
        Assert.Equal("APPLICATION pipe RECEIVED nora.lund:1=5", Adas.Receive()[^1]);
        Assert.Equal("three", Read(Adas, "nora.lund:1"));
        Assert.Equal("APPLICATION pipe RECEIVED ", Adas.Receive()[^1]);
        Assert.Equal("", Read(Adas, "nora.lund:1"));
    }

    [SkippableFact]
    public void What_was_written_is_still_read_after_the_other_side_has_disconnected()
    {
        Connect();
        Write(App, "ada.k:1", "last");
        Write(App, "ada.k:1", "words");
        Adas.Receive();

        App.Send("ALTER APPLICATION pipe DISCONNECT ada.k:1");

        Assert.Equal(["APPLICATION pipe STREAMS "], Adas.Receive());
        Assert.Equal("APPLICATION pipe RECEIVED nora.lund:1=4", Adas.Send("GET APPLICATION pipe RECEIVED"));
        Assert.Equal("last", Read(Adas, "nora.lund:1"));
        Assert.Equal("words", Read(Adas, "nora.lund:1"));
        Assert.Equal("APPLICATION pipe RECEIVED ", Adas.Receive()[^1]);
        Assert.Equal("ERROR 550 ALTER APPLICATION READ: missing or invalid stream identifier", Adas.Send("ALTER APPLICATION pipe READ nora.lund:1"));
        Assert.Equal("ERROR 549 ALTER APPLICATION WRITE: missing or invalid stream identifier",
            Adas.Send("ALTER APPLICATION pipe WRITE nora.lund:1 x"));
    }

    [SkippableFact]
    public void The_number_of_a_stream_goes_on_counting_after_a_reconnect()
    {
        Connect();
        Write(App, "ada.k:1", "left behind");
        App.Send("ALTER APPLICATION pipe DISCONNECT ada.k:1");
        App.Receive();
        Adas.Receive();

        App.Send("ALTER APPLICATION pipe CONNECT ada.k");

        Assert.Equal("APPLICATION pipe STREAMS ada.k:2", App.Receive()[^1]);
        Assert.Equal("APPLICATION pipe STREAMS nora.lund:2", Adas.Receive()[^1]);
        Write(App, "ada.k:2", "new");
        Assert.Equal("APPLICATION pipe RECEIVED nora.lund:2=3 nora.lund:1=11", Adas.Receive()[^1]);
        Assert.Equal("left behind", Read(Adas, "nora.lund:1"));
        Assert.Equal("new", Read(Adas, "nora.lund:2"));
    }

    [SkippableFact]
    public void A_writer_who_waits_for_SENDING_to_be_empty_is_let_go_when_the_stream_ends()
    {
        Connect();
        for (int i = 0; i < 5; i++)
            Write(App, "ada.k:1", new string('x', 65_000));
        Assert.Equal("APPLICATION pipe SENDING ada.k:1=65000", App.Send("GET APPLICATION pipe SENDING"));
        App.Receive();

        Adas.Send("ALTER APPLICATION pipe DISCONNECT nora.lund:1");

        Assert.Equal(["APPLICATION pipe STREAMS ", "APPLICATION pipe SENDING "], App.Receive());
    }

    [SkippableFact]
    public void What_nobody_reads_is_not_kept_for_ever()
    {
        Connect();
        for (int i = 1; i <= 70; i++)
        {
            Write(App, $"ada.k:{i}", "x");
            App.Send($"ALTER APPLICATION pipe DISCONNECT ada.k:{i}");
            App.Send("ALTER APPLICATION pipe CONNECT ada.k");
        }

        string[] waiting = Adas.Send("GET APPLICATION pipe RECEIVED")!.Split(' ')[3..];

        Assert.Equal(Enumerable.Range(7, 64).Select(i => $"nora.lund:{i}=1"), waiting);
    }

    [SkippableFact]
    public void A_tunnel_brings_twenty_texts_of_all_lengths_through_both_ways()
    {
        Connect();
        var random = new Random(20);
        string[] there = [.. Lengths(random).Select(length => Text(random, length))];
        string[] back = [.. Lengths(random).Select(length => Text(random, length))];

        // All at once in one direction, then one for one in the other.
        foreach (string text in there)
            Write(App, "ada.k:1", text);
        Assert.Equal(there, there.Select(_ => Read(Adas, "nora.lund:1")));
        foreach (string text in back)
        {
            Write(Adas, "nora.lund:1", text);
            Assert.Equal(text, Read(App, "ada.k:1"));
        }

        Assert.Equal("APPLICATION pipe RECEIVED ", Adas.Send("GET APPLICATION pipe RECEIVED"));
        Assert.Equal("APPLICATION pipe SENDING ", App.Send("GET APPLICATION pipe SENDING"));
    }

    private void Connect()
    {
        Adas.Send("CREATE APPLICATION pipe");
        App.Send("CREATE APPLICATION pipe");
        App.Send("ALTER APPLICATION pipe CONNECT ada.k");
        App.Receive();
        Adas.Receive();
    }

    // 1 and 60 000 are always among them.
    private static int[] Lengths(Random random) => [1, 60_000, .. Enumerable.Range(0, 18).Select(_ => random.Next(1, 60_001))];

    // As a tunnel writes its bytes.
    private static string Text(Random random, int length)
    {
        byte[] bytes = new byte[(length * 3 / 4) + 3];
        random.NextBytes(bytes);
        return Convert.ToBase64String(bytes)[..length];
    }

    private static void Write(RawApp app, string stream, string text)
        => Assert.Equal($"ALTER APPLICATION pipe WRITE {stream}", app.Send($"ALTER APPLICATION pipe WRITE {stream} {text}"));

    private static string Read(RawApp app, string stream)
    {
        string reply = app.Send($"ALTER APPLICATION pipe READ {stream}")!;
        string words = $"ALTER APPLICATION pipe READ {stream} ";
        Assert.StartsWith(words, reply);
        return reply[words.Length..];
    }
}

public sealed class ApplicationTranscriptsInProcess() : ApplicationTranscripts(new InProcessTestTransport());

public sealed class ApplicationTranscriptsOverDBus() : ApplicationTranscripts(new DBusTestTransport());

public sealed class ApplicationTranscriptsOverTcp() : ApplicationTranscripts(new TcpTestTransport());

public sealed class ApplicationTranscriptsOverX11() : ApplicationTranscripts(new X11TestTransport());

public sealed class ApplicationTranscriptsOverMacOS() : ApplicationTranscripts(new MacOSTestTransport());
