// Made from the tables of tests/Skype4Net.Skype4Com.Surface; dotnet run there writes it anew.
using System.Runtime.InteropServices;

namespace SKYPE4COMLib;

[Guid("CC461FC3-C9BE-41FB-8E47-E0115CBC01CC")]
public partial class SmsChunkCollectionClass : SmsChunkCollection
{
}
