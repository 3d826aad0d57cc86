// Made from the tables of tests/Skype4Net.Skype4Com.Surface; dotnet run there writes it anew.
using System.Runtime.InteropServices;

namespace SKYPE4COMLib;

[Guid("9D073235-D787-497D-8D1F-929559F1C621")]
public partial class PluginEventClass : PluginEvent
{
}
