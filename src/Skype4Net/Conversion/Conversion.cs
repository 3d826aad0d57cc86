using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Resources;
using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>
/// The values of enumerations as text for people, in English, German, French, Spanish, Portuguese, Russian, Chinese and Japanese, and
/// as the words of the wire: <c>skype.Convert.ToText(CallStatus.Ringing)</c>. Other languages read English.
/// </summary>
public sealed class Conversion
{
    private static readonly ResourceManager s_texts = new("Skype4Net.Conversion.Texts", typeof(Conversion).Assembly);

    /// <summary>The language of texts where none is given; null, the default, takes <see cref="CultureInfo.CurrentUICulture"/>.</summary>
    public CultureInfo? Culture { get; set; }

    /// <summary>The languages that there are texts in.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["en", "de", "fr", "es", "pt", "ru", "zh", "ja"];

    /// <summary>A value as text for people; of several flags, all of them.</summary>
    /// <typeparam name="T">One of this library's enumerations of the protocol.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="culture">The language; null for <see cref="Culture"/>.</param>
    /// <exception cref="ArgumentException">There are no texts for the enumeration.</exception>
    public string ToText<T>(T value, CultureInfo? culture = null)
        where T : struct, Enum
    {
        CultureInfo language = culture ?? Culture ?? CultureInfo.CurrentUICulture;
        if (Text(value, language) is { } text)
            return text;
        T[] flags = [.. Enum.GetValues<T>().Where(f => !EqualityComparer<T>.Default.Equals(f, default) && value.HasFlag(f))];
        if (typeof(T).IsDefined(typeof(FlagsAttribute), inherit: false) && flags.Length > 0)
            return string.Join(", ", flags.Select(f => Text(f, language)));
        return Text(Enum.GetValues<T>()[0], language) is not null
            ? value.ToString()
            : throw new ArgumentException($"There are no texts for {typeof(T).Name}.", nameof(value));
    }

    /// <summary>
    /// The value that a text stands for: a text of <see cref="ToText"/>, a word of the wire, or the name of the member, also with its words divided,
    /// as in <c>NOT_AVAILABLE</c> or <c>not available</c>. Case does not matter.
    /// </summary>
    /// <typeparam name="T">One of this library's enumerations of the protocol.</typeparam>
    /// <param name="text">The text.</param>
    /// <param name="culture">The language; null for <see cref="Culture"/>.</param>
    /// <exception cref="FormatException">It stands for none.</exception>
    public T FromText<T>(string text, CultureInfo? culture = null)
        where T : struct,
        Enum => TryFromText(text, out T value, culture)
            ? value
            : throw new FormatException($"\"{text}\" is no {typeof(T).Name}; say one of " +
                $"{string.Join(", ", Enum.GetValues<T>().Select(v => $"\"{ToText(v, culture)}\""))}.");

    /// <summary>The value that a text stands for, if it stands for one.</summary>
    /// <typeparam name="T">One of this library's enumerations of the protocol.</typeparam>
    /// <param name="text">The text.</param>
    /// <param name="value">The value.</param>
    /// <param name="culture">The language; null for <see cref="Culture"/>.</param>
    public bool TryFromText<T>(string text, out T value, CultureInfo? culture = null)
        where T : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(text);
        text = text.Trim();
        CultureInfo language = culture ?? Culture ?? CultureInfo.CurrentUICulture;
        foreach (T known in Enum.GetValues<T>())
        {
            if (Text(known, language) is { } said && language.CompareInfo.Compare(said, text, CompareOptions.IgnoreCase) == 0)
            {
                value = known;
                return true;
            }
        }

        if (EnumCodecs.Of<T>() is { } codec && codec.TryDecode(text, out value) && text.Length > 0 && !codec.IsUnknown(value))
            return true;
        string name = text.Replace("_", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);

        value = default;

        // Not a number, which Enum.TryParse would take.
        return char.IsAsciiLetter(name.FirstOrDefault()) && Enum.TryParse(name, ignoreCase: true, out value) && Enum.IsDefined(value);
    }

    /// <summary>
    /// A value as the word of the wire, for example <c>INPROGRESS</c>; of <see cref="AttachmentStatus"/>, which is not on the wire, the name of
    /// the member.
    /// </summary>
    /// <typeparam name="T">One of this library's enumerations of the protocol.</typeparam>
    /// <param name="value">The value.</param>
    [SuppressMessage("Performance", "CA1822", Justification = "Stands beside ToText.")]
    public string ToWord<T>(T value)
        where T : struct,
        Enum => EnumCodecs.Of<T>()?.Encode(value) ?? value.ToString();

    private static string? Text<T>(T value, CultureInfo language)
        where T : struct,
        Enum => Enum.IsDefined(value) ? s_texts.GetString($"{typeof(T).Name}_{value}", language) : null;
}
