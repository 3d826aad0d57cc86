// Made from the tables of tests/Skype4Net.Skype4Com.Surface; dotnet run there writes it anew.
using System.Runtime.InteropServices;

namespace SKYPE4COMLib;

[Guid("42FE718B-A148-41D6-885B-01A0AFAE8723")]
public partial class CallChannelCollectionClass : CallChannelCollection
{
}
