using JourneyKit.Model;

namespace JourneyKit.Gaps.Outcomes;

/// <summary>What becomes of a pain point, which is matched by its id wherever it stands.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Before">The touchpoint of the first map that has it; null where it is new.</param>
/// <param name="After">The touchpoint of the second map that has it; null where it is gone.</param>
internal sealed record PainPointOutcome(Id<PainPoint> Id, Id<Touchpoint>? Before, Id<Touchpoint>? After);
