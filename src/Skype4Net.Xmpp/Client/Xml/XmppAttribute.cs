namespace Skype4Net.Xmpp.Client.Xml;

/// <summary>An attribute of an element.</summary>
/// <param name="Name">The local name.</param>
/// <param name="Namespace">Empty for most.</param>
/// <param name="Value">The value, its entities resolved.</param>
internal readonly record struct XmppAttribute(string Name, string Namespace, string Value);
