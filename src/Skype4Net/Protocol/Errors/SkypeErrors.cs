namespace Skype4Net;

/// <summary>
/// The numbers of errors and their official texts; the SDK explains with them, the emulator answers with them. The texts are generated from
/// <c>SkypeError.txt</c>.
/// </summary>
internal static partial class SkypeErrors
{
    /// <summary>The name of a number; <see cref="SkypeError.Unknown"/> when it is in no table.</summary>
    public static SkypeError Find(int code) => FindText(code) is null ? SkypeError.Unknown : (SkypeError)code;

    /// <summary>The official text; empty for <c>68</c>, which has none, and for unknown numbers.</summary>
    public static string TextOf(int code) => FindText(code) ?? "";

    /// <summary>What a user can do about an error, where more can be said than the text says; otherwise empty.</summary>
    public static string AdviceFor(int code, string command) => (SkypeError)code switch
    {
        SkypeError.AccessDenied
            => "The user refused this program or withdrew the permission: allow it in the options of the Skype client, then attach again.",
        SkypeError.InvalidChatName or SkypeError.UnknownChatName when command.Contains("@thread.skype", StringComparison.OrdinalIgnoreCase)
            => "Chats named 19:...@thread.skype live on Microsoft's servers and were never served by the Desktop API; "
                + "only chats named #name/$... are.",
        SkypeError.GetInvalidWhat or SkypeError.SetInvalidWhat
            => "This client does not know the property or variable; it may need a newer protocol version.",
        SkypeError.ClientNotConnected or SkypeError.CallNotConnected or SkypeError.NotConnected
            => "The client is not connected to its network; try again when ConnectionStatus is Online.",
        _ => "",
    };

    // Null for a number that is in no table.
    private static partial string? FindText(int code);
}
