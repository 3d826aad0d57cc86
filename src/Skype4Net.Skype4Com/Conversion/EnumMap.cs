namespace SKYPE4COMLib;

/// <summary>The numbers of the SDK and those of Skype4COM for the same words.</summary>
/// <typeparam name="TSdk">The SDK's enumeration.</typeparam>
/// <typeparam name="TCom">Skype4COM's.</typeparam>
internal static class EnumMap<TSdk, TCom>
    where TSdk : struct, Enum
    where TCom : struct, Enum
{
    private static readonly Dictionary<TSdk, TCom> s_toCom = [];
    private static readonly Dictionary<TCom, TSdk> s_toSdk = [];
    private static readonly TCom s_unknown = Enum.GetValues<TCom>().Where(v => Convert.ToInt32(v, null) == -1).FirstOrDefault();

    static EnumMap()
    {
        var convert = new Sdk.Conversion();
        Dictionary<string, TSdk> words = [];
        foreach (TSdk value in Enum.GetValues<TSdk>())
            words.TryAdd(convert.ToWord(value), value);
        foreach ((string word, TCom value) in ComWords.Of<TCom>())
        {
            if (!words.TryGetValue(word, out TSdk same))
                continue;
            s_toCom.TryAdd(same, value);
            s_toSdk.TryAdd(value, same);
        }
    }

    /// <summary>A value of the SDK; what Skype4COM has no number for is unknown.</summary>
    public static TCom ToCom(TSdk value) => s_toCom.GetValueOrDefault(value, s_unknown);

    /// <exception cref="System.Runtime.InteropServices.COMException">The number is none that can be sent.</exception>
    public static TSdk ToSdk(TCom value)
        => s_toSdk.TryGetValue(value, out TSdk same) ? same
            : throw ComErrors.BadArgument($"{typeof(TCom).Name} has no value {value} that Skype knows.");

    /// <summary>The same for texts: what is not known is called so.</summary>
    public static TSdk ToSdkOrUnknown(TCom value)
        => EqualityComparer<TCom>.Default.Equals(value, s_unknown) && Enum.TryParse("Unknown", out TSdk unknown) ? unknown : ToSdk(value);
}
