// Made from the tables of tests/Skype4Net.Skype4Com.Surface; dotnet run there writes it anew.
using System.Runtime.InteropServices;

namespace SKYPE4COMLib;

[Guid("B09AC3FF-0D5D-41C6-A34E-7C3F58A3127C")]
public partial class ClientClass : Client
{
}
