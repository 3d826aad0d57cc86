using System.Runtime.CompilerServices;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Sessions;

/// <summary>A notification in the words of each protocol version, made once for all programs of that version.</summary>
/// <param name="property">The property.</param>
/// <param name="id">The object's id as on the wire.</param>
/// <param name="value">The value as on the wire.</param>
internal struct NotificationLine(PropertyDefinition property, string id, string value)
{
    private Lines _lines;
    private int _made;

    /// <summary>The line for a version from 1 to <see cref="ProtocolWords.Highest"/>; null when that version does not know the property.</summary>
    public string? In(int protocol)
    {
        int version = 1 << protocol;
        if ((_made & version) == 0)
        {
            _lines[protocol] = ProtocolWords.Line(protocol, property, id, value);
            _made |= version;
        }

        return _lines[protocol];
    }

    [InlineArray(ProtocolWords.Highest + 1)]
    private struct Lines
    {
        private string? _first;
    }
}
