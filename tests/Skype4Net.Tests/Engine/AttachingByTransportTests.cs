using Skype4Net.Transports;

namespace Skype4Net.Tests.Engine;

/// <summary>Attaching over a transport that asks the user by itself.</summary>
public class AttachingByTransportTests
{
    private readonly ScriptedTransport _client = new() { AttachStyle = AttachStyle.ByTransport };

    [Fact]
    public async Task The_name_goes_with_the_request_and_is_not_said()
    {
        _client.Attaches = _ => _client.Peer(AttachmentStatus.Success);
        await using var scripted = ScriptedSkype.Create(client: _client);

        await scripted.Skype.AttachAsync().InTime();

        Assert.Equal(["PROTOCOL 8", "GET CURRENTUSERHANDLE"], _client.Sent);
        Assert.Equal("Test", _client.Context!.FriendlyName);
    }

    [Fact]
    public async Task A_client_that_is_found_is_asked()
    {
        _client.Attaches = _ => _client.Peer(_client.Requests == 1 ? AttachmentStatus.Available : AttachmentStatus.Success);
        await using var scripted = ScriptedSkype.Create(client: _client);

        await scripted.Skype.AttachAsync().InTime();

        Assert.Equal(2, _client.Requests);
    }

    [Fact]
    public async Task The_user_may_think_for_longer_than_the_time_for_attaching()
    {
        _client.Attaches = _ => _client.Peer(AttachmentStatus.PendingAuthorization);
        await using var scripted = ScriptedSkype.Create(client: _client);

        Task attaching = scripted.Skype.AttachAsync();
        scripted.Clock.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal(AttachmentStatus.PendingAuthorization, scripted.Skype.AttachmentStatus);
        Assert.False(attaching.IsCompleted);
        _client.Peer(AttachmentStatus.Success);

        await attaching.InTime();
    }

    [Fact]
    public async Task A_refusal_is_told_and_never_retried()
    {
        _client.Attaches = _ => _client.Peer(AttachmentStatus.Refused, "the user said no");
        await using var scripted = ScriptedSkype.Create(client: _client);

        var exception = await Assert.ThrowsAsync<SkypeAttachException>(() => scripted.Skype.AttachAsync().InTime());
        _client.Peer(AttachmentStatus.Available);
        scripted.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal(AttachFailure.Refused, exception.Failure);
        Assert.Contains("the user said no", exception.Message);
        Assert.Equal(1, _client.Requests);
    }

    [Fact]
    public async Task While_nobody_is_signed_in_it_asks_again_each_second()
    {
        _client.Attaches = _ =>
        {
            if (_client.Requests < 4)
                _client.NotSignedIn();
            else
                _client.Peer(AttachmentStatus.Success);
        };
        await using var scripted = ScriptedSkype.Create(client: _client);

        Task attaching = scripted.Skype.AttachAsync();
        for (int i = 0; i < 3; i++)
            scripted.Clock.Advance(TimeSpan.FromSeconds(1));

        await attaching.InTime();
        Assert.Equal(4, _client.Requests);
    }

    [Fact]
    public async Task Nobody_signed_in_at_the_end_of_the_time_is_said_so()
    {
        _client.Attaches = _ => _client.NotSignedIn();
        await using var scripted = ScriptedSkype.Create(client: _client);

        Task attaching = scripted.Skype.AttachAsync();
        scripted.Clock.Advance(TimeSpan.FromSeconds(30));

        Assert.Equal(AttachFailure.NotSignedIn, (await Assert.ThrowsAsync<SkypeAttachException>(() => attaching.InTime())).Failure);
    }

    [Fact]
    public async Task When_it_is_back_it_is_asked_again_a_second_later()
    {
        _client.Attaches = _ => _client.Peer(AttachmentStatus.Success);
        await using var scripted = ScriptedSkype.Create(client: _client);
        await scripted.Skype.AttachAsync().InTime();
        using var back = scripted.Skype.Reattached.Record();

        _client.Peer(AttachmentStatus.NotAvailable);
        _client.Peer(AttachmentStatus.Available);
        Assert.Equal(1, _client.Requests);
        scripted.Clock.Advance(TimeSpan.FromSeconds(1));

        await back.NextAsync();
        Assert.Equal(2, _client.Requests);
    }
}
