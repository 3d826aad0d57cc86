namespace Skype4Net.Transports.DBus;

/// <summary>A method of an object on the bus, as a message without arguments, which is copied for each call: that costs less than making it.</summary>
/// <param name="destination">Who has the object: a name of the bus.</param>
/// <param name="path">The object.</param>
/// <param name="iface">The interface.</param>
/// <param name="member">The method.</param>
/// <param name="wantsReply">Whether its return is waited for.</param>
internal sealed class BusMethod(string destination, string path, string iface, string member, bool wantsReply = false)
{
    private nint _call;

    /// <summary>Gives the message back: from here on nobody calls the method any more.</summary>
    ~BusMethod()
    {
        if (_call != 0)
            LibDBus.Unref(_call);
    }

    /// <summary>A call without arguments. On the thread of one connection.</summary>
    public nint NewCall()
    {
        if (_call == 0)
        {
            _call = LibDBus.NewMethodCall(destination, path, iface, member);
            LibDBus.SetAutoStart(_call, 0);
            LibDBus.SetNoReply(_call, wantsReply ? 0 : 1);
        }

        return LibDBus.Copy(_call);
    }
}
