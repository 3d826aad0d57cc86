using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>Where a menu item shows and what it says.</summary>
public sealed record MenuItemOptions
{
    /// <summary>One word, different for each of the program's items; null for one that is made up.</summary>
    public string? Id { get; init; }

    /// <summary>Where it shows.</summary>
    public required PluginContext Context { get; init; }

    /// <summary>What it says.</summary>
    public required string Caption { get; init; }

    /// <summary>What it says when the mouse is over it.</summary>
    public string Hint { get; init; } = "";

    /// <summary>The path of its picture as the client sees it; empty for none.</summary>
    public string Icon { get; init; } = "";

    /// <summary>Whether it can be clicked. Default: yes.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>Whether it also shows when several contacts are selected.</summary>
    public bool AllowMultipleContacts { get; init; }

    /// <summary>At which contacts it shows; only for <see cref="PluginContext.Contact"/>. Default: at all.</summary>
    public PluginContactType ContactType { get; init; } = PluginContactType.All;

    internal string Rest()
    {
        EnumCodecs.PluginContext.Check(Context, nameof(Context));
        var parts = new List<string>();
        if (Hint.Length > 0)
            parts.Add($"HINT {QuotedText.Quote(Argument.Line(Hint))}");
        if (Icon.Length > 0)
            parts.Add($"ICON {QuotedText.Quote(Argument.Line(Icon))}");
        parts.Add($"ENABLED {(Enabled ? "true" : "false")}");
        if (AllowMultipleContacts)
            parts.Add("ENABLE_MULTIPLE_CONTACTS true");
        if (Context == PluginContext.Contact && ContactType != PluginContactType.All)
        {
            EnumCodecs.PluginContactType.Check(ContactType, nameof(ContactType));
            parts.Add($"CONTACT_TYPE_FILTER {EnumCodecs.PluginContactType.Encode(ContactType)}");
        }

        return string.Join(' ', parts);
    }
}
