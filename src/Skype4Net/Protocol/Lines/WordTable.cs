namespace Skype4Net.Protocol;

/// <summary>Finds an entry by a keyword given as UTF-8, without regard to case and without allocating.</summary>
internal sealed class WordTable<T>
    where T : class
{
    private readonly (byte[] Word, T Value)[] _slots;
    private readonly uint _mask;

    public WordTable(IReadOnlyCollection<(byte[] Word, T Value)> entries)
    {
        uint size = 8;
        while (size < entries.Count * 4)
            size *= 2;
        _mask = size - 1;
        _slots = new (byte[], T)[size];
        foreach ((byte[] word, T value) in entries)
        {
            uint at = WordComparer.Hash(word) & _mask;
            while (_slots[at].Value is not null)
            {
                if (WordComparer.Equal(_slots[at].Word, word))
                    throw new ArgumentException($"The word {WordComparer.Text(word)} is declared twice.", nameof(entries));
                at = (at + 1) & _mask;
            }

            _slots[at] = (word, value);
        }
    }

    public T? Find(ReadOnlySpan<byte> word)
    {
        for (uint at = WordComparer.Hash(word) & _mask; ; at = (at + 1) & _mask)
        {
            ref (byte[] Word, T Value) slot = ref _slots[at];
            if (slot.Value is null)
                return null;
            if (WordComparer.Equal(slot.Word, word))
                return slot.Value;
        }
    }
}
