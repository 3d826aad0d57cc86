namespace Skype4Net;

/// <summary>How an SMS stands at one of its numbers: <c>SMS n TARGET_STATUSES</c>.</summary>
public enum SmsTargetStatus
{
    /// <summary>Not known, or a word this library does not know (<c>UNKNOWN</c>).</summary>
    Unknown,
    /// <summary>Not set (<c>TARGET_UNDEFINED</c>).</summary>
    Undefined,
    /// <summary>Being checked (<c>TARGET_ANALYZING</c>).</summary>
    Analyzing,
    /// <summary>Can be sent to (<c>TARGET_ACCEPTABLE</c>).</summary>
    Acceptable,
    /// <summary>There is no way to it (<c>TARGET_NOT_ROUTABLE</c>).</summary>
    NotRoutable,
    /// <summary>On its way (<c>TARGET_DELIVERY_PENDING</c>).</summary>
    DeliveryPending,
    /// <summary>Delivered (<c>TARGET_DELIVERY_SUCCESSFUL</c>).</summary>
    DeliverySuccessful,
    /// <summary>Not delivered (<c>TARGET_DELIVERY_FAILED</c>).</summary>
    DeliveryFailed,
}
