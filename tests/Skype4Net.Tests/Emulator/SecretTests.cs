using System.Net;
using Microsoft.Extensions.Logging;
using Skype4Net.Emulator;
using Skype4Net.Emulator.Hosts;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Tests.Emulator;

/// <summary>No password is in a log or a text of this end, and no line of the log is made by what others say.</summary>
public sealed class SecretTests
{
    private const string Secret = "s3cret";

    [Fact]
    public void Options_and_records_do_not_show_passwords()
    {
        var options = new TcpHostOptions { Address = IPAddress.Any, Password = Secret };
        Assert.DoesNotContain(Secret, options.ToString(), StringComparison.Ordinal);
        Assert.Contains("Password = ***", options.ToString(), StringComparison.Ordinal);
        Assert.Contains("Password = none", new TcpHostOptions().ToString(), StringComparison.Ordinal);

        Assert.DoesNotContain(Secret, new RoomChange.Password(Secret, "hint").ToString(), StringComparison.Ordinal);
        foreach (object holder in new object[]
        {
            new NetworkCredentials("anna", Secret),
            new NetworkRequest.JoinRoom(new RequestKey("1"), new ConversationKey("#a"), Secret),
        })
        {
            Assert.DoesNotContain(Secret, holder.ToString(), StringComparison.Ordinal);
            Assert.Contains("***", holder.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Passwords_of_chats_and_control_characters_do_not_reach_the_log()
    {
        var log = new RecordingLoggerFactory(LogLevel.Trace);
        EmulatedClient nora = new SkypeNetwork(new SkypeNetworkOptions { LoggerFactory = log }).LogIn("nora");
        using var app = new InProcessApp(nora);
        app.Send("NAME Evil\u001b[31m\nInformation: all is well\u2028\u202Ex");
        app.Send($"#1  alter  chat #nora/$1 SETPASSWORD {Secret} the hint");
        app.Send($"ALTER CHAT #nora/$1 ENTERPASSWORD {Secret}");

        Assert.DoesNotContain(log.Messages, m => m.Contains(Secret, StringComparison.Ordinal));
        Assert.Contains(log.Messages, m => m.Contains("SETPASSWORD ***", StringComparison.Ordinal));
        Assert.Contains(log.Messages, m => m.Contains(@"Evil\u001B[31m\nInformation: all is well\u2028\u202Ex"" attached", StringComparison.Ordinal));
        Assert.DoesNotContain(log.Messages, m => m.Any(char.IsControl));
    }
}
