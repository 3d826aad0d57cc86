// Made from the tables of tests/Skype4Net.Skype4Com.Surface; dotnet run there writes it anew.
using System.Runtime.InteropServices;

namespace SKYPE4COMLib;

[Guid("89DD2F9D-C325-48BF-A615-96BD039BBC83")]
public partial class CallChannelClass : CallChannel
{
}
