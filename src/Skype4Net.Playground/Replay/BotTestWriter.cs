using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Skype4Net.Emulator.Replay;
using Skype4Net.Playground.Wire;

namespace Skype4Net.Playground.Replay;

/// <summary>
/// Writes a recording as the C# of a test: the account that nobody played is the bot, what people did is said and done again, and what they heard
/// of the bot is expected. What the test kit has no words for stays as a comment.
/// </summary>
internal sealed class BotTestWriter
{
    private readonly ReplayFile _file;
    private readonly string _bot;
    private readonly Dictionary<string, string[]> _groups = [];
    private readonly HashSet<string> _people = [];
    private readonly StringBuilder _body = new();

    private BotTestWriter(ReplayFile file)
    {
        _file = file;
        _bot = FindBot(file);
    }

    /// <summary>The source of the test.</summary>
    public static string Write(ReplayFile file) => new BotTestWriter(file).Write();

    private string Write()
    {
        foreach (ReplayLine line in _file.Lines)
            Write(line);
        return $$"""
            [Fact]
            public async Task Plays_the_recording()
            {
                await using var world = new BotWorld(new BotWorldOptions { BotHandle = "{{CSharpText.Escape(_bot)}}" });
                await using ISkype skype = await world.AttachAsync();
                // Start the bot on skype here.
            {{_body}}}

            """;
    }

    // Who is heard and does nothing is a program; else the first account of the world, which is the one that programs are attached to.
    private static string FindBot(ReplayFile file)
    {
        HashSet<string> played = [.. file.Lines.Where(l => l.Do.Length > 0).Select(l => l.As)];
        return file.Lines.Where(l => l.Saw == "message" && !played.Contains(l.Text("from")))
            .GroupBy(l => l.Text("from")).OrderByDescending(g => g.Count()).FirstOrDefault()?.Key
            ?? RecordedAccounts.Of(file).Select(a => a.Handle).FirstOrDefault(h => !played.Contains(h)) ?? "bot";
    }

    private void Write(ReplayLine line)
    {
        if (line.Do.Length > 0)
            WriteCommand(line);
        else if (line.As != _bot && line.Saw == "message" && line.Text("from") == _bot && line.Text("type") is "" or "emoted")
            Line($"await {Speaker(line)}.ExpectReplyAsync({Quoted(line.Text("text"))});");
        else if (line.As != _bot && line.Saw == "call" && line.Text("partner") == _bot && line.Text("status") == "inProgress")
            Line($"await {Person(line.As)}.ExpectCallAnsweredAsync();");
        else if (line.As != _bot && line.Saw == "call" && line.Text("partner") == _bot && line.Text("status") == "finished")
            Line($"await {Person(line.As)}.ExpectCallEndedAsync();");
    }

    private void WriteCommand(ReplayLine line)
    {
        string call = line.Do switch
        {
            "message.say" => Say(line),
            "chat.create" => CreateChat(line),
            "call.place" when IsToBot(line) => $"{Person(line.As)}.CallAsync()",
            "call.hangUp" => $"{Person(line.As)}.HangUpAsync()",
            "call.press" => $"{Person(line.As)}.PressAsync({Quoted(line.Text("digits"))})",
            "contact.add" when IsToBot(line) => $"{Person(line.As)}.RequestContactAsync({Quoted(line.Text("text"))})",
            "phone.text" when IsToBot(line) => $"world.Phone({Quoted(line.Text("number"))}).SendSmsAsync({Quoted(line.Text("text"))})",
            "phone.call" when IsToBot(line) => $"world.Phone({Quoted(line.Text("number"))}).CallAsync()",
            "account.crash" when line.As == _bot => "world.CrashAsync()",
            "account.restart" when line.As == _bot => "world.RestartAsync()",
            _ => "",
        };
        if (call.Length == 0)
            Line($"// Not in the test kit: {Comment(line)}");
        else if (line.Do != "chat.create")
            Line($"await {call};");
    }

    private string Say(ReplayLine line)
    {
        string partner = PartnerOf(line);
        if (partner == _bot || _groups.ContainsKey(line.Text("chat")))
            return $"{Speaker(line)}.SayAsync({Quoted(line.Text("text"))})";
        Line($"{Person(line.As)}.Person.Say({Person(partner)}.Person, {Quoted(line.Text("text"))});");
        return "world.SettleAsync()";
    }

    private string CreateChat(ReplayLine line)
    {
        string[] people = [line.As, .. (line.Members["who"] as JsonArray ?? []).Select(w => w?.ToString() ?? "").Where(w => w != _bot)];
        string label = line.Text("is");
        if (people.Length < 2 || !IsLabel(label))
            return "";
        string[] variables = [.. people.Select(Person)];
        _groups[label] = people;
        string call = $"world.CreateChatAsync({string.Join(", ", variables)})";
        Line($"IReadOnlyList<Conversation> {label} = await {call};");
        return call;
    }

    // With whom a dialog is, a recording says by who heard what was said there.
    private string PartnerOf(ReplayLine line)
    {
        if (line.Text("to") is { Length: > 0 } to)
            return to;
        string chat = line.Text("chat");
        ReplayLine? heard = _file.Lines.FirstOrDefault(l => l.Saw == "message" && l.Text("chat") == chat && l.As != l.Text("from"));
        return heard is null ? _bot : heard.As == line.As ? heard.Text("from") : heard.As;
    }

    // In a chat of several each person has a place in the list that made it.
    private string Speaker(ReplayLine line)
        => _groups.TryGetValue(line.Text("chat"), out string[]? people) && Array.IndexOf(people, line.As) is >= 0 and var place
            ? string.Create(CultureInfo.InvariantCulture, $"{line.Text("chat")}[{place}]")
            : Person(line.As);

    private string Person(string handle)
    {
        string name = string.Concat(handle.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_'));
        if (name.Length == 0 || char.IsAsciiDigit(name[0]))
            name = $"_{name}";
        if (_people.Add(handle))
            Line($"Conversation {name} = world.With({Quoted(handle)});");
        return name;
    }

    private bool IsToBot(ReplayLine line) => line.Text("who") == _bot;

    private void Line(string line) => _body.Append("    ").Append(line).Append('\n');

    private static string Quoted(string text) => $"\"{CSharpText.Escape(text)}\"";

    // A file of a stranger names no more than a label does: what it writes is code.
    private static bool IsLabel(string text) => text.Length is > 1 and < 10 && text[0] == 'c' && text[1..].All(char.IsAsciiDigit);

    // All but ASCII is escaped, so that nothing in a comment looks like something else.
    private static string Comment(ReplayLine line)
    {
        var members = (JsonObject)line.Members.DeepClone();
        members.Remove("at");
        return members.ToJsonString();
    }
}
