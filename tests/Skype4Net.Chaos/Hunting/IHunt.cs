namespace Skype4Net.Chaos;

/// <summary>Looks for breaks of a promise, by seeds that can be repeated.</summary>
internal interface IHunt
{
    /// <summary>The word that names it on the command line.</summary>
    string Name { get; }

    /// <summary>Its arguments, for people.</summary>
    string Usage { get; }

    /// <summary>Hunts, and prints what was found with the command that repeats it.</summary>
    /// <returns>Whether all held.</returns>
    /// <exception cref="ArgumentException">The arguments make no sense.</exception>
    bool Run(HuntArguments arguments);
}
