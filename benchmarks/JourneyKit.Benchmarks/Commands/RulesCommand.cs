using JourneyKit.Benchmarks.Maps;
using JourneyKit.Benchmarks.Measuring;
using JourneyKit.Model;
using JourneyKit.Validation;

namespace JourneyKit.Benchmarks.Commands;

/// <summary>What all rules cost, against the reading that comes before them.</summary>
internal static class RulesCommand
{
    private const string Rules = "all rules";
    private const string Yaml = "reading its YAML";
    private const string Json = "reading its JSON";
    private const double Limit = 0.2;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(0.8);

    /// <summary>Measures and prints.</summary>
    /// <param name="sizes">The sizes of document.</param>
    /// <returns>How many limits are missed.</returns>
    public static int Run(IReadOnlyList<MapSize> sizes)
    {
        var grid = new TextGrid("measured", "size", "rules", "reading", "ratio", "limit", "");
        var missed = 0;
        Interleaved.WarmUp(WarmUp, Candidates(MapSize.All[0]));
        foreach (var size in sizes)
        {
            var times = Interleaved.Run(size.Rounds, Candidates(size));
            foreach (var peer in new[] { Yaml, Json })
            {
                // The limit is set for a map of the usual size, as teams write it.
                var ratio = times.Ratio(Rules, peer);
                var isLimited = size == MapSize.All[0] && peer == Yaml;
                missed += isLimited && ratio > Limit ? 1 : 0;
                grid.Add($"{Rules} : {peer}", size.Name, Figures.Milliseconds(times.Milliseconds(Rules)), Figures.Milliseconds(times.Milliseconds(peer)), Figures.Ratio(ratio), isLimited ? "≤ " + Figures.Ratio(Limit) : "–", !isLimited ? "" : ratio <= Limit ? "kept" : "missed");
            }
        }

        grid.Print();
        return missed;
    }

    // Everything is asked of the map: it counts as one in use, at the strictest preset, on a day.
    private static Candidate[] Candidates(MapSize size)
    {
        var yaml = SizedMap.OfBytes(size.Bytes, JourneyFormat.Yaml);
        var json = JourneyWriter.WriteUtf8(yaml.Map, JourneyFormat.Json);
        var map = yaml.Map with { Basis = Basis.Researched };
        var validator = new JourneyValidator(options: new ValidationOptions { Preset = RulePreset.Strict, Limits = SizedMap.Limits, Today = new DateOnly(2026, 7, 1) });
        return
        [
            new(Rules, () => validator.Validate(map)),
            new(Yaml, () => SizedMap.Read(yaml.Bytes, JourneyFormat.Yaml)),
            new(Json, () => SizedMap.Read(json, JourneyFormat.Json)),
        ];
    }
}
