// Made from the tables of tests/Skype4Net.Skype4Com.Surface; dotnet run there writes it anew.
using System.Runtime.InteropServices;

namespace SKYPE4COMLib;

[Guid("15B6FEE5-5FB3-4071-AC1F-7AEDC0E2A6BB")]
public partial class ChatCollectionClass : ChatCollection
{
}
