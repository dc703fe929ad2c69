using JourneyKit.Gaps.Sides;
using JourneyKit.Model;

namespace JourneyKit.Gaps.Priorities.Scoring;

/// <summary>Takes the inputs of one score together. What is missing counts as nothing until the score is made: then there is none.</summary>
internal sealed class ScoreInputs
{
    private readonly List<GapInput> inputs = [];
    private readonly List<MissingInput> missing = [];

    public decimal Number(string name, JourneySide side, ElementPath path, decimal? value)
        => Take(name, side, path, value is { } number ? Numerals.Number(number) : null) ? value!.Value : 0;

    public decimal Share(string name, JourneySide side, ElementPath path, Share? value)
        => Take(name, side, path, value?.ToString()) ? value!.Value.Value : 0;

    public void Option(string name, decimal value) => inputs.Add(new GapInput(name, null, null, Numerals.Number(value)));

    public void Miss(string name, JourneySide side, ElementPath path) => missing.Add(new MissingInput(name, side.Side, path));

    public PriorityScore ToScore(PriorityMeasure measure, Func<decimal> value) => Make(measure) with { Value = missing.Count == 0 ? Numerals.Trim(value()) : null };

    public PriorityScore ToScore(PriorityMeasure measure, Func<ValueEffortQuadrant> quadrant) => Make(measure) with { Quadrant = missing.Count == 0 ? quadrant() : null };

    private PriorityScore Make(PriorityMeasure measure) => new() { Measure = measure, Inputs = [.. inputs], Missing = [.. missing] };

    private bool Take(string name, JourneySide side, ElementPath path, string? value)
    {
        if (value is null)
        {
            Miss(name, side, path);
            return false;
        }

        inputs.Add(side.Input(name, path, value));
        return true;
    }
}
