// Made from the tables of tests/Skype4Net.Skype4Com.Surface; dotnet run there writes it anew.
using System.Runtime.InteropServices;

namespace SKYPE4COMLib;

[Guid("D26B1D42-9C42-4E7B-BB73-86384C4B4345")]
public partial class CallClass : Call
{
    /// <summary><c>InputDevice[DeviceType]</c>, the same as <c>get_InputDevice</c>.</summary>
    public IndexedProperty<TCallIoDeviceType, string> InputDevice => new(get_InputDevice, set_InputDevice);

    /// <summary><c>OutputDevice[DeviceType]</c>, the same as <c>get_OutputDevice</c>.</summary>
    public IndexedProperty<TCallIoDeviceType, string> OutputDevice => new(get_OutputDevice, set_OutputDevice);

    /// <summary><c>CaptureMicDevice[DeviceType]</c>, the same as <c>get_CaptureMicDevice</c>.</summary>
    public IndexedProperty<TCallIoDeviceType, string> CaptureMicDevice => new(get_CaptureMicDevice, set_CaptureMicDevice);

    /// <summary><c>CanTransfer[Target]</c>, the same as <c>get_CanTransfer</c>.</summary>
    public ReadOnlyIndexedProperty<string, bool> CanTransfer => new(get_CanTransfer);
}
