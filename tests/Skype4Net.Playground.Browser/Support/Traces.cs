namespace Skype4Net.Playground.Browser;

/// <summary>Files that the server gives to the page, as scripts that run before it.</summary>
internal static class Traces
{
    public static string Replay { get; } = Given("office.s4n.jsonl",
        """{"skype4net":1,"world":{"accounts":[{"handle":"nora"}]},"made":"2026-11-21T09:00:00Z"}""",
        """{"at":1.204,"do":"message.say","as":"nora","chat":"c1","text":"@lunch close","is":"m7"}""",
        """{"at":1.231,"saw":"message","as":"nora","from":"lunch.bot","chat":"c1","text":"3 orders, 21.40 €"}""");

    public static string FailedTest { get; } = Given("Reminds_at_nine.jsonl",
        """{"skype4net":1,"trace":1,"test":"ReminderTests.cs, line 41","made":"2026-11-21T09:00:00Z","world":{"accounts":[{"handle":"anna"}]}}""",
        """{"at":0,"do":"message.say","as":"anna","to":"bot","text":"wake me at nine"}""",
        """{"at":0.001,"handler":"begin","id":1,"name":"OnMessage"}""",
        """{"at":0.002,"wire":["bot","bot/1",0,"#9 CHATMESSAGE #anna/$bot;7e Until nine, Anna!"]}""",
        """{"at":0.002,"wire":["bot","bot/1",1,"#9 CHATMESSAGE 118 STATUS SENDING"]}""",
        """{"at":0.003,"handler":"end","id":1,"name":"OnMessage"}""",
        """{"at":0.003,"expect":"done","text":"Until nine*","seen":"Until nine, Anna!"}""",
        """{"at":0.01,"clock":"go","from":0.01,"to":32400,"why":"to the next timer"}""",
        """{"at":32400,"handler":"begin","id":2,"name":"Reminder.Tick"}""",
        """{"at":32400,"saw":"message","as":"anna","from":"bot","chat":"c1","text":"Wake up, Anne!"}""",
        """{"at":32400.1,"expect":"failed","expected":"Wake up, Anna!","seen":"Wake up, Anne!","file":"ReminderTests.cs","line":41}""");

    private static string Given(string name, params string[] lines)
        => $"window.feedTrace = {{ name: '{name}', text: {System.Text.Json.JsonSerializer.Serialize(string.Join('\n', lines))} }};\n";
}
