using JourneyKit.Graphs.Algorithms;
using JourneyKit.Model;

namespace JourneyKit.Gaps.Roadmap.Planning;

/// <summary>Which initiatives have to wait for which. What depends on each other in a circle waits for the same.</summary>
internal sealed class DependencyOrder
{
    private readonly ElementMap<Initiative> initiatives;
    private readonly Dictionary<Id<Initiative>, int> positions = [];
    private readonly CompressedRows rows;
    private readonly Components components;
    private readonly int[] levels;

    public DependencyOrder(ElementMap<Initiative> initiatives)
    {
        this.initiatives = initiatives;
        foreach (var initiative in initiatives)
        {
            positions.Add(initiative.Id, positions.Count);
        }

        rows = Rows();
        components = Components.Of(rows);
        levels = Levels();
    }

    /// <summary>The wave of an initiative: 0 where it is done.</summary>
    public int WaveOf(Initiative initiative) => initiative.Status == InitiativeStatus.Done ? 0 : LevelOf(initiative) + 1;

    /// <summary>How many initiatives in a row come before it among what is done, or among what is not, as it is one or the other.</summary>
    public int LevelOf(Initiative initiative) => levels[components.Numbers[positions[initiative.Id]]];

    /// <summary>For each initiative the largest worth among itself and all that depend on it.</summary>
    public decimal[] Inherit(IReadOnlyList<decimal> worth)
    {
        var best = new decimal[components.Count];
        for (var i = 0; i < worth.Count; i++)
        {
            best[components.Numbers[i]] = Math.Max(best[components.Numbers[i]], worth[i]);
        }

        foreach (var vertex in Enumerable.Range(0, rows.Count).OrderByDescending(vertex => components.Numbers[vertex]))
        {
            foreach (var target in rows.From(vertex))
            {
                var component = components.Numbers[target];
                best[component] = Math.Max(best[component], best[components.Numbers[vertex]]);
            }
        }

        return [.. components.Numbers.Select(component => best[component])];
    }

    // An edge leads to what has to be done before; what is done waits for nothing that is not.
    private CompressedRows Rows()
    {
        var (starts, targets) = (new List<int> { 0 }, new List<int>());
        foreach (var initiative in initiatives)
        {
            targets.AddRange(initiative.DependsOn
                .Where(id => initiatives[id] is { } other && (initiative.Status != InitiativeStatus.Done || other.Status == InitiativeStatus.Done))
                .Select(id => positions[id]));
            starts.Add(targets.Count);
        }

        return new CompressedRows([.. starts], [.. targets]);
    }

    // A component's number is above those of all that it waits for.
    private int[] Levels()
    {
        var found = new int[components.Count];
        foreach (var vertex in Enumerable.Range(0, rows.Count).OrderBy(vertex => components.Numbers[vertex]))
        {
            var own = components.Numbers[vertex];
            foreach (var target in rows.From(vertex))
            {
                if (components.Numbers[target] != own && IsDone(target) == IsDone(vertex))
                {
                    found[own] = Math.Max(found[own], found[components.Numbers[target]] + 1);
                }
            }
        }

        return found;
    }

    private bool IsDone(int vertex) => initiatives[vertex].Status == InitiativeStatus.Done;
}
