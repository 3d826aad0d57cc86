using System.Globalization;
using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Contacts;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Calls;

/// <summary>The conferences of one client: those it hosts, by calls of its own, and those that its calls are part of.</summary>
internal sealed class CallConferences
{
    // A host names them.
    private const int MaxLegs = 100;
    private readonly ClientContext _client;
    private readonly CallList _calls;
    private readonly CallHolds _holds;
    private long _last;

    public CallConferences(ClientContext client, CallList calls, CallHolds holds)
    {
        (_client, _calls, _holds) = (client, calls, holds);
        calls.Ended += NotifyOthers;
    }

    /// <summary>The calls that are not over of a conference that this client hosts.</summary>
    public IEnumerable<CallRecord> CallsOf(long conference)
        => _calls.Live.Where(c => !c.IsOver && c.ConferenceId == conference && c.Legs.Count == 0);

    /// <summary>Several calls that are placed at once are a conference.</summary>
    public void Begin(IReadOnlyList<CallRecord> calls)
    {
        long conference = ++_last;
        foreach (CallRecord call in calls)
            call.ConferenceId = conference;
    }

    /// <summary>
    /// Joins a call to the conference of another one, which is made when there is none; <see cref="Show"/> follows. False when one of them
    /// does not talk.
    /// </summary>
    public bool TryJoin(CallRecord call, CallRecord other)
    {
        if (call == other
            || !call.Can(CallEvent.Join)
            || !other.Can(CallEvent.Join))
            return false;
        if (other.ConferenceId == 0)
        {
            other.ConferenceId = ++_last;
            _client.Notify(CallProperties.ConferenceId, other.IdText, other.ConferenceId);
        }

        call.ConferenceId = other.ConferenceId;
        return true;
    }

    /// <summary>A call was joined to a conference: all of it talk from now on.</summary>
    public void Show(CallRecord call)
    {
        _client.Notify(CallProperties.ConferenceId, call.IdText, call.ConferenceId);
        foreach (CallRecord held in CallsOf(call.ConferenceId).ToArray())
        {
            if (held.Can(CallEvent.Resume))
                _holds.ResumeBesideOthers(held);
        }

        NotifyOthers(call);
    }

    /// <summary>The others of a call's conference, if it is in one, hear from this client who is there.</summary>
    public void NotifyOthers(CallRecord changed)
    {
        if (changed.ConferenceId == 0)
            return;
        ContactModule contacts = _client.Module<ContactModule>();
        CallRecord[] calls = [.. CallsOf(changed.ConferenceId)];
        ConferenceLeg[] legs = [.. calls.Select(c => new ConferenceLeg(c.Partner, c.Type, c.Status, contacts.ShownName(c.Partner)))];
        foreach (CallRecord call in calls)
            _client.Network.Send(call.Partner, new CallConference(call.Key, changed.ConferenceId, legs));
    }

    /// <summary>The host of a call's conference says who is there.</summary>
    public void OnConference(CallRecord call, CallConference conference)
    {
        bool isNew = call.ConferenceId != conference.Conference;
        bool grown = call.Legs.Count != Math.Min(conference.Legs.Count, MaxLegs);
        call.ConferenceId = conference.Conference;
        call.Legs = [.. conference.Legs.Take(MaxLegs)];
        if (isNew)
            _client.Notify(CallProperties.ConferenceId, call.IdText, call.ConferenceId);
        if (grown)
            _client.Notify(CallProperties.ParticipantCount, call.IdText, call.Legs.Count);
        for (int i = 0; i < call.Legs.Count && (isNew || grown); i++)
            _client.Notify(CallProperties.Participant, call.IdText, string.Create(CultureInfo.InvariantCulture, $"{i + 1} {call.Legs[i]}"));
    }
}
