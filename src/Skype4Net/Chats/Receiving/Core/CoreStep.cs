namespace Skype4Net.Receiving;

/// <summary>What <see cref="MessageCore.Next"/> found.</summary>
/// <param name="Actions">What is to be done, in this order.</param>
/// <param name="WakeAt">When a <see cref="CoreInput.Tick"/> is wanted; null for never.</param>
internal readonly record struct CoreStep(IReadOnlyList<CoreAction> Actions, TimeSpan? WakeAt);
