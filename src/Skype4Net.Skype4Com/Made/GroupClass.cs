// Made from the tables of tests/Skype4Net.Skype4Com.Surface; dotnet run there writes it anew.
using System.Runtime.InteropServices;

namespace SKYPE4COMLib;

[Guid("222C0F35-3D78-4570-9F6D-BAEE289D0304")]
public partial class GroupClass : Group
{
}
