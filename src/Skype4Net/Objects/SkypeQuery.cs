using System.Runtime.CompilerServices;
using System.Text;
using Skype4Net.Engine;
using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>A list that is asked for each time it is awaited: <c>foreach (User friend in await skype.Contacts.Friends)</c>.</summary>
/// <typeparam name="T">What is in the list.</typeparam>
public readonly struct SkypeQuery<T>
{
    private readonly SkypeEngine _engine;
    private readonly Command _command;
    private readonly Func<SkypeEngine, byte[], IReadOnlyList<T>> _read;

    internal SkypeQuery(SkypeEngine engine, Command command, Func<SkypeEngine, byte[], IReadOnlyList<T>> read)
    {
        _engine = engine;
        _command = command;
        _read = read;
    }

    /// <summary>The list, asked for now. Blocks the calling thread meanwhile, but needs no other thread of the pool.</summary>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public IReadOnlyList<T> Value => Read(_engine.SendBlocking(_command));

    /// <summary>Asks for the list.</summary>
    /// <param name="cancellationToken">Cancels the wait; the command stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public async Task<IReadOnlyList<T>> GetAsync(CancellationToken cancellationToken = default)
        => Read(await _engine.SendAsync(_command, cancellationToken).ConfigureAwait(false));

    /// <summary>Lets <c>await</c> ask for the list.</summary>
    public TaskAwaiter<IReadOnlyList<T>> GetAwaiter() => GetAsync().GetAwaiter();

    /// <summary>The command, for example <c>SEARCH FRIENDS</c>.</summary>
    public override string ToString() => _command.Text;

    // The first word is the plural of what was found; which word differs between clients.
    private IReadOnlyList<T> Read(Reply reply)
    {
        int blank = reply.Text.IndexOf(' ', StringComparison.Ordinal);
        return _read(_engine, blank < 0 ? [] : Encoding.UTF8.GetBytes(reply.Text[(blank + 1)..]));
    }
}

/// <summary>Makes queries of the kinds of things there are.</summary>
internal static class SkypeQuery
{
    public static SkypeQuery<User> Users(SkypeEngine engine, Command command)
        => new(engine, command, static (e, list) => User.ListOf(e, Words(list)));

    public static SkypeQuery<Chat> Chats(SkypeEngine engine, Command command)
        => new(engine, command, static (e, list) => Chat.ListOf(e, Words(list)));

    /// <summary>A query for things that have numbers.</summary>
    public static SkypeQuery<T> Numbered<T>(SkypeEngine engine, Command command, Func<SkypeEngine, IReadOnlyList<long>, IReadOnlyList<T>> listOf)
        => new(engine, command, (e, list) => listOf(e, Ids(list)));

    public static IReadOnlyList<T> ListOf<TId, T>(IReadOnlyList<TId> ids, Func<TId, T> make)
    {
        var list = new T[ids.Count];
        for (int i = 0; i < list.Length; i++)
            list[i] = make(ids[i]);
        return list;
    }

    private static IReadOnlyList<string> Words(byte[] list)
    {
        Codecs.CommaList.TryDecode(list, out IReadOnlyList<string> words);
        return words;
    }

    private static IReadOnlyList<long> Ids(byte[] list)
    {
        Codecs.IdList.TryDecode(list, out IReadOnlyList<long> ids);
        return ids;
    }
}
