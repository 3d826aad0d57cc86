using System.Text;
using Skype4Net.Emulator;
using Skype4Net.Emulator.Hosts;
using Skype4Net.Emulator.Hosts.InProcess;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Transports;

namespace Skype4Net.Chaos;

/// <summary>A client at which one account after the other signs in, as a program sees it.</summary>
internal sealed class SwitchedClient : SkypeTransport, IApiServer
{
    private readonly LineEncoder _lines = new(Encoding.UTF8.GetBytes);

    public SwitchedClient(IReadOnlyList<EmulatedClient> accounts)
    {
        Current = accounts[0];
        foreach (IApiServer account in accounts.Select(a => a.Server))
        {
            account.RunningChanged += () => Forward(account, RunningChanged);
            account.SignedInChanged += () => Forward(account, SignedInChanged);
            account.Quitting += () => Forward(account, Quitting);
        }
    }

    public event Action? RunningChanged;

    public event Action? SignedInChanged;

    public event Action? Quitting;

    public EmulatedClient Current { get; private set; }

    public override string Name => "switched";

    public override string Target => "the client of the hunt";

    public override string Advice => "It comes back by itself.";

    public bool IsRunning => Current.IsRunning;

    public bool IsSignedIn => Current.Server.IsSignedIn;

    public override ITransport Open(TransportContext context) => new InProcessConnection(this, Current.Handle, _lines, context);

    public IApiSession OpenSession(TransportTraits transport, ISessionOutput output) => Current.Server.OpenSession(transport, output);

    /// <summary>Ends the client under the one account and starts it under another.</summary>
    public void SwitchTo(EmulatedClient account)
    {
        Current.Quit();
        Current = account;
        account.Restart();
    }

    private void Forward(IApiServer account, Action? changed)
    {
        if (account == Current.Server)
            changed?.Invoke();
    }
}
