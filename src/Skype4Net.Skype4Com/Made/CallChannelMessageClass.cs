// Made from the tables of tests/Skype4Net.Skype4Com.Surface; dotnet run there writes it anew.
using System.Runtime.InteropServices;

namespace SKYPE4COMLib;

[Guid("3D3E7C1B-79A7-4CC7-8925-41FA813E9913")]
public partial class CallChannelMessageClass : CallChannelMessage
{
}
