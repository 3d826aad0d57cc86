using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Skype4Net.Transports;

namespace Skype4Net.Hosting.Tests;

/// <summary>Options in the configuration: all of them can be set, and mistakes are named by their keys before anything starts.</summary>
public class OptionTests
{
    // What is no text; Configure sets it, or the container has it.
    private static readonly string[] s_objects =
    [
        nameof(SkypeOptions.EventScheduler), nameof(SkypeOptions.TimeProvider), nameof(SkypeOptions.LoggerFactory),
        nameof(SkypeOptions.LogToStandardError),
        nameof(SkypeOptions.MessageRecovery),
    ];

    public static TheoryData<string> Keys => [.. Settable(typeof(SkypeOptions)).Select(p => p.Name),
        .. Settable(typeof(MessageRecoveryOptions)).Select(p => $"MessageRecovery:{p.Name}")];

    [Theory]
    [MemberData(nameof(Keys))]
    public void Every_option_of_the_client_is_set_by_its_key(string key)
    {
        bool inRecovery = key.StartsWith("MessageRecovery:", StringComparison.Ordinal);
        PropertyInfo property = (inRecovery ? typeof(MessageRecoveryOptions) : typeof(SkypeOptions)).GetProperty(key.Split(':')[^1])!;
        object before = Read(new SkypeOptions());
        (string text, object value) = ConfiguredValue.OtherThan(before, property);

        object after = Read(OptionMap.ToSkypeOptions(Bound(($"Skype:{key}", text))));

        Assert.NotEqual(value, before);
        Assert.Equal(value, after is SkypeTransport transport ? transport.Name : after);

        object Read(SkypeOptions options) => property.GetValue(inRecovery ? options.MessageRecovery : options)!;
    }

    [Fact]
    public void Every_key_of_the_options_is_known_and_none_else()
    {
        string[] keys = [.. typeof(SkypeHostOptions).GetProperties().Select(p => p.Name).Except(["MessageRecovery", "Commands"]),
            .. typeof(MessageRecoveryHostOptions).GetProperties().Select(p => $"MessageRecovery:{p.Name}"),
            .. typeof(CommandHostOptions).GetProperties().Select(p => $"Commands:{p.Name}")];

        Assert.Equal(keys.Order(), OptionMap.Keys.Order());
    }

    [Fact]
    public void Without_a_key_everything_is_as_the_client_has_it()
    {
        SkypeOptions options = OptionMap.ToSkypeOptions(Bound());

        Assert.Equal(new SkypeOptions { MessageRecovery = options.MessageRecovery }, options);
        Assert.Equal(new MessageRecoveryOptions(), options.MessageRecovery);
    }

    [Fact]
    public void The_transport_is_made_from_its_name_and_the_password_may_come_from_elsewhere()
    {
        var one = (TcpTransport)OptionMap.ToSkypeOptions(Bound(("Skype:Transport", "tls://:secret@example:1500"))).Transport!;
        var other = (TcpTransport)OptionMap.ToSkypeOptions(
            Bound(("Skype:Transport", "tls://example:1500"), ("Skype:TransportPassword", "secret"))).Transport!;

        foreach (TcpTransport transport in new[] { one, other })
        {
            Assert.Equal(("example", 1500, "secret", true), (transport.Host, transport.Port, transport.Password, transport.UseTls));
        }
    }

