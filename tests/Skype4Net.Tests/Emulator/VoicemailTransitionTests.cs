using Skype4Net.Emulator.Voicemails;

namespace Skype4Net.Tests.Emulator;

/// <summary>What can happen to a voicemail in which status.</summary>
public class VoicemailTransitionTests
{
    private static readonly VoicemailStatus[] s_statuses = Enum.GetValues<VoicemailStatus>();

    [Theory]
    [InlineData(VoicemailStatus.Blank, VoicemailEvent.Arrive, VoicemailStatus.NotDownloaded)]
    [InlineData(VoicemailStatus.NotDownloaded, VoicemailEvent.Download, VoicemailStatus.Downloading)]
    [InlineData(VoicemailStatus.Downloading, VoicemailEvent.FinishDownload, VoicemailStatus.Unplayed)]
    [InlineData(VoicemailStatus.Played, VoicemailEvent.Download, VoicemailStatus.Played)]
    [InlineData(VoicemailStatus.Unplayed, VoicemailEvent.Play, VoicemailStatus.Buffering)]
    [InlineData(VoicemailStatus.Recorded, VoicemailEvent.Play, VoicemailStatus.Buffering)]
    [InlineData(VoicemailStatus.Played, VoicemailEvent.PlayInCall, VoicemailStatus.Buffering)]
    [InlineData(VoicemailStatus.Buffering, VoicemailEvent.FinishBuffering, VoicemailStatus.Playing)]
    [InlineData(VoicemailStatus.Playing, VoicemailEvent.StopPlaying, VoicemailStatus.Played)]
    [InlineData(VoicemailStatus.Blank, VoicemailEvent.Record, VoicemailStatus.Recording)]
    [InlineData(VoicemailStatus.Recording, VoicemailEvent.StopRecording, VoicemailStatus.Recorded)]
    [InlineData(VoicemailStatus.Recorded, VoicemailEvent.Upload, VoicemailStatus.Uploading)]
    [InlineData(VoicemailStatus.Recording, VoicemailEvent.Send, VoicemailStatus.Uploading)]
    [InlineData(VoicemailStatus.Uploading, VoicemailEvent.FinishUpload, VoicemailStatus.Uploaded)]
    [InlineData(VoicemailStatus.Played, VoicemailEvent.MarkUnplayed, VoicemailStatus.Unplayed)]
    [InlineData(VoicemailStatus.Recording, VoicemailEvent.Fail, VoicemailStatus.Failed)]
    internal void An_event_has_its_outcome(VoicemailStatus status, VoicemailEvent happened, VoicemailStatus then)
        => Assert.Equal(then, VoicemailTransitions.Next(status, isGreeting: false, happened));

    [Fact]
    public void Everything_can_be_deleted()
        => Assert.All(s_statuses, s => Assert.Equal(VoicemailStatus.Deleting, VoicemailTransitions.Next(s, false, VoicemailEvent.Delete)));

    [Fact]
    public void A_greeting_can_always_be_recorded_again()
        => Assert.All(s_statuses, s => Assert.Equal(VoicemailStatus.Recording, VoicemailTransitions.Next(s, true, VoicemailEvent.Record)));

    [Fact]
    public void A_message_is_recorded_once()
        => Assert.All(s_statuses.Except([VoicemailStatus.Blank]), s => Assert.Null(VoicemailTransitions.Next(s, false, VoicemailEvent.Record)));

    [Fact]
    public void What_was_recorded_here_is_not_played_into_a_call()
        => Assert.All(
            [VoicemailStatus.Recorded, VoicemailStatus.Uploaded],
            s => Assert.Null(VoicemailTransitions.Next(s, false, VoicemailEvent.PlayInCall)));
}
