using System.Globalization;

namespace SKYPE4COMLib;

/// <summary>Numbers as texts for people, in the languages of the SDK, and back.</summary>
public partial class ConversionClass
{
    private readonly Sdk.Conversion _texts = new();

    /// <summary>The two letters of a language, <c>de</c>; texts of a language that there are none in are English.</summary>
    public string Language
    {
        get => (_texts.Culture ?? CultureInfo.CurrentUICulture) is var culture && culture.Name.Length > 0 ? culture.TwoLetterISOLanguageName : "en";
        set
        {
            try
            {
                _texts.Culture = CultureInfo.GetCultureInfo(Words.One(value, nameof(Language)));
            }
            catch (CultureNotFoundException exception)
            {
                throw ComErrors.From(exception);
            }
        }
    }

    public string AttachmentStatusToText(TAttachmentStatus Status)
    {
        foreach (Sdk.AttachmentStatus known in Enum.GetValues<Sdk.AttachmentStatus>())
        {
            if (known.Com() == Status)
                return _texts.ToText(known);
        }

        throw ComErrors.BadArgument($"{Status} is no Status of an attachment.");
    }

    public TAttachmentStatus TextToAttachmentStatus(string Text) => Value<Sdk.AttachmentStatus>(Text).Com();

    private string Text<TSdk, TCom>(TCom value)
        where TSdk : struct, Enum
        where TCom : struct, Enum
        => _texts.ToText(EnumMap<TSdk, TCom>.ToSdkOrUnknown(value));

    private T Value<T>(string text)
        where T : struct, Enum
        => text is not null && _texts.TryFromText(text, out T value) ? value
            : throw ComErrors.BadArgument($"\"{text}\" stands for no {typeof(T).Name}.");
}
