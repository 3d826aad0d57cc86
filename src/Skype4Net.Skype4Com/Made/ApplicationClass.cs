// Made from the tables of tests/Skype4Net.Skype4Com.Surface; dotnet run there writes it anew.
using System.Runtime.InteropServices;

namespace SKYPE4COMLib;

[Guid("29DCD339-D184-469B-8BFB-199A2CCF014E")]
public partial class ApplicationClass : Application
{
}
