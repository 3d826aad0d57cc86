namespace Skype4Net.Tests.Engine;

/// <summary>Passwords stay out of logs, exceptions and texts about options; control characters are shown escaped.</summary>
public class SecretTests
{
    private const string Secret = "eggs-and-spam";
    private const string Room = "#anna/$room;1";

    public static TheoryData<string, Func<ISkype, CancellationToken, Task>> Commands => new()
    {
        { "ENTERPASSWORD", (skype, token) => skype.Chats.Get(Room).EnterPasswordAsync(Secret, token) },
        { "SETPASSWORD", (skype, token) => skype.Chats.Get(Room).SetPasswordAsync(Secret, "breakfast", token) },
        { "raw", (skype, token) => skype.SendAsync($"ALTER CHAT {Room} ENTERPASSWORD {Secret}", token) },
        { "raw in lower case", (skype, token) => skype.SendAsync($"alter  chat {Room} setpassword {Secret} breakfast", token) },
    };

    public static TheoryData<string> Names => new(Commands.Select(c => (string)c[0]));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_password_stays_out_of_every_exception_and_of_the_log(string name)
    {
        var log = new EveryLine();
        await using var scripted = await ScriptedSkype.AttachAsync(o => o with { LoggerFactory = log });
        using var wire = scripted.Skype.Wire.Record();
        var seen = new List<Exception>();

        await FailsAsync(c => $"ERROR 7 {c}");
        await FailsAsync(c => $"CALL 5 {c}");
        await FailsAsync(c => $"CALL 5 STATUS {c}");
        await FailsAsync(_ => "", () => scripted.Clock.Advance(TimeSpan.FromSeconds(30)));
        scripted.Client.Reply(scripted.Client.Sent[^1], $"ALTER CHAT ENTERPASSWORD {Secret}");
        await FailsAsync(_ => throw new SkypeTransportException("The script does not take it."));
        await FailsAsync(_ => "", () => scripted.Client.Peer(AttachmentStatus.NotAvailable));
        await FailsAsync(_ => "");

        Assert.All(seen, e => Assert.DoesNotContain(Secret, Everything(e)));
        Assert.Contains(seen, e => e is SkypeTimeoutException && e.Message.Contains("PASSWORD ***", StringComparison.OrdinalIgnoreCase));
        Assert.All(log.Lines, l => Assert.DoesNotContain(Secret, l));
        Assert.Contains(log.Lines, l => l.Contains("PASSWORD ***", StringComparison.OrdinalIgnoreCase));
        WireMessage sent = await wire.NextAsync(m => m.Direction == WireDirection.Sent);
        Assert.DoesNotContain(Secret, sent.Line);

        async Task FailsAsync(Func<string, string?> answer, Action? then = null)
        {
            scripted.Client.Answer = c => c.Contains("PASSWORD", StringComparison.OrdinalIgnoreCase) ? answer(c) : null;
            Task task = ((Func<ISkype, CancellationToken, Task>)Commands.First(c => (string)c[0] == name)[1])(scripted.Skype, CancellationToken.None);
            then?.Invoke();
            try
            {
                await task.InTime();
            }
            catch (Exception exception)
            {
                seen.Add(exception);
            }
        }
    }

    [Fact]
    public async Task A_password_that_cannot_be_sent_is_not_shown_either()
    {
        await using var scripted = await ScriptedSkype.AttachAsync();

        var exception = await Assert.ThrowsAsync<ArgumentException>(() => scripted.Skype.Chats.Get(Room).EnterPasswordAsync($"{Secret} and"));

        Assert.DoesNotContain(Secret, exception.ToString());
        Assert.Equal("password", exception.ParamName);
    }

    [Theory]
    [InlineData("tcp://:eggs-and-spam@")]
    [InlineData("tcp://:eggs-and-spam@host:port:1401")]
    [InlineData("tcp://:eggs-and-spam@host/path")]
    [InlineData("tls://anna:eggs-and-spam@/x@host/")]
    [InlineData("tpc://:eggs-and-spam@host")]
    [InlineData(":eggs-and-spam@host")]
    public void A_name_of_a_transport_that_is_wrong_is_shown_without_its_password(string name)
    {
        var exception = Assert.Throws<ArgumentException>(() => Skype4Net.Transports.SkypeTransport.Parse(name));

        Assert.DoesNotContain(Secret, exception.ToString());
        Assert.Contains("***", exception.Message);
    }

    [Fact]
    public void Options_do_not_show_passwords()
    {
        var options = new SkypeOptions { Transport = $"tcp://:{Secret}@localhost:1401" };

        Assert.Contains("localhost:1401", options.ToString());
        Assert.DoesNotContain(Secret, options.ToString());
        Assert.DoesNotContain(Secret, options.Transport!.ToString());
        Assert.DoesNotContain(Secret, new SkypeStartOptions { UserName = "anna", Password = Secret }.ToString());
    }

    [Fact]
    public async Task Control_characters_are_shown_escaped_in_log_lines_and_exceptions()
    {
        var log = new EveryLine();
        var colourful = new ScriptedTransport { Answer = c => c.StartsWith("CHATMESSAGE") ? "ERROR 7 a\u001b[31mb" : null };
        await using var scripted = await ScriptedSkype.AttachAsync(o => o with { LoggerFactory = log }, colourful);
        scripted.Client.Push("USER anna MOOD_TEXT one\ntwo\r\u001b[2J\u009b1m\u2028");
        scripted.Client.Push("#0 USER anna MOOD_TEXT one\ntwo");

        var exception =
            await Assert.ThrowsAsync<SkypeCommandException>(() => scripted.Skype.SendAsync("CHATMESSAGE #x first\nsecond\u0007").InTime());
        scripted.Client.Peer(AttachmentStatus.NotAvailable, "gone\nor so\u001b[0m");

        Assert.Contains(@"first\nsecond\u0007", exception.Message);
        Assert.Contains(@"a\u001B[31mb", exception.Message);
        Assert.Equal("CHATMESSAGE #x first\nsecond\u0007", exception.Command);
        Assert.Contains(log.Lines, l => l.Contains(@"one\ntwo\r\u001B[2J\u009B1m\u2028"));
        Assert.Contains(log.Lines, l => l.Contains(@"gone\nor so\u001B[0m"));
        Assert.All(log.Lines, l => Assert.DoesNotContain(l, c => char.IsControl(c)));
    }

    private static string Everything(Exception exception)
        => exception + exception switch
        {
            SkypeCommandException e => e.Command + e.Text,
            SkypeTimeoutException e => e.Command,
            SkypeProtocolException e => e.Command + e.Reply,
            SkypeTransportException e => e.Command,
            _ => "",
        };
}
