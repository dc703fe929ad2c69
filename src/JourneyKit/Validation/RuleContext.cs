using JourneyKit.Diagnostics;
using JourneyKit.Graphs;
using JourneyKit.Matching;
using JourneyKit.Model;
using JourneyKit.Plans;
using JourneyKit.Questions;
using JourneyKit.Sources;

namespace JourneyKit.Validation;

/// <summary>What a rule looks at, and where it reports.</summary>
public sealed class RuleContext
{
    private readonly RuleInputs inputs;
    private readonly List<RuleFinding> findings;

    internal RuleContext(RuleInputs inputs, List<RuleFinding> findings)
    {
        this.inputs = inputs;
        this.findings = findings;
    }

    /// <summary>The map.</summary>
    public JourneyMap Map => inputs.Map;

    /// <summary>The map that this one is compared with; null where it names none, or none that could be read.</summary>
    public JourneyMap? Baseline => inputs.Baseline;

    /// <summary>How far the map has come. A rule that asks for more than that is not run.</summary>
    public MapMaturity Maturity => inputs.Maturity;

    /// <summary>The day on which the map is checked; null where the caller does not say, and nothing is too old then.</summary>
    public DateOnly? Today => inputs.Today;

    /// <summary>From where on something is long, old, severe or few.</summary>
    public RuleThresholds Thresholds => inputs.Options.Thresholds;

    /// <summary>From where on a touchpoint counts as bad for customers, by these thresholds.</summary>
    internal BadLimits BadLimits => new(Thresholds.LowEmotion, Thresholds.LowSatisfaction, Thresholds.HighEffort);

    /// <summary>The flow of the map, for all personas.</summary>
    public JourneyGraph Graph => inputs.Graph;

    /// <summary>What each persona reaches of it.</summary>
    internal PersonaReach PersonaReach => inputs.PersonaReach;

    internal EvidenceUse EvidenceUse => inputs.EvidenceUse;

    internal ConcernedTouchpoints Concerned => inputs.Concerned;

    /// <summary>The channels that touchpoints take place in.</summary>
    internal UsedChannels UsedChannels => inputs.UsedChannels;

    /// <summary>The transitions between touchpoints of two different channels.</summary>
    internal IReadOnlyList<Move> ChannelSwitches => inputs.ChannelSwitches;

    /// <summary>What the metrics of the map are there for.</summary>
    internal MetricUses MetricUses => inputs.MetricUses;

    /// <summary>The systems behind the map.</summary>
    internal SystemLandscape Landscape => inputs.Landscape;

    /// <summary>What initiatives, opportunities and reasons make of it.</summary>
    internal PlannedWork Work => inputs.Work;

    /// <summary>Which elements of the baseline became which of the map; null where there is no baseline.</summary>
    internal MatchedMaps? Matched => inputs.Matched;

    /// <summary>Whether the rule that looks advises something, and does not say that something is wrong.</summary>
    internal bool IsAdvice => inputs.Running.Descriptor.Severity < DiagnosticSeverity.Warning;

    /// <summary>
    /// A sentence that says that something is missing because it is not inherited; empty where no map that this one extends
    /// says it.
    /// </summary>
    /// <param name="key">The key of the root that is missing.</param>
    internal string NotInherited(string key) => inputs.Extended?[key] is { } value ? $" What this map extends says `{key}: {value}`, which is not inherited." : "";

    /// <summary>Whether other places of a finding can be shown.</summary>
    internal bool HasPlaces => inputs.HasPlaces;

    /// <summary>The flow of the part of the map that a persona meets.</summary>
    /// <param name="persona">The persona.</param>
    /// <exception cref="ArgumentException">The map has no such persona.</exception>
    public JourneyGraph GraphFor(Id<Persona> persona) => inputs.GraphFor(persona);

    /// <summary>Whether something was defined in another file, which others use as well: that this map does not use it is no finding.</summary>
    /// <param name="path">The element.</param>
    public bool IsDefinedElsewhere(ElementPath path) => inputs.IsDefinedElsewhere(path);

    /// <summary>Reports that a value is at fault.</summary>
    /// <param name="path">The property; where an element stands in a list, its id or position is the last segment.</param>
    /// <param name="message">What is the matter, in a sentence.</param>
    public RuleFinding ReportValue(ElementPath path, string message) => Report(path, message, isAtKey: false);

    /// <summary>Reports that an element as a whole is at fault, or lacks something.</summary>
    /// <param name="path">The element.</param>
    /// <param name="message">What is the matter, in a sentence.</param>
    public RuleFinding ReportElement(ElementPath path, string message) => Report(path, message, isAtKey: true);

    private RuleFinding Report(ElementPath path, string message, bool isAtKey)
    {
        var finding = new RuleFinding(inputs.Running, path, message, isAtKey, inputs.HasPlaces);
        findings.Add(finding);
        return finding;
    }
}
