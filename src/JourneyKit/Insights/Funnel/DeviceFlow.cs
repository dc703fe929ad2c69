using JourneyKit.Graphs;
using JourneyKit.Model;

namespace JourneyKit.Insights.Funnel;

/// <summary>The visits to touchpoints that name a device. Which of the devices of a touchpoint a visit is made on, no map says.</summary>
/// <param name="Device">The device; null for touchpoints that name none.</param>
/// <param name="Touchpoints">How many touchpoints name it.</param>
/// <param name="Visits">Visits to these per journey; null where they are unbounded.</param>
internal sealed record DeviceFlow(Device? Device, int Touchpoints, double? Visits)
{
    /// <summary>The devices that are named, in the order of the format, then what names none; empty where no touchpoint names any.</summary>
    public static ElementList<DeviceFlow> Of(ConversionChain chain)
    {
        var touchpoints = chain.IsComputed ? chain.Graph.Touchpoints.ToList() : [];
        return touchpoints.TrueForAll(touchpoint => touchpoint.Devices.Count == 0)
            ? []
            : [.. touchpoints.SelectMany(touchpoint => touchpoint.Devices).Distinct().Order().Select(device => Of(chain, device, touchpoint => touchpoint.Devices.Contains(device))), Of(chain, null, touchpoint => touchpoint.Devices.Count == 0)];
    }

    private static DeviceFlow Of(ConversionChain chain, Device? device, Func<Touchpoint, bool> isPart)
    {
        double? visits = 0;
        var count = 0;
        foreach (var touchpoint in chain.Graph.Touchpoints.Where(isPart))
        {
            visits += chain.Touchpoints[touchpoint.Key]!.Visits;
            count++;
        }

        return new DeviceFlow(device, count, visits);
    }
}
