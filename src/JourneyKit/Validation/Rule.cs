using JourneyKit.Diagnostics;
using JourneyKit.Model;

namespace JourneyKit.Validation;

/// <summary>
/// One thing that a map should hold to. A rule is a class with its descriptor beside its check; it is added to the
/// default set by one line in the list of its group, or to a set of one's own by <see cref="RuleSet.With"/>. Rules keep
/// no state.
/// </summary>
public abstract class Rule
{
    /// <summary>What kind of finding it makes.</summary>
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>The numbers of the items of the practice checklist (docs/checklist.md) that it serves; empty where it serves none.</summary>
    public virtual ElementList<int> Checklist => [];

    /// <summary>Which maps it looks at: those that have come this far. A contradiction is one in every draft, which is the default.</summary>
    public virtual MapMaturity AppliesFrom => MapMaturity.Draft;

    /// <summary>What a map says that does not hold to the rule: what stands below its <c>journeykit</c>, <c>id</c> and <c>title</c>.</summary>
    public abstract string BadExample { get; }

    /// <summary>The same map mended.</summary>
    public abstract string GoodExample { get; }

    /// <summary>
    /// What the baseline of both examples says below its <c>journeykit</c>, <c>id</c> and <c>title</c>; null where they
    /// need none. With it, the examples have a <c>baseline</c>.
    /// </summary>
    public virtual string? ExampleBaseline => null;

    /// <summary>Looks at a map and reports what it finds.</summary>
    /// <param name="context">The map, and where findings go.</param>
    public abstract void Check(RuleContext context);
}
