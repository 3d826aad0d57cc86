using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Storage;

namespace Skype4Net.Emulator.Voicemails;

/// <summary>The voicemails of one client. Their sound is kept apart from the rest, since it is long and is written only when it is whole.</summary>
internal sealed class VoicemailList
{
    private const string SoundKind = "voicemail-sound";
    private readonly RecordWriter _records;
    private readonly RecordTable<VoicemailRecord, StoredVoicemail> _table;
    private readonly History<VoicemailRecord> _voicemails;

    public VoicemailList(ClientContext client)
    {
        _records = client.Storage.Records;
        _table = new(_records, "voicemail", v => v.IdText, v => v.ToStored(), VoicemailJson.Default.StoredVoicemail);
        _voicemails = new(client.Options.Limits.Voicemails, voicemail => voicemail.IsAtRest, _table);
    }

    public IEnumerable<VoicemailRecord> NewestFirst => _voicemails.NewestFirst;

    public VoicemailRecord? Find(long id) => _voicemails.Find(id);

    public VoicemailRecord Add(VoicemailRecord voicemail) => _voicemails.Add(voicemail);

    public void Remove(VoicemailRecord voicemail)
    {
        _voicemails.Remove(voicemail);
        _records.Remove(SoundKind, voicemail.IdText);
    }

    /// <summary>One has another status: what was being recorded may be whole.</summary>
    public void Update(VoicemailRecord voicemail)
    {
        _voicemails.Update(voicemail);
        if (voicemail.Status is VoicemailStatus.NotDownloaded or VoicemailStatus.Recorded or VoicemailStatus.Uploading)
            _records.Put(SoundKind, voicemail.IdText, voicemail.Sound.ToArray, VoicemailJson.Default.ByteArray);
    }

    /// <summary>Reads what was kept. Returns the user's own greeting, if there is one.</summary>
    public VoicemailRecord? Load()
    {
        Dictionary<string, byte[]> sounds = _records.Loaded(SoundKind, VoicemailJson.Default.ByteArray).ToDictionary(s => s.Key, s => s.Value);
        VoicemailRecord? greeting = null;
        foreach (StoredVoicemail stored in _table.Loaded)
        {
            VoicemailRecord voicemail = _voicemails.Restore(VoicemailRecord.Restore(stored));
            voicemail.Sound.AddRange(sounds.GetValueOrDefault(voicemail.IdText, []));
            if (voicemail.IsGreeting)
                greeting = voicemail;
        }

        return greeting;
    }

    public void Clear() => _voicemails.Clear();
}
