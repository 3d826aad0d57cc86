using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator.Groups;

/// <summary>Somebody shares a group of contacts.</summary>
/// <param name="Key">Names the group on the network, where numbers of clients mean nothing.</param>
/// <param name="Name">Its name.</param>
/// <param name="Members">Who is in it, whoever offers it included, but not who receives this.</param>
/// <param name="Text">What is said with the offer.</param>
internal sealed record GroupOffered(string Key, string Name, IReadOnlyList<Identity> Members, string Text) : ClientSignal
{
    public override bool IsKept => true;
}

/// <summary>Somebody joined a shared group.</summary>
/// <param name="Key">The key of <see cref="GroupOffered"/>.</param>
/// <param name="Who">Who joined.</param>
internal sealed record GroupJoined(string Key, Identity Who) : ClientSignal
{
    public override bool IsKept => true;
}
