using JourneyKit.Rendering.Scenes.Marks;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Scenes.Matrix;

/// <summary>Lays out which channels, or teams, carry which stage and how it feels there.</summary>
internal sealed class MatrixPicture : IPicture
{
    public string Name => "matrix";

    public IReadOnlyList<string> Bys { get; } = ["channel", "team"];

    public IReadOnlyList<Scene> Compose(RenderRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var drawn = new DrawnMap(request.Map, request.Persona);
        var isByTeam = request.By == "team";
        var title = $"{request.Map.Title}: which {(isByTeam ? "teams" : "channels")} carry which stage, and how it feels there";
        var sheet = new MatrixSheet(drawn, isByTeam ? MatrixRows.ByTeam(drawn) : MatrixRows.ByChannel(drawn), isByTeam ? "All teams" : "All channels");
        var finding = sheet.Finding;
        var canvas = new Canvas();
        var y = Heading.Draw(canvas, request.Map, title, finding ?? (sheet.IsEmpty ? "The map has no touchpoints yet." : null), sheet.Width, isSmall: true);
        if (!sheet.IsEmpty)
        {
            y = sheet.Draw(canvas, y + Space.Block);
            y = Key.Draw(canvas, KeyEntries(sheet), Space.Margin, y + 12, sheet.Width);
        }

        y = Footer.Draw(canvas, [drawn.Persona is { } persona ? $"Only {request.Map.Personas[persona]!.Name}." : null, request.Source], Space.Margin, y + 8, sheet.Width);
        return
        [
            new Scene(Name, sheet.Width + (2 * Space.Margin), y + Space.Margin, canvas.Nodes)
            {
                Title = title,
                Description = finding ?? "",
                Language = request.Map.Language,
                Reading = Readings.Of(request.Map),
            },
        ];
    }

    private static List<KeyEntry> KeyEntries(MatrixSheet sheet)
    {
        var entries = new List<KeyEntry>();
        if (sheet.HasFeelings)
        {
            entries.Add(new KeyEntry("mean feeling, unweighted", 166, Scale));
        }

        if (sheet.HasUnknownFeelings)
        {
            entries.Add(new KeyEntry("feeling not known", 30, (x, y) => [new SceneBox(new Box(x + 0.5, y - 9.5, 29, 19), Paint.Line(Ink.Rule2), 3)]));
        }

        if (sheet.HasPains)
        {
            entries.Add(new KeyEntry("a pain point", 14, (x, y) => [Signs.PainOn(x, y - 7, 14, Ink.Bad)]));
        }

        if (sheet.HasVisits)
        {
            entries.Add(new KeyEntry("visits: per 100 journeys, coming back counted again, rounded", 0, static (_, _) => []));
        }

        return entries;
    }

    private static IEnumerable<SceneNode> Scale(double x, double y)
    {
        (decimal Score, Ink Ground, Ink Ink)[] steps = [(-2, Ink.BadMid, Ink.OnMid), (-1, Ink.BadFill, Ink.Text), (0, Ink.Wash2, Ink.Text), (1, Ink.GoodFill, Ink.Text), (2, Ink.GoodMid, Ink.OnMid)];
        for (var i = 0; i < steps.Length; i++)
        {
            var box = new Box(x + (34 * i), y - 10, 30, 20);
            yield return new SceneBox(box, Paint.Filled(steps[i].Ground), 3);
            yield return new SceneText(TextFlow.Line(Figures.Signed(steps[i].Score), Fonts.LabelBold), box.MiddleX, y + 4) { Anchor = Anchor.Middle, Ink = steps[i].Ink, Cell = box };
        }
    }
}
