using JourneyKit.Diagnostics;

namespace JourneyKit.Validation;

/// <summary>
/// One thing that a map should hold to. A rule is a class with its descriptor beside its check; it is added to the
/// default set by one line there, or to a set of one's own by <see cref="RuleSet.With"/>. Rules keep no state.
/// </summary>
public abstract class Rule
{
    /// <summary>What kind of finding it makes.</summary>
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>What a map says that does not hold to the rule: what stands below its <c>journeykit</c>, <c>id</c> and <c>title</c>.</summary>
    public abstract string BadExample { get; }

    /// <summary>The same map mended.</summary>
    public abstract string GoodExample { get; }

    /// <summary>Looks at a map and reports what it finds.</summary>
    /// <param name="context">The map, and where findings go.</param>
    public abstract void Check(RuleContext context);
}
