namespace Skype4Net.Emulator.Network;

/// <summary>The profile of an account.</summary>
/// <param name="Fields">The fields that are not empty, by the names and in the texts of the wire: <c>FULLNAME</c>, <c>BIRTHDAY</c> 19810203.
/// <c>HANDLE</c> is
/// the spelling that its owner chose.</param>
public sealed record NetworkProfile(IReadOnlyDictionary<string, string> Fields)
{
    /// <summary>One of which nothing is known.</summary>
    public static NetworkProfile Empty { get; } = new(new Dictionary<string, string>());

    /// <summary>A field; empty for one that is not there.</summary>
    /// <param name="name">Its name on the wire.</param>
    public string Field(string name) => Fields.GetValueOrDefault(name, "");
}
