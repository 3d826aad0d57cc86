namespace Skype4Net.Xmpp.Client.Xml;

/// <summary>Which prefix stands for which namespace where a parser is; the empty prefix is the default namespace.</summary>
internal sealed class NamespaceScope
{
    private readonly List<(string Prefix, string Namespace)> _declared = [("xml", Namespaces.Xml)];

    /// <summary>A mark to return to when an element ends.</summary>
    public int Mark => _declared.Count;

    public void Declare(string prefix, string ns)
    {
        if (prefix is "xml" or "xmlns" || ns is Namespaces.XmlNamespaces || (prefix.Length > 0 && ns.Length == 0))
            throw XmppProtocolException.NotWellFormed("A namespace is declared that may not be.");
        _declared.Add((prefix, ns));
    }

    public void Return(int mark) => _declared.RemoveRange(mark, _declared.Count - mark);

    public string Resolve(string prefix)
    {
        for (int i = _declared.Count - 1; i >= 0; i--)
        {
            if (_declared[i].Prefix == prefix)
                return _declared[i].Namespace;
        }

        return prefix.Length == 0 ? "" : throw XmppProtocolException.NotWellFormed("A prefix is not declared.");
    }
}
