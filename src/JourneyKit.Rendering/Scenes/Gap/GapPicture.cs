using JourneyKit.Model;
using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Scenes.Gap;

/// <summary>The sheet for the wall: two maps of a journey, what becomes of each touchpoint, and what is to be decided. Of more than two states a sheet for each step, and one with their numbers.</summary>
internal sealed class GapPicture : IPicture
{
    public string Name => "gap";

    /// <summary>Whether it is a part of a page that says title, sentence and numbers itself. Several sheets have their heads in any case: they are numbered there.</summary>
    public bool IsPartOfPage { get; init; }

    public bool Compares => true;

    public bool TakesPersona => false;

    public IReadOnlyList<Scene> Compose(RenderRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        JourneyMap[] states = [.. request.Earlier, request.Against!, request.Map];
        var steps = states.Zip(states.Skip(1)).Select((step, at) => at == states.Length - 2 ? request : request with { Against = step.First, Map = step.Second, Source = null, AgainstSource = null });
        return [.. steps.SelectMany(Step), .. request.Earlier.Count > 0 ? [StatesSheet.Draw(request, states)] : Array.Empty<Scene>()];
    }

    private List<Scene> Step(RenderRequest request)
    {
        var story = new GapStory(request);
        var sheets = GapSheets.Of(story);
        return [.. sheets.Select((_, index) => Draw(story, sheets, index))];
    }

    private static double DrawHead(Canvas canvas, GapStory story, IReadOnlyList<GapSheet> sheets, int index)
        => Tiles.Draw(canvas, GapTiles.Of(story), Parts.Space.Margin, GapHead.Draw(canvas, story, index, sheets.Count) + 16, GapSizes.Inner) + 18;

    private Scene Draw(GapStory story, IReadOnlyList<GapSheet> sheets, int index)
    {
        var (report, canvas, sheet) = (story.Report, new Canvas(), sheets[index]);
        var y = IsPartOfPage && sheets.Count == 1 ? Parts.Space.Margin : DrawHead(canvas, story, sheets, index);
        y = JourneyBands.Draw(canvas, story, sheets, sheet, y);
        y = GapKey.Draw(canvas, story, sheet, y);
        GapFooter.Draw(canvas, story, (on, bottom) => GapNotes.Draw(on, story, y + 12, bottom));
        return new Scene(Name, GapSizes.Width, GapSizes.Height, canvas.Nodes)
        {
            Title = $"{Parts.JourneyTitle.Of(story.Request)}: {report.Before.StateName} → {report.After.StateName}",
            Description = story.Say(report.Summary.Headline),
            Language = report.After.Language ?? report.Before.Language,
            Reading = Readings.Of(report.After),
        };
    }
}
