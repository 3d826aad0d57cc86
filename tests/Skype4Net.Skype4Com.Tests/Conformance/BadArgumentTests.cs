using System.Runtime.InteropServices;
using Skype4Net.Skype4Com.Surface;

namespace Skype4Net.Skype4Com.Tests;

/// <summary>
/// Whatever a program gives to any member: it works, or it fails with COMException. Nothing else is thrown, nothing hangs, and no argument
/// becomes a command of its own.
/// </summary>
public class BadArgumentTests
{
    private static readonly string?[] s_texts = [null, "", " ", "a b", "a\nSHUTDOWN", "a\0b", "#1 PING", "\"", ",", "\ud83d", "-1",
        new string('x', 70_000)];

    public static TheoryData<string> Interfaces => ConformanceTests.Interfaces;

    [Theory]
    [MemberData(nameof(Interfaces))]
    public void A_member_takes_anything(string name)
    {
        using ComProgram program = ComProgram.Attached();
        foreach (MemberRow row in SurfaceTables.Members
            .Where(m => m.Interface == name && m.Kind != "coclass" && m.Name is not ("Attach" or "Protocol" or "Timeout" or "Shutdown" or "Start")))
        {
            for (int i = 0; i < s_texts.Length; i++)
                Try(program, row, i);
        }

        // A line feed stays within a text; it never begins a command.
        Assert.DoesNotContain(program.Client.Sent, c => c.StartsWith("SHUTDOWN"));
        Assert.All(program.Client.Sent, c => Assert.DoesNotContain('\0', c));
    }

    private static void Try(ComProgram program, MemberRow row, int round)
    {
        object target = MemberDriver.Target(program, row.Interface);
        try
        {
            MemberDriver.Use(target, row, (type, _, _) => Argument(type, round));
        }
        catch (COMException)
        {
            // The one failure that programs know.
        }
        catch (Exception exception)
        {
            Assert.Fail($"{row.Interface}.{row.Name} with \"{s_texts[round]?[..Math.Min(20, s_texts[round]!.Length)]}\" threw "
                + $"{exception.GetType().Name}: {exception.Message}");
        }
    }

    private static object? Argument(string type, int round) => type switch
    {
        "string" => s_texts[round],
        "int" => round switch { 0 => int.MinValue, 1 => -1, 2 => 0, 3 => int.MaxValue, _ => round },
        "short" => (short)-1,
        "bool" => false,
        "DateTime" => DateTime.MaxValue,
        _ when type.StartsWith('T') => Enum.ToObject(ReflectedSurface.Declarations.GetType($"SKYPE4COMLib.{type}")!,
            round switch { 0 => -1, 1 => 99, _ => round }),
        _ => null,
    };
}
