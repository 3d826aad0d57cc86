namespace Skype4Net.Protocol;

/// <summary>The codec of every enumeration: generated from the words that stand on the members (<see cref="WireAttribute"/>).</summary>
internal static partial class EnumCodecs
{
    public static readonly ValueCodec<ChatOptions> ChatOptions = new ChatOptionsCodec();

    private static Dictionary<Type, object>? s_byType;

    /// <summary>All enumerations that have words.</summary>
    public static IEnumerable<Type> Types => ByType.Keys;

    // Made at the first use: the generated fields must be there.
    private static Dictionary<Type, object> ByType => s_byType ??= new(Generated()) { [typeof(ChatOptions)] = ChatOptions };

    /// <summary>The words of an enumeration; null when it has none on the wire.</summary>
    public static ValueCodec<T>? Of<T>()
        where T : struct, Enum
        => (ValueCodec<T>?)ByType.GetValueOrDefault(typeof(T));
}
