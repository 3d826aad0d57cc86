namespace Skype4Net.Emulator.Storage;

/// <summary>Where the records of one kind are kept.</summary>
internal interface IRecordTable<in T>
    where T : TrackedRecord
{
    /// <summary>A record is new.</summary>
    void Add(T record);

    /// <summary>A record was kept; its changes are written from now on.</summary>
    void Follow(T record);

    /// <summary>A record is gone.</summary>
    void Remove(T record);
}
