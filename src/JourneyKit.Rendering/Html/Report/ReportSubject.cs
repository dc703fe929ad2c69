using JourneyKit.Model;
using JourneyKit.Rendering.Html.Filters;
using JourneyKit.Rendering.Scenes.Gap;
using JourneyKit.Reports.Stakeholders.Outline;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Html.Report;

/// <summary>What a report page tells of: one map, or two and what separates them. What was said in sources in which people are identified is left out.</summary>
internal sealed class ReportSubject
{
    private const string OfBefore = "was-";

    public ReportSubject(RenderRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (map, against) = (PersonalSources.Of(request.Map), request.Against is null ? null : PersonalSources.Of(request.Against));
        Request = request with { Map = map.Shared, Against = against?.Shared };
        Main = new ReportSide(new PageFacts(Request), "");
        Before = against is null ? null : new ReportSide(new PageFacts(Request with { Map = against.Shared, Against = null, Source = request.AgainstSource, Findings = [], Unasked = 0 }), OfBefore);
        Filters = new PageFilters(Before is null ? [Main.Sheet] : [Main.Sheet, Before.Sheet]);
        Outline = ReportOutline.Of(request, map, against);
        Story = against is null ? null : new GapStory(Request);
        Marks = QuotationMarks.Of(Request.Map.Language ?? Request.Against?.Language);
    }

    public RenderRequest Request { get; }

    public JourneyMap Map => Request.Map;

    /// <summary>The map that the report is of; for a comparison the later one.</summary>
    public ReportSide Main { get; }

    /// <summary>The map that it is compared with; null where there is none.</summary>
    public ReportSide? Before { get; }

    /// <summary>The maps in the order of time.</summary>
    public IReadOnlyList<ReportSide> Sides => Before is null ? [Main] : [Before, Main];

    public PageFilters Filters { get; }

    /// <summary>What the report for stakeholders says.</summary>
    public ReportOutline Outline { get; }

    /// <summary>What separates the two maps; null where there is one.</summary>
    public GapStory? Story { get; }

    public QuotationMarks Marks { get; }
}
