using JourneyKit.Model;
using JourneyKit.Tool.Inputs;

namespace JourneyKit.Tool.Commands;

/// <summary>One map, or the map of today with a later one: both of them named, or the later alone, which names the other as its baseline.</summary>
internal static class MapPair
{
    /// <summary>Reads them.</summary>
    /// <param name="workspace">Where names lead.</param>
    /// <param name="reader">What reads documents.</param>
    /// <param name="names">One name or two.</param>
    /// <param name="ofMaps">Why a library is refused, as the end of a sentence.</param>
    /// <returns>Documents that hold maps; the second is null where there is one map.</returns>
    /// <exception cref="Refusal">One cannot be read, has errors, or holds a library, or they do not belong together.</exception>
    public static (ReadInput Before, ReadInput? After) Read(Workspace workspace, DocumentReader reader, string[] names, string ofMaps)
    {
        if (names.Length == 1)
        {
            return WithBaseline(workspace, reader, reader.ReadOne(names[0]), ofMaps);
        }

        var states = MapStates.Read(workspace, reader, names);
        return Sound(states.Before, states.After, (names[0], names[1]), ofMaps);
    }

    /// <summary>A map that was read, with the one that it names as its baseline.</summary>
    /// <inheritdoc cref="Read"/>
    public static (ReadInput Before, ReadInput? After) WithBaseline(Workspace workspace, DocumentReader reader, ReadInput only, string ofMaps)
    {
        if (OneMap.Sound(only, ofMaps).State == MapState.Current || only.Document.Baseline is not { } baseline)
        {
            return (only, null);
        }

        var first = reader.ReadOne(workspace.Show(baseline.Path));
        OneMap.Sound(first, ofMaps);
        return (first, only);
    }

    /// <summary>Two maps that were read.</summary>
    /// <param name="before">The earlier.</param>
    /// <param name="after">The later.</param>
    /// <param name="names">What the user calls them.</param>
    /// <param name="ofMaps">Why a library is refused, as the end of a sentence.</param>
    /// <exception cref="Refusal">One has errors, or holds a library, or they do not belong together.</exception>
    public static (ReadInput Before, ReadInput After) Sound(ReadInput before, ReadInput after, (string Before, string After) names, string ofMaps)
    {
        BrokenInput.Refuse(before, after);
        var (earlier, later) = (OneMap.Of(before, ofMaps), OneMap.Of(after, ofMaps));
        return earlier.Id != later.Id ? throw new Refusal($"`{names.Before}` is of the journey `{earlier.Id}` and `{names.After}` of `{later.Id}`")
            : earlier.State > later.State ? throw new Refusal($"`{names.Before}` is of a later state than `{names.After}`: the current map comes first")
            : (before, after);
    }
}
