namespace Skype4Net.Protocol;

/// <summary>What was clicked, as notified: <c>MENU_ITEM x CLICKED anna, ben CONTEXT CALL CONTEXT_ID 651</c>.</summary>
/// <param name="Handles">The contacts that were selected.</param>
/// <param name="Context">Where the item was.</param>
/// <param name="ContextId">The number of the call or the name of the chat; empty elsewhere.</param>
internal sealed record MenuItemSelection(IReadOnlyList<string> Handles, PluginContext Context, string ContextId);
