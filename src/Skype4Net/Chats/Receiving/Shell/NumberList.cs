namespace Skype4Net.Receiving;

/// <summary>Reads lists of messages, which may be long although little in them matters.</summary>
internal static class NumberList
{
    // More digits than these are no number of a message.
    private const int MaxDigits = 18;
    private const int NoNumber = -1;

    /// <summary>Reads numbers between commas and blanks; items that are no numbers are left out.</summary>
    /// <param name="list">The list.</param>
    /// <param name="above">Numbers at or below it are only counted.</param>
    public static Answer.Numbers Read(ReadOnlySpan<byte> list, long above)
    {
        List<long> values = [];
        int others = 0;
        long number = 0;
        int digits = 0;
        foreach (byte character in list)
        {
            uint digit = (uint)character - '0';
            if (digit <= 9 && digits is >= 0 and < MaxDigits)
            {
                number = (number * 10) + digit;
                digits++;
            }
            else if (character is (byte)',' or (byte)' ' or (byte)'\r' or (byte)'\n' or (byte)'\t')
            {
                EndItem();
            }
            else
            {
                digits = NoNumber;
            }
        }

        EndItem();
        return new Answer.Numbers(values, others);

        void EndItem()
        {
            if (digits > 0 && number > above)
                values.Add(number);
            else if (digits > 0)
                others++;
            (number, digits) = (0, 0);
        }
    }
}
