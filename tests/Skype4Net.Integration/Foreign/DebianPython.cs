namespace Skype4Net.Integration.Foreign;

/// <summary>What Debian ships for programs in Python; tests that need it are skipped by name where it is missing.</summary>
internal static class DebianPython
{
    private const string Packages = "/usr/lib/python3/dist-packages";

    public static void Require() => Skip.IfNot(File.Exists("/usr/bin/python3"), "Debian's python3 is missing: apt-get install python3");

    public static void RequireDBus()
    {
        Skip.IfNot(File.Exists($"{Packages}/dbus/__init__.py"), "Debian's python3-dbus is missing: apt-get install python3-dbus python3-gi");
        Skip.IfNot(Directory.Exists($"{Packages}/gi"), "Debian's python3-gi is missing: apt-get install python3-gi");
    }

    public static void RequireX11()
    {
        Require();
        Skip.IfNot(System.Runtime.InteropServices.NativeLibrary.TryLoad("libX11.so.6", out _), "libX11 is missing: apt-get install libx11-6");
    }
}
