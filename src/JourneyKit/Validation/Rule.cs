using JourneyKit.Model;

namespace JourneyKit.Validation;

/// <summary>
/// A rule that maps are checked against. A rule is a class with its descriptor beside its check; it is added to the
/// default set by one line in the list of its group, or to your own set by <see cref="RuleSet.With"/>. Rules keep no state.
/// </summary>
public abstract class Rule
{
    /// <summary>The kind of finding that the rule makes.</summary>
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>The numbers of the items of the practice checklist (docs/checklist.md) that the rule serves; empty where it serves none.</summary>
    public virtual ElementList<int> Checklist => [];

    /// <summary>
    /// Whether the rule is run on drafts (<see cref="RuleContext.IsDraft"/>), too. The default is true: a contradiction is wrong in a draft, too.
    /// A rule about what is missing asks maps in use only, so that a first draft does not get too much advice.
    /// </summary>
    public virtual bool AsksDrafts => true;

    /// <summary>What the rule cannot do without. It is not run where any of it is missing.</summary>
    public virtual RuleNeeds Needs => RuleNeeds.None;

    /// <summary>
    /// What the rule also looks at where it is there. Without it the rule is run, but what it does not find may still be
    /// there: no comment or accepted finding is called superfluous because of it.
    /// </summary>
    public virtual RuleNeeds Considers => RuleNeeds.None;

    /// <summary>
    /// What the map does not say where the rule speaks of the whole map: the rest of the sentence “This map does not say …”.
    /// Several findings of this sort can be shown as one (<see cref="NotSaidYet"/>). Null where the rule makes none.
    /// </summary>
    public virtual string? Unsaid => null;

    /// <summary>Why the rule is right although it finds something in many maps; null for a rule that does not.</summary>
    public virtual string? WhyOften => null;

    /// <summary>
    /// A map in which the rule finds something: what stands below its <c>journeykit</c>, <c>id</c> and <c>title</c>; null
    /// for a rule without examples. <see cref="CheckExamples"/> holds a rule to its examples.
    /// </summary>
    public virtual string? BadExample => null;

    /// <summary>The same map in which the rule finds nothing; null for a rule without examples.</summary>
    public virtual string? GoodExample => null;

    /// <summary>
    /// What the baseline of both examples says below its <c>journeykit</c>, <c>id</c> and <c>title</c>; null where they
    /// need none. With it, the examples have a <c>baseline</c>.
    /// </summary>
    public virtual string? ExampleBaseline => null;

    /// <summary>Looks at a map and reports what it finds.</summary>
    /// <param name="context">The map, and where findings go.</param>
    public abstract void Check(RuleContext context);

    /// <summary>
    /// For a test of the rule: checks that it finds something in its <see cref="BadExample"/> and nothing in its
    /// <see cref="GoodExample"/>, and that both can be read. The rule is run alone, on 1 July 2026.
    /// </summary>
    /// <example>
    /// <code>
    /// Assert.Empty(new ChannelWithoutOwner().CheckExamples());
    /// </code>
    /// </example>
    /// <returns>What is wrong, a sentence each; empty where all is right, and where the rule has no examples.</returns>
    public IReadOnlyList<string> CheckExamples() => RuleExamples.Check(this);
}
