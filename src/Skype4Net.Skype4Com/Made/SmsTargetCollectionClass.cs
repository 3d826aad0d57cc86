// Made from the tables of tests/Skype4Net.Skype4Com.Surface; dotnet run there writes it anew.
using System.Runtime.InteropServices;

namespace SKYPE4COMLib;

[Guid("6AC51E9C-7947-4B46-A978-0AD601C4EFC9")]
public partial class SmsTargetCollectionClass : SmsTargetCollection
{
}
