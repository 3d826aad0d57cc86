namespace Skype4Net.Tests.Commands;

/// <summary>What people write, and what a command gets of it.</summary>
public sealed class ArgumentTests : CommandWorld
{
    [Theory]
    [InlineData("!remind 5m tea", "In 5m: tea")]
    [InlineData("! remind   5m   tea  and  cake ", "In 5m: tea  and  cake")]
    [InlineData("!IN 1h30m it's \"tea\" time", "In 1h30m: it's \"tea\" time")]
    [InlineData("!remind 5 minutes tea", "In 5m: tea")]
    [InlineData("!remind 90s tea", "In 1m30s: tea")]
    [InlineData("!remind 1.5h tea\nand cake", "In 1h30m: tea\nand cake")]
    [InlineData("!remind 2 Tage Tee", "In 2d: Tee")]
    [InlineData("bot, remind 5m tea", "In 5m: tea")]
    [InlineData("@bot remind 5m tea", "In 5m: tea")]
    [InlineData("remind 5m tea", "In 5m: tea")]
    [InlineData("!remind", "after is missing.\nUsage: !remind <after> <text...>")]
    [InlineData("!remind 5m", "text is missing.\nUsage: !remind <after> <text...>")]
    [InlineData("!remind 5 tea", "\"5\" can mean 5s or 5m; which one?\nUsage: !remind <after> <text...>")]
    [InlineData("!remind 1:30 tea", "\"1:30\" can mean 1m30s or 1h30m; which one?\nUsage: !remind <after> <text...>")]
    [InlineData("!remind -5m tea", "\"-5m\" is no length of time; write for example 90s, 5m, 1h30m or 2d.\nUsage: !remind <after> <text...>")]
    [InlineData("!remind 99999999999999d tea", "\"99999999999999d\" is no length of time; write for example 90s, 5m, 1h30m or "
        + "2d.\nUsage: !remind <after> <text...>")]
    [InlineData("!remind 31d tea", "\"31d\" is out of range: after goes from 1s to 30d.\nUsage: !remind <after> <text...>")]
    [InlineData("!add 1 2 3", "6")]
    [InlineData("!add", "0")]
    [InlineData("!add 1 x", "\"x\" is no number.\nUsage: !add [numbers...]")]
    [InlineData("!add 99999999999", "\"99999999999\" is out of range: numbers goes from -2147483648 to 2147483647.\nUsage: !add [numbers...]")]
    [InlineData("!add 1,5", "\"1,5\"? Do you mean 1.5?\nUsage: !add [numbers...]")]
    [InlineData("!add 1,234", "\"1,234\" is no number.\nUsage: !add [numbers...]")]
    [InlineData("!dim", "50 False")]
    [InlineData("!dim 20 yes", "20 True")]
    [InlineData("!dim 20 nein", "20 False")]
    [InlineData("!dim 101", "\"101\" is out of range: percent goes from 1 to 100.\nUsage: !dim [percent] [slowly]")]
    [InlineData("!dim 20 perhaps", "\"perhaps\" is neither yes nor no.\nUsage: !dim [percent] [slowly]")]
    [InlineData("!dim 20 yes now", "I do not know what to do with \"now\".\nUsage: !dim [percent] [slowly]")]
    [InlineData("!light red", "Red")]
    [InlineData("!light YELLOW", "Amber")]
    [InlineData("!light dark-green", "DarkGreen")]
    [InlineData("!light 1", "\"1\" is no light. Which one? red, amber or dark-green.\nUsage: !light <red|amber|dark-green>")]
    [InlineData("!light", "Which light? red, amber or dark-green.\nUsage: !light <red|amber|dark-green>")]
    [InlineData("!weigh 1.5", "1.5 none")]
    [InlineData("!weigh 1.5 0.5", "1.5 0.5")]
    [InlineData("!weigh NaN", "\"NaN\" is no number.\nUsage: !weigh <kilos> [factor]")]
    [InlineData("!order A-12", "#12")]
    [InlineData("!order 12", "\"12\" is no order number; it looks like A-1234.\nUsage: !order <number>")]
    [InlineData("!tag one two", "[one] [two]")]
    [InlineData("!tag \"one and\" “two and”", "[one and] [two and]")]
    [InlineData("!tag \"say \"\"hi\"\" now\" «x y»", "[say \"hi\" now] [x y]")]
    [InlineData("!tag don't 5\"", "[don't] [5\"]")]
    [InlineData("!tag \"open end", "[\"open] [end]\nnever")]
    public async Task Is_read_as_people_mean_it(string said, string answer)
    {
        if (answer.EndsWith("\nnever"))
            answer = answer[..^6];
        await AnswersAsync(Anna, said, answer);
    }

    [Theory]
    [InlineData("!who ben", "ben")]
    [InlineData("!who @BEN", "ben")]
    [InlineData("!who \"Ben C.\"", "ben")]
    [InlineData("!who anna", "anna")]
    [InlineData("!who @stranger", "stranger")]
    [InlineData("!who Ben", "ben")]
    [InlineData("!who stranger", "I know nobody called \"stranger\" here.\nUsage: !who <person>")]
    [InlineData("!who \"C.\"", "I know nobody called \"C.\" here.\nUsage: !who <person>")]
    [InlineData("!who Twin", "Several people are called \"Twin\": tom or tim. Give the Skype name.\nUsage: !who <person>")]
    public async Task A_person_is_found_by_name(string said, string answer)
    {
        World.With("tom", "Twin");
        World.With("tim", "Twin");
        Assert.Equal("ben", Ben.Handle);
        await World.SettleAsync();

        await Anna.SayAsync(said);

        string reply = await Anna.ExpectReplyAsync();
        Assert.Equal(answer.Replace("tom or tim", "tim or tom"), reply.Replace("tom or tim", "tim or tom"), ignoreCase: true);
    }

    [Theory]
    [InlineData("!!!")]
    [InlineData("!?")]
    [InlineData("hello there")]
    [InlineData("I remind you of tea")]
    public async Task What_is_no_command_is_left_alone(string said)
    {
        await Anna.SayAsync(said);

        await Anna.ExpectNothingAsync();
        Assert.Empty(Outcomes);
    }
}