    [Theory]
    [InlineData("Skype:CommandTimout", "00:00:05", "Skype:CommandTimout is not an option. There is CommandTimeout")]
    [InlineData("Skype:Journal", "bot.journal", "Skype:Journal is not an option. There is MessageRecovery:Journal")]
    [InlineData("Skype:MessageRecovery:Nonsense", "1", "Skype:MessageRecovery:Nonsense is not an option.")]
    [InlineData("Skype:CommandTimeout", "soon", "Skype:CommandTimeout")]
    [InlineData("Skype:CommandTimeout", "00:00:00", "Skype:CommandTimeout: Give a positive time")]
    [InlineData("Skype:Protocol", "0", "Skype:Protocol: ")]
    [InlineData("Skype:FriendlyName", " ", "Skype:FriendlyName: FriendlyName is empty")]
    [InlineData("Skype:WhileDetached", "Sleep", "Skype:WhileDetached")]
    [InlineData("Skype:Transport", "pigeon", "Skype:Transport: \"pigeon\" is no transport")]
    [InlineData("Skype:Transport", "tcp://:secret@", "Skype:Transport: ")]
    [InlineData("Skype:TransportPassword", "secret", "Skype:TransportPassword: Only a transport by TCP has a password")]
    [InlineData("Skype:MessageRecovery:MaxRecentChats", "0", "Skype:MessageRecovery:MaxRecentChats: ")]
    [InlineData("Skype:MessageRecovery:Journal", " ", "Skype:MessageRecovery:Journal: The path of the journal is empty")]
    [InlineData("Skype:StopTimeout", "-00:00:01", "Skype:StopTimeout: Give a time from zero")]
    [InlineData("Skype:StartGrace", "-00:00:01", "Skype:StartGrace: Give a time of zero or more")]
    public async Task A_mistake_stops_the_host_at_its_start_and_is_named_by_its_key(string key, string value, string expected)
    {
        using IHost host = HostWith((key, value));

        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.Contains(expected, exception.Message);
        Assert.DoesNotContain("secret", exception.Message);
    }

    [Fact]
    public async Task All_mistakes_are_reported_together()
    {
        using IHost host = HostWith(("Skype:Protocol", "0"), ("Skype:Colour", "red"), ("Skype:MessageRecovery:Sweep", "00:00:00"));

        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.Equal(3, exception.Failures.Count());
    }

    [Fact]
    public async Task A_journal_without_recovery_is_refused()
    {
        using IHost host = HostWith(("Skype:MessageRecovery:Enabled", "false"), ("Skype:MessageRecovery:Journal", "bot.journal"));

        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.Contains("Skype:MessageRecovery: A journal needs the lists", exception.Message);
    }

    [Fact]
    public void Sections_of_further_clients_may_stand_beneath_the_first()
    {
        HostApplicationBuilder builder = Builder(("Skype:FriendlyName", "One"), ("Skype:Clients:support:FriendlyName", "Two"));
        builder.Services.AddSkype(builder.Configuration.GetSection("Skype"));
        builder.Services.AddKeyedSkype("support", builder.Configuration.GetSection("Skype:Clients:support"));
        using IHost host = builder.Build();
        var options = host.Services.GetRequiredService<IOptionsMonitor<SkypeHostOptions>>();

        Assert.Equal("One", options.Get("").FriendlyName);
        Assert.Equal("Two", options.Get("support").FriendlyName);
    }

    [Fact]
    public void Adding_the_same_client_twice_or_a_handler_without_a_client_is_an_error_with_advice()
    {
        var services = new ServiceCollection();

        Assert.Contains("AddSkype first", Assert.Throws<InvalidOperationException>(() => services.AddSkypeHandler<Nobody>()).Message);
        services.AddSkype();
        services.AddKeyedSkype("a");
        Assert.Contains("AddKeyedSkype", Assert.Throws<InvalidOperationException>(() => services.AddSkype()).Message);
        Assert.Contains("\"a\"", Assert.Throws<InvalidOperationException>(() => services.AddKeyedSkype("a")).Message);
    }

    private static IEnumerable<PropertyInfo> Settable(Type type)
        => type.GetProperties().Where(p => p.SetMethod is { IsPublic: true } && !s_objects.Contains(p.Name));

    private static SkypeHostOptions Bound(params (string Key, string Value)[] settings)
    {
        using IHost host = HostWith(settings);
        return host.Services.GetRequiredService<IOptionsMonitor<SkypeHostOptions>>().Get("");
    }

    private static IHost HostWith(params (string Key, string Value)[] settings)
    {
        HostApplicationBuilder builder = Builder(settings);
        builder.Services.AddSkype(builder.Configuration.GetSection("Skype"));
        return builder.Build();
    }

    private static HostApplicationBuilder Builder(params (string Key, string Value)[] settings)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Configuration.AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Key, (string?)s.Value)));
        return builder;
    }

    private sealed class Nobody : SkypeEventHandler;
}
