using JourneyKit.Model;
using JourneyKit.Sources;

namespace JourneyKit.Validation;

/// <summary>What all rules look at in one run; what several of them need is computed once.</summary>
internal sealed class RuleInputs(JourneyMap map, JourneyMap? baseline, ValidationOptions options, Func<ElementPath, bool> isDefinedElsewhere)
{
    public JourneyMap Map => map;

    public JourneyMap? Baseline => baseline;

    public ValidationOptions Options => options;

    public MapMaturity Maturity { get; } = MaturityOf.Map(map);

    /// <summary>What is done about what hurts.</summary>
    public Answers Answers => field ??= Answers.In(map, baseline);

    /// <summary>What became of the baseline; null where there is none.</summary>
    public Counterparts? Counterparts => baseline is null ? null : field ??= new Counterparts(map, baseline);

    public bool IsDefinedElsewhere(ElementPath path) => isDefinedElsewhere(path);
}
