using Skype4Net.Tool.Worlds;

namespace Skype4Net.Tool.Demonstrating;

/// <summary>The world of <c>emulate --web</c> where no other is named: a few people, their bot, and a telephone.</summary>
internal static class DemonstrationWorld
{
    public const string Nora = "nora";
    public const string Ben = "ben";
    public const string Ida = "ida";
    public const string Bot = "lunch.bot";

    private const string Text = """
        {
          "accounts": [
            { "handle": "nora", "fullName": "Nora Lund", "mood": "on the train", "credit": 4.50, "number": "+3725550199" },
            { "handle": "ben", "fullName": "Ben Ode" },
            { "handle": "ida", "fullName": "Ida Berg", "mood": "hungry", "status": "away" },
            { "handle": "lunch.bot", "fullName": "Lunch Bot", "mood": "Write @lunch and a dish" }
          ],
          "phones": [ { "number": "+3725550100" } ]
        }
        """;

    /// <summary>The world as a file would have it.</summary>
    public static WorldFile File => WorldFile.Parse(Text, "the demonstration");
}
