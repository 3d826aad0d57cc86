using System.Reflection;
using System.Runtime.CompilerServices;
using Skype4Net.Emulator;
using Skype4Net.Emulator.Hosts;
using Skype4Net.Transports;

namespace Skype4Net.Tests.Architecture;

/// <summary>A password that was planted wherever one can be given is in no text that either end makes.</summary>
public sealed class PlantedSecretTests
{
    private const string Secret = "eggs-and-spam";
    private static readonly Assembly[] s_assemblies = [typeof(Skype).Assembly, typeof(SkypeNetwork).Assembly];

    public static TheoryData<Type> TypesWithPassword => new(WithPassword);

    private static IEnumerable<Type> WithPassword
        => s_assemblies.SelectMany(a => a.GetExportedTypes()).Where(t => !t.IsAbstract && PasswordsOf(t).Any());

    [Theory]
    [MemberData(nameof(TypesWithPassword))]
    public void A_public_type_with_a_password_does_not_show_it(Type type)
    {
        object planted = type.GetConstructor([]) is { } make ? make.Invoke([]) : RuntimeHelpers.GetUninitializedObject(type);
        foreach (PropertyInfo password in PasswordsOf(type))
            password.SetValue(planted, Secret);

        Assert.DoesNotContain(Secret, $"{planted}");
    }

    [Fact]
    public void All_that_have_one_are_found()
        => Assert.Superset(
            new HashSet<string> { nameof(TcpTransport), nameof(SkypeStartOptions), nameof(TcpHostOptions) },
            WithPassword.Select(t => t.Name).ToHashSet());

    [Fact]
    public async Task A_session_over_TCP_shows_no_password_in_any_line_of_either_log_or_text_of_an_object()
    {
        var log = new EveryLine();
        await using var network = new SkypeNetwork(new SkypeNetworkOptions { LoggerFactory = log });
        EmulatedClient nora = network.LogIn("nora"), ada = network.LogIn("ada");
        string room = nora.CreateChat(ada).Name;
        var hosting = new TcpHostOptions { Port = 0, Password = Secret };
        await using TcpHost host = await TcpHost.StartAsync(nora, hosting);
        var options = new SkypeOptions
        {
            LoggerFactory = log,
            Transport = new TcpTransport("127.0.0.1", host.EndPoint.Port) { Password = Secret },
        };
        var texts = new List<object> { options, options.Transport, hosting, host, network, nora };
        await using (ISkype skype = await Skype.AttachAsync(options).InTime())
        {
            Chat chat = skype.Chats.Get(room);
            await chat.SetPasswordAsync(Secret, "breakfast").InTime();
            texts.AddRange([skype, chat, await FailsAsync(() => skype.Chats.Get("#ada/$nowhere;1").EnterPasswordAsync(Secret))]);
            texts.Add(await FailsAsync(() => skype.SendAsync($"ALTER CHAT #ada/$nowhere;1 ENTERPASSWORD {Secret}")));
        }

        SkypeOptions wrong = options with { Transport = new TcpTransport("127.0.0.1", host.EndPoint.Port) { Password = $"{Secret}?" } };
        texts.Add(await FailsAsync(() => Skype.AttachAsync(wrong)));

        Assert.All(texts, t => Assert.DoesNotContain(Secret, $"{t}"));
        Assert.All(log.Lines, l => Assert.DoesNotContain(Secret, l));
        Assert.Contains(log.Lines, l => l.Contains("SETPASSWORD ***", StringComparison.Ordinal));
    }

    private static IEnumerable<PropertyInfo> PasswordsOf(Type type)
        => type.GetProperties().Where(p => p.PropertyType == typeof(string) && p.CanWrite && p.Name.Contains("Password", StringComparison.Ordinal));

    private static async Task<Exception> FailsAsync(Func<Task> act) => await Assert.ThrowsAnyAsync<Exception>(() => act().InTime());
}
