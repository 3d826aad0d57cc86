using System.Diagnostics.CodeAnalysis;
using Skype4Net.Emulator.Sessions;

namespace Skype4Net.Emulator.Plugins;

/// <summary>The events or the menu items that the programs of one client show. Each program has names of its own.</summary>
/// <param name="sessions">The programs, those that came first first.</param>
/// <param name="max">How many one program may show.</param>
/// <param name="changed">Is told when something is shown or not any more.</param>
internal sealed class PluginItems(IReadOnlyList<ApiSession> sessions, int max, Action changed)
{
    private static readonly Dictionary<string, PluginRecord> s_none = [];
    private readonly Dictionary<ApiSession, Dictionary<string, PluginRecord>> _bySession = [];

    /// <summary>The captions by id; where two programs use the same id, that of the one that came first.</summary>
    public IReadOnlyDictionary<string, string> Captions
    {
        get
        {
            var captions = new Dictionary<string, string>();
            foreach (PluginRecord item in sessions.SelectMany(Of))
                captions.TryAdd(item.Id, item.Caption);
            return captions;
        }
    }

    /// <summary>Shows something for a program. False when it shows something of this id, or too much.</summary>
    public bool TryAdd(ApiSession session, PluginRecord item)
    {
        if (!_bySession.TryGetValue(session, out Dictionary<string, PluginRecord>? items))
            _bySession.Add(session, items = []);
        changed();
        return items.Count < max && items.TryAdd(item.Id, item);
    }

    public PluginRecord? Find(ApiSession session, string id) => By(session).GetValueOrDefault(id);

    /// <summary>What one program shows.</summary>
    public IReadOnlyCollection<PluginRecord> Of(ApiSession session) => By(session).Values;

    /// <summary>Finds what the user clicks, and the program that shows it.</summary>
    public bool TryFind(string id, [NotNullWhen(true)] out ApiSession? owner, [NotNullWhen(true)] out PluginRecord? item)
    {
        owner = sessions.FirstOrDefault(s => By(s).ContainsKey(id));
        item = owner is null ? null : By(owner)[id];
        return item is not null;
    }

    public bool Remove(ApiSession session, string id)
    {
        changed();
        return _bySession.TryGetValue(session, out Dictionary<string, PluginRecord>? items) && items.Remove(id);
    }

    /// <summary>A program has gone.</summary>
    public void Remove(ApiSession session) => _bySession.Remove(session);

    private Dictionary<string, PluginRecord> By(ApiSession session)
        => _bySession.TryGetValue(session, out Dictionary<string, PluginRecord>? items) ? items : s_none;
}
