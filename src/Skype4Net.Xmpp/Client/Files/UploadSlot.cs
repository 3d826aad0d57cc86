namespace Skype4Net.Xmpp.Client.Files;

/// <summary>A place for one file on the server.</summary>
/// <param name="Put">Where to put the file by HTTP PUT.</param>
/// <param name="Get">Where everybody who knows the link gets it.</param>
/// <param name="Headers">What the PUT must carry besides.</param>
internal sealed record UploadSlot(Uri Put, Uri Get, IReadOnlyList<KeyValuePair<string, string>> Headers);
