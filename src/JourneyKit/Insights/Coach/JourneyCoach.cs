using JourneyKit.Model;
using JourneyKit.Validation;

namespace JourneyKit.Insights.Coach;

/// <summary>Walks the six steps in which a map is made, and finds where it stands: the first step that lacks a whole kind of content.</summary>
/// <remarks>Deterministic, without a clock. A draft is asked as a map in use would be.</remarks>
internal sealed class JourneyCoach
{
    /// <summary>How many questions are asked at once.</summary>
    public const int Most = 3;

    private static readonly RuleSet Rules = new([.. RuleSet.Default.Rules.Where(rule => rule.Unsaid is not null)]);

    private JourneyCoach(JourneyMap map, IReadOnlyList<StepStanding> steps, CoachStep? at) => (Map, Steps, At) = (map, steps, at);

    /// <summary>The map.</summary>
    public JourneyMap Map { get; }

    /// <summary>Each step, in their order.</summary>
    public IReadOnlyList<StepStanding> Steps { get; }

    /// <summary>The step at which the map stands; null where nothing is open.</summary>
    public CoachStep? At { get; }

    /// <summary>Looks at a map.</summary>
    /// <param name="map">The map, of any state.</param>
    /// <param name="baseline">The map that it is compared with; null where there is none.</param>
    /// <param name="options">How the team checks its maps: what it has turned off is not asked, and its thresholds hold; null for <see cref="ValidationOptions.Default"/>.</param>
    public static JourneyCoach Of(JourneyMap map, JourneyMap? baseline = null, ValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(map);
        var asked = map.Status is MapStatus.Approved ? map : map with { Status = MapStatus.InReview };
        var unsaid = ValidatorFor(options ?? ValidationOptions.Default).Validate(asked, baseline).Where(finding => finding.Unsaid is not null).Select(finding => finding.Descriptor.Name).ToHashSet(StringComparer.Ordinal);
        var steps = Enum.GetValues<CoachStep>().Select(step => Standing(map, step, unsaid)).ToList();
        var at = steps.FirstOrDefault(step => step.LacksCore) ?? steps.FirstOrDefault(step => step.Open.Count > 0);
        return new JourneyCoach(map, steps, at?.Step);
    }

    // Everything is asked, whatever the preset: what stays unsaid for good is turned off by name.
    private static JourneyValidator ValidatorFor(ValidationOptions options) => new(Rules, options with
    {
        Preset = RulePreset.Strict,
        Severities = [.. options.Severities.Where(entry => RuleNames.Find(Rules, entry.Key) is not null || RuleGroup.Named(entry.Key) is not null)],
    });

    private static StepStanding Standing(JourneyMap map, CoachStep step, HashSet<string> unsaid)
    {
        var questions = CoachQuestions.All.Where(question => question.Step == step).ToList();
        var open = questions
            .Where(question => question.Rules.Any(unsaid.Contains) || question.IsAbsent(map))
            .OrderByDescending(question => question.IsCore)
            .Select(question => question.Lines(map).ReplaceLineEndings("\n").TrimEnd('\n') + "\n" is var lines ? new OpenQuestion(question, lines, PastePlace.Of(map, lines)) : null!);
        return new StepStanding(step, [.. open], questions.Count);
    }
}
