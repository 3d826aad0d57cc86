using System.Text.Json.Serialization;

namespace Skype4Net.Emulator.Network;

/// <summary>What can be done to a room: the actions of <c>ALTER CHAT</c>.</summary>
[JsonDerivedType(typeof(Topic), "topic")]
[JsonDerivedType(typeof(Guidelines), "guidelines")]
[JsonDerivedType(typeof(Description), "description")]
[JsonDerivedType(typeof(Options), "options")]
[JsonDerivedType(typeof(Password), "password")]
[JsonDerivedType(typeof(Add), "add")]
[JsonDerivedType(typeof(Kick), "kick")]
[JsonDerivedType(typeof(Role), "role")]
[JsonDerivedType(typeof(Leave), "leave")]
[JsonDerivedType(typeof(Disband), "disband")]
public abstract record RoomChange
{
    private RoomChange()
    {
    }

    /// <summary>Sets the topic (<c>SETTOPIC</c>, <c>SETTOPICXML</c>).</summary>
    /// <param name="Xml">The topic with its markup; a plain one is escaped.</param>
    public sealed record Topic(string Xml) : RoomChange;

    /// <summary>Sets the guidelines (<c>SETGUIDELINES</c>).</summary>
    /// <param name="Text">The text.</param>
    public sealed record Guidelines(string Text) : RoomChange;

    /// <summary>Sets the description (<c>SET CHAT DESCRIPTION</c>).</summary>
    /// <param name="Text">The text.</param>
    public sealed record Description(string Text) : RoomChange;

    /// <summary>Sets the options (<c>SETOPTIONS</c>).</summary>
    /// <param name="Value">All of them.</param>
    public sealed record Options(ChatOptions Value) : RoomChange;

    /// <summary>Sets the password (<c>SETPASSWORD</c>).</summary>
    /// <param name="Word">What must be said to join. Not in the text of this record.</param>
    /// <param name="Hint">What others are told of it; empty for nothing.</param>
    public sealed record Password(string Word, string Hint) : RoomChange
    {
        /// <summary>The hint; never the password.</summary>
        public override string ToString() => $"Password {{ Word = ***, Hint = {Hint} }}";
    }

    /// <summary>Adds people (<c>ADDMEMBERS</c>).</summary>
    /// <param name="Who">Whom.</param>
    public sealed record Add(IReadOnlyList<Identity> Who) : RoomChange;

    /// <summary>Removes people (<c>KICK</c>, <c>KICKBAN</c>).</summary>
    /// <param name="Who">Whom.</param>
    /// <param name="Ban">Whether they cannot come back.</param>
    public sealed record Kick(IReadOnlyList<Identity> Who, bool Ban) : RoomChange;

    /// <summary>Gives somebody a role (<c>SETROLETO</c>).</summary>
    /// <param name="Who">Whom.</param>
    /// <param name="Value">Which.</param>
    public sealed record Role(Identity Who, ChatRole Value) : RoomChange;

    /// <summary>Leaves the room (<c>LEAVE</c>).</summary>
    public sealed record Leave : RoomChange;

    /// <summary>Ends the room for all (<c>DISBAND</c>).</summary>
    public sealed record Disband : RoomChange;
}
