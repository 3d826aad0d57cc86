namespace Skype4Net.Chaos;

/// <summary>Something that reads what others send, and must take anything.</summary>
internal interface IFuzzTarget
{
    /// <summary>The word that names it on the command line.</summary>
    string Name { get; }

    /// <summary>Feeds it a number of inputs. Everything it needs is made anew, so the same chance is the same run.</summary>
    /// <exception cref="Exception">Something escaped: the defect that is looked for.</exception>
    void Run(Random random, int inputs);
}
