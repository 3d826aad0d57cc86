using Skype4Net.Emulator;

namespace Skype4Net.Tests.Emulator;

/// <summary>What a client shows of its programs: who they are, their lines and faults, what they show in it.</summary>
public sealed class ProgramViewTests : ViewTests
{
    [Fact]
    public void Programs_are_objects_that_can_be_ended_and_wait_for_replies()
    {
        using var program = new InProcessApp(_nora);
        program.Attach();
        ProgramView attached = Assert.Single(_nora.View.Programs);
        Assert.Equal((1, "test", "emulator", 8, ProgramPermission.Allowed),
            (attached.Number, attached.Name, attached.Transport, attached.Protocol, attached.Permission));

        _nora.Faults.NextReply(ReplyFault.Never);
        Assert.Null(program.Send("#31 GET SKYPEVERSION"));
        Assert.Equal("#31 GET SKYPEVERSION", Assert.Single(_nora.View.FindProgram(1)!.Waiting).Line);

        _nora.EndProgram(1);
        Assert.Equal(ProgramPermission.None, _nora.View.FindProgram(1)!.Permission);
        Assert.StartsWith("ERROR 68", program.Send("GET SKYPEVERSION"), StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => _nora.EndProgram(2));
    }

    [Fact]
    public void A_program_that_asks_waits_in_the_list_until_it_is_answered()
    {
        _nora.Permissions = PermissionPolicy.Ask;
        using var program = new InProcessApp(_nora);
        program.Send("NAME weather");

        RequestView asks = Assert.Single(_nora.View.Requests);
        Assert.Equal(("weather", true, 1), (asks.From, asks.IsProgram, asks.Program));
        Assert.Equal(ProgramPermission.Asking, _nora.View.FindProgram(1)!.Permission);
        Assert.Single(_nora.View.PermissionRequests).Allow(remember: false);
        Assert.Empty(_nora.View.Requests);
        Assert.Equal(1, _nora.View.Account.Programs);
    }

    [Fact]
    public void The_wire_has_each_line_with_its_fault_and_what_it_answers()
    {
        using var program = new InProcessApp(_nora);
        program.Attach();
        var wire = new List<WireEntry>();
        using IDisposable watch = _nora.View.Wire.Subscribe(wire.Add);

        program.Send("#1 GET SKYPEVERSION");
        _nora.Faults.NextReply(ReplyFault.Twice);
        program.Send("#2 GET CURRENTUSERHANDLE");
        _nora.Faults.NextReply(ReplyFault.Late);
        program.Send("#3 GET CURRENTUSERHANDLE");
        _time.Advance(TimeSpan.FromSeconds(1));
        _nora.Faults.DropNotifications = 1;
        _nora.SetStatus(UserStatus.Away);

        Assert.Equal(
            [
                (true, "#1 GET SKYPEVERSION", WireFault.None, 0), (false, "#1 SKYPEVERSION 4.3.0.37", WireFault.None, 1),
                (true, "#2 GET CURRENTUSERHANDLE", WireFault.None, 0), (false, "#2 CURRENTUSERHANDLE nora", WireFault.None, 3),
                (false, "#2 CURRENTUSERHANDLE nora", WireFault.Twice, 3),
                (true, "#3 GET CURRENTUSERHANDLE", WireFault.None, 0), (false, "#3 CURRENTUSERHANDLE nora", WireFault.Late, 6),
            ],
            wire.Take(7).Select(e => (e.IsFromProgram, e.Text, e.Fault, e.Answers)));
        Assert.NotEmpty(wire.Skip(7));
        Assert.All(wire.Skip(7), e => Assert.Equal(WireFault.Lost, e.Fault));
        Assert.Equal(Enumerable.Range(1, wire.Count).Select(n => (long)n), wire.Select(e => e.Number));
    }

    [Fact]
    public void Passwords_are_masked_on_the_wire()
    {
        EmulatedChat chat = _nora.CreateChat(_ben);
        using var program = new InProcessApp(_nora);
        program.Attach();
        var wire = new List<WireEntry>();
        using IDisposable watch = _nora.View.Wire.Subscribe(wire.Add);

        program.Send($"ALTER CHAT {chat.Name} SETPASSWORD secret and a hint");

        Assert.DoesNotContain(wire, e => e.Text.Contains("secret", StringComparison.Ordinal));
        Assert.True(_nora.View.FindChat(chat.Name)!.IsLocked);
    }

    [Fact]
    public void Each_switch_of_faults_says_that_it_changed()
    {
        List<ClientChange> changes = Watch(_nora);
        _nora.Faults.DropReplies = 0.5;
        _nora.Faults.FailCommand("GET", SkypeError.InternalError);
        Assert.Equal((2, 1), (changes.Count(c => c.Part == ClientPart.Fault), _nora.Faults.Planned));

        _nora.Faults.Clear();
        Assert.Equal(0, _nora.Faults.Planned);
        Assert.True(changes.Count(c => c.Part == ClientPart.Fault) > 2);
    }

    [Fact]
    public void What_a_program_shows_is_a_list()
    {
        using var program = new InProcessApp(_nora);
        program.Attach();
        program.Send("CREATE MENU_ITEM tidy CONTEXT chat CAPTION \"Tidy up\" ENABLED true");
        program.Send("CREATE EVENT rain CAPTION \"It rains\" HINT \"soon\"");

        Assert.Equal(
            [("tidy", true, "Tidy up", PluginContext.Chat), ("rain", false, "It rains", PluginContext.Unknown)],
            _nora.View.PluginItems.Select(i => (i.Id, i.IsMenuItem, i.Caption, i.Context)));
        program.Send("DELETE EVENT rain");
        Assert.Single(_nora.View.PluginItems);
    }
}
