// Made from the tables of tests/Skype4Net.Skype4Com.Surface; dotnet run there writes it anew.
using System.Runtime.InteropServices;

namespace SKYPE4COMLib;

[Guid("10DD084E-A5AE-456F-A3BE-DA67EBE6B090")]
public partial class ChatMessageCollectionClass : ChatMessageCollection
{
}
