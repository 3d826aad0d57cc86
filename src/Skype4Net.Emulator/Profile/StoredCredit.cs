namespace Skype4Net.Emulator.Profile;

/// <summary>What an account has of the server, as it is kept: its number, its credit in hundredths of the currency, and what was paid for.</summary>
internal sealed record StoredCredit(string OwnNumber, int Balance, string Currency, IReadOnlyList<Privilege> Privileges);
