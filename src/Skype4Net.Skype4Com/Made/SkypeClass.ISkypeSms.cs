// Made from the tables of tests/Skype4Net.Skype4Com.Surface; dotnet run there writes it anew.

namespace SKYPE4COMLib;

/// <content>The indexed properties of <c>ISkypeSms</c>.</content>
public partial class SkypeClass : ISkypeSms
{
    /// <summary><c>SmsMessageType[SmsId]</c>, the same as <c>get_SmsMessageType</c>.</summary>
    public ReadOnlyIndexedProperty<string, TSmsMessageType> SmsMessageType => new(get_SmsMessageType);

    /// <summary><c>SmsMessageStatus[SmsId]</c>, the same as <c>get_SmsMessageStatus</c>.</summary>
    public ReadOnlyIndexedProperty<string, TSmsMessageStatus> SmsMessageStatus => new(get_SmsMessageStatus);

    /// <summary><c>SmsFailureReason[SmsId]</c>, the same as <c>get_SmsFailureReason</c>.</summary>
    public ReadOnlyIndexedProperty<string, TSmsFailureReason> SmsFailureReason => new(get_SmsFailureReason);

    /// <summary><c>SmsIsFailedUnseen[SmsId]</c>, the same as <c>get_SmsIsFailedUnseen</c>.</summary>
    public ReadOnlyIndexedProperty<string, bool> SmsIsFailedUnseen => new(get_SmsIsFailedUnseen);

    /// <summary><c>SmsPrice[SmsId]</c>, the same as <c>get_SmsPrice</c>.</summary>
    public ReadOnlyIndexedProperty<string, int> SmsPrice => new(get_SmsPrice);

    /// <summary><c>SmsPriceCurrency[SmsId]</c>, the same as <c>get_SmsPriceCurrency</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> SmsPriceCurrency => new(get_SmsPriceCurrency);

    /// <summary><c>SmsPricePrecision[SmsId]</c>, the same as <c>get_SmsPricePrecision</c>.</summary>
    public ReadOnlyIndexedProperty<string, int> SmsPricePrecision => new(get_SmsPricePrecision);

    /// <summary><c>SmsReplyToNumber[SmsId]</c>, the same as <c>get_SmsReplyToNumber</c>.</summary>
    public IndexedProperty<string, string> SmsReplyToNumber => new(get_SmsReplyToNumber, set_SmsReplyToNumber);

    /// <summary><c>SmsTargets[SmsId]</c>, the same as <c>get_SmsTargets</c>.</summary>
    public ReadOnlyIndexedProperty<string, SmsTargetCollection> SmsTargets => new(get_SmsTargets);

    /// <summary><c>SmsBody[SmsId]</c>, the same as <c>get_SmsBody</c>.</summary>
    public IndexedProperty<string, string> SmsBody => new(get_SmsBody, set_SmsBody);

    /// <summary><c>SmsChunks[SmsId]</c>, the same as <c>get_SmsChunks</c>.</summary>
    public ReadOnlyIndexedProperty<string, SmsChunkCollection> SmsChunks => new(get_SmsChunks);

    /// <summary><c>SmsTargetStatus[SmsId, Number]</c>, the same as <c>get_SmsTargetStatus</c>.</summary>
    public ReadOnlyIndexedProperty<string, string, TSmsTargetStatus> SmsTargetStatus => new(get_SmsTargetStatus);

    /// <summary><c>SmsChunkText[SmsId, ChunkId]</c>, the same as <c>get_SmsChunkText</c>.</summary>
    public ReadOnlyIndexedProperty<string, string, string> SmsChunkText => new(get_SmsChunkText);

    /// <summary><c>SmsChunkCharactersLeft[SmsId, ChunkId]</c>, the same as <c>get_SmsChunkCharactersLeft</c>.</summary>
    public ReadOnlyIndexedProperty<string, string, int> SmsChunkCharactersLeft => new(get_SmsChunkCharactersLeft);

    /// <summary><c>SmsTimestamp[SmsId]</c>, the same as <c>get_SmsTimestamp</c>.</summary>
    public ReadOnlyIndexedProperty<string, DateTime> SmsTimestamp => new(get_SmsTimestamp);

    /// <summary><c>SmsTargetNumbers[SmsId]</c>, the same as <c>get_SmsTargetNumbers</c>.</summary>
    public IndexedProperty<string, string> SmsTargetNumbers => new(get_SmsTargetNumbers, set_SmsTargetNumbers);
}
