using Skype4Net.Emulator.Chats;
using Skype4Net.Emulator.Network;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator;

/// <summary>What a person does with a chat besides writing in it.</summary>
public static class ChatVerbs
{
    /// <summary>The dialog with somebody, made if there is none.</summary>
    /// <param name="client">Whose window.</param>
    /// <param name="with">The Skype name of the other side.</param>
    /// <exception cref="ArgumentException">There is no such account.</exception>
    public static EmulatedChat OpenDialog(this EmulatedClient client, string with)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Executor.Run(() => client.Modules.Chats.Window.Dialog(with));
    }

    /// <summary>Does something in the manner of <c>/me</c> in a chat.</summary>
    /// <param name="client">Whose window.</param>
    /// <param name="chat">The chat.</param>
    /// <param name="text">The text without <c>/me</c>.</param>
    /// <exception cref="InvalidOperationException">We are not in the chat, or may only listen.</exception>
    public static ChatEntry Emote(this EmulatedClient client, EmulatedChat chat, string text)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Executor.Run(() => client.Modules.Chats.Window.Say(chat, text, ChatMessageType.Emoted));
    }

    /// <summary>Bookmarks a chat, or ends that (<c>BOOKMARKED</c>).</summary>
    /// <param name="client">Whose window.</param>
    /// <param name="chat">The chat.</param>
    /// <param name="on">Whether it is bookmarked from now on.</param>
    /// <exception cref="InvalidOperationException">This client has no such chat.</exception>
    public static void BookmarkChat(this EmulatedClient client, EmulatedChat chat, bool on = true)
    {
        ArgumentNullException.ThrowIfNull(client);
        client.Executor.Run(() => client.Modules.Chats.Window.Bookmark(chat, on));
    }

    /// <summary>Opens the window of a chat: what arrives is read at once. Or closes it.</summary>
    /// <param name="client">Whose window.</param>
    /// <param name="chat">The chat.</param>
    /// <param name="open">Whether it is open from now on.</param>
    /// <exception cref="InvalidOperationException">This client has no such chat.</exception>
    public static void ShowChat(this EmulatedClient client, EmulatedChat chat, bool open = true)
    {
        ArgumentNullException.ThrowIfNull(client);
        client.Executor.Run(() => client.Modules.Chats.Window.Show(chat, open));
    }

    /// <summary>Changes what is allowed in a chat (<c>OPTIONS</c>).</summary>
    /// <param name="client">Whose window.</param>
    /// <param name="chat">The chat.</param>
    /// <param name="options">All that are on.</param>
    /// <exception cref="InvalidOperationException">We may not.</exception>
    public static void SetChatOptions(this EmulatedClient client, EmulatedChat chat, ChatOptions options)
        => Change(client, chat, new RoomChange.Options(options));

    /// <summary>Sets the password that who joins must know.</summary>
    /// <param name="client">Whose window.</param>
    /// <param name="chat">The chat.</param>
    /// <param name="password">The password.</param>
    /// <param name="hint">What who joins may read.</param>
    /// <exception cref="InvalidOperationException">We may not.</exception>
    public static void SetChatPassword(this EmulatedClient client, EmulatedChat chat, string password, string hint = "")
        => Change(client, chat, new RoomChange.Password(password, hint));

    /// <summary>Sets the guidelines of a chat (<c>GUIDELINES</c>).</summary>
    /// <param name="client">Whose window.</param>
    /// <param name="chat">The chat.</param>
    /// <param name="text">What they say.</param>
    /// <exception cref="InvalidOperationException">We may not.</exception>
    public static void SetGuidelines(this EmulatedClient client, EmulatedChat chat, string text)
        => Change(client, chat, new RoomChange.Guidelines(text));

    /// <summary>Sets the description of a chat (<c>DESCRIPTION</c>).</summary>
    /// <param name="client">Whose window.</param>
    /// <param name="chat">The chat.</param>
    /// <param name="text">What it says.</param>
    /// <exception cref="InvalidOperationException">We may not.</exception>
    public static void SetDescription(this EmulatedClient client, EmulatedChat chat, string text)
        => Change(client, chat, new RoomChange.Description(text));

    /// <summary>Lets somebody in who waits for it (<c>APPLICANTS</c>), or adds them.</summary>
    /// <param name="client">Whose window.</param>
    /// <param name="chat">The chat.</param>
    /// <param name="who">The Skype name.</param>
    /// <exception cref="InvalidOperationException">We may not.</exception>
    public static void Admit(this EmulatedClient client, EmulatedChat chat, string who)
        => Change(client, chat, new RoomChange.Add([new Identity(who)]));

    /// <summary>Asks to be let into the chat of a token, or goes in if that needs nobody's consent.</summary>
    /// <param name="client">Whose window.</param>
    /// <param name="blob">What <see cref="EmulatedClient.BlobOf"/> returned to a member.</param>
    /// <param name="password">The password of the chat; null for none.</param>
    /// <exception cref="ArgumentException">It is the token of no chat.</exception>
    /// <exception cref="InvalidOperationException">We are in it.</exception>
    public static EmulatedChat JoinChat(this EmulatedClient client, string blob, string? password = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Executor.Run(() => client.Modules.Chats.Window.Join(blob, password));
    }

    private static void Change(EmulatedClient client, EmulatedChat chat, RoomChange change)
    {
        ArgumentNullException.ThrowIfNull(client);
        client.Executor.Run(() => client.Modules.Chats.Window.Change(chat, change));
    }
}
