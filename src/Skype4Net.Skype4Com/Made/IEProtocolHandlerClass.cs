// Made from the tables of tests/Skype4Net.Skype4Com.Surface; dotnet run there writes it anew.
using System.Runtime.InteropServices;

namespace SKYPE4COMLib;

[Guid("FFC8B962-9B40-4DFF-9458-1830C7DD7F5D")]
public partial class IEProtocolHandlerClass : IEProtocolHandler
{
}
