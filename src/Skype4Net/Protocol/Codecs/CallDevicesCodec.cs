using System.Globalization;

namespace Skype4Net.Protocol;

/// <summary>Items as <c>KEY="value"</c>, divided by commas or blanks; a quote within a value is doubled. Unknown keys are left out.</summary>
internal sealed class CallDevicesCodec : ValueCodec<CallDevices>
{
    public override bool TryDecode(ReadOnlySpan<byte> utf8, out CallDevices value)
    {
        value = CallDevices.None;
        foreach ((string key, string text) in QuotedText.Items(WordComparer.Text(utf8)))
        {
            if (key.Equals("SOUNDCARD", StringComparison.OrdinalIgnoreCase))
                value = value with { SoundCard = text };
            else if (key.Equals("FILE", StringComparison.OrdinalIgnoreCase))
                value = value with { File = text };
            else if (key.Equals("PORT", StringComparison.OrdinalIgnoreCase)
                && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int port))
                value = value with { Port = port };
        }

        return true;
    }

    public override string Encode(CallDevices value)
    {
        var items = new List<string>(3);
        if (value.SoundCard is { } card)
            items.Add($"SOUNDCARD={QuotedText.Quote(card)}");
        if (value.Port is { } port)
            items.Add(string.Create(CultureInfo.InvariantCulture, $"PORT=\"{port}\""));
        if (value.File is { } file)
            items.Add($"FILE={QuotedText.Quote(file)}");
        return string.Join(", ", items);
    }

    public override void Check(CallDevices value, string parameter)
    {
        ArgumentNullException.ThrowIfNull(value, parameter);
        if (value.SoundCard is { } card)
            Argument.Line(card, parameter);
        if (value.File is { } file)
            Argument.Line(file, parameter);
        if (value.Port is < 1 or > 65535)
            throw new ArgumentOutOfRangeException(parameter, value.Port, "A port is a number from 1 to 65535.");
    }
}
