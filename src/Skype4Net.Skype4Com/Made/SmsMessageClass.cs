// Made from the tables of tests/Skype4Net.Skype4Com.Surface; dotnet run there writes it anew.
using System.Runtime.InteropServices;

namespace SKYPE4COMLib;

[Guid("F278D870-7AF7-4957-96EE-E6AC72D0B109")]
public partial class SmsMessageClass : SmsMessage
{
}
