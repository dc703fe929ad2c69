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
            var only = reader.ReadOne(names[0]);
            if (OneMap.Sound(only, ofMaps).State == MapState.Current || only.Document.Baseline is not { } baseline)
            {
                return (only, null);
            }

            var first = reader.ReadOne(workspace.Show(baseline.Path));
            OneMap.Sound(first, ofMaps);
            return (first, only);
        }

        var states = MapStates.Read(workspace, reader, names);
        BrokenInput.Refuse(states.All);
        var (before, after) = (OneMap.Of(states.Before, ofMaps), OneMap.Of(states.After, ofMaps));
        return before.Id != after.Id ? throw new Refusal($"`{names[0]}` is of the journey `{before.Id}` and `{names[1]}` of `{after.Id}`")
            : before.State > after.State ? throw new Refusal($"`{names[0]}` is of a later state than `{names[1]}`: the current map comes first")
            : (states.Before, states.After);
    }
}
