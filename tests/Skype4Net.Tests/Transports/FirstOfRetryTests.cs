using Skype4Net.Transports;

namespace Skype4Net.Tests.Transports;

/// <summary>Of several ways to a client some may not exist here yet: no bus, no display.</summary>
public class FirstOfRetryTests
{
    private readonly ScriptedTransport _bus = new();
    private readonly ScriptedTransport _display = new() { IsRunning = false };

    [Fact]
    public async Task What_does_not_exist_yet_is_tried_again_until_it_does()
    {
        _bus.Missing = "there is no bus";
        await using var scripted = ScriptedSkype.Create(o => o with { Transport = new FirstOfTransport(_bus, _display) }, _bus);
        Task attaching = scripted.Skype.AttachAsync();
        scripted.Clock.Advance(TimeSpan.FromSeconds(10));
        Assert.False(attaching.IsCompleted);

        _bus.Missing = null;
        scripted.Clock.Advance(TimeSpan.FromSeconds(2));

        await attaching.InTime();
        Assert.Equal(["NAME Test", "PROTOCOL 8", "GET CURRENTUSERHANDLE"], _bus.Sent);
    }

    [Fact]
    public async Task But_not_while_another_one_is_in_use()
    {
        _bus.Missing = "there is no bus";
        _display.IsRunning = true;
        await using var scripted = ScriptedSkype.Create(o => o with { Transport = new FirstOfTransport(_bus, _display) }, _bus);
        await scripted.Skype.AttachAsync().InTime();
        int starts = _bus.Starts;

        scripted.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(starts, _bus.Starts);

        _bus.Missing = null;
        _display.Peer(AttachmentStatus.NotAvailable);
        scripted.Clock.Advance(TimeSpan.FromSeconds(2));
        Assert.NotEmpty(_bus.Sent);
    }

    [Fact]
    public async Task When_none_exists_a_later_attach_call_tries_again()
    {
        _bus.Missing = "there is no bus";
        _display.Missing = "there is no display";
        await using var scripted = ScriptedSkype.Create(o => o with { Transport = new FirstOfTransport(_bus, _display) }, _bus);
        var none = await Assert.ThrowsAsync<SkypeAttachException>(() => scripted.Skype.AttachAsync().InTime());
        Assert.Equal(AttachFailure.NoTransport, none.Failure);
        Assert.Contains("there is no display. Start ", none.Message, StringComparison.Ordinal);

        _bus.Missing = null;

        await scripted.Skype.AttachAsync().InTime();
    }
}
