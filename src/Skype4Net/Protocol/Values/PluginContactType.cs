using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>At which contacts a menu item shows: <c>CREATE MENU_ITEM x CONTACT_TYPE_FILTER</c>.</summary>
public enum PluginContactType
{
    /// <summary>A word this library does not know (<c>unknown</c>).</summary>
    [Wire("unknown")]
    Unknown,
    /// <summary>At all (<c>all</c>).</summary>
    [Wire("all")]
    All,
    /// <summary>At those with Skype (<c>skype</c>).</summary>
    [Wire("skype")]
    Skype,
    /// <summary>At telephone contacts (<c>skypeout</c>).</summary>
    [Wire("skypeout")]
    SkypeOut,
}
