using JourneyKit.Model;
using JourneyKit.Rendering.Scenes;
using JourneyKit.Rendering.Tests.Support;
using JourneyKit.Tests.Support;

namespace JourneyKit.Rendering.Tests.Browser;

/// <summary>Every page of every picture, drawn for the browser.</summary>
internal static class Drawn
{
    /// <summary>The maps and pairs that pictures are made to bear.</summary>
    public static IEnumerable<(string Name, string Svg)> Known(Theme theme = Theme.Light)
        => Asking.Maps.SelectMany(map => Pages(map.Name, map.Map, null, theme)).Concat(Pairs.All.SelectMany(pair => Pages(pair.Name, pair.After, pair.Before, theme)));

    /// <summary>A few maps, so few that there is time enough to look at every letter.</summary>
    public static IEnumerable<(string Name, string Svg)> Few(Theme theme)
    {
        string[] sorts = ["seven personas", "Arabic", "samples/grocery/current.journey.yaml"];
        return Asking.Maps.Where(map => sorts.Contains(map.Name)).SelectMany(map => Pages(map.Name, map.Map, null, theme))
            .Concat(Pairs.All.Take(1).SelectMany(pair => Pages(pair.Name, pair.After, pair.Before, theme)));
    }

    /// <summary>Random maps, each also compared with the next.</summary>
    public static IEnumerable<(string Name, string Svg)> Random(int count, Theme theme = Theme.Light)
        => Enumerable.Range(0, count).SelectMany(seed => Pages($"random {seed}", RandomMaps.Map(seed), null, theme).Concat(Pages($"random pair {seed}", RandomMaps.Map(seed + 1), RandomMaps.Map(seed), theme)));

    private static IEnumerable<(string Name, string Svg)> Pages(string name, JourneyMap map, JourneyMap? against, Theme theme)
    {
        var request = new RenderRequest(map) { Against = against, Theme = theme, Source = "future.journey.yaml", AgainstSource = against is null ? null : "current.journey.yaml" };
        return from picture in Pictures.All
               where picture.Compares ? against is not null : against is null || picture.Name is "roadmap" or "priorities"
               from page in JourneyPictures.Render(picture.Name, "svg", request).Pages.Select((page, index) => (page.Text, Number: index + 1))
               select ($"{picture.Name} of {name}, page {page.Number}", page.Text);
    }
}
