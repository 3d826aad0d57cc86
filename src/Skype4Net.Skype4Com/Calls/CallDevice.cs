using System.Globalization;

namespace SKYPE4COMLib;

/// <summary>One of the devices of a stream of a call, as text.</summary>
internal static class CallDevice
{
    public static string Get(Sdk.CallDevices devices, TCallIoDeviceType type) => type switch
    {
        TCallIoDeviceType.callIoDeviceTypeSoundcard => devices.SoundCard ?? "",
        TCallIoDeviceType.callIoDeviceTypePort => devices.Port?.ToString(CultureInfo.InvariantCulture) ?? "",
        TCallIoDeviceType.callIoDeviceTypeFile => devices.File ?? "",
        TCallIoDeviceType.callIoDeviceTypeUnknown => devices.ToString(),
        _ => throw ComErrors.BadArgument($"{type} is no type of a device."),
    };

    /// <summary>The same devices but for one; an empty value takes it away, and of the unknown type takes all away.</summary>
    public static Sdk.CallDevices With(Sdk.CallDevices devices, TCallIoDeviceType type, string value)
    {
        string? given = value.Length > 0 ? Words.Line(value, "The device") : null;
        return type switch
        {
            TCallIoDeviceType.callIoDeviceTypeSoundcard => devices with { SoundCard = given },
            TCallIoDeviceType.callIoDeviceTypePort => devices with { Port = given is null ? null : (int)Words.Id(given, "The port") },
            TCallIoDeviceType.callIoDeviceTypeFile => devices with { File = given },
            TCallIoDeviceType.callIoDeviceTypeUnknown when given is null => Sdk.CallDevices.None,
            _ => throw ComErrors.BadArgument($"{type} is no type of a device."),
        };
    }
}
