using FsCheck;
using FsCheck.Fluent;
using Skype4Net.Engine;

namespace Skype4Net.Tests.Engine;

/// <summary>The attachment as a pure function: no transport, no time.</summary>
public class AttachmentMachineTests
{
    [Theory]
    [InlineData("Attach", AttachmentPhase.Searching, AttachmentStatus.NotAvailable)]
    [InlineData("PeerAvailable", AttachmentPhase.Idle, AttachmentStatus.Available)]
    [InlineData("Attach PeerAvailable", AttachmentPhase.Asking, AttachmentStatus.NotAvailable)]
    [InlineData("Attach PeerAvailable Question", AttachmentPhase.Asking, AttachmentStatus.PendingAuthorization)]
    [InlineData("Attach PeerAvailable NotNow", AttachmentPhase.Pausing, AttachmentStatus.NotAvailable)]
    [InlineData("Attach PeerAvailable NotNow PauseOver", AttachmentPhase.Asking, AttachmentStatus.NotAvailable)]
    [InlineData("Attach PeerAvailable NotNow PeerGone", AttachmentPhase.Searching, AttachmentStatus.NotAvailable)]
    [InlineData("Attach PeerAvailable Denied", AttachmentPhase.Refused, AttachmentStatus.Refused)]
    [InlineData("Attach PeerAvailable Denied PeerGone PeerAvailable PauseOver", AttachmentPhase.Refused, AttachmentStatus.Refused)]
    [InlineData("Attach PeerAvailable Denied Attach", AttachmentPhase.Searching, AttachmentStatus.NotAvailable)]
    [InlineData("Attach PeerAvailable Granted", AttachmentPhase.Negotiating, AttachmentStatus.NotAvailable)]
    [InlineData("Attach PeerAvailable Granted NotYet PauseOver", AttachmentPhase.Asking, AttachmentStatus.NotAvailable)]
    [InlineData("Attach PeerAvailable Granted Negotiated Identified", AttachmentPhase.Attached, AttachmentStatus.Success)]
    [InlineData("Attach Granted Negotiated Identified", AttachmentPhase.Attached, AttachmentStatus.Success)]
    [InlineData("Attach Question Granted Negotiated Identified", AttachmentPhase.Attached, AttachmentStatus.Success)]
    [InlineData("Attach PeerAvailable Granted Negotiated Identified Granted Question", AttachmentPhase.Attached, AttachmentStatus.Success)]
    [InlineData("Attach PeerAvailable Granted Negotiated Identified PeerGone", AttachmentPhase.Searching, AttachmentStatus.NotAvailable)]
    [InlineData("Attach PeerAvailable Granted Negotiated Identified PeerGone PeerAvailable", AttachmentPhase.Pausing, AttachmentStatus.Available)]
    [InlineData("Attach PeerAvailable Granted Negotiated Identified LoggedOut", AttachmentPhase.Pausing, AttachmentStatus.NotAvailable)]
    [InlineData("Attach PeerAvailable Granted Negotiated Identified Denied", AttachmentPhase.Refused, AttachmentStatus.Refused)]
    [InlineData("Attach TimeOver", AttachmentPhase.Idle, AttachmentStatus.Unknown)]
    [InlineData("Attach PeerAvailable Granted Negotiated Identified TimeOver", AttachmentPhase.Attached, AttachmentStatus.Success)]
    [InlineData("Attach Dispose Attach PeerAvailable Granted", AttachmentPhase.Disposed, AttachmentStatus.Unknown)]
    public void What_happens_leads_to(string inputs, object phase, AttachmentStatus status)
    {
        AttachmentState state = Run(inputs.Split(' ').Select(Enum.Parse<AttachmentInput>)).State;

        Assert.Equal(phase, state.Phase);
        Assert.Equal(status, state.Status);
    }

    [Fact]
    public void Whatever_happens_success_is_only_reached_by_way_of_the_three_questions()
    {
        Gen<AttachmentInput[]> inputs = Gen.Elements(Enum.GetValues<AttachmentInput>()).ArrayOf(40);

        Check.QuickThrowOnFailure(Prop.ForAll(inputs.ToArbitrary(), sequence =>
        {
            (AttachmentState state, List<AttachmentAction> actions) = Run(sequence);
            int asked = actions.Count(a => a == AttachmentAction.Identify);
            int succeeded = actions.Count(a => a == AttachmentAction.Succeed);
            bool attachedIsSuccess = (state.Phase == AttachmentPhase.Attached) == (state.Status == AttachmentStatus.Success);
            bool neverStuck = state.Phase != AttachmentPhase.Pausing || actions.Contains(AttachmentAction.Pause);
            return attachedIsSuccess && neverStuck && (succeeded == 0 || asked > 0);
        }));
    }

    private static (AttachmentState State, List<AttachmentAction> Actions) Run(IEnumerable<AttachmentInput> inputs)
    {
        var machine = new AttachmentMachine(reattach: true);
        AttachmentState state = AttachmentState.Initial;
        var all = new List<AttachmentAction>();
        foreach (AttachmentInput input in inputs)
        {
            (state, AttachmentAction[] actions) = machine.Next(state, input);
            all.AddRange(actions);
        }

        return (state, all);
    }
}
