namespace Skype4Net;

/// <summary>Amounts as the wire has them: a number, and how many of its digits stand behind the point.</summary>
internal static class Money
{
    /// <summary>The amount; null for -1, which means that it is not known.</summary>
    public static decimal? Amount(int number, int precision)
    {
        if (number < 0)
            return null;
        decimal amount = number;
        for (int i = 0; i < Math.Clamp(precision, 0, 20); i++)
            amount /= 10;
        return amount;
    }
}
