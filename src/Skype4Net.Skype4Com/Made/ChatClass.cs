// Made from the tables of tests/Skype4Net.Skype4Com.Surface; dotnet run there writes it anew.
using System.Runtime.InteropServices;

namespace SKYPE4COMLib;

[Guid("7ACDC5B4-76A1-4BDF-918D-6962FCABBAD3")]
public partial class ChatClass : Chat
{
}
