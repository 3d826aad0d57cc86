using Skype4Net.Engine;
using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>The owner of the connection variables, which have no object on the wire.</summary>
internal sealed class ClientVariables(SkypeEngine engine) : SkypeObject(engine, ObjectKind.Client, "")
{
    public override string ToString() => "Client";
}
