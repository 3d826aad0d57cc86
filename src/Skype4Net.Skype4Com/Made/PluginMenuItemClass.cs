// Made from the tables of tests/Skype4Net.Skype4Com.Surface; dotnet run there writes it anew.
using System.Runtime.InteropServices;

namespace SKYPE4COMLib;

[Guid("3F06DCD2-3A04-463D-A08B-1FFED02C4D4C")]
public partial class PluginMenuItemClass : PluginMenuItem
{
}
