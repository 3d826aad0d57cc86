using Skype4Net.Engine;
using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>What the account may do: <c>skype.Privileges</c>.</summary>
public sealed class Privileges : SkypeObject
{
    internal Privileges(SkypeEngine engine)
        : base(engine, ObjectKind.Privilege, "")
    {
    }

    /// <summary>Whether telephone numbers can be called (<c>GET PRIVILEGE SKYPEOUT</c>).</summary>
    public SkypeProperty<bool> SkypeOut => Property(PrivilegeProperties.SkypeOut);

    /// <summary>Whether there is a telephone number to be called at (<c>GET PRIVILEGE SKYPEIN</c>).</summary>
    public SkypeProperty<bool> SkypeIn => Property(PrivilegeProperties.SkypeIn);

    /// <summary>Whether there is a voicemail box (<c>GET PRIVILEGE VOICEMAIL</c>).</summary>
    public SkypeProperty<bool> Voicemail => Property(PrivilegeProperties.Voicemail);
}
