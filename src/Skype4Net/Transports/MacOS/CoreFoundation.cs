using System.Runtime.InteropServices;

namespace Skype4Net.Transports.MacOS;

/// <summary>
/// The few functions of CoreFoundation that are needed. Not run on a Mac yet. Here as in Apple's headers: CFIndex, CFTypeID, enumerations and all
/// references have the size of a pointer, Boolean is a byte. What a function named Create or Copy returns is released by us; what one named Get
/// returns is not.
/// </summary>
internal static unsafe partial class CoreFoundation
{
    /// <summary>kCFNumberSInt64Type of CFNumberType.</summary>
    public const nint Int64Number = 4;

    /// <summary>CFNotificationSuspensionBehaviorDeliverImmediately: also while the program is in the background.</summary>
    public const nint DeliverImmediately = 4;

    private const string Library = "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation";

    private static readonly Lazy<nint> s_library = new(static () => NativeLibrary.Load(Library));

    /// <summary>CFRange.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct Range
    {
        public nint Location;
        public nint Length;
    }

    /// <summary>CFRunLoopSourceContext, version 0.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct SourceContext
    {
        public nint Version;
        public nint Info;
        public nint Retain;
        public nint Release;
        public nint CopyDescription;
        public nint Equal;
        public nint Hash;
        public nint Schedule;
        public nint Cancel;
        public delegate* unmanaged[Cdecl]<nint, void> Perform;
    }

    [LibraryImport(Library, EntryPoint = "CFNotificationCenterGetDistributedCenter")]
    public static partial nint GetDistributedCenter();

    [LibraryImport(Library, EntryPoint = "CFNotificationCenterAddObserver")]
    public static partial void AddObserver(nint center, nint observer, delegate* unmanaged[Cdecl]<nint, nint, nint, nint, nint, void> callBack,
        nint name, nint anObject, nint suspensionBehavior);

    [LibraryImport(Library, EntryPoint = "CFNotificationCenterRemoveEveryObserver")]
    public static partial void RemoveEveryObserver(nint center, nint observer);

    [LibraryImport(Library, EntryPoint = "CFNotificationCenterPostNotification")]
    public static partial void PostNotification(nint center, nint name, nint anObject, nint userInfo, byte deliverImmediately);

    [LibraryImport(Library, EntryPoint = "CFRunLoopGetCurrent")]
    public static partial nint GetCurrentRunLoop();

    [LibraryImport(Library, EntryPoint = "CFRunLoopRun")]
    public static partial void RunRunLoop();

    [LibraryImport(Library, EntryPoint = "CFRunLoopWakeUp")]
    public static partial void WakeRunLoop(nint runLoop);

    [LibraryImport(Library, EntryPoint = "CFRunLoopAddSource")]
    public static partial void AddSource(nint runLoop, nint source, nint mode);

    [LibraryImport(Library, EntryPoint = "CFRunLoopSourceCreate")]
    public static partial nint CreateSource(nint allocator, nint order, SourceContext* context);

    [LibraryImport(Library, EntryPoint = "CFRunLoopSourceSignal")]
    public static partial void SignalSource(nint source);

    [LibraryImport(Library, EntryPoint = "CFGetTypeID")]
    public static partial nuint GetTypeId(nint reference);

    [LibraryImport(Library, EntryPoint = "CFRetain")]
    public static partial nint Retain(nint reference);

    [LibraryImport(Library, EntryPoint = "CFRelease")]
    public static partial void Release(nint reference);

    [LibraryImport(Library, EntryPoint = "CFStringGetTypeID")]
    public static partial nuint StringTypeId();

    [LibraryImport(Library, EntryPoint = "CFStringCreateWithCharacters")]
    public static partial nint CreateString(nint allocator, char* characters, nint count);

    [LibraryImport(Library, EntryPoint = "CFStringGetLength")]
    public static partial nint GetStringLength(nint text);

    [LibraryImport(Library, EntryPoint = "CFStringGetCharacters")]
    public static partial void GetStringCharacters(nint text, Range range, char* buffer);

    [LibraryImport(Library, EntryPoint = "CFNumberGetTypeID")]
    public static partial nuint NumberTypeId();

    [LibraryImport(Library, EntryPoint = "CFNumberCreate")]
    public static partial nint CreateNumber(nint allocator, nint type, void* value);

    [LibraryImport(Library, EntryPoint = "CFNumberGetValue")]
    public static partial byte GetNumberValue(nint number, nint type, void* value);

    [LibraryImport(Library, EntryPoint = "CFDictionaryGetTypeID")]
    public static partial nuint DictionaryTypeId();

    [LibraryImport(Library, EntryPoint = "CFDictionaryCreate")]
    public static partial nint CreateDictionary(nint allocator, nint* keys, nint* values, nint count, nint keyCallBacks, nint valueCallBacks);

    [LibraryImport(Library, EntryPoint = "CFDictionaryGetCount")]
    public static partial nint GetDictionaryCount(nint dictionary);

    [LibraryImport(Library, EntryPoint = "CFDictionaryGetKeysAndValues")]
    public static partial void GetKeysAndValues(nint dictionary, nint* keys, nint* values);

    /// <summary>The address of a constant that is a structure, such as kCFTypeDictionaryKeyCallBacks.</summary>
    public static nint AddressOf(string constant) => NativeLibrary.GetExport(s_library.Value, constant);

    /// <summary>The reference that a constant holds, such as kCFRunLoopDefaultMode. Not to be released.</summary>
    public static nint Constant(string name) => *(nint*)AddressOf(name);
}
