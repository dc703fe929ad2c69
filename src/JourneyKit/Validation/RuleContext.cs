using JourneyKit.Graphs;
using JourneyKit.Matching;
using JourneyKit.Model;
using JourneyKit.Plans;
using JourneyKit.Questions;
using JourneyKit.Validation.Checks;
using JourneyKit.Wording;

namespace JourneyKit.Validation;

/// <summary>The inputs of a rule, and the place where it reports its findings.</summary>
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

    /// <summary>The map that this one is compared with; null where it names none, or none that could be read. A rule with <see cref="Rule.Needs"/> for it is not run then.</summary>
    /// <exception cref="InvalidOperationException">The rule declares in neither <see cref="Rule.Needs"/> nor <see cref="Rule.Considers"/> that it looks at it.</exception>
    public JourneyMap? Baseline => Declared(RuleNeeds.Baseline).Baseline;

    /// <summary>
    /// Whether the map is a draft, or no longer used: <c>basis: hypothesis</c>, <c>status: draft</c> or <c>archived</c>; neither basis nor
    /// status, and fewer than eight touchpoints; or neither of them, and it extends a draft. Any other map is in use.
    /// </summary>
    public bool IsDraft => inputs.IsDraft;

    /// <summary>The day on which the map is checked; null where the caller does not say. A rule with <see cref="Rule.Needs"/> for it is not run then.</summary>
    /// <exception cref="InvalidOperationException">The rule declares in neither <see cref="Rule.Needs"/> nor <see cref="Rule.Considers"/> that it looks at it.</exception>
    public DateOnly? Today => Declared(RuleNeeds.Today).Options.Today;

    /// <summary>The limits from which something is severe, low, long, old or few.</summary>
    public RuleThresholds Thresholds => inputs.Options.Thresholds;

    /// <summary>The limits from which a touchpoint counts as bad for customers, by these thresholds.</summary>
    internal BadLimits BadLimits => new(Thresholds.LowEmotion, Thresholds.LowSatisfaction, Thresholds.HighEffort);

    /// <summary>The flow of the map, for all personas.</summary>
    public JourneyGraph Graph => inputs.Graph;

    /// <summary>What each persona reaches in the map.</summary>
    internal PersonaReach PersonaReach => inputs.PersonaReach;

    /// <summary>The evidence that the map cites, and the sources that it comes from.</summary>
    internal EvidenceUse EvidenceUse => inputs.EvidenceUse;

    /// <summary>The touchpoints that a pain point, an opportunity or an initiative is about.</summary>
    internal ConcernedTouchpoints Concerned => inputs.Concerned;

    /// <summary>The channels that touchpoints take place in.</summary>
    internal UsedChannels UsedChannels => inputs.UsedChannels;

    /// <summary>The transitions between touchpoints of two different channels.</summary>
    internal IReadOnlyList<Move> ChannelSwitches => inputs.ChannelSwitches;

    /// <summary>What the metrics of the map are used for.</summary>
    internal MetricUses MetricUses => inputs.MetricUses;

    /// <summary>The systems behind the map.</summary>
    internal SystemLandscape Landscape => inputs.Landscape;

    /// <summary>What initiatives, opportunities and reasons do about its pain points and touchpoints, those of the baseline included.</summary>
    internal PlannedWork Work => Declared(RuleNeeds.Baseline).Work;

    /// <summary>Which elements of the baseline became which of the map: for rules that need a baseline.</summary>
    internal MatchedMaps Matched => Declared(RuleNeeds.Baseline).Matched;

    /// <summary>The metrics that the map uses or defines itself. Others of a library belong to other maps.</summary>
    internal IEnumerable<Metric> OwnMetrics => Map.Metrics.Where(metric => MetricUses.IsApplied(metric) || !IsDefinedElsewhere(Places.Metric(metric)));

    /// <summary>The touchpoints at which customers meet the organisation itself.</summary>
    internal IEnumerable<Touchpoint> OwnTouchpoints => Map.Touchpoints.Where(touchpoint => FromChannel.IsOurs(Map, touchpoint));

    /// <summary>The map as the checks of a team see it.</summary>
    internal CheckScope Checks => inputs.Checks;

    /// <summary>Whether the running rule advises something, and does not say that something is wrong.</summary>
    internal bool IsAdvice => inputs.Running.Descriptor.Severity < DiagnosticSeverity.Warning;

    /// <summary>
    /// A sentence that says that something is missing because it is not inherited; empty where no map that this one extends
    /// says it.
    /// </summary>
    /// <param name="key">The key of the root that is missing.</param>
    internal string NotInherited(string key) => inputs.Extended?[key] is { } value ? $" The map that this one extends says `{key}: {value}`, which is not inherited." : "";

    /// <summary>Whether other places of a finding can be shown.</summary>
    internal bool HasPlaces => inputs.HasPlaces;

    /// <summary>The flow of the part of the map that a persona meets.</summary>
    /// <param name="persona">The persona.</param>
    /// <exception cref="ArgumentException">The map has no such persona.</exception>
    public JourneyGraph GraphFor(Id<Persona> persona) => inputs.GraphFor(persona);

    /// <summary>Whether something was defined in another file, which other maps use as well: it is no finding then that this map does not use it.</summary>
    /// <param name="path">The element.</param>
    public bool IsDefinedElsewhere(ElementPath path) => inputs.IsDefinedElsewhere(path);

    /// <summary>Reports that a value is at fault.</summary>
    /// <param name="path">The property; where an element stands in a list, its id or position is the last segment.</param>
    /// <param name="message">What is wrong, in a sentence.</param>
    public RuleFinding ReportValue(ElementPath path, string message) => Report(path, message, isAtKey: false);

    /// <summary>Reports that an element as a whole is at fault, or that something is missing in it.</summary>
    /// <param name="path">The element.</param>
    /// <param name="message">What is wrong, in a sentence.</param>
    public RuleFinding ReportElement(ElementPath path, string message) => Report(path, message, isAtKey: true);

    /// <summary>Reports that the map does not say something anywhere: what the rule names in <see cref="Rule.Unsaid"/>.</summary>
    /// <param name="place">Where it would stand.</param>
    /// <param name="remedy">What to do, in a sentence.</param>
    internal RuleFinding ReportUnsaid(ElementPath place, string remedy)
        => ReportElement(place, $"The map does not say {inputs.Running.Unsaid}. {remedy}").SaysWhatIsUnsaid(remedy);

    /// <summary>Says that the rule did not look at the map, so that nothing found means nothing.</summary>
    /// <param name="why">Why not, as the rest of a sentence.</param>
    internal void LeaveOut(string why) => inputs.LeaveOut(why);

    /// <summary>Notes that the rule did not come to its end, which it reports itself.</summary>
    internal void BreakOff() => inputs.BreakOff();

    private RuleInputs Declared(RuleNeeds what)
        => (inputs.Running.Needs | inputs.Running.Considers).HasFlag(what) ? inputs
            : throw new UndeclaredNeedException($"The rule {inputs.Running.Descriptor.Id} looks at {what} without declaring it in `{nameof(Rule.Needs)}` or `{nameof(Rule.Considers)}`.");

    private RuleFinding Report(ElementPath path, string message, bool isAtKey)
    {
        var finding = new RuleFinding(inputs.Running, path, message, isAtKey, inputs.HasPlaces);
        findings.Add(finding);
        return finding;
    }
}
