using JourneyKit.Model;

namespace JourneyKit.Gaps.Findings.Measures;

/// <summary>A time as a map's own times make it.</summary>
/// <param name="Value">How long it is.</param>
/// <param name="Words">What takes so long, before the time.</param>
/// <param name="About">The touchpoint or stage.</param>
/// <param name="Formula">How it is computed.</param>
/// <param name="Input">The figure as the input of another.</param>
internal sealed record TimedFigure(Measure Value, string Words, GapElement About, string Formula, GapInput Input);
