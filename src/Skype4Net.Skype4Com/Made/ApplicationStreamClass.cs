// Made from the tables of tests/Skype4Net.Skype4Com.Surface; dotnet run there writes it anew.
using System.Runtime.InteropServices;

namespace SKYPE4COMLib;

[Guid("6FA10A39-4760-4C94-A210-2398848618EC")]
public partial class ApplicationStreamClass : ApplicationStream
{
}
