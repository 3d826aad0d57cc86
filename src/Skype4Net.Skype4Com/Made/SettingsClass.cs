// Made from the tables of tests/Skype4Net.Skype4Com.Surface; dotnet run there writes it anew.
using System.Runtime.InteropServices;

namespace SKYPE4COMLib;

[Guid("B0FE88F0-C92F-46D6-878F-31599BEA944C")]
public partial class SettingsClass : Settings
{
    /// <summary><c>Avatar[Id]</c>, the same as <c>set_Avatar</c>.</summary>
    public WriteOnlyIndexedProperty<string, string> Avatar => new(set_Avatar);

    /// <summary><c>RingToneStatus[Id]</c>, the same as <c>get_RingToneStatus</c>.</summary>
    public IndexedProperty<string, bool> RingToneStatus => new(get_RingToneStatus, set_RingToneStatus);

    /// <summary><c>RingTone[Id]</c>, the same as <c>set_RingTone</c>.</summary>
    public WriteOnlyIndexedProperty<string, string> RingTone => new(set_RingTone);
}
