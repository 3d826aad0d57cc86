namespace Skype4Net.Tests.Voicemails;

/// <summary>Leaving a voicemail by a call of its own: which of all voicemails is the one, and what ends the wait when there is none.</summary>
public class LeavingTests
{
    [Fact]
    public async Task Only_the_own_voicemail_is_taken_whatever_else_plays_and_records()
    {
        await using ScriptedSkype scripted = await AttachAsync();
        Task<Voicemail> leaving = scripted.Skype.Voicemails.LeaveAsync("anna");

        scripted.Client.Push("VOICEMAIL 60 STATUS BUFFERING");
        scripted.Client.Push("VOICEMAIL 61 STATUS RECORDING");
        scripted.Client.Push("VOICEMAIL 62 STATUS RECORDING");
        scripted.Client.Push("VOICEMAIL 63 STATUS BUFFERING");
        scripted.Client.Push("VOICEMAIL 71 STATUS RECORDING");

        Assert.Equal(71, (await leaving.InTime()).Id);
    }

    [Fact]
    public async Task Two_for_the_same_person_are_two_voicemails()
    {
        await using ScriptedSkype scripted = await AttachAsync();
        Task<Voicemail> first = scripted.Skype.Voicemails.LeaveAsync("anna");
        scripted.Client.Push("VOICEMAIL 71 STATUS RECORDING");
        Assert.Equal(71, (await first.InTime()).Id);

        Task<Voicemail> second = scripted.Skype.Voicemails.LeaveAsync("anna");
        scripted.Client.Push("VOICEMAIL 71 STATUS UPLOADING");
        scripted.Client.Push("VOICEMAIL 72 STATUS RECORDING");

        Assert.Equal(72, (await second.InTime()).Id);
    }

    [Theory]
    [InlineData("VM_FAILED")]
    [InlineData("VM_CANCELLED")]
    [InlineData("CANCELLED")]
    [InlineData("FAILED")]
    public async Task The_wait_ends_when_its_call_does(string status)
    {
        await using ScriptedSkype scripted = await AttachAsync();
        Task<Voicemail> leaving = scripted.Skype.Voicemails.LeaveAsync("anna");

        scripted.Client.Push("CALL 699 STATUS FAILED");
        scripted.Client.Push("CALL 700 STATUS VM_PLAYING_GREETING");
        Assert.False(leaving.IsCompleted);
        scripted.Client.Push($"CALL 700 STATUS {status}");

        var failure = await Assert.ThrowsAsync<SkypeTransportException>(() => leaving.InTime());
        Assert.Equal("CALLVOICEMAIL anna", failure.Command);
        Assert.Contains("anna", failure.Message);
    }

    [Fact]
    public async Task A_call_that_fails_before_its_reply_is_there_ends_the_wait_as_well()
    {
        await using ScriptedSkype scripted = await AttachAsync();
        Func<string, string?> answers = scripted.Client.Answer;
        scripted.Client.Answer = command => command == "CALLVOICEMAIL anna" ? "" : answers(command);
        Task<Voicemail> leaving = scripted.Skype.Voicemails.LeaveAsync("anna");

        scripted.Client.Push("CALL 700 STATUS VM_FAILED");
        scripted.Client.Reply("CALLVOICEMAIL anna", "CALL 700 STATUS ROUTING");

        await Assert.ThrowsAsync<SkypeTransportException>(() => leaving.InTime());
    }

    [Fact]
    public async Task A_voicemail_told_before_its_call_ended_is_there_even_so()
    {
        await using ScriptedSkype scripted = await AttachAsync();
        Task<Voicemail> leaving = scripted.Skype.Voicemails.LeaveAsync("anna");

        scripted.Client.Push("VOICEMAIL 71 STATUS RECORDING");
        scripted.Client.Push("CALL 700 STATUS VM_SENT");

        Assert.Equal(71, (await leaving.InTime()).Id);
    }

    [Fact]
    public async Task A_client_that_tells_nothing_is_waited_for_two_minutes()
    {
        await using ScriptedSkype scripted = await AttachAsync();
        Task<Voicemail> leaving = scripted.Skype.Voicemails.LeaveAsync("anna");

        scripted.Clock.Advance(TimeSpan.FromSeconds(119));
        Assert.False(leaving.IsCompleted);
        scripted.Clock.Advance(TimeSpan.FromSeconds(1));

        var late = await Assert.ThrowsAsync<SkypeTimeoutException>(() => leaving.InTime());
        Assert.Equal("CALLVOICEMAIL anna", late.Command);
        Assert.Equal(TimeSpan.FromMinutes(2), late.Timeout);
    }

    // 60: one of anna's that somebody plays; 61: our own greeting; 62: one for somebody else; 63: an old one for anna that somebody plays.
    private static Task<ScriptedSkype> AttachAsync() => ScriptedSkype.AttachAsync(client: new ScriptedTransport
    {
        Answer = command => command switch
        {
            "CALLVOICEMAIL anna" => "CALL 700 STATUS ROUTING",
            "GET VOICEMAIL 60 TYPE" => "VOICEMAIL 60 TYPE INCOMING",
            "GET VOICEMAIL 61 TYPE" => "VOICEMAIL 61 TYPE CUSTOM_GREETING",
            "GET VOICEMAIL 62 PARTNER_HANDLE" => "VOICEMAIL 62 PARTNER_HANDLE bert",
            _ when command.StartsWith("GET VOICEMAIL ") && command.EndsWith(" TYPE") => $"{command[4..]} OUTGOING",
            _ when command.StartsWith("GET VOICEMAIL ") && command.EndsWith(" PARTNER_HANDLE") => $"{command[4..]} Anna",
            _ => null,
        },
    });
}
