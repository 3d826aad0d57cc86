using System.ComponentModel;

namespace Skype4Net.Benchmarks.Compare.Transports;

/// <summary>A transport that is compared, with what it needs beside its two ends.</summary>
internal abstract class ComparedTransport : IDisposable
{
    /// <summary>The name in arguments and of the floor's source.</summary>
    public abstract string Name { get; }

    /// <summary>The name in the report.</summary>
    public abstract string Title { get; }

    /// <summary>The file of the library that the bare programs use; empty for none.</summary>
    public virtual string Library => "";

    /// <summary>Where another server can be: the parts of its target with blanks between them.</summary>
    public abstract string NewTarget();

    /// <summary>Starts what a transport needs; null where that is not installed.</summary>
    public static ComparedTransport? Start(string name)
    {
        try
        {
            return name switch
            {
                "dbus" => new ComparedDBus(),
                "x11" => new ComparedX11(),
                "tcp" => new ComparedTcp(),
                _ => throw new ArgumentException($"There is no such transport: {name}"),
            };
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    /// <summary>Ends what was started.</summary>
    public abstract void Dispose();
}
