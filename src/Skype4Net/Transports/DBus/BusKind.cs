namespace Skype4Net.Transports.DBus;

/// <summary>Which of the two usual buses.</summary>
public enum BusKind
{
    /// <summary>The bus of the desktop session; Skype 2.0 and later.</summary>
    Session,
    /// <summary>The bus of the machine; the default of Skype 1.4.</summary>
    System,
}
