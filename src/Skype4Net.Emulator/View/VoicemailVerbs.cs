using Skype4Net.Emulator.Calls;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Voicemails;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator;

/// <summary>What a person does with voicemails, by their number at this client.</summary>
public static class VoicemailVerbs
{
    /// <summary>Calls somebody's voicemail box without ringing.</summary>
    /// <param name="client">Who calls.</param>
    /// <param name="who">The Skype name.</param>
    /// <exception cref="InvalidOperationException">Neither of the two has voicemail.</exception>
    public static EmulatedCall LeaveVoicemail(this EmulatedClient client, string who)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Executor.Run(() =>
        {
            var to = new Identity(who);
            if (client.Network.Exists(to) != true || !client.Modules.Voicemails.CanLeaveFor(to))
                throw new InvalidOperationException($"{who} has no voicemail, and {client.Handle} has none either.");
            CallRecord call = client.Modules.Calls.AddToVoicemail(to);
            client.Modules.Calls.PlaceToVoicemail(call);
            return client.Modules.Calls.FaceOf(call);
        });
    }

    /// <summary>Plays a voicemail.</summary>
    /// <param name="client">Who listens.</param>
    /// <param name="id">Its number.</param>
    /// <exception cref="InvalidOperationException">There is none, or it cannot be played now.</exception>
    public static void PlayVoicemail(this EmulatedClient client, long id)
        => Do(client, id, VoicemailEvent.Play, (box, voicemail) => box.Play(voicemail));

    /// <summary>Ends the playback.</summary>
    /// <param name="client">Who listens.</param>
    /// <param name="id">Its number.</param>
    /// <exception cref="InvalidOperationException">There is none, or it is not played.</exception>
    public static void StopVoicemail(this EmulatedClient client, long id)
        => Do(client, id, VoicemailEvent.StopPlaying, (box, voicemail) => box.StopPlaying(voicemail));

    /// <summary>Deletes a voicemail.</summary>
    /// <param name="client">Whose.</param>
    /// <param name="id">Its number.</param>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static void DeleteVoicemail(this EmulatedClient client, long id)
        => Do(client, id, VoicemailEvent.Delete, (box, voicemail) => box.Delete(voicemail));

    /// <summary>Marks a voicemail as not heard yet.</summary>
    /// <param name="client">Whose.</param>
    /// <param name="id">Its number.</param>
    /// <exception cref="InvalidOperationException">There is none, or it was not heard.</exception>
    public static void MarkVoicemailUnplayed(this EmulatedClient client, long id)
        => Do(client, id, VoicemailEvent.MarkUnplayed, (box, voicemail) => box.MarkUnplayed(voicemail));

    /// <summary>Records the greeting anew, all at once.</summary>
    /// <param name="client">Whose.</param>
    /// <param name="samples">Sound, 16 kHz, 16-bit, mono, little-endian.</param>
    /// <exception cref="InvalidOperationException">The account has no voicemail.</exception>
    public static void RecordGreeting(this EmulatedClient client, byte[] samples)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(samples);
        client.Executor.Run(() =>
        {
            if (!client.Modules.Voicemails.HasVoicemail)
                throw new InvalidOperationException($"{client.Handle} has no voicemail.");
            client.Modules.Voicemails.RecordGreeting(samples);
        });
    }

    private static void Do(EmulatedClient client, long id, VoicemailEvent happened, Action<VoicemailModule, VoicemailRecord> act)
    {
        ArgumentNullException.ThrowIfNull(client);
        client.Executor.Run(() =>
        {
            VoicemailRecord voicemail = client.Modules.Voicemails.Find(id)
                ?? throw new InvalidOperationException($"{client.Handle} has no voicemail {id}.");
            if (VoicemailTransitions.Next(voicemail.Status, voicemail.IsGreeting, happened) is null)
                throw new InvalidOperationException($"{happened} cannot happen to a voicemail that is {voicemail.Status}.");
            act(client.Modules.Voicemails, voicemail);
        });
    }
}
