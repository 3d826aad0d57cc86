// Made from the tables of tests/Skype4Net.Skype4Com.Surface; dotnet run there writes it anew.
using System.Runtime.InteropServices;

namespace SKYPE4COMLib;

[Guid("7B030003-037D-490D-9169-A4F391B3D831")]
public partial class UserCollectionClass : UserCollection
{
}
