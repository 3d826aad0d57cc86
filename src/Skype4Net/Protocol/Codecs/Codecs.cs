using System.Globalization;

namespace Skype4Net.Protocol;

/// <summary>The codecs of plain values; those of enumerations are in <see cref="EnumCodecs"/>.</summary>
internal static class Codecs
{
    public static readonly ValueCodec<string> Text = new TextCodec(multiline: true);
    public static readonly ValueCodec<string> Line = new TextCodec(multiline: false);
    public static readonly ValueCodec<string> Handle = new HandleCodec();
    public static readonly ValueCodec<int> Int = new IntCodec();
    public static readonly ValueCodec<long> Long = new LongCodec();
    public static readonly ValueCodec<TimeSpan> Seconds = new SecondsCodec();
    public static readonly ValueCodec<bool> Bool = new BoolCodec("TRUE", "FALSE");
    public static readonly ValueCodec<bool> OnOff = new BoolCodec("ON", "OFF");
    public static readonly ValueCodec<DateTimeOffset?> Timestamp = new TimestampCodec();
    public static readonly ValueCodec<DateOnly?> Date = new DateCodec();
    public static readonly ValueCodec<TimeSpan?> TimeZone = new TimeZoneCodec();
    public static readonly ValueCodec<decimal> Hundredths = new HundredthsCodec();
    public static readonly ValueCodec<NamedCode> NamedCode = new NamedCodeCodec();

    /// <summary>Handles, numbers, codes divided by blanks when written (<c>MEMBERS</c>); both separators are read.</summary>
    public static readonly ValueCodec<IReadOnlyList<string>> BlankList = new WordListCodec(" ");

    /// <summary>The same, divided by comma and blank when written (<c>USERS</c>).</summary>
    public static readonly ValueCodec<IReadOnlyList<string>> CommaList = new WordListCodec(", ");
    public static readonly ValueCodec<IReadOnlyList<long>> IdList = new IdListCodec();
    public static readonly ValueCodec<IReadOnlyList<CallForwardRule>> ForwardRules = new ForwardRulesCodec();
    public static readonly ValueCodec<CallDevices> Devices = new CallDevicesCodec();

    /// <summary>Captions and hints, which come back in quotes and are sent in quotes.</summary>
    public static readonly ValueCodec<string> Quoted = new QuotedCodec();
    public static readonly ValueCodec<IReadOnlyList<SmsTargetState>> SmsTargets = new PairListCodec<SmsTargetState>(", ",
        (number, word) =>
        {
            EnumCodecs.SmsTargetStatus.TryDecode(word, out SmsTargetStatus status);
            return new SmsTargetState(number, status);
        },
        target => $"{target.Number}={EnumCodecs.SmsTargetStatus.Encode(target.Status)}");
    public static readonly ValueCodec<SmsChunking> Chunking = new ChunkingCodec();
    public static readonly ValueCodec<IReadOnlyList<StreamBytes>> StreamBytes = new PairListCodec<StreamBytes>(" ",
        (stream, number) => int.TryParse(number, CultureInfo.InvariantCulture, out int bytes) ? new StreamBytes(stream, bytes) : null,
        item => string.Create(CultureInfo.InvariantCulture, $"{item.Stream}={item.Bytes}"));
    public static readonly ValueCodec<StreamDatagram> Datagram = new DatagramCodec();
    public static readonly ValueCodec<MenuItemSelection> MenuItemSelection = new MenuItemSelectionCodec();
}
