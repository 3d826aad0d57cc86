using System.Globalization;

namespace Skype4Net.Protocol;

/// <summary>A value for a place of a command: one text or a list of texts.</summary>
internal readonly struct CommandArgument
{
    private CommandArgument(string? text, IReadOnlyCollection<string>? items)
    {
        Text = text;
        Items = items;
    }

    public string? Text { get; }

    public IReadOnlyCollection<string>? Items { get; }

    public static implicit operator CommandArgument(string? text) => new(text, null);

    public static implicit operator CommandArgument(long number) => new(number.ToString(CultureInfo.InvariantCulture), null);

    public static implicit operator CommandArgument(string[] items) => new(null, items);
}
