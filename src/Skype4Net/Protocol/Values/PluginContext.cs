using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>Where a menu item of a program shows: <c>CREATE MENU_ITEM x CONTEXT</c>.</summary>
public enum PluginContext
{
    /// <summary>A word this library does not know (<c>unknown</c>).</summary>
    [Wire("unknown")]
    Unknown,
    /// <summary>In chats (<c>chat</c>).</summary>
    [Wire("chat")]
    Chat,
    /// <summary>In calls (<c>call</c>).</summary>
    [Wire("call")]
    Call,
    /// <summary>At contacts (<c>contact</c>).</summary>
    [Wire("contact")]
    Contact,
    /// <summary>At oneself (<c>myself</c>).</summary>
    [Wire("myself")]
    Myself,
    /// <summary>In the menu Tools (<c>tools</c>).</summary>
    [Wire("tools")]
    Tools,
}
