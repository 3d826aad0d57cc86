using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Skype4Net.Emulator.Client;

/// <summary>
/// Files that programs name. Opening a named pipe waits for its other end and a device may have no end, so neither counts as a file: the
/// client, which serves everybody, would wait with it.
/// </summary>
internal static partial class PlainFile
{
    private const int ReadOnly = 0;
    private const int WriteOnly = 1;

    /// <summary>Whether there is a file that can be read to its end.</summary>
    public static bool Exists(string path)
    {
        using FileStream? file = Open(path);
        return file is not null;
    }

    /// <summary>Opens a file to be read; null when there is none, or it is no file that ends.</summary>
    public static FileStream? Open(string path)
    {
        FileStream? file = null;
        try
        {
            file = File.Exists(path) ? OpenAtOnce(path, FileAccess.Read) : null;

            // What has no length and still something in it is a device.
            if (file is { CanSeek: true } && (file.Length > 0 || file.ReadByte() < 0))
            {
                file.Position = 0;
                return file;
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            // It cannot be read.
        }

        file?.Dispose();
        return null;
    }

    /// <summary>Whether a path can be written to without waiting for anybody: nothing is there, or a file.</summary>
    public static bool MayBeWritten(string path)
    {
        if (!File.Exists(path))
            return true;
        try
        {
            using FileStream? file = OpenAtOnce(path, FileAccess.Write);
            return file is { CanSeek: true };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return false;
        }
    }

    private static FileStream? OpenAtOnce(string path, FileAccess access)
    {
        if (OperatingSystem.IsWindows())
            return new FileStream(path, FileMode.Open, access, FileShare.ReadWrite);
        (int atOnce, int notInherited) = OperatingSystem.IsLinux() ? (0x800, 0x80000)
            : OperatingSystem.IsMacOS() ? (0x4, 0x1000000)
            : (0x4, 0x100000);
        int handle = OpenHandle(path, (access == FileAccess.Write ? WriteOnly : ReadOnly) | atOnce | notInherited);
        return handle < 0 ? null : new FileStream(new SafeFileHandle(handle, ownsHandle: true), access);
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int OpenHandle(string path, int flags);
}
