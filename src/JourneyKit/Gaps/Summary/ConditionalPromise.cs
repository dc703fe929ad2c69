using JourneyKit.Model;

namespace JourneyKit.Gaps.Summary;

/// <summary>What a metric becomes only if an initiative is done on which nobody has decided, or that is dropped.</summary>
/// <param name="Value">What it becomes, with its unit.</param>
/// <param name="By">The initiative that promises it.</param>
internal sealed record ConditionalPromise(GapNumber Value, Initiative By);
