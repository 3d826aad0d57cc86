namespace Skype4Net.Emulator.Calls;

/// <summary>How a call ended, as the one who ends it has it.</summary>
internal enum CallEnd
{
    HungUp,
    Refused,
    Busy,
    GivenUp,
    NotAnswered,

    /// <summary>Who calls is blocked.</summary>
    Blocked,

    /// <summary>The telephone network rejects the number.</summary>
    Rejected,
}
