using JourneyKit.Model;
using JourneyKit.Schema.Reading;

namespace JourneyKit.Schema.Checking;

/// <summary>
/// Holds what was made in code to the format. The tables that read documents read it, too, so that each fault is
/// described in one place.
/// </summary>
internal static class ModelCheck
{
    /// <summary>What reading a map would report, in the order of its document.</summary>
    /// <param name="map">The map.</param>
    /// <param name="baseline">The map that references may lead to; null where it is not at hand: where the map names one, they are let through.</param>
    /// <param name="limits">How much reading takes.</param>
    public static IReadOnlyList<Diagnostic> FaultsOf(JourneyMap map, JourneyMap? baseline, ReadLimits limits)
    {
        if (SoundModels.Contains(map, limits))
        {
            return baseline is null ? [] : BaselineCheck.FaultsOf(map, baseline);
        }

        var reading = ModelReading.Of(limits, JourneySchema.Map, map);
        var read = reading.Read(JourneySchema.Map);
        reading.CheckPath(read);
        if (baseline is not null)
        {
            reading.CheckBaseline(read, baseline);
            return reading.End(Baseline.Known, ModelIds.Of(baseline));
        }

        var faults = reading.End(read.Baseline is null ? Baseline.None : Baseline.Unreadable, null);
        Remember(map, isWhole: read.Baseline is null, faults, limits);
        return faults;
    }

    /// <summary>What reading a library would report, in the order of its document.</summary>
    /// <param name="library">The library.</param>
    /// <param name="limits">How much reading takes.</param>
    public static IReadOnlyList<Diagnostic> FaultsOf(JourneyLibrary library, ReadLimits limits)
    {
        if (SoundModels.Contains(library, limits))
        {
            return [];
        }

        var reading = ModelReading.Of(limits, JourneySchema.Library, library);
        if (reading.HasDefinitions)
        {
            reading.Read(JourneySchema.Library);
        }
        else
        {
            // A document that defines nothing is taken for a map, which lacks its state.
            reading.Read(JourneySchema.Map);
        }

        var faults = reading.End(Baseline.None, null);
        Remember(library, isWhole: true, faults, limits);
        return faults;
    }

    /// <summary>What reading any other file that a table describes would report.</summary>
    public static IReadOnlyList<Diagnostic> FaultsOf<T>(ElementTable<T> table, T content)
        where T : class
    {
        var reading = ModelReading.Of(ReadLimits.Default, table, content);
        reading.Read(table);
        return reading.End(Baseline.None, null);
    }

    private static void Remember(object model, bool isWhole, IReadOnlyList<Diagnostic> faults, ReadLimits limits)
    {
        if (isWhole && faults.Count == 0)
        {
            SoundModels.AddChecked(model, limits);
        }
    }
}
