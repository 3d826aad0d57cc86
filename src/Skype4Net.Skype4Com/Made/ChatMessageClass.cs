// Made from the tables of tests/Skype4Net.Skype4Com.Surface; dotnet run there writes it anew.
using System.Runtime.InteropServices;

namespace SKYPE4COMLib;

[Guid("9017071A-2E34-4C3A-9BBB-688CBB5A9FF2")]
public partial class ChatMessageClass : ChatMessage
{
}
