using JourneyKit.Model;

namespace JourneyKit.Tool.Inputs;

/// <summary>The maps to be compared: all of them named, from the current one on, or the last alone, which names the one before as its baseline, and so on.</summary>
internal sealed class MapStates
{
    private MapStates(IReadOnlyList<ReadInput> all, ReadInput current)
    {
        All = all;
        Before = current;
    }

    /// <summary>Every state, the earliest first; two at least, where all could be read.</summary>
    public IReadOnlyList<ReadInput> All { get; }

    /// <summary>The map that the last is compared with.</summary>
    public ReadInput Before { get; }

    /// <summary>The last map.</summary>
    public ReadInput After => All[^1];

    public JourneyMap CurrentMap => Map(Before);

    public JourneyMap FutureMap => Map(After);

    /// <summary>The maps of all states.</summary>
    public IReadOnlyList<JourneyMap> Maps => [.. All.Select(Map)];

    /// <summary>Two states that were read already.</summary>
    public static MapStates Of(ReadInput before, ReadInput after) => new([before, after], before);

    public static MapStates Read(Workspace workspace, DocumentReader reader, IReadOnlyList<string> names)
    {
        if (names.Count(InputFile.MeansStandardInput) > 1)
        {
            throw new Refusal("only one of the maps can be read from standard input");
        }

        if (names.Count > 1)
        {
            ReadInput[] named = [.. names.Select(reader.ReadOne)];
            return new MapStates(named, named[0]);
        }

        var chain = new List<ReadInput> { reader.ReadOne(names[0]) };
        while (BaselineOf(chain[0], workspace, isNeeded: chain.Count == 1) is { } baseline && chain.TrueForAll(state => state.File.Name != baseline))
        {
            chain.Insert(0, reader.ReadOne(baseline));
        }

        return new MapStates(chain, chain.Count > 1 ? chain[^2] : chain[0]);
    }

    // A map that could not be read says nothing of its baseline either; its own errors are what to tell.
    private static string? BaselineOf(ReadInput state, Workspace workspace, bool isNeeded)
        => state.Document.Baseline is { } baseline ? workspace.Show(baseline.Path)
            : !isNeeded || state.Document.HasErrors ? null
            : Map(state) is { Baseline: { } named } ? throw new Refusal($"the baseline `{named}` of `{state.File.Name}` could not be read")
            : throw new Refusal($"`{state.File.Name}` names no baseline; give both maps, the current one first");

    private static JourneyMap Map(ReadInput input) => input.Document.Map ?? throw new Refusal($"`{input.File.Name}` is a library; gaps are between maps");
}
