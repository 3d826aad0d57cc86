// Made from the tables of tests/Skype4Net.Skype4Com.Surface; dotnet run there writes it anew.
using System.Runtime.InteropServices;

namespace SKYPE4COMLib;

[Guid("5E541E71-A474-4EAD-8FCB-24D400D023B7")]
public partial class CallChannelManagerClass : CallChannelManager
{
}
