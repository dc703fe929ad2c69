using JourneyKit;
using JourneyKit.Rendering;

// Draws every picture in every notation; the exit code says whether each has something on it.
var document = JourneyDocument.Load(args[0]);
if (document is not { Map: { } map, Baseline.Map: { } today })
{
    Console.WriteLine(string.Join('\n', document.Diagnostics));
    return 1;
}

var request = new RenderRequest(map) { Against = today, Theme = Theme.Dark };
foreach (var renderer in new RendererSet([]).All)
{
    var picture = renderer.Render(request);
    if (picture.Pages.Any(page => page.Content.Length < 100))
    {
        return 2;
    }

    Console.WriteLine($"{renderer.Picture} as {renderer.Format}: {picture.Pages.Count} page{(picture.Pages.Count == 1 ? "" : "s")}");
}

return JourneyPictures.Index([new IndexedJourney("map.html", request)]).Content.Length > 100 ? 0 : 3;
