using System.Globalization;
using System.Text;
using JourneyKit.Model;

namespace JourneyKit.Rendering.Tests.Support;

/// <summary>Maps made of a seed, with ways that go on, leap over touchpoints and now and then lead back.</summary>
internal static class RandomFlows
{
    /// <summary>A map with some channels and 6 to 30 touchpoints; the same seed gives the same map.</summary>
    public static JourneyMap Of(int seed, int channels)
    {
        var random = new Random(seed);
        var (touchpoints, stages) = (random.Next(6, 31), random.Next(2, 7));
        var text = new StringBuilder("journeykit: 1\nid: made\ntitle: Made\nstate: current\nchannels:\n");
        for (var i = 0; i < channels; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  c{i}: {{name: Channel {i}, kind: website}}\n");
        }

        text.Append("stages:\n");
        for (var i = 0; i < stages; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  s{i}: {{name: Stage {i}}}\n");
        }

        text.Append("touchpoints:\n");
        for (var i = 0; i < touchpoints; i++)
        {
            var targets = Enumerable.Range(0, random.Next(1, 4)).Select(_ => random.Next(8) == 0 ? random.Next(touchpoints) : Math.Min(touchpoints - 1, i + random.Next(1, 6))).Distinct().ToList();
            var next = i == touchpoints - 1 ? "" : $", next: {{{string.Join(", ", targets.Select(target => $"t{target}: {(0.9 / targets.Count).ToString("0.00", CultureInfo.InvariantCulture)}"))}}}";
            text.Append(CultureInfo.InvariantCulture, $"  t{i}: {{name: Touchpoint {i}, stage: s{i * stages / touchpoints}, channel: c{random.Next(channels)}{(i == 0 ? ", entry: 1" : "")}{next}}}\n");
        }

        return Maps.Read(text.ToString());
    }
}
