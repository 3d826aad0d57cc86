using FsCheck;
using FsCheck.Fluent;
using Skype4Net.Engine;
using Skype4Net.Transports;

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
    [InlineData("Attach PeerAvailable NotNow WaitOver", AttachmentPhase.Asking, AttachmentStatus.NotAvailable)]
    [InlineData("Attach PeerAvailable NotNow PeerGone", AttachmentPhase.Searching, AttachmentStatus.NotAvailable)]
    [InlineData("Attach PeerAvailable Denied", AttachmentPhase.Refused, AttachmentStatus.Refused)]
    [InlineData("Attach PeerAvailable Denied PeerGone PeerAvailable WaitOver", AttachmentPhase.Refused, AttachmentStatus.Refused)]
    [InlineData("Attach PeerAvailable Denied Attach", AttachmentPhase.Searching, AttachmentStatus.NotAvailable)]
    [InlineData("Attach PeerAvailable Granted", AttachmentPhase.Negotiating, AttachmentStatus.NotAvailable)]
    [InlineData("Attach PeerAvailable Granted NotYet WaitOver", AttachmentPhase.Asking, AttachmentStatus.NotAvailable)]
    [InlineData("Attach PeerAvailable Granted Negotiated Identified", AttachmentPhase.Attached, AttachmentStatus.Success)]
    [InlineData("Attach Granted Negotiated Identified", AttachmentPhase.Attached, AttachmentStatus.Success)]
    [InlineData("Attach Question Granted Negotiated Identified", AttachmentPhase.Attached, AttachmentStatus.Success)]
    [InlineData("Attach PeerAvailable Granted Negotiated Identified Granted Question", AttachmentPhase.Attached, AttachmentStatus.Success)]
    [InlineData("Attach PeerAvailable Granted Negotiated Identified PeerGone", AttachmentPhase.Searching, AttachmentStatus.NotAvailable)]
    [InlineData("Attach PeerAvailable Granted Negotiated Identified PeerGone PeerAvailable", AttachmentPhase.Pausing, AttachmentStatus.Available)]
    [InlineData("Attach PeerAvailable Granted Negotiated Identified LoggedOut", AttachmentPhase.Pausing, AttachmentStatus.NotAvailable)]
    [InlineData("Attach PeerAvailable Granted Negotiated Identified Denied", AttachmentPhase.Refused, AttachmentStatus.Refused)]
    [InlineData("Attach PeerAvailable Granted WaitOver", AttachmentPhase.Pausing, AttachmentStatus.NotAvailable)]
    [InlineData("Attach PeerAvailable Granted Negotiated WaitOver", AttachmentPhase.Pausing, AttachmentStatus.NotAvailable)]
    [InlineData("Attach PeerAvailable Granted Negotiated LoggedOut", AttachmentPhase.Pausing, AttachmentStatus.NotAvailable)]
    [InlineData("Attach PeerAvailable Negotiated Identified", AttachmentPhase.Attached, AttachmentStatus.Success)]
    [InlineData("Attach PeerAvailable Granted Negotiated Identified Silence", AttachmentPhase.Pausing, AttachmentStatus.NotAvailable)]
    [InlineData("Attach PeerAvailable Granted Negotiated Identified Silence Alive", AttachmentPhase.Asking, AttachmentStatus.NotAvailable)]
    [InlineData("Attach PeerAvailable Granted Negotiated Identified PeerGone TimeOver", AttachmentPhase.Searching, AttachmentStatus.NotAvailable)]
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
    public void Whatever_happens_success_is_only_reached_by_way_of_the_questions_and_no_phase_on_the_way_waits_for_ever()
    {
        Gen<AttachmentInput[]> inputs = Gen.Elements(Enum.GetValues<AttachmentInput>()).ArrayOf(40);

        Check.QuickThrowOnFailure(Prop.ForAll(inputs.ToArbitrary(), sequence =>
        {
            (AttachmentState state, List<AttachmentAction> actions) = Run(sequence);
            int asked = actions.Count(a => a == AttachmentAction.Identify);
            int succeeded = actions.Count(a => a == AttachmentAction.Enter);
            bool attachedIsSuccess = (state.Phase == AttachmentPhase.Attached) == (state.Status == AttachmentStatus.Success);
            bool hasLimit = AttachmentMachine.LimitOf(state) is null != state.IsUnderway;
            return attachedIsSuccess && hasLimit && (succeeded == 0 || asked > 0);
        }));
    }

    [Fact]
    public void Each_entry_is_followed_by_one_loss()
    {
        Gen<AttachmentInput[]> inputs = Gen.Elements(Enum.GetValues<AttachmentInput>()).ArrayOf(60);

        Check.QuickThrowOnFailure(Prop.ForAll(inputs.ToArbitrary(), sequence =>
        {
            bool isIn = false;
            foreach (AttachmentAction action in Run(sequence).Actions)
            {
                if (action == AttachmentAction.Enter && isIn)
                    return false;
                isIn = action switch { AttachmentAction.Enter => true, AttachmentAction.DropAll => false, _ => isIn };
            }

            return true;
        }));
    }

    [Fact]
    public void From_wherever_faults_have_led_a_client_that_answers_is_attached_within_seconds()
    {
        AttachmentInput[] ends = [AttachmentInput.Denied, AttachmentInput.TimeOver, AttachmentInput.Dispose];
        Gen<AttachmentInput[]> inputs = Gen.Elements(Enum.GetValues<AttachmentInput>().Except(ends).ToArray()).ArrayOf(40);

        Check.QuickThrowOnFailure(Prop.ForAll(inputs.ToArbitrary(), sequence =>
        {
            var machine = new AttachmentMachine(reattach: true, AttachStyle.ByName);
            (AttachmentState state, _) = Run([AttachmentInput.Attach, .. sequence]);
            if (state.Phase == AttachmentPhase.Attached)
                return true;

            // It is well again: it is there, whatever is asked is answered, and it is heard.
            TimeSpan waited = TimeSpan.Zero;
            var inputs = new Queue<AttachmentInput>([AttachmentInput.Alive]);
            for (int step = 0; state.Phase != AttachmentPhase.Attached && step < 50; step++)
            {
                if (!inputs.TryDequeue(out AttachmentInput next))
                {
                    waited += AttachmentMachine.LimitOf(state) ?? TimeSpan.FromDays(1);
                    next = AttachmentInput.WaitOver;
                }

                (state, AttachmentAction[] actions) = machine.Next(state, next);
                foreach (AttachmentInput answer in actions.SelectMany(AnswerOfWell))
                    inputs.Enqueue(answer);
            }

            // What was asked before it was well is waited for in vain, and after many such questions the pause is 10 seconds.
            return state.Phase == AttachmentPhase.Attached && waited <= TimeSpan.FromSeconds(20);
        }));
    }

    private static IEnumerable<AttachmentInput> AnswerOfWell(AttachmentAction action) => action switch
    {
        AttachmentAction.Search => [AttachmentInput.PeerAvailable],
        AttachmentAction.Ask => [AttachmentInput.Granted],
        AttachmentAction.Probe or AttachmentAction.Negotiate => [AttachmentInput.Negotiated],
        AttachmentAction.Identify => [AttachmentInput.Identified],
        _ => [],
    };

    private static (AttachmentState State, List<AttachmentAction> Actions) Run(IEnumerable<AttachmentInput> inputs)
    {
        var machine = new AttachmentMachine(reattach: true, AttachStyle.ByName);
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
