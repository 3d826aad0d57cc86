// Made from the tables of tests/Skype4Net.Skype4Com.Surface; dotnet run there writes it anew.
using System.Runtime.InteropServices;

namespace SKYPE4COMLib;

[Guid("5792FC7D-5E1D-4F1A-BD4F-A7A50F92BC6E")]
public partial class SmsChunkClass : SmsChunk
{
}
