namespace Skype4Net.Emulator.Storage;

/// <summary>A record as a store keeps it.</summary>
/// <param name="Kind">What it is a record of: <c>message</c>.</param>
/// <param name="Key">Names it among the records of its kind.</param>
/// <param name="Value">The content, which only its owner reads.</param>
public readonly record struct StoredRecord(string Kind, string Key, ReadOnlyMemory<byte> Value);

/// <summary>A change of one record.</summary>
/// <param name="Kind">The kind of the record.</param>
/// <param name="Key">Its key.</param>
/// <param name="Value">The content from now on; null: the record is removed, if there is one.</param>
public readonly record struct RecordChange(string Kind, string Key, ReadOnlyMemory<byte>? Value);
