// Made from the tables of tests/Skype4Net.Skype4Com.Surface; dotnet run there writes it anew.
using System.Runtime.InteropServices;

namespace SKYPE4COMLib;

[Guid("61F8FAF0-82D0-407C-AE97-31441483AE40")]
public partial class SmsTargetClass : SmsTarget
{
}
