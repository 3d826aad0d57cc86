namespace Skype4Net.Tool.Output;

/// <summary>A contact.</summary>
internal sealed record FriendRow(string Handle, string Name, OnlineStatus Status, string Mood);

/// <summary>A chat.</summary>
internal sealed record ChatRow(string Name, string Title, ChatType Type, int Members, DateTimeOffset? LastActivity);

/// <summary>A message of a chat.</summary>
internal sealed record MessageRow(long Id, DateTimeOffset? Time, string From, string FromName, ChatMessageType Type, ChatMessageStatus Status, string Text);

/// <summary>A message that was sent.</summary>
internal sealed record SentRow(long Id, string To, string Status, string? Reason);

/// <summary>Who is signed in, and how he is shown.</summary>
internal sealed record StatusRow(string Handle, string Status, ConnectionStatus Connection);

/// <summary>The own mood message.</summary>
internal sealed record MoodRow(string Handle, string Mood);

/// <summary>A state that a call came to.</summary>
internal sealed record CallRow(long Id, string Partner, CallStatus Status, double Seconds, string? Reason);

/// <summary>A state that an SMS came to.</summary>
internal sealed record SmsRow(long Id, IReadOnlyList<string> Numbers, SmsStatus Status, decimal? Price, string? Currency, string? Reason);

/// <summary>What <c>doctor</c> found of one way to a client.</summary>
internal sealed record DoctorRow(string Transport, string Target, bool IsAttached, string Result, string Detail, string Advice);

/// <summary>A line of the wire.</summary>
internal sealed record WireRow(DateTimeOffset Time, WireDirection Direction, string Line);

/// <summary>A command of the shell and what came of it.</summary>
internal sealed record ReplyRow(string Command, string? Reply, string? Error);

/// <summary>Something that happened in an emulated world, or at a proxy.</summary>
internal sealed record HappenedRow(string What, string? Who, string Text);
