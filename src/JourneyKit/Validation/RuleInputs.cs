using JourneyKit.Model;
using JourneyKit.Sources;

namespace JourneyKit.Validation;

/// <summary>What all rules look at in one run; what several of them need is computed once.</summary>
internal sealed class RuleInputs(JourneyMap map, JourneyMap? baseline, ValidationOptions options, Func<ElementPath, bool> isDefinedElsewhere)
{
    private readonly HashSet<Rule> heard = [];
    private Rule? running;

    public JourneyMap Map => map;

    public JourneyMap? Baseline => Known(baseline);

    public DateOnly? Today => Known(options.Today);

    public ValidationOptions Options => options;

    public MapMaturity Maturity { get; } = MaturityOf.Map(map);

    /// <summary>A rule begins to look.</summary>
    public void Begin(Rule rule)
    {
        running = rule;
        heard.Add(rule);
    }

    /// <summary>Whether a rule was run and had all that it asked for: then what it did not find is not there.</summary>
    public bool WasHeard(Rule rule) => heard.Contains(rule);

    public bool IsDefinedElsewhere(ElementPath path) => isDefinedElsewhere(path);

    private T? Known<T>(T? asked)
    {
        if (asked is null && running is not null)
        {
            heard.Remove(running);
        }

        return asked;
    }
}
