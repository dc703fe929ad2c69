using JourneyKit.Model;

namespace JourneyKit.Questions;

/// <summary>What became of the elements of the baseline: the same id goes before what <c>replaces</c> says.</summary>
internal sealed class Counterparts
{
    private readonly JourneyMap map;
    private readonly JourneyMap baseline;
    private readonly Dictionary<string, Touchpoint> replacing = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Stage> replacingStages = new(StringComparer.Ordinal);

    public Counterparts(JourneyMap map, JourneyMap baseline)
    {
        this.map = map;
        this.baseline = baseline;
        foreach (var touchpoint in map.Touchpoints)
        {
            foreach (var replaced in touchpoint.Replaces.Items)
            {
                replacing.TryAdd(replaced.Value, touchpoint);
            }
        }

        foreach (var stage in map.Stages)
        {
            foreach (var replaced in stage.Replaces.Items)
            {
                replacingStages.TryAdd(replaced.Value, stage);
            }
        }
    }

    /// <summary>The touchpoint of the baseline with the same id; null where there is none.</summary>
    public Touchpoint? Before(Touchpoint touchpoint) => baseline.Touchpoints[touchpoint.Id];

    /// <summary>What a touchpoint of the baseline is now: the one with its id, else the first that replaces it; null where it is gone.</summary>
    public Touchpoint? After(Touchpoint before) => map.Touchpoints[before.Id] ?? replacing.GetValueOrDefault(before.Key);

    /// <summary>What a stage of the baseline is now, likewise.</summary>
    public Stage? After(Id<Stage> before) => map.Stages[before] ?? replacingStages.GetValueOrDefault(before.Value);

    /// <summary>Whether a touchpoint of the baseline is gone on purpose.</summary>
    public bool IsRemoved(Touchpoint before) => map.Removes[before.Key] is not null;
}
