using System.Text.RegularExpressions;

namespace Skype4Net.Protocol;

/// <summary>What may stand in a place of a command.</summary>
internal enum ArgumentKind
{
    Handle,
    Handles,

    /// <summary>Handles divided by blanks alone.</summary>
    Words,
    Chat,
    Id,
    Word,
    Line,

    /// <summary>One word that no log and no exception may show: a password.</summary>
    Secret,

    /// <summary>One line, sent in quotes.</summary>
    Quoted,
    Text,
}
