using System.Globalization;
using Skype4Net.Emulator.Storage;

namespace Skype4Net.Emulator.Client;

/// <summary>Something that a client keeps under a number of its own.</summary>
internal abstract class NumberedRecord(long id) : TrackedRecord
{
    public long Id { get; } = id;

    /// <summary>The number as on the wire.</summary>
    public string IdText { get; } = id.ToString(CultureInfo.InvariantCulture);
}
