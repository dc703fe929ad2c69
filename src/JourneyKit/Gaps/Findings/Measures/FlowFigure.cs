using JourneyKit.Model;

namespace JourneyKit.Gaps.Findings.Measures;

/// <summary>A share that the flow of a map gives.</summary>
/// <param name="Value">The share, 0 to 1.</param>
/// <param name="Assumed">How many shares it rests on that the map does not state, in brackets for the end of a sentence; empty where there are none.</param>
/// <param name="About">The conversion or touchpoint.</param>
/// <param name="Formula">How it is computed.</param>
/// <param name="Input">The figure as the input of another.</param>
internal sealed record FlowFigure(decimal Value, string Assumed, GapElement About, string Formula, GapInput Input)
{
    public Measure Measure => Measure.Fraction(Value);

    public GapNumber Number(string name) => new(name, Measure, null, Formula, [Input]);
}
