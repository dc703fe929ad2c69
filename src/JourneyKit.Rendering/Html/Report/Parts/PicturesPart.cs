using JourneyKit.Rendering.Scenes;
using JourneyKit.Rendering.Scenes.Blueprint;
using JourneyKit.Rendering.Scenes.Flow;
using JourneyKit.Rendering.Scenes.Gap;
using JourneyKit.Rendering.Scenes.Map;
using JourneyKit.Rendering.Scenes.Marks;
using JourneyKit.Rendering.Scenes.Matrix;
using JourneyKit.Rendering.Scenes.Overview;
using JourneyKit.Rendering.Scenes.Priorities;
using JourneyKit.Rendering.Scenes.Roadmap;
using JourneyKit.Rendering.Svg;

namespace JourneyKit.Rendering.Html.Report.Parts;

/// <summary>The pictures of a report as parts of the page.</summary>
internal static class PicturesPart
{
    // Made smaller to fit the window, as long as words can still be read; any other scrolls.
    private const string Fit = "fit";
    private const double MostToFit = 1240;

    /// <summary>The overview of one map, with its key.</summary>
    public static void WriteOverview(HtmlWriter writer, ReportSubject subject, ReportSide side, string id)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(side);
        var isOne = subject.Before is null;
        writer.Open("section", ("id", id), ("aria-labelledby", id + "-h"))
            .Element("h2", isOne ? "How it feels, stage by stage" : $"How it feels: {side.Name}", ("id", id + "-h"), ("dir", "auto"))
            .Open("p", ("class", "meta"), ("dir", "auto")).Words("Follow a touchpoint for its details. The same as ").Element("a", "a table", ("href", $"#{side.Prefix}table")).Words(".").Close();
        var overview = OverviewPicture.Of(side.Sheet, $"{side.Prefix}overview");
        Figure(writer, overview, subject, side, overview.Width <= MostToFit ? Fit : null);
        WriteKey(writer, side);
        writer.Close();
    }

    /// <summary>What separates the maps.</summary>
    public static void WriteGap(HtmlWriter writer, ReportSubject subject)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(subject);
        writer.Open("section", ("id", "picture"), ("aria-labelledby", "picture-h")).Element("h2", "What changes", ("id", "picture-h"));
        Figures(writer, new GapPicture { IsPartOfPage = true }, subject, subject.Request, subject.Before!, Fit);
        writer.Close();
    }

    /// <summary>The pictures of one map in full, each behind a word that opens it.</summary>
    public static void WriteInFull(HtmlWriter writer, ReportSubject subject, ReportSide side)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(side);
        if (side.Sheet.Columns.Count == 0)
        {
            return;
        }

        var of = subject.Before is null ? "" : $", {side.Name}";
        Folded(writer, $"The map with all its lanes{of}", new MapPicture(), subject, side);
        if (side.Map.Kind == Model.MapKind.Blueprint)
        {
            Folded(writer, $"The service blueprint{of}", new BlueprintPicture(), subject, side);
        }

        if (side.Sheet.Graph.HasFlow)
        {
            Folded(writer, $"Where 100 journeys go{of}", new FlowPicture(), subject, side);
        }

        Folded(writer, $"Channels by stage{of}", new MatrixPicture(), subject, side);
    }

    /// <summary>What is planned, over time and by worth; nothing where no initiative is noted.</summary>
    public static void WritePlans(HtmlWriter writer, ReportSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        if (subject.Map.Initiatives.Count > 0)
        {
            Folded(writer, "The roadmap", new RoadmapPicture(), subject, subject.Main);
            Folded(writer, "Priorities by effort and worth", new PrioritiesPicture(), subject, subject.Main);
        }
    }

    private static void Folded(HtmlWriter writer, string title, IPicture picture, ReportSubject subject, ReportSide side)
    {
        writer.Open("details", ("class", "picture")).Element("summary", title, ("dir", "auto"));
        Figures(writer, picture, subject, subject.Request with { Map = side.Map, Against = picture.Name is "roadmap" or "priorities" ? subject.Request.Against : null, Persona = null, Paper = null, By = null, Source = side.Facts.Request.Source }, side, null);
        writer.Close();
    }

    private static void Figures(HtmlWriter writer, IPicture picture, ReportSubject subject, RenderRequest request, ReportSide side, string? kind)
    {
        var lanes = picture is MapPicture ? request.Lanes : null;
        var scenes = picture.Compose(request with { Paper = null, Lanes = lanes });
        for (var page = 0; page < scenes.Count; page++)
        {
            Figure(writer, scenes[page] with { Name = $"{side.Prefix}{picture.Name}{page + 1}" }, subject, side, kind);
        }
    }

    private static void Figure(HtmlWriter writer, Scene scene, ReportSubject subject, ReportSide side, string? kind)
        => writer.Open("figure", ("class", kind), ("tabindex", "0"), ("role", "group"), ("aria-label", $"{scene.Title}; scrolls sideways")).Made(side.Picture(scene, subject.Filters)).Close();

    private static void WriteKey(HtmlWriter writer, ReportSide side)
    {
        var touchpoints = side.Sheet.Columns.Select(column => column.Touchpoint).ToList();
        var pains = touchpoints.SelectMany(touchpoint => touchpoint.PainPoints).ToList();
        writer.Open("ul", ("class", "key"));
        if (touchpoints.Exists(touchpoint => touchpoint.MomentOfTruth == true))
        {
            Entry(writer, Signs.Star(0, 0), "moment of truth");
        }

        if (pains.Exists(pain => pain.Severity is null or < PainLane.Severe))
        {
            Entry(writer, Signs.Pain(0, 0, 16, isFilled: false), "pain point, with severity 1–3");
        }

        if (pains.Exists(pain => pain.Severity >= PainLane.Severe))
        {
            Entry(writer, Signs.Pain(0, 0, 16, isFilled: true), "severity 4–5");
        }

        if (touchpoints.Exists(touchpoint => touchpoint.Emotion is null))
        {
            writer.Element("li", "? feeling not known");
        }

        writer.Close();
    }

    private static void Entry(HtmlWriter writer, SceneNode sign, string words) => writer.Open("li").Made(SvgWriter.Sign([sign])).Words(words).Close();
}
