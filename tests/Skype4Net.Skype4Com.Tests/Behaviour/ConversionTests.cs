using Skype4Net.Skype4Com.Surface;
using SKYPE4COMLib;

namespace Skype4Net.Skype4Com.Tests;

/// <summary>Numbers, words of the wire and texts for people.</summary>
public class ConversionTests
{
    [Fact]
    public void Each_number_has_a_text_and_the_text_leads_back_to_it()
    {
        var convert = new ConversionClass { Language = "en" };
        foreach (MemberRow row in SurfaceTables.Members.Where(m => m.Interface == "IConversion" && m.Name.EndsWith("ToText")))
        {
            System.Reflection.MethodInfo toText = typeof(IConversion).GetMethod(row.Name)!;
            System.Reflection.MethodInfo? back = typeof(IConversion).GetMethod($"TextTo{row.Name[..^"ToText".Length]}");
            foreach (object number in Enum.GetValues(toText.GetParameters()[0].ParameterType))
            {
                string text = (string)toText.Invoke(convert, [number])!;
                Assert.NotEqual("", text);
                if (back is not null)
                    Assert.Equal(number, back.Invoke(convert, [text]));
            }
        }
    }

    [Fact]
    public void Words_of_the_wire_are_texts_too()
    {
        IConversion convert = new SKYPE4COMLib.Conversion();

        Assert.Equal(TCallStatus.clsInProgress, convert.TextToCallStatus("INPROGRESS"));
        Assert.Equal(TOnlineStatus.olsNotAvailable, convert.TextToOnlineStatus("NA"));
    }

    [Fact]
    public void The_faults_of_older_wrappers_are_not_repeated()
    {
        using ComProgram program = ComProgram.Attached(new ScriptedTransport { Answer = c => c.StartsWith("GET CALL")
            ? $"{c[4..]} {(c.EndsWith("STATUS") ? "LOCALHOLD" : "1")}" : null });

        Assert.Equal(TCallStatus.clsLocalHold, new CallClass(program.Skype.Session, 651).Status);
        Assert.Equal(TCallFailureReason.cfrMiscError, new CallClass(program.Skype.Session, 651).FailureReason);
    }

    [Fact]
    public void What_no_number_stands_for_is_unknown()
    {
        using ComProgram program = ComProgram.Attached(new ScriptedTransport { Answer = c => c.StartsWith("GET") ? $"{c[4..]} REDIAL_PENDING"
            : null });

        Assert.Equal(TCallStatus.clsUnknown, new CallClass(program.Skype.Session, 651).Status);
    }

    [Fact]
    public void Times_are_local_without_a_zone()
    {
        using ComProgram program = ComProgram.Attached();
        DateTime time = new ChatMessageClass(program.Skype.Session, 290).Timestamp;

        Assert.Equal(TimeZoneInfo.ConvertTime(DateTimeOffset.FromUnixTimeSeconds(1292000000), program.Clock.LocalTimeZone).DateTime, time);
        Assert.Equal(DateTimeKind.Unspecified, time.Kind);
    }
}
