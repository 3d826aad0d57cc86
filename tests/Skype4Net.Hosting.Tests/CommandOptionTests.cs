using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Skype4Net.Commands;
using Skype4Net.Emulator.Testing;

namespace Skype4Net.Hosting.Tests;

/// <summary>The section <c>Commands</c> of a client: how its commands behave.</summary>
public partial class CommandOptionTests
{
    // What is no text; the second argument of AddCommands sets it.
    private static readonly string[] s_objects =
    [
        nameof(CommandOptions.Filter), nameof(CommandOptions.Texts), nameof(CommandOptions.State), nameof(CommandOptions.Services),
        nameof(CommandOptions.OpenScope),
    ];

    public static TheoryData<string> Names
        => [.. typeof(CommandOptions).GetProperties().Where(p => p.SetMethod is { IsPublic: true }).Select(p => p.Name).Except(s_objects)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_option_of_commands_is_set_by_its_key(string name)
    {
        PropertyInfo property = typeof(CommandOptions).GetProperty(name)!;
        object? before = property.GetValue(new CommandOptions());
        (string text, object value) = ConfiguredValue.OtherThan(before, property);
        bool isList = property.PropertyType == typeof(IReadOnlyList<string>);
        using IHost host = HostWith((isList ? $"Skype:Commands:{name}:0" : $"Skype:Commands:{name}", text));

        SkypeHostOptions bound = host.Services.GetRequiredService<IOptionsMonitor<SkypeHostOptions>>().Get("");
        object? after = property.GetValue(CommandOptionMap.Change(bound.Commands, new CommandOptions()));

        Assert.NotEqual(before, isList ? new[] { (string)value } : value);
        Assert.Equal(isList ? new[] { (string)value } : value, after);
    }

    [Fact]
    public void Without_a_key_everything_is_as_commands_have_it()
    {
        var defaults = new CommandOptions();

        Assert.Equal(defaults, CommandOptionMap.Change(new CommandHostOptions(), defaults));
    }

    [Theory]
    [InlineData("Skype:Commands:Prefixs:0", "?", "Skype:Commands:Prefixs:0 is not an option.")]
    [InlineData("Skype:Commands:Prefixes", "?", "Skype:Commands:Prefixes: Give a list, with the key Skype:Commands:Prefixes:0 for its first entry")]
    [InlineData("Skype:Commands:Prefixes:0", " ", "Skype:Commands:Prefixes: An entry is empty")]
    [InlineData("Skype:Commands:Owners:0:Name", "anna", "Skype:Commands:Owners:0:Name is not an option.")]
    [InlineData("Skype:Commands:TimeLimit", "00:00:00", "Skype:Commands:TimeLimit: Give a time from 00:00:00.0010000 to 49 days")]
    [InlineData("Skype:Commands:TimeLimit", "soon", "Skype:Commands:TimeLimit")]
    [InlineData("Skype:Commands:Grace", "50", "Skype:Commands:Grace: Give a time from 00:00:00 to 49 days")]
    [InlineData("Skype:Commands:LateAfter", "-00:00:01", "Skype:Commands:LateAfter: Give a time from 00:00:00 to 49 days")]
    [InlineData("Skype:Commands:MaxWaiting", "0", "Skype:Commands:MaxWaiting: ")]
    [InlineData("Skype:Commands:Language", "klingon", "Skype:Commands:Language: \"klingon\" is no language of the texts; there are en, de")]
    [InlineData("Skype:Commands:Late", "Never", "Skype:Commands:Late")]
    [InlineData("Skype:TimeLimit", "00:01:00", "Skype:TimeLimit is not an option. There is Commands:TimeLimit")]
    public async Task A_mistake_stops_the_host_at_its_start_and_is_named_by_its_key(string key, string value, string expected)
    {
        using IHost host = HostWith((key, value));

        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.Contains(expected, Assert.Single(exception.Failures));
    }

    [Fact]
    public async Task Options_of_commands_that_were_not_added_are_a_mistake()
    {
        HostApplicationBuilder builder = Builder(("Skype:Commands:TimeLimit", "00:01:00"));
        builder.Services.AddSkype(builder.Configuration.GetSection("Skype"));
        using IHost host = builder.Build();

        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.Contains("Skype:Commands:TimeLimit: There are no commands; call AddCommands", exception.Message);
    }

    [Fact]
    public async Task The_configuration_says_how_commands_are_called_and_code_has_the_last_word()
    {
        await using var world = new BotWorld();
        await using HostedWorld hosted = HostedWorld.Create(
            world, ("Skype:Commands:Prefixes:0", "?"), ("Skype:Commands:PrefixInDialogs", "true"), ("Skype:Commands:HelpName", "manual"));
        hosted.Skypes.AddCommands(list => list.Add<Clock>(), (_, options) => options with { HelpName = "usage" });
        await hosted.StartAsync();
        Conversation anna = world.With("anna");

        await anna.SayAsync("!time");
        await anna.SayAsync("time");
        await anna.ExpectNothingAsync();
        await anna.SayAsync("?time");
        await anna.ExpectReplyAsync("late");
        await anna.SayAsync("?usage");
        await anna.ExpectReplyAsync("*?time*");
    }

    private static IHost HostWith(params (string Key, string Value)[] settings)
    {
        HostApplicationBuilder builder = Builder(settings);
        builder.Services.AddSkype(builder.Configuration.GetSection("Skype")).AddCommands(list => list.Add<Clock>());
        return builder.Build();
    }

    private static HostApplicationBuilder Builder(params (string Key, string Value)[] settings)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Configuration.AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Key, (string?)s.Value)));
        return builder;
    }

    public sealed partial class Clock
    {
        /// <summary>Tells the time.</summary>
        [BotCommand("time")]
        public static Task<string> TellAsync(CommandContext context) => Task.FromResult("late");
    }
}
