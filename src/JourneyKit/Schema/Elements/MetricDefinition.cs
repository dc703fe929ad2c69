using JourneyKit.Model;
using JourneyKit.Schema.Shapes;

namespace JourneyKit.Schema.Elements;

/// <summary>The table of metrics.</summary>
internal static class MetricDefinition
{
    public static readonly ElementTable<Metric> Table = new("metric", "A metric", "metrics", "A measure of the journey's success, in one stated variant.", Define, ElementKind.Metric);

    public static readonly ElementMapShape<Metric> Map = new(Table);

    private static Metric Define(Slots<Metric> at) => new(at.Key<Metric>())
    {
        Name = at.Name(),
        Description = at.Description(),
        Kind = at.Optional(PropertyKeys.Kind, ShapeOf.Choice<MetricKind>(), metric => metric.Kind, "What it measures; an id that is the name of a kind implies it.", metric => ImpliedKind.Unless(metric.Key, metric.Kind) is null),
        Definition = at.Optional(PropertyKeys.Definition, ShapeOf.Text, metric => metric.Definition, "Which variant of the measure: scales and formulas differ between teams."),
        Unit = at.Optional(PropertyKeys.Unit, ShapeOf.Text, metric => metric.Unit, "The unit of plain numbers."),
        Direction = at.Optional(PropertyKeys.Direction, ShapeOf.Choice<MetricDirection>(), metric => metric.Direction, "Which way is good, where the kind does not say so."),
        Leading = at.Optional(PropertyKeys.Leading, ShapeOf.Boolean, metric => metric.Leading, "Whether it moves before the outcome does."),
        Baseline = at.Optional(PropertyKeys.Baseline, ShapeOf.Measure, metric => metric.Baseline, "The value that progress is counted from."),
        Value = at.Optional(PropertyKeys.Value, ShapeOf.Measure, metric => metric.Value, "The value now; where omitted, the latest of `history`."),
        Target = at.Optional(PropertyKeys.Target, ShapeOf.Measure, metric => metric.Target, "The value to reach."),
        History = at.Optional(PropertyKeys.History, ShapeOf.MeasuresByDate, metric => metric.History, "Values by the date for which they hold."),
        ByPersona = at.Optional(PropertyKeys.ByPersona, ShapeOf.MeasuresBy<Persona>(), metric => metric.ByPersona, "The value of single personas."),
        BySegment = at.Optional(PropertyKeys.BySegment, ShapeOf.MeasuresBy<Segment>(), metric => metric.BySegment, "The value of single segments."),
        ByChannel = at.Optional(PropertyKeys.ByChannel, ShapeOf.MeasuresBy<Channel>(), metric => metric.ByChannel, "The value in single channels."),
        AsOf = at.Optional(PropertyKeys.AsOf, ShapeOf.Date, metric => metric.AsOf, "The date of the value."),
        Sample = at.Optional(PropertyKeys.Sample, ShapeOf.Count, metric => metric.Sample, "How many people or cases the value rests on."),
        Source = at.Optional(PropertyKeys.Source, ShapeOf.ReferenceTo<Source>(), metric => metric.Source, "Where the value comes from."),
        Objective = at.Optional(PropertyKeys.Objective, ShapeOf.ReferenceTo<Objective>(), metric => metric.Objective, "The objective it serves."),
        Tags = at.Tags(),
        Evidence = at.Evidence(),
        Extensions = at.Extensions(element => element.Extensions),
    };
}
