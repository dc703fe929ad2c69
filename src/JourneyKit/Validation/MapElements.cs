using JourneyKit.Model;

namespace JourneyKit.Validation;

/// <summary>All elements of a map, those inside of touchpoints too.</summary>
internal static class MapElements
{
    public static IEnumerable<Element> Of(JourneyMap map)
    {
        IEnumerable<Element>[] definitions =
        [
            map.Objectives, map.Segments, map.Personas, map.Teams, map.Systems, map.Channels, map.Sources, map.Evidence, map.Metrics,
            map.Conversions, map.Stages, map.Opportunities, map.Initiatives, map.Removes,
        ];
        foreach (var elements in definitions)
        {
            foreach (var element in elements)
            {
                yield return element;
            }
        }

        foreach (var touchpoint in map.Touchpoints)
        {
            yield return touchpoint;
            foreach (var painPoint in touchpoint.PainPoints)
            {
                yield return painPoint;
            }

            foreach (var microConversion in touchpoint.MicroConversions)
            {
                yield return microConversion;
            }

            foreach (var transition in touchpoint.Next)
            {
                yield return transition;
            }
        }
    }
}
