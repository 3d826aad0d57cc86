namespace Skype4Net;

/// <summary>Where a menu item of a program shows: <c>CREATE MENU_ITEM x CONTEXT</c>.</summary>
public enum PluginContext
{
    /// <summary>A word this library does not know (<c>unknown</c>).</summary>
    Unknown,
    /// <summary>In chats (<c>chat</c>).</summary>
    Chat,
    /// <summary>In calls (<c>call</c>).</summary>
    Call,
    /// <summary>At contacts (<c>contact</c>).</summary>
    Contact,
    /// <summary>At oneself (<c>myself</c>).</summary>
    Myself,
    /// <summary>In the menu Tools (<c>tools</c>).</summary>
    Tools,
}
