using JourneyKit.Model;
using JourneyKit.Rendering.Html.Details;
using JourneyKit.Rendering.Html.Filters;
using JourneyKit.Rendering.Scenes;
using JourneyKit.Rendering.Scenes.Lanes;
using JourneyKit.Rendering.Svg;
using JourneyKit.Schema;

namespace JourneyKit.Rendering.Html.Report;

/// <summary>One map of a report.</summary>
/// <param name="Facts">What is said of it.</param>
/// <param name="Prefix">What its anchors and the names in its pictures begin with; empty for the map that the report is of.</param>
internal sealed record ReportSide(PageFacts Facts, string Prefix)
{
    private readonly Lazy<ElementNames> names = new(() => new ElementNames(Facts.Map, Prefix));

    public JourneyMap Map => Facts.Map;

    public LaneSheet Sheet => Facts.Sheet;

    public ElementNames Names => names.Value;

    /// <summary>Its state, so that two maps of a page are told apart.</summary>
    public string Name => Map.StateName;

    /// <summary>The anchor of a touchpoint.</summary>
    public string Anchor(Id<Touchpoint> touchpoint) => Names.Anchor(ElementKind.Touchpoint, touchpoint.Value);

    /// <summary>A picture of it as a part of the page: touchpoints lead to their rows, and what filters hide has its classes.</summary>
    public string Picture(Scene scene, PageFilters filters)
    {
        ArgumentNullException.ThrowIfNull(filters);
        return SvgWriter.Part(scene, group => group.About is { } id && Map.Touchpoints[id] is { } touchpoint
            ? new SvgPlace("#" + Anchor(id), filters.ClassOf(touchpoint))
            : new SvgPlace(null, filters.ClassOfLayer(group.Layer)));
    }
}
