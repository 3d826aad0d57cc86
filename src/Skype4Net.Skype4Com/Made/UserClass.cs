// Made from the tables of tests/Skype4Net.Skype4Com.Surface; dotnet run there writes it anew.
using System.Runtime.InteropServices;

namespace SKYPE4COMLib;

[Guid("3E01D8E0-A72B-4C9F-99BD-8A6E7B97A48D")]
public partial class UserClass : User
{
}
