using System.Globalization;
using System.Reflection;

namespace Skype4Net.Hosting.Tests;

/// <summary>Values of options as texts of a configuration.</summary>
internal static class ConfiguredValue
{
    private static readonly Dictionary<string, (string Text, object Value)> s_named = new()
    {
        [nameof(SkypeOptions.Transport)] = ("x11", "x11"),
        ["Language"] = ("de", "de"),
        ["Places"] = ("Dialogs", Commands.CommandPlaces.Dialogs),
    };

    /// <summary>A text for the configuration, and the value that it means, which is not the default.</summary>
    public static (string Text, object Value) OtherThan(object? before, PropertyInfo property)
    {
        if (s_named.TryGetValue(property.Name, out (string, object) named))
            return named;
        Type type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        object value = type == typeof(bool) ? !(bool)before!
            : type == typeof(int) ? (int)before! + 1
            : type == typeof(TimeSpan) ? TimeSpan.FromSeconds(17)
            : type == typeof(string) || type == typeof(IReadOnlyList<string>) ? "another"
            : type.IsEnum ? Enum.GetValues(type).Cast<object>().First(v => !v.Equals(before))
            : throw new NotSupportedException($"The test knows no text for {property.Name}, a {type.Name}.");
        return (Convert.ToString(value, CultureInfo.InvariantCulture)!, value);
    }
}
