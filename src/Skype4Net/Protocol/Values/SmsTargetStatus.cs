using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>How an SMS stands at one of its numbers: <c>SMS n TARGET_STATUSES</c>.</summary>
public enum SmsTargetStatus
{
    /// <summary>Not known, or a word this library does not know (<c>UNKNOWN</c>).</summary>
    [Wire("UNKNOWN")]
    Unknown,
    /// <summary>Not set (<c>TARGET_UNDEFINED</c>).</summary>
    [Wire("TARGET_UNDEFINED")]
    Undefined,
    /// <summary>Being checked (<c>TARGET_ANALYZING</c>).</summary>
    [Wire("TARGET_ANALYZING")]
    Analyzing,
    /// <summary>Can be sent to (<c>TARGET_ACCEPTABLE</c>).</summary>
    [Wire("TARGET_ACCEPTABLE")]
    Acceptable,
    /// <summary>There is no way to it (<c>TARGET_NOT_ROUTABLE</c>).</summary>
    [Wire("TARGET_NOT_ROUTABLE")]
    NotRoutable,
    /// <summary>On its way (<c>TARGET_DELIVERY_PENDING</c>).</summary>
    [Wire("TARGET_DELIVERY_PENDING")]
    DeliveryPending,
    /// <summary>Delivered (<c>TARGET_DELIVERY_SUCCESSFUL</c>).</summary>
    [Wire("TARGET_DELIVERY_SUCCESSFUL")]
    DeliverySuccessful,
    /// <summary>Not delivered (<c>TARGET_DELIVERY_FAILED</c>).</summary>
    [Wire("TARGET_DELIVERY_FAILED")]
    DeliveryFailed,
}
