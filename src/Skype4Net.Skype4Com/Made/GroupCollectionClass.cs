// Made from the tables of tests/Skype4Net.Skype4Com.Surface; dotnet run there writes it anew.
using System.Runtime.InteropServices;

namespace SKYPE4COMLib;

[Guid("A8109DB9-88E0-42FE-98EA-8A12BE5394C6")]
public partial class GroupCollectionClass : GroupCollection
{
}
